/**
 * Prints the regular expressions that the sources build when they are loaded, as JSON. It is a separate program,
 * because it must replace `RegExp` before any module uses it.
 */
import { pathToFileURL } from 'node:url'
import { type Expression, placeOfFrame, sourceFiles } from './written'

process.setSourceMapsEnabled(true)
const built: Expression[] = []

function note(expression: RegExp): RegExp {
  const place = (new Error().stack ?? '')
    .split('\n')
    .map(placeOfFrame)
    .find((each) => each !== null)
  if (place) built.push({ source: expression.source, flags: expression.flags, place })
  return expression
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, [pattern, flags]: [RegExp | string, string?]) => note(new target(pattern, flags)),
  apply: (target, _, [pattern, flags]: [RegExp | string, string?]) => note(target(pattern, flags)),
})

/** The shells need VS Code or run when they are loaded. Another test proves that they build none. */
const shells = /^src\/(?:editor\/|extension(?:InBrowser)?\.ts|cli\/start\.ts)/

async function load(): Promise<void> {
  for (const path of sourceFiles) {
    if (!shells.test(path)) await import(pathToFileURL(path).href)
  }
  console.log(JSON.stringify(built))
}

void load()
