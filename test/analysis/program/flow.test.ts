import { reachingDefinitions } from '../../../src/analysis/program/flow'
import { indexProgram } from '../../../src/analysis/program/indexProgram'
import { frontEndFor, type Language } from '../../../src/syntax'
import { type Row, table, written } from '../table'

/** The definitions that reach the argument of the last `show(…)`, by their first lines. */
function reaching(code: string, language: Language): readonly string[] {
  const program = indexProgram(frontEndFor(language).createReader(language).read(code))
  const call = program.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === 'show').at(-1)
  const use = call?.arguments[0]?.value
  const binding = use?.kind === 'name' ? program.resolve(use) : null
  if (!use || !binding) throw new Error('the text has no show(name)')
  return reachingDefinitions(program, binding, use).map(({ node }) => written(code, node.span))
}

const python: readonly Row[] = [
  ['the last of two', 'a = 1\na = 2\nshow(a)', 'a = 2'],
  ['a branch that may be skipped', 'a = 1\nif x:\n    a = 2\nshow(a)', 'a = 1', 'a = 2'],
  ['both branches', 'a = 1\nif x:\n    a = 2\nelse:\n    a = 3\nshow(a)', 'a = 2', 'a = 3'],
  ['inside a branch', 'a = 1\nif x:\n    a = 2\n    show(a)', 'a = 2'],
  ['the other branch', 'a = 1\nif x:\n    a = 2\nelse:\n    show(a)', 'a = 1'],
  ['a branch that returns', 'def f(x):\n    a = 1\n    if x:\n        a = 2\n        return\n    show(a)', 'a = 1'],
  ['a branch that raises', 'a = 1\nif x:\n    a = 2\n    raise E()\nshow(a)', 'a = 1'],
  ['an iteration reaches the next', 'a = 1\nfor x in xs:\n    show(a)\n    a = 2', 'a = 1', 'a = 2'],
  ['a loop that may not run', 'a = 1\nfor x in xs:\n    a = 2\nshow(a)', 'a = 1', 'a = 2'],
  ['the test of a loop sees its iterations', 'a = 1\nwhile show(a):\n    a = 2', 'a = 1', 'a = 2'],
  ['a handler sees the try block', 'a = 1\ntry:\n    a = 2\nexcept E:\n    show(a)', 'a = 1', 'a = 2'],
  ['with runs once', 'a = 1\nwith f():\n    a = 2\nshow(a)', 'a = 2'],
  ['another function sees what reaches its place', 'a = 1\na = 2\ndef f():\n    show(a)', 'a = 2'],
  ['another function sees every definition after it', 'a = 1\ndef f():\n    show(a)\na = 2', 'a = 1', 'a = 2'],
  ['another function in a branch', 'a = 1\nif x:\n    a = 2\ndef f():\n    show(a)', 'a = 1', 'a = 2'],
  [
    'another function sees those of other functions',
    'a = 1\na = 2\ndef g():\n    global a\n    a = 3\ndef f():\n    show(a)',
    'a = 2',
    'a = 3',
  ],
  ['a function in another one', 'a = 1\na = 2\ndef f():\n    def g():\n        show(a)', 'a = 2'],
  ['a parameter that is reassigned', 'def f(a):\n    a = 2\n    show(a)', 'a = 2'],
  ['a parameter that may be reassigned', 'def f(a):\n    if x:\n        a = 2\n    show(a)', 'a', 'a = 2'],
  ['a variable that depends on itself', 'a = 1\na = a + 1\nshow(a)', 'a = a + 1'],
]

const typescript: readonly Row[] = [
  ['a branch without braces', 'let a = 1\nif (x) a = 2\nshow(a)', 'let a = 1', 'a = 2'],
  ['a variable that is scoped to a block', 'let a = 1\n{ let a = 2; a = 3; show(a) }', 'a = 3;'],
  ['a branch that continues', 'for (const x of xs) { let a = 1; if (x) { a = 2; continue } show(a) }', 'let a = 1;'],
  ['cases of a switch', 'let a = 1\nswitch (x) { case 1: a = 2; break }\nshow(a)', 'let a = 1', 'a = 2;'],
  ['a function is hoisted', 'show(a)\nfunction a() {}', 'function a() {}'],
]

table('definitions that reach a use', 'python', python, reaching)
table('definitions that reach a use', 'typescript', typescript, reaching)
