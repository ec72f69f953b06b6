/** The code under test, bundled as it ships: code that runs from its sources is slower by a third. */
export { openDocument, openProject, mentionsKling } from '../src/engine'
export { lookAt } from '../src/project/look'
export { run } from '../src/cli/run'
export { KeptChecks } from '../src/editor/keptChecks'
export { Projects } from '../src/disk/projects'
export { readSource } from '../src/disk/source'
export { silently, walk } from '../src/disk/walk'
export { realSurroundings } from '../src/probe/surroundings'
