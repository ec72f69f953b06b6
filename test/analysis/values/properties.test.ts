import { type Row, table } from '../table'
import { shown } from './evaluated'

const python: readonly Row[] = [
  ['an item', 'a = [1, 2]\nshow(a[0])', '1'],
  ['another item', 'a = [1, 2]\nshow(a[1])', '2'],
  ['an item beyond the end', 'a = [1, 2]\nshow(a[2])', 'outside'],
  ['any item', 'a = [1, 2]\nshow(a[x])', '1', '2'],
  ['a spread item', 'a = [*x, 2]\nshow(a[0])', 'outside'],
  ['an item of a list of lists', 'a = [[1], [2]]\nshow(a[1][0])', '2'],
  ['an item of a list that grows', 'a = [1]\na.append(2)\nshow(a[0])', '1'],
  ['a key', 'a = {"b": 1}\nshow(a["b"])', '1'],
  ['a key that is not there', 'a = {"b": 1}\nshow(a["c"])', 'missing'],
  ['a key that may be there', 'a = {}\nif x:\n    a["b"] = 1\nshow(a["b"])', '1', 'missing'],
  ['a key of an open record', 'a = {"b": 1, **x}\nshow(a["c"])', 'outside'],
  ['a known key of an open record', 'a = {**x, "b": 1}\nshow(a["b"])', '1'],
  ['a key that is set twice', 'a = {"b": 1}\na["b"] = 2\nshow(a["b"])', '2'],
  ['a key that may be set again', 'a = {"b": 1}\nif x:\n    a["b"] = 2\nshow(a["b"])', '1', '2'],
  ['any key', 'a = {"b": 1, "c": 2}\nshow(a[x])', '1', '2'],
  ['any key of nothing', 'a = {}\nshow(a[x])', 'outside'],
  ['any key of an open record', 'a = {"b": 1, **y}\nshow(a[x])', 'outside'],
  ['a field of a class', 'class A:\n    b = 1\nshow(A.b)', '1'],
  ['another field of a class', 'class A:\n    b = 1\nshow(A.c)', 'outside'],
  ['a method of a class', 'class A:\n    def b(self):\n        return 1\nshow(A.b)', 'function'],
  ['a field of an object', 'class A:\n    b = 1\nshow(A().b)', '1'],
  ['a field that the constructor sets', 'class A:\n    def __init__(self):\n        self.b = 1\nshow(A().b)', '1'],
  ['a property of an object', 'class A:\n    @property\n    def b(self):\n        return 1\nshow(A().b)', '1'],
  [
    'a property with two values',
    'class A:\n    @property\n    def b(self):\n        if x:\n            return 1\n        return 2\nshow(A().b)',
    '1',
    '2',
  ],
  ['a method of an object', 'class A:\n    def b(self):\n        return 1\nshow(A().b())', '1'],
  ['a field that nothing sets', 'class A:\n    pass\nshow(A().b)', 'outside'],
  ['the value of a member', 'from enum import Enum\nclass A(Enum):\n    B = "b"\nshow(A.B.value)', '"b"'],
  ['the value of a text', 'show("a".value)', '"a"'],
  ['another property of a text', 'show("a".other)', 'outside'],
  ['a member of a module', 'import a\nshow(a.b)', 'a:b'],
  ['a member of a member of a module', 'import a\nshow(a.b.c)', 'a:b.c'],
  ['a variable of the environment', 'import os\nshow(os.environ["A"])', '$A'],
  [
    'a parsed argument',
    'import argparse\np = argparse.ArgumentParser()\np.add_argument("--size", default="5")\nargs = p.parse_args()\nshow(args.size)',
    '"5"',
    'text',
  ],
]
const typescript: readonly Row[] = [
  ['the length of a list', 'const a = [1, 2]\nshow(a.length)', 'number'],
  ['the length of a text', "show('abc'.length)", 'number'],
  ['the default of a module', "import a from 'b'\nshow(a.default)", 'b:'],
  ['the default of a whole module', "import * as a from 'b'\nshow(a.default)", 'b:'],
  ['a getter', 'class A {\n  get b() { return 1 }\n}\nshow(new A().b)', '1'],
  ['a getter without a value', 'class A {\n  get b() { count() }\n}\nshow(new A().b)', 'outside'],
  ['a static field', 'class A {\n  static b = 1\n}\nshow(A.b)', '1'],
  ['a field that is not known', 'class A {\n  b: number\n}\nshow(new A().b)', 'number'],
  ['an optional key', "const a: { b?: 'x' } = make()\nshow(a.b)", '"x"', 'missing'],
  ['a key in a chain', 'const a = { b: { c: 1 } }\nshow(a?.b?.c)', '1'],
]

table('properties', 'python', python, shown)
table('properties', 'typescript', typescript, shown)
