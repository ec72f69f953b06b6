import assert from 'node:assert/strict'
import fc from 'fast-check'
import { openProject } from '../../src/engine'
import { type Files, foundIn, foundInOne, liveFiles } from './files'

const api = 'https://api-singapore.klingai.com/v1/videos/text2video'

/** The versions of each file; null if it may be missing. Every pair of them means something else together. */
const versions: Readonly<Record<string, readonly (string | null)[]>> = {
  '.env': [null, 'KLING_BASE_URL=https://api-singapore.klingai.com', 'KLING_BASE_URL=https://queue.fal.run'],
  'tsconfig.json': [
    null,
    '{ "compilerOptions": { "paths": { "@/*": ["./lib/*"] } } }',
    '{ "compilerOptions": { "paths": { "@/*": ["./other/*"] } } }',
  ],
  'settings.py': [
    null,
    'SECONDS = 5\nMODEL = "kling-v3"\n',
    'SECONDS = "5"\nMODEL = "kling-v9"\n',
    'import names\nMODEL = names.MODEL\nSECONDS = 5\n',
  ],
  'names.py': [null, 'MODEL = "kling-v9"\n', 'MODEL = "kling-v3"  # kling\n'],
  'client.py': [
    `import requests\nfrom settings import MODEL, SECONDS\n\ndef film(prompt):\n    return requests.post("${api}", json={"model_name": MODEL, "prompt": prompt, "duration": SECONDS})\n`,
    `import os, requests\nimport settings\n\ndef film(prompt):\n    return requests.post(os.environ["KLING_BASE_URL"] + "/v1/videos/text2video", json={"prompt": prompt, "duration": settings.SECONDS})\n`,
    'import requests\n',
  ],
  'lib/model.ts': [null, "export const MODEL = 'kling-v9'\n", "export const MODEL = 'kling-v3'\n"],
  'other/model.ts': [null, "export { MODEL } from '../lib/model'\n", "export const MODEL = 'kling-v0'\n"],
  'film.ts': [
    `import { MODEL } from '@/model'\nexport const film = (prompt: string) => fetch('${api}', { method: 'POST', body: JSON.stringify({ model_name: MODEL, prompt }) })\n`,
    `import { MODEL } from './lib/model'\nexport const film = (prompt: string) => fetch('${api}', { method: 'POST', body: JSON.stringify({ model_name: MODEL, prompt }) })\n`,
  ],
}
const paths = Object.keys(versions)
/** The first version of a file. */
function texts(path: string): readonly (readonly [string, string])[] {
  const text = versions[path]?.[0] ?? null
  return text === null ? [] : [[path, text]]
}

const first: Files = Object.fromEntries(paths.flatMap((path) => texts(path)))

/** New versions of some files, and which file is checked then, if any. */
const step = fc.record({
  changes: fc.array(fc.record({ path: fc.constantFrom(...paths), version: fc.nat(3) }), { minLength: 1, maxLength: 3 }),
  looks: fc.array(fc.constantFrom(...paths), { maxLength: 3 }),
})

function change(files: Map<string, string>, { path, version }: { path: string; version: number }): void {
  const all = versions[path] ?? []
  const text = all[version % all.length] ?? null
  if (text === null) files.delete(path)
  else files.set(path, text)
}

describe('a changing project', () => {
  it('has the findings of a newly opened project, whatever was opened and changed before', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const files = new Map(Object.entries(first))
        const project = openProject(liveFiles(files))
        for (const { changes, looks } of steps) {
          for (const each of changes) change(files, each)
          project.changed(changes.map(({ path }) => path))
          for (const path of looks) if (files.has(path)) foundInOne(project, path, files.get(path) ?? '')
        }
        const found = [...files].flatMap(([path, text]) => foundInOne(project, path, text)).sort()
        assert.deepEqual(found, foundIn(Object.fromEntries(files)))
      }),
      { numRuns: 60 },
    )
  })

  it('reports every file whose findings change, and no file unrelated to the changed ones', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        const files = new Map(Object.entries(first))
        const project = openProject(liveFiles(files))
        for (const { changes } of steps) {
          const before = findings(project, files)
          for (const each of changes) change(files, each)
          const affected = project.changed(changes.map(({ path }) => path))
          const after = findings(project, files)
          for (const path of files.keys())
            if (!affected.has(path)) assert.deepEqual(after.get(path), before.get(path), `${path} was not named`)
        }
      }),
      { numRuns: 40 },
    )
  })

  function findings(project: ReturnType<typeof openProject>, files: ReadonlyMap<string, string>) {
    return new Map([...files].map(([path, text]) => [path, foundInOne(project, path, text)]))
  }

  it('reports exactly the files that are read together with it', () => {
    const files = new Map<string, string>([
      ['a/settings.py', 'SECONDS = 5'],
      ['a/client.py', 'from settings import SECONDS  # kling'],
      ['b/settings.py', 'SECONDS = 5'],
      ['b/client.py', 'from settings import SECONDS  # kling'],
      ['other.py', ''],
    ])
    const project = openProject(liveFiles(files))
    for (const path of files.keys()) project.isLinked(path)
    const after = (path: string, text: string | null): readonly string[] => {
      if (text === null) files.delete(path)
      else files.set(path, text)
      return [...project.changed([path])].sort()
    }
    assert.deepEqual(after('a/settings.py', 'SECONDS = 6'), ['a/client.py', 'a/settings.py'])
    assert.deepEqual(after('other.py', 'x = 1'), ['other.py'])
    assert.deepEqual(after('b/settings.py', null), ['b/client.py', 'b/settings.py'])
    assert.deepEqual(after('b/settings.py', ''), ['b/client.py', 'b/settings.py'])
    assert.deepEqual(after('b/.env', 'KLING_URL=https://queue.fal.run'), ['b/.env', 'b/client.py', 'b/settings.py'])
    assert.deepEqual(after('a/client.py', ''), ['a/client.py', 'a/settings.py'])
  })
})
