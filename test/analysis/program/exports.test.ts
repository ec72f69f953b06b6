import assert from 'node:assert/strict'
import type { Files } from '../../project/files'
import { filesApprovedToo, meaningTogether } from '../approved'
import { described } from '../values/evaluated'

/** What the argument of the only `show(…)` call may be, which other files of its project decide. */
function shown(files: Files, path: string): readonly string[] {
  const { program, evaluator } = meaningTogether(sending(files, path), path)
  const call = program.calls.find(({ callee }) => callee.kind === 'name' && callee.name === 'show')
  const value = call?.arguments[0]?.value
  assert.ok(value, 'the file has no show(…) call')
  return evaluator
    .evaluate(value)
    .map((each) => described(evaluator, each))
    .sort()
}

/** Files are read together if one of them sends a request. */
function sending(files: Files, path: string): Files {
  const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
  const sent = path.endsWith('.py') ? `requests.post("${url}", json=body)` : `fetch('${url}', { method: 'POST', body })`
  return { ...files, [path]: `${files[path] ?? ''}${sent}\n` }
}

type Row = readonly [situation: string, path: string, files: Files, ...values: string[]]
const ts = (main: string, config: string, more: Files = {}): readonly [string, Files] => [
  'main.ts',
  { 'main.ts': main, 'config.ts': config, ...more },
]
const js = (main: string, config: string, more: Files = {}): readonly [string, Files] => [
  'main.js',
  { 'main.js': main, 'config.js': config, ...more },
]
const py = (main: string, config: string, more: Files = {}): readonly [string, Files] => [
  'main.py',
  { 'main.py': main, 'config.py': config, ...more },
]

