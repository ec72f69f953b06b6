import { type Row, table } from '../table'
import { shown } from './evaluated'

/** Eight choices in one text. */
const choices = Array.from({ length: 8 }, (_, index) => `a${index} = "x" if c${index} else "y"\n`).join('')
const eightHoles = Array.from({ length: 8 }, (_, index) => `{a${index}}`).join('')

const python: readonly Row[] = [
  ['a path or a number, divided', 'from pathlib import Path\nx = Path("a") if c else 5\nshow(x / 2)', 'opaque'],
  ['keys from a loop', 'b = {}\nfor k in ("a", "b"):\n    b[k] = 1\nshow(b)', '{ a?: 1, b?: 1 }'],
  ['a key that is taken out', 'b = {"a": 1, "b": 2}\nb.pop("a")\nshow(b)', '{ b: 2 }'],
  ['a key that is taken out sometimes', 'b = {"a": 1, "b": 2}\nif c:\n    b.pop("a")\nshow(b)', '{ a?: 1, b: 2 }'],
  ['a dict with a key is true', 'b = {"a": 1}\nshow("y" if b else "n")', '"y"'],
  ['a dict that may have one is both', 'b = {}\nif c:\n    b["a"] = 1\nshow("y" if b else "n")', '"n"', '"y"'],
  ['a number with a sign is true', 'show("y" if -5 else "n")', '"y"'],
  ['what `bool` takes for true', 'x = "a" if c else ""\nif bool(x):\n    show(x)', '"a"'],
  [
    'one of two handlers sets it',
    'x = "z"\ntry:\n    x = "a"\nexcept A:\n    x = "b"\nexcept B:\n    pass\nshow(x)',
    '"a"',
    '"b"',
    '"z"',
  ],
  ['the only handler sets it', 'x = "z"\ntry:\n    x = "a"\nexcept A:\n    x = "b"\nshow(x)', '"a"', '"b"'],
  [
    'a method does not see names of its class',
    'x = "a"\nclass K:\n    x = "b"\n    def f(self):\n        show(x)',
    '"a"',
  ],
  ['a number and its text are not told apart', 'x = 5 if c else "5"\nif x == "5":\n    show(x)', '"5"', '5'],
  ['a number and another text are', 'x = 5 if c else "6"\nif x == "6":\n    show(x)', '"6"'],
  [
    'a field of a base of a base',
    'class A:\n    mode = "pro"\nclass B(A): pass\nclass C(B): pass\nshow(C().mode)',
    '"pro"',
  ],
  [
    'too many choices in one text: the last are left open',
    `${choices}show(f"${eightHoles}")`,
    ...['xxx', 'xxy', 'xyx', 'xyy', 'yxx', 'yxy', 'yyx', 'yyy'].map((last) => `text xxxx…${last}`),
  ],
  ['any key of a table', 'b = {"a": 1, "b": 2}\ndef f(k: Literal["a", "b"]):\n    show(b[k])', '1', '2'],
]

const typescript: readonly Row[] = [
  [
    'a field that the constructor takes from the caller of its caller',
    "class K { constructor(readonly mode: string) {} }\nfunction make(m: string) { return new K(m) }\nshow(make('pro').mode)",
    '"pro"',
  ],
  [
    'the default of such a field',
    "class K { constructor(readonly mode = 'std') {} }\nfunction make(m: string) { return new K() }\nshow(make('pro').mode)",
    '"std"',
  ],
]

table('what few programs do', 'python', python, shown)
table('what few programs do', 'typescript', typescript, shown)
