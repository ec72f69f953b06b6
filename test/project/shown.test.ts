import assert from 'node:assert/strict'
import { filesApprovedToo, meaningTogether } from '../analysis/approved'
import { described } from '../analysis/values/evaluated'
import type { Files } from './files'

type Row = readonly [situation: string, files: Files, ...values: string[]]

/** What the argument of the last `show(…)` of the first file may be. */
function shownIn(files: Files): readonly string[] {
  const { program, evaluator } = meaningTogether(files, Object.keys(files)[0] ?? '')
  const call = program.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === 'show').at(-1)
  const value = call?.arguments[0]?.value
  return value
    ? evaluator
        .evaluate(value)
        .map((each) => described(evaluator, each))
        .sort()
    : ['nothing']
}

/** The file that shows something, and mentions Kling. */
const main = (code: string) => `const kling = 'https://api-singapore.klingai.com'\n${code}\n`
const mainPy = (code: string) => `KLING = "https://api-singapore.klingai.com"\n${code}\n`

const typescript: readonly Row[] = [
  ['a constant', { 'main.ts': main("import { a } from './a'\nshow(a)"), 'a.ts': 'export const a = 5' }, '5'],
  [
    'under another name',
    { 'main.ts': main("import { a as b } from './a'\nshow(b)"), 'a.ts': 'export const a = 5' },
    '5',
  ],
  [
    'exported under another name',
    { 'main.ts': main("import { b } from './a'\nshow(b)"), 'a.ts': 'const a = 5\nexport { a as b }' },
    '5',
  ],
  ['that is not exported', { 'main.ts': main("import { a } from './a'\nshow(a)"), 'a.ts': 'const a = 5' }, './a:a'],
  ['another one', { 'main.ts': main("import { b } from './a'\nshow(b)"), 'a.ts': 'export const a = 5' }, './a:b'],
  ['the module', { 'main.ts': main("import * as m from './a'\nshow(m.a)"), 'a.ts': 'export const a = 5' }, '5'],
  [
    'another name of the module',
    { 'main.ts': main("import * as m from './a'\nshow(m.b)"), 'a.ts': 'export const a = 5' },
    'opaque',
  ],
  ['a default', { 'main.ts': main("import a from './a'\nshow(a)"), 'a.ts': 'export default 5' }, '5'],
  [
    'a default of a name',
    { 'main.ts': main("import a from './a'\nshow(a)"), 'a.ts': 'const b = 5\nexport default b' },
    '5',
  ],
  [
    'a default function',
    { 'main.ts': main("import a from './a'\nshow(a())"), 'a.ts': 'export default function b() { return 5 }' },
    '5',
  ],
  [
    'a default function without a name',
    { 'main.ts': main("import a from './a'\nshow(a())"), 'a.ts': 'export default function () { return 5 }' },
    '5',
  ],
  [
    'a default class',
    { 'main.ts': main("import A from './a'\nshow(new A().b)"), 'a.ts': 'export default class A { b = 5 }' },
    '5',
  ],
  [
    'a default class without a name',
    { 'main.ts': main("import A from './a'\nshow(new A().b)"), 'a.ts': 'export default class { b = 5 }' },
    '5',
  ],
  ['a default object', { 'main.ts': main("import a from './a'\nshow(a.b)"), 'a.ts': 'export default { b: 5 }' }, '5'],
  [
    'a default that is not there',
    { 'main.ts': main("import a from './a'\nshow(a)"), 'a.ts': 'export const a = 5' },
    'namespace',
  ],
  [
    'a function',
    { 'main.ts': main("import { f } from './a'\nshow(f())"), 'a.ts': 'export function f() { return 5 }' },
    '5',
  ],
  ['a class', { 'main.ts': main("import { A } from './a'\nshow(new A().b)"), 'a.ts': 'export class A { b = 5 }' }, '5'],
  [
    'an enum',
    { 'main.ts': main("import { Mode } from './a'\nshow(Mode.Pro)"), 'a.ts': "export enum Mode { Pro = 'pro' }" },
    '"pro"',
  ],
  [
    'a destructured export',
    { 'main.ts': main("import { a } from './a'\nshow(a)"), 'a.ts': 'export const { a } = { a: 5 }' },
    '5',
  ],
  [
    'handed on',
    {
      'main.ts': main("import { a } from './b'\nshow(a)"),
      'b.ts': "export { a } from './a'",
      'a.ts': 'export const a = 5',
    },
    '5',
  ],
  [
    'handed on under another name',
    {
      'main.ts': main("import { c } from './b'\nshow(c)"),
      'b.ts': "export { a as c } from './a'",
      'a.ts': 'export const a = 5',
    },
    '5',
  ],
  [
    'handed on as a whole',
    {
      'main.ts': main("import { a } from './b'\nshow(a)"),
      'b.ts': "export * from './a'",
      'a.ts': 'export const a = 5',
    },
    '5',
  ],
  [
    'handed on as a whole, but its own',
    {
      'main.ts': main("import { a } from './b'\nshow(a)"),
      'b.ts': "export * from './a'\nexport const a = 6",
      'a.ts': 'export const a = 5',
    },
    '6',
  ],
  [
    'of two that are handed on',
    {
      'main.ts': main("import { a } from './b'\nshow(a)"),
      'b.ts': "export * from './c'\nexport * from './a'",
      'a.ts': 'export const a = 5',
      'c.ts': 'export const c = 6',
    },
    '5',
  ],
  [
    'a default that is handed on as a whole',
    { 'main.ts': main("import a from './b'\nshow(a)"), 'b.ts': "export * from './a'", 'a.ts': 'export default 5' },
    'namespace',
  ],
  [
    'a default that is handed on',
    {
      'main.ts': main("import { a } from './b'\nshow(a)"),
      'b.ts': "export { default as a } from './a'",
      'a.ts': 'export default 5',
    },
    '5',
  ],
  [
    'a module that is handed on',
    {
      'main.ts': main("import { a } from './b'\nshow(a.c)"),
      'b.ts': "export * as a from './a'",
      'a.ts': 'export const c = 5',
    },
    '5',
  ],
  [
    'imported and handed on',
    {
      'main.ts': main("import { a } from './b'\nshow(a)"),
      'b.ts': "import { a } from './a'\nexport { a }",
      'a.ts': 'export const a = 5',
    },
    '5',
  ],
  [
    'handed on in a circle',
    {
      'main.ts': main("import { a } from './a'\nshow(a)"),
      'b.ts': "export { a } from './a'",
      'a.ts': "export { a } from './b'",
    },
    './a:a',
  ],
  [
    'a module that is not there',
    { 'main.ts': main("import { a } from './b'\nshow(a)"), 'a.ts': 'export const a = 5' },
    './b:a',
  ],
  [
    'that may change',
    { 'main.ts': main("import { a } from './a'\nshow(a)"), 'a.ts': 'export let a = 5\nif (Math.random()) a = 6' },
    '5',
    '6',
  ],
  ['required', { 'main.js': main("const { a } = require('./a')\nshow(a)"), 'a.js': 'exports.a = 5' }, '5'],
  [
    'required as a whole',
    { 'main.js': main("const m = require('./a')\nshow(m.a)"), 'a.js': 'module.exports = { a: 5 }' },
    '5',
  ],
  [
    'required by a key',
    { 'main.js': main("const a = require('./a').a\nshow(a)"), 'a.js': 'module.exports = { a: 5 }' },
    '5',
  ],
  [
    'required under another name',
    { 'main.js': main("const { a: b } = require('./a')\nshow(b)"), 'a.js': 'module.exports.a = 5' },
    '5',
  ],
  [
    'a key of a key',
    { 'main.js': main("const { a: { b } } = require('./a')\nshow(b)"), 'a.js': 'exports.a = { b: 5 }' },
    '5',
  ],
  [
    'the rest',
    { 'main.js': main("const { a, ...rest } = require('./a')\nshow(rest.b)"), 'a.js': 'exports.a = 5\nexports.b = 6' },
    '6',
  ],
  [
    'a name that is exported',
    { 'main.js': main("const { a } = require('./a')\nshow(a)"), 'a.js': 'const b = 5\nmodule.exports = { a: b }' },
    '5',
  ],
  [
    'a name by its own name',
    { 'main.js': main("const { a } = require('./a')\nshow(a)"), 'a.js': 'const a = 5\nmodule.exports = { a }' },
    '5',
  ],
  [
    'a function as a whole',
    { 'main.js': main("const f = require('./a')\nshow(f())"), 'a.js': 'module.exports = () => 5' },
    '5',
  ],
  [
    'a name as a whole',
    { 'main.js': main("const f = require('./a')\nshow(f())"), 'a.js': 'function f() { return 5 }\nmodule.exports = f' },
    '5',
  ],
  [
    'other exports',
    { 'main.js': main("const { a } = require('./a')\nshow(a)"), 'a.js': 'other.exports.a = 5' },
    'opaque',
  ],
  [
    'exports of a field',
    { 'main.js': main("const { a } = require('./a')\nshow(a)"), 'a.js': 'exports.b.a = 5' },
    'opaque',
  ],
  [
    'imported as a whole from what is required',
    { 'main.js': main("import m from './a'\nshow(m.a)"), 'a.js': 'module.exports = { a: 5 }' },
    '5',
  ],
  [
    'imported later',
    { 'main.ts': main("const { a } = await import('./a')\nshow(a)"), 'a.ts': 'export const a = 5' },
    '5',
  ],
  [
    'loaded by another function',
    { 'main.js': main("const { a } = load('./a')\nshow(a)"), 'a.js': 'exports.a = 5' },
    'result',
  ],
  [
    'a type',
    {
      'main.ts': main("import type { Mode } from './a'\nfunction f(mode: Mode) { show(mode) }"),
      'a.ts': "export type Mode = 'std' | 'pro'",
    },
    '"pro"',
    '"std"',
  ],
  [
    'a type under another name',
    {
      'main.ts': main("import type { Mode as M } from './a'\nfunction f(mode: M) { show(mode) }"),
      'a.ts': "export type Mode = 'std' | 'pro'",
    },
    '"pro"',
    '"std"',
  ],
  [
    'a type that is handed on',
    {
      'main.ts': main("import type { Mode } from './b'\nfunction f(mode: Mode) { show(mode) }"),
      'b.ts': "export type { Mode } from './a'",
      'a.ts': "export type Mode = 'std' | 'pro'",
    },
    '"pro"',
    '"std"',
  ],
  [
    'a type that is handed on as a whole',
    {
      'main.ts': main("import type { Mode } from './b'\nfunction f(mode: Mode) { show(mode) }"),
      'b.ts': "export * from './a'",
      'a.ts': "export type Mode = 'std' | 'pro'",
    },
    '"pro"',
    '"std"',
  ],
  [
    'a type that is handed on under another name',
    {
      'main.ts': main("import type { M } from './b'\nfunction f(mode: M) { show(mode) }"),
      'b.ts': "export type { Mode as M } from './a'",
      'a.ts': "export type Mode = 'std' | 'pro'",
    },
    '"pro"',
    '"std"',
  ],
  [
    'a type of another module',
    {
      'main.ts': main("import type { Other } from './a'\nfunction f(mode: Mode) { show(mode) }"),
      'a.ts': "export type Mode = 'std' | 'pro'\nexport type Other = 5",
    },
    'outside',
  ],
  [
    'a base class',
    {
      'main.ts': main("import { A } from './a'\nclass B extends A {}\nshow(new B().c)"),
      'a.ts': 'export class A { c = 5 }',
    },
    '5',
  ],
  [
    'an argument',
    {
      'main.ts': main("import './b'\nexport function f(x: number) { show(x) }"),
      'b.ts': "import { f } from './main'\nf(5)",
    },
    '5',
    'number',
  ],
  ['JSON', { 'main.ts': main("import a from './a.json'\nshow(a.b)"), 'a.json': '{"b": 5}' }, '5'],
]