const rows: readonly Row[] = [
  ['a constant', ...ts("import { a } from './config'\nshow(a)\n", 'export const a = 1\n'), '1'],
  ['a constant under another name', ...ts("import { a as b } from './config'\nshow(b)\n", 'export const a = 1\n'), '1'],
  [
    'a constant that is exported below',
    ...ts("import { a } from './config'\nshow(a)\n", 'const a = 1\nexport { a }\n'),
    '1',
  ],
  [
    'a constant that is exported under another name',
    ...ts("import { b } from './config'\nshow(b)\n", 'const a = 1\nexport { a as b }\n'),
    '1',
  ],
  ['two constants in one step', ...ts("import { b } from './config'\nshow(b)\n", 'export const a = 1, b = 2\n'), '2'],
  ['a default', ...ts("import a from './config'\nshow(a)\n", 'export default 1\n'), '1'],
  ['a default of a name', ...ts("import a from './config'\nshow(a)\n", 'const b = 2\nexport default b\n'), '2'],
  ['a default of an object', ...ts("import a from './config'\nshow(a.b)\n", 'export default { b: 2 }\n'), '2'],
  [
    'a default of a function',
    ...ts("import a from './config'\nshow(a())\n", 'export default function () { return 3 }\n'),
    '3',
  ],
  [
    'a default of a function with a name',
    ...ts("import a from './config'\nshow(a())\n", 'export default function b() { return 3 }\n'),
    '3',
  ],
  ['a function', ...ts("import { a } from './config'\nshow(a())\n", 'export function a() { return 3 }\n'), '3'],
  ['all of a module', ...ts("import * as config from './config'\nshow(config.a)\n", 'export const a = 1\n'), '1'],
  [
    'a name that is passed on',
    ...ts("import { a } from './config'\nshow(a)\n", "export { a } from './other'\n", {
      'other.ts': 'export const a = 4\n',
    }),
    '4',
  ],
  [
    'a name that is passed on under another',
    ...ts("import { b } from './config'\nshow(b)\n", "export { a as b } from './other'\n", {
      'other.ts': 'export const a = 4\n',
    }),
    '4',
  ],
  [
    'all that is passed on',
    ...ts("import { a } from './config'\nshow(a)\n", "export * from './other'\n", {
      'other.ts': 'export const a = 4\n',
    }),
    '4',
  ],
  [
    'one of two that are passed on',
    ...ts("import { b } from './config'\nshow(b)\n", "export * from './other'\nexport * from './more'\n", {
      'other.ts': 'export const a = 4\n',
      'more.ts': 'export const b = 5\n',
    }),
    '5',
  ],
  [
    'its own before what is passed on',
    ...ts("import { a } from './config'\nshow(a)\n", "export const a = 1\nexport * from './other'\n", {
      'other.ts': 'export const a = 4\n',
    }),
    '1',
  ],
  [
    'a default that is passed on',
    ...ts("import a from './config'\nshow(a)\n", "export { default } from './other'\n", {
      'other.ts': 'export default 4\n',
    }),
    '4',
  ],
  [
    'an import that is exported',
    ...ts("import { a } from './config'\nshow(a)\n", "import { a } from './other'\nexport { a }\n", {
      'other.ts': 'export const a = 4\n',
    }),
    '4',
  ],
  [
    'modules that pass on each other',
    ...ts("import { a } from './config'\nshow(a)\n", "export * from './other'\n", {
      'other.ts': "export * from './config'\nexport const a = 4\n",
    }),
    '4',
  ],
  [
    'the data of JSON',
    'main.ts',
    { 'main.ts': "import data from './data.json'\nshow(data.a)\n", 'data.json': '{ "a": 6 }\n' },
    '6',
  ],
  ['a module that is loaded', ...js("const { a } = require('./config')\nshow(a)\n", 'exports.a = 1\n'), '1'],
  [
    'a module that is loaded as a whole',
    ...js("const config = require('./config')\nshow(config.a)\n", 'module.exports = { a: 1 }\n'),
    '1',
  ],
  [
    'a module that is a value',
    ...js("const config = require('./config')\nshow(config)\n", 'module.exports = 7\n'),
    '7',
  ],
  [
    'a name of a module that is an object',
    ...js("const { a } = require('./config')\nshow(a)\n", 'const a = 1\nmodule.exports = { a }\n'),
    '1',
  ],
  [
    'a name of a module by its object',
    ...js("const { a } = require('./config')\nshow(a)\n", 'module.exports.a = 1\n'),
    '1',
  ],
  [
    'a default of a module that is loaded',
    ...js("import config from './config'\nshow(config.a)\n", 'module.exports = { a: 1 }\n'),
    '1',
  ],
  ['a module that is awaited', ...js("const { a } = await import('./config')\nshow(a)\n", 'export const a = 1\n'), '1'],
  ['a constant of Python', ...py('from config import a\nshow(a)\n', 'a = 1\n'), '1'],
  ['a constant of Python under another name', ...py('from config import a as b\nshow(b)\n', 'a = 1\n'), '1'],
  ['a module of Python', ...py('import config\nshow(config.a)\n', 'a = 1\n'), '1'],
  ['a module of Python under another name', ...py('import config as c\nshow(c.a)\n', 'a = 1\n'), '1'],
  [
    'what a module of Python imports',
    ...py('from config import a\nshow(a)\n', 'from other import a\n', { 'other.py': 'a = 4\n' }),
    '4',
  ],
  [
    'all that a module of Python imports',
    ...py('from config import a\nshow(a)\n', 'from other import *\n', { 'other.py': 'a = 4\n' }),
    '4',
  ],
  [
    'a module of a package',
    'main.py',
    {
      'main.py': 'from studio import config\nshow(config.a)\n',
      'studio/__init__.py': '',
      'studio/config.py': 'a = 8\n',
    },
    '8',
  ],
  [
    'a module beside',
    'studio/main.py',
    {
      'studio/main.py': 'from . import config\nshow(config.a)\n',
      'studio/__init__.py': '',
      'studio/config.py': 'a = 8\n',
    },
    '8',
  ],
  [
    'a name of a package',
    'main.py',
    { 'main.py': 'from studio import a\nshow(a)\n', 'studio/__init__.py': 'a = 9\n' },
    '9',
  ],
  [
    'a module by its whole name',
    'main.py',
    {
      'main.py': 'import studio.config\nshow(studio.config.a)\n',
      'studio/__init__.py': '',
      'studio/config.py': 'a = 8\n',
    },
    '8',
  ],
]

describe('what a module takes from another', () => {
  for (const [situation, path, files, ...values] of rows)
    it(situation, () => assert.deepEqual(shown(files, path), values))
})
filesApprovedToo(
  'what a module takes from another',
  rows.map(([situation, path, files]) => [situation, sending(files, path)]),
)
