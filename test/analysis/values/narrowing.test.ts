import { type Row, table } from '../table'
import { shown } from './evaluated'

const python: readonly Row[] = [
  ['equal', 'x = "a" if c else "b"\nif x == "a":\n    show(x)', '"a"'],
  ['not equal', 'x = "a" if c else "b"\nif x != "a":\n    show(x)', '"b"'],
  ['equal, for an unknown value', 'def f(x):\n    if x == "a":\n        show(x)', '"a"'],
  [
    'in a list, or rejected',
    'OK = ["a", "b"]\ndef f(x):\n    if x not in OK:\n        raise E(x)\n    show(x)',
    '"a"',
    '"b"',
    'outside',
  ],
  ['in a list, in one branch', 'OK = ["a", "b"]\ndef f(x):\n    if x in OK:\n        show(x)', 'outside'],
  ['in an unknown list', 'def f(x):\n    if x not in OK:\n        raise E(x)\n    show(x)', 'outside'],
  ['replaced if it is not allowed', 'OK = ("a", "b")\nx = "z"\nif x not in OK:\n    x = "a"\nshow(x)', '"a"'],
  ['kept if it is allowed', 'OK = ("a", "z")\nx = "z"\nif x not in OK:\n    x = "a"\nshow(x)', '"z"'],
  ['a suffix', 'x = "k-pro" if c else "k"\nif x.endswith("-pro"):\n    x = x[:-4]\nshow(x)', '"k"', '"k"'],
  [
    'a prefix that is added once',
    'r = "https://h/v1"\nif not r.endswith("/v1"):\n    r += "/v1"\nshow(r)',
    '"https://h/v1"',
  ],
  ['a type', 'def f(x=5):\n    if isinstance(x, int):\n        x = str(x)\n    show(x)', '"5"', 'outside', 'text …'],
  ['an exit', 'x = "a" if c else "b"\nif x == "a":\n    raise ValueError(x)\nshow(x)', '"b"'],
  ['an exit of a loop', 'for x in ("a", "b"):\n    if x == "a":\n        continue\n    show(x)', '"b"'],
  ['truthiness says nothing about the value', 'def f(x):\n    if x:\n        show(x)\nf("z")', '"z"', 'outside'],
  ['None is falsy', 'x = None if c else "a"\nif x:\n    show(x)', '"a"'],
  ['a comparison', 'x = 20 if c else 5\nif x > 10:\n    x = 10\nshow(x)', '10', '5'],
  ['a default that a comparison rules out', 'def f(x=0):\n    if x > 0:\n        show(x)', 'number', 'outside'],
  ['a case', 'x = "a" if c else "b"\nmatch x:\n    case "a":\n        show(x)', '"a"'],
  ['a key', 'b = {"x": "z"}\nif b["x"] == "z":\n    b["x"] = "a"\nshow(b["x"])', '"a"'],
  ['both of two tests', 'x = "a" if c else "b"\nif d and x == "a":\n    show(x)', '"a"'],
  ['a test in a variable', 'x = "a" if c else "b"\nisA = x == "a"\nif isA:\n    show(x)', '"a"'],
]

const typescript: readonly Row[] = [
  ['equal', "const x = c ? 'a' : 'b'\nif (x === 'a') show(x)", '"a"'],
  ['replaced if it is not allowed', "const OK = ['a', 'b']\nconst x = 'z'\nshow(OK.includes(x) ? x : 'a')", '"a"'],
  ['kept if it is allowed', "const OK = ['a', 'z']\nconst x = 'z'\nshow(OK.includes(x) ? x : 'a')", '"z"'],
  ['a set', "const OK = new Set(['a'])\nlet x = 'z'\nif (!OK.has(x)) x = 'a'\nshow(x)", '"a"'],
  [
    'a prefix',
    "let x = c ? 'kling-v3' : 'v3'\nif (!x.startsWith('kling-')) x = 'kling-' + x\nshow(x)",
    '"kling-v3"',
    '"kling-v3"',
  ],
  ['a type', "function f(x = 5) {\n  if (typeof x === 'number') return\n  show(x)\n}", 'outside'],
  ['an integer', 'const x = c ? 5 : 5.5\nif (Number.isInteger(x)) show(x)', '5'],
  ['an exit', "const x = c ? 'a' : 'b'\nif (x === 'a') throw new Error(x)\nshow(x)", '"b"'],
  ['a switch', "const x = c ? 'a' : 'b'\nswitch (x) {\n  case 'a':\n    show(x)\n}", '"a"'],
  [
    'the default of a switch',
    "const x = c ? 'a' : 'b'\nswitch (x) {\n  case 'a':\n    break\n  default:\n    show(x)\n}",
    '"b"',
  ],
  ['an option', "function f(o: { mode?: string }) {\n  if (o.mode === 'pro') show(o.mode)\n}", '"pro"'],
  ['either of two', "function f(x: string) {\n  if (x === 'a' || x === 'b') show(x)\n}", '"a"', '"b"'],
  ['a string method', "show('kling-v3-pro'.replace('-pro', ''))", '"kling-v3"'],
  ['a name that refers to itself', 'let a = a || 5\nif (a) show(a)', '5'],
]

table('what tests leave', 'python', python, shown)
table('what tests leave', 'typescript', typescript, shown)
