import { indexProgram } from '../../../src/analysis/program/indexProgram'
import { createEvaluator } from '../../../src/analysis/values/evaluate'
import { frontEndFor, type Language } from '../../../src/syntax'
import { type Row, table, written } from '../table'

/** The calls of local functions, with the function: `f(1) → f`. */
function targets(code: string, language: Language): readonly string[] {
  const program = indexProgram(frontEndFor(language).createReader(language).read(code))
  const { calls } = createEvaluator(program)
  return program.calls.flatMap((call) => {
    const target = calls.targetOf(call)
    const around = target && program.classOf(target)
    const name = target && [...(around?.name ? [around.name] : []), target.name ?? 'unnamed'].join('.')
    const recursive = target && calls.isRecursive(target) ? ', recursive' : ''
    return name === null ? [] : [`${written(code, call.span)} → ${name}${recursive}`]
  })
}

const python: readonly Row[] = [
  ['a function', 'def f():\n    pass\nf()', 'f() → f'],
  ['a function that is not defined here', 'from lib import f\nf()'],
  ['a name with two meanings', 'def f():\n    pass\nif x:\n    def f():\n        pass\nf()'],
  ['a class', 'class C:\n    def __init__(self):\n        pass\nC()', 'C() → C.__init__'],
  [
    'a method of the enclosing class',
    'class C:\n    def a(self):\n        self.b()\n    def b(self):\n        pass',
    'self.b() → C.b',
  ],
  [
    'a method of the base class',
    'class B:\n    def b(self):\n        pass\nclass C(B):\n    def a(self):\n        self.b()',
    'self.b() → B.b',
  ],
  [
    'the only method with a name',
    'class C:\n    def poll_task(self):\n        pass\nc.poll_task()',
    'c.poll_task() → C.poll_task',
  ],
  ['a method with a name that libraries use', 'class C:\n    def post(self):\n        pass\nsession.post()'],
  [
    'a method that two classes have',
    'class A:\n    def go(self):\n        pass\nclass B:\n    def go(self):\n        pass\nx.go()',
  ],
  ['recursion', 'def f():\n    f()', 'f() → f, recursive'],
  ['recursion by way of another', 'def f():\n    g()\ndef g():\n    f()', 'g() → g, recursive', 'f() → f, recursive'],
]

const typescript: readonly Row[] = [
  ['an arrow function', 'const f = () => 1\nf()', 'f() → unnamed'],
  ['a constructor', 'class C { constructor() {} }\nnew C()', 'new C() → C.constructor'],
  ['this', 'class C { a() { this.b() } b() {} }', 'this.b() → C.b'],
  ['a function that is stored', 'const f = g\nf()'],
]

table('local functions that calls mean', 'python', python, targets)
table('local functions that calls mean', 'typescript', typescript, targets)