const python: readonly Row[] = [
  ['a constant', { 'main.py': mainPy('from a import A\nshow(A)'), 'a.py': 'A = 5' }, '5'],
  ['under another name', { 'main.py': mainPy('from a import A as B\nshow(B)'), 'a.py': 'A = 5' }, '5'],
  ['the module', { 'main.py': mainPy('import a\nshow(a.A)'), 'a.py': 'A = 5' }, '5'],
  ['the module under another name', { 'main.py': mainPy('import a as b\nshow(b.A)'), 'a.py': 'A = 5' }, '5'],
  ['everything', { 'main.py': mainPy('from a import *\nshow(A)'), 'a.py': 'A = 5' }, '5'],
  [
    'everything of everything',
    { 'main.py': mainPy('from b import *\nshow(A)'), 'b.py': 'from a import *', 'a.py': 'A = 5' },
    '5',
  ],
  [
    'everything of two modules',
    { 'main.py': mainPy('from a import *\nfrom b import *\nshow(A)'), 'a.py': 'A = 5', 'b.py': 'A = 6' },
    '6',
  ],
  ['everything, and a name of its own', { 'main.py': mainPy('from a import *\nA = 7\nshow(A)'), 'a.py': 'A = 5' }, '7'],
  [
    'everything but names with an underscore',
    { 'main.py': mainPy('from a import *\nshow(_A)'), 'a.py': '_A = 5' },
    ':_A',
  ],
  [
    'everything of a module that is missing',
    { 'main.py': mainPy('from lost import *\nshow(A)'), 'a.py': 'A = 5' },
    ':A',
  ],
  ['handed on', { 'main.py': mainPy('from b import A\nshow(A)'), 'b.py': 'from a import A', 'a.py': 'A = 5' }, '5'],
  [
    'a package',
    { 'main.py': mainPy('from p import A\nshow(A)'), 'p/__init__.py': 'from .a import A', 'p/a.py': 'A = 5' },
    '5',
  ],
  [
    'a module of a package',
    { 'main.py': mainPy('from p import a\nshow(a.A)'), 'p/__init__.py': '', 'p/a.py': 'A = 5' },
    '5',
  ],
  [
    'a module of a package by its path',
    { 'main.py': mainPy('import p.a\nshow(p.a.A)'), 'p/__init__.py': '', 'p/a.py': 'A = 5' },
    '5',
  ],
  [
    'a neighbor in a package',
    { 'p/main.py': mainPy('from . import a\nshow(a.A)'), 'p/__init__.py': '', 'p/a.py': 'A = 5' },
    '5',
  ],
  [
    'a name of a neighbor',
    { 'p/main.py': mainPy('from .a import A\nshow(A)'), 'p/__init__.py': '', 'p/a.py': 'A = 5' },
    '5',
  ],
  [
    'a name of the package above',
    {
      'p/q/main.py': mainPy('from ..a import A\nshow(A)'),
      'p/__init__.py': '',
      'p/q/__init__.py': '',
      'p/a.py': 'A = 5',
    },
    '5',
  ],
  ['a function', { 'main.py': mainPy('from a import f\nshow(f())'), 'a.py': 'def f():\n    return 5' }, '5'],
  [
    'a method',
    { 'main.py': mainPy('from a import A\nshow(A().f())'), 'a.py': 'class A:\n    def f(self):\n        return 5' },
    '5',
  ],
  [
    'a base class',
    {
      'main.py': mainPy('from a import A\nclass B(A):\n    pass\nshow(B().f())'),
      'a.py': 'class A:\n    def f(self):\n        return 5',
    },
    '5',
  ],
  ['an instance', { 'main.py': mainPy('from a import a\nshow(a.b)'), 'a.py': 'class A:\n    b = 5\na = A()' }, '5'],
  [
    'a field of an instance',
    {
      'main.py': mainPy('from a import settings\nshow(settings.b)'),
      'a.py': 'class Settings:\n    def __init__(self):\n        self.b = 5\nsettings = Settings()',
    },
    '5',
  ],
  ['that is set twice', { 'main.py': mainPy('from a import A\nshow(A)'), 'a.py': 'A = 5\nif x:\n    A = 6' }, '5', '6'],
  ['that is not there', { 'main.py': mainPy('from a import B\nshow(B)'), 'a.py': 'A = 5' }, 'a:B'],
  ['a module that is not there', { 'main.py': mainPy('from b import A\nshow(A)'), 'a.py': 'A = 5' }, 'b:A'],
  ['an argument', { 'main.py': mainPy('def f(x):\n    show(x)'), 'b.py': 'from main import f\nf(5)' }, '5', 'outside'],
  [
    'an argument by the module',
    { 'main.py': mainPy('def f(x):\n    show(x)'), 'b.py': 'import main\nmain.f(5)' },
    '5',
    'outside',
  ],
  [
    'a dataclass',
    {
      'main.py': mainPy('from a import A\nshow(A().b)'),
      'a.py': 'from dataclasses import dataclass\n\n@dataclass\nclass A:\n    b: int = 5',
    },
    '5',
  ],
  [
    'a type',
    {
      'main.py': mainPy('from a import Mode\ndef f(mode: Mode):\n    show(mode)'),
      'a.py': 'from typing import Literal\nMode = Literal["std", "pro"]',
    },
    '"pro"',
    '"std"',
  ],
  [
    'an enum',
    {
      'main.py': mainPy('from a import Mode\nshow(Mode.PRO.value)'),
      'a.py': 'from enum import Enum\nclass Mode(Enum):\n    PRO = "pro"',
    },
    '"pro"',
  ],
]

const languages = { TypeScript: typescript, Python: python }
for (const [language, rows] of Object.entries(languages)) {
  describe(`a value from another module in ${language}:`, () => {
    for (const [situation, files, ...values] of rows) it(situation, () => assert.deepEqual(shownIn(files), values))
  })
  filesApprovedToo(
    `a value from another module in ${language}`,
    rows.map(([situation, files]) => [situation, files]),
  )
}
