import { heldClass } from '../../../../src/analysis/program/objects/heldClass'
import type { Language } from '../../../../src/syntax'
import { meaningOf, type Row, table } from '../../table'

/** The class of the argument of the last `show(…)` call. */
function held(code: string, language: Language): readonly string[] {
  const { program } = meaningOf(code, language)
  const call = program.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === 'show').at(-1)
  const value = call?.arguments[0]?.value
  return [(value && heldClass(program, value)?.name) ?? 'none']
}

const py = (code: string) => `class A:\n    pass\n\nclass B:\n    pass\n\n${code}\n`
const python: readonly Row[] = [
  ['a call of a class', py('show(A())'), 'A'],
  ['a variable', py('a = A()\nshow(a)'), 'A'],
  ['a variable that is set to two of a class', py('a = A()\na = A()\nshow(a)'), 'A'],
  ['a variable that is set to two classes', py('a = A()\na = B()\nshow(a)'), 'none'],
  ['a variable that begins with nothing', py('a = None\na = A()\nshow(a)'), 'A'],
  ['a variable that is nothing', py('a = None\nshow(a)'), 'none'],
  ['a variable of a type', py('a: A = make()\nshow(a)'), 'A'],
  ['a variable of a type and another value', py('a: A = B()\nshow(a)'), 'A'],
  ['a variable of an unknown type', py('a: C = A()\nshow(a)'), 'A'],
  ['a variable that is declared', py('a: A\nshow(a)'), 'A'],
  ['a variable that has nine values', py(`${'a = A()\n'.repeat(9)}show(a)`), 'none'],
  ['a variable that has eight values', py(`${'a = A()\n'.repeat(8)}show(a)`), 'A'],
  ['a part of a tuple', py('a, b = A(), B()\nshow(a)'), 'none'],
  ['a parameter', py('def f(a: A):\n    show(a)'), 'A'],
  ['a parameter without a type', py('def f(a):\n    show(a)'), 'none'],
  ['a parameter with a default', py('def f(a=A()):\n    show(a)'), 'none'],
  ['a type or nothing', py('def f(a: A | None):\n    show(a)'), 'A'],
  ['an optional type', py('from typing import Optional\ndef f(a: Optional[A]):\n    show(a)'), 'A'],
  ['one of two types', py('def f(a: A | B):\n    show(a)'), 'none'],
  ['an annotated type', py('from typing import Annotated\ndef f(a: Annotated[A, 1]):\n    show(a)'), 'A'],
  ['a list of a type', py('def f(a: list[A]):\n    show(a)'), 'none'],
  ['a resource', py('with A() as a:\n    show(a)'), 'A'],
  ['a function with a type', py('def make() -> A:\n    return other()\nshow(make())'), 'A'],
  ['a function that returns one', py('def make():\n    return A()\nshow(make())'), 'A'],
  ['a function that returns a variable', py('def make():\n    a = A()\n    return a\nshow(make())'), 'A'],
  ['a function that ends otherwise', py('def make():\n    if x:\n        return A()\nshow(make())'), 'none'],
  [
    'a function that is defined twice',
    py('def make():\n    return A()\ndef make():\n    return A()\nshow(make())'),
    'none',
  ],
  ['an unknown function', py('show(make())'), 'none'],
  ['a maker of a class', 'class A:\n    @classmethod\n    def make(cls):\n        return cls()\nshow(A.make())\n', 'A'],
  [
    'a maker of a class that returns another',
    'class B:\n    pass\nclass A:\n    @classmethod\n    def make(cls):\n        return B()\nshow(A.make())\n',
    'B',
  ],
  ['a maker that a class does not have', py('show(A.make())'), 'none'],
  [
    'a field',
    'class A:\n    pass\nclass C:\n    def __init__(self):\n        self.a = A()\n    def f(self):\n        show(self.a)\n',
    'A',
  ],
  [
    'a field that is set to two classes',
    'class A:\n    pass\nclass B:\n    pass\nclass C:\n    def __init__(self):\n        self.a = A()\n    def g(self):\n        self.a = B()\n    def f(self):\n        show(self.a)\n',
    'none',
  ],
  [
    'a field that begins with nothing',
    'class A:\n    pass\nclass C:\n    a = None\n    def g(self):\n        self.a = A()\n    def f(self):\n        show(self.a)\n',
    'A',
  ],
  ['a field of a type', 'class A:\n    pass\nclass C:\n    a: A\n    def f(self):\n        show(self.a)\n', 'A'],
  [
    'a field of another object',
    'class A:\n    pass\nclass C:\n    def __init__(self):\n        self.a = A()\n    def f(self, other):\n        show(other.a)\n',
    'none',
  ],
  [
    'a field of another class',
    'class A:\n    pass\nclass C:\n    def __init__(self):\n        self.a = A()\nclass D:\n    def f(self):\n        show(self.a)\n',
    'none',
  ],
  ['a field that nothing sets', py('class C:\n    def f(self):\n        show(self.a)'), 'none'],
  ['five variables', py('a = A()\nb = a\nc = b\nd = c\ne = d\nshow(e)'), 'A'],
  ['six variables', py('a = A()\nb = a\nc = b\nd = c\ne = d\nf = e\nshow(f)'), 'none'],
  ['a text', py('show("A")'), 'none'],
]

const ts = (code: string) => `class A {}\nclass B {}\n${code}\n`
const typescript: readonly Row[] = [
  ['a new object', ts('show(new A())'), 'A'],
  ['a promise', ts('async function make(): Promise<A> { return other() }\nshow(await make())'), 'A'],
  ['a cast', ts('show(other() as A)'), 'A'],
  ['a cast to something unknown', ts('show(new A() as C)'), 'A'],
  ['a type or null', ts('function f(a: A | null) { show(a) }'), 'A'],
  ['a type or undefined', ts('function f(a: A | undefined) { show(a) }'), 'A'],
  [
    'a field of the constructor',
    'class A {}\nclass C {\n  constructor(private a: A) {}\n  f() { show(this.a) }\n}\n',
    'A',
  ],
  [
    'a parameter of the constructor',
    'class A {}\nclass C {\n  constructor(a: A) {}\n  f() { show(this.a) }\n}\n',
    'none',
  ],
  ['a field of a class', 'class A {}\nclass C {\n  a = new A()\n  f() { show(this.a) }\n}\n', 'A'],
  ['a static maker', 'class A {\n  static make() { return new A() }\n}\nshow(A.make())\n', 'A'],
  ['a static maker of itself', 'class A {\n  static make() { return new this() }\n}\nshow(A.make())\n', 'A'],
]

table('held classes', 'python', python, held)
table('held classes', 'typescript', typescript, held)
