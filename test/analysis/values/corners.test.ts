import { type Row, table } from '../table'
import { shown } from './evaluated'

/** Eight alternatives in one text. */
const choices = Array.from({ length: 8 }, (_, index) => `a${index} = "x" if c${index} else "y"\n`).join('')
const eightHoles = Array.from({ length: 8 }, (_, index) => `{a${index}}`).join('')

const python: readonly Row[] = [
  ['a path or a number, divided', 'from pathlib import Path\nx = Path("a") if c else 5\nshow(x / 2)', 'opaque'],
  ['keys from a loop', 'b = {}\nfor k in ("a", "b"):\n    b[k] = 1\nshow(b)', '{ a?: 1, b?: 1 }'],
  ['a key that is removed', 'b = {"a": 1, "b": 2}\nb.pop("a")\nshow(b)', '{ b: 2 }'],
  ['a key that is sometimes removed', 'b = {"a": 1, "b": 2}\nif c:\n    b.pop("a")\nshow(b)', '{ a?: 1, b: 2 }'],
  ['a dict with a key is truthy', 'b = {"a": 1}\nshow("y" if b else "n")', '"y"'],
  ['a dict with an optional key may be either', 'b = {}\nif c:\n    b["a"] = 1\nshow("y" if b else "n")', '"n"', '"y"'],
  ['a negative number is truthy', 'show("y" if -5 else "n")', '"y"'],
  ['what `bool` considers true', 'x = "a" if c else ""\nif bool(x):\n    show(x)', '"a"'],
  [
    'set by one of two handlers',
    'x = "z"\ntry:\n    x = "a"\nexcept A:\n    x = "b"\nexcept B:\n    pass\nshow(x)',
    '"a"',
    '"b"',
    '"z"',
  ],
  ['set by the only handler', 'x = "z"\ntry:\n    x = "a"\nexcept A:\n    x = "b"\nshow(x)', '"a"', '"b"'],
  [
    'a method does not see names in its class',
    'x = "a"\nclass K:\n    x = "b"\n    def f(self):\n        show(x)',
    '"a"',
  ],
  ['a number and its text are not distinguished', 'x = 5 if c else "5"\nif x == "5":\n    show(x)', '"5"', '5'],
  ['a number and another text are', 'x = 5 if c else "6"\nif x == "6":\n    show(x)', '"6"'],
  [
    'a field of an indirect base class',
    'class A:\n    mode = "pro"\nclass B(A): pass\nclass C(B): pass\nshow(C().mode)',
    '"pro"',
  ],
  [
    'too many alternatives in one text: the last ones are unknown',
    `${choices}show(f"${eightHoles}")`,
    ...['xx', 'xy', 'yx', 'yy'].flatMap((first) => ['xx', 'xy', 'yx', 'yy'].map((next) => `text ${first}${next}…`)),
  ],
  [
    'too many alternatives in one text: what they begin with is known',
    'for base in ["h", "k"]:\n    for kind in ["a", "b"]:\n        for i in ["1", "2", "3", "4", "5", "6", "7"]:\n            path = f"{kind}/{i}"\n            show(f"{base}{path}")',
    ...['ha', 'hb', 'ka', 'kb'].map((start) => `text ${start}/…`),
  ],
  ['any key of a table', 'b = {"a": 1, "b": 2}\ndef f(k: Literal["a", "b"]):\n    show(b[k])', '1', '2'],
]

const typescript: readonly Row[] = [
  [
    "a field that the constructor gets from its caller's caller",
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
