import assert from 'node:assert/strict'
import { shown } from './evaluated'

/** A situation, its code, and what the value may be. */
type Row = readonly [situation: string, code: string, ...values: string[]]

const python: readonly Row[] = [
  ['a literal', 'show(5)', '5'],
  ['a constant', 'D = 5\nshow(D)', '5'],
  ['the last assignment counts', 'd = 5\nd = "5"\nshow(d)', '"5"'],
  ['a conditional assignment adds a possibility', 'd = 5\nif long:\n    d = 10\nshow(d)', '10', '5'],
  ['both branches replace what was before', 'd = 1\nif long:\n    d = 10\nelse:\n    d = 5\nshow(d)', '10', '5'],
  [
    'a branch that returns does not reach',
    'def f(x):\n    d = 5\n    if x:\n        d = 10\n        return\n    show(d)',
    '5',
  ],
  ['a loop gives its later values back', 'd = 5\nfor x in xs:\n    show(d)\n    d = 10', '10', '5'],
  ['a default, a type and unknown callers', 'def f(d: int = 5):\n    show(d)', '5', 'number'],
  ['an untyped default leaves callers open', 'def f(d=5):\n    show(d)', '5', 'outside'],
  ['arguments of local calls', 'def f(d):\n    show(d)\nf(5)\nf("10")', '"10"', '5', 'outside'],
  ['a conversion to text', 'def f(d: int):\n    show(str(d))', 'text …'],
  ['an exact conversion', 'show(str(5))', '"5"'],
  ['a conversion to a number', 'show(int(x))', 'number'],
  ['arithmetic', 'show(60 * 30)', '1800'],
  ['an f-string with known parts', 'BASE = "https://a.b"\nshow(f"{BASE}/v1/{kind}")', 'text https://a.b/v1/…'],
  ['the environment with a fallback', 'import os\nshow(os.getenv("D", "5"))', '"5"', '$D'],
  ['a module by its name', 'import importlib\njwt = importlib.import_module("jwt")\nshow(jwt.encode)', 'jwt:encode'],
  ['a module, the short way', 'from importlib import import_module\nshow(import_module("jose.jwt"))', 'jose.jwt:'],
  ['a module of the language itself', 'show(__import__("jwt").encode)', 'jwt:encode'],
  ['a module by a name that is not seen', 'import importlib\nshow(importlib.import_module(name))', 'opaque'],
  [
    'the choices of an option',
    'import argparse\np = argparse.ArgumentParser()\np.add_argument("--m", choices=["a", "b"], default="a")\nshow(p.parse_args().m)',
    '"a"',
    '"a"',
    '"b"',
    'text',
  ],
  [
    'what a widget offers',
    'class N:\n    FUNCTION = "run"\n    @classmethod\n    def INPUT_TYPES(cls):\n        return {"required": {"m": (["a", "b"], {"default": "c"})}}\n    def run(self, m):\n        show(m)',
    '"a"',
    '"b"',
    '"c"',
    'outside',
  ],
  [
    'a widget of another method',
    'class N:\n    FUNCTION = "run"\n    @classmethod\n    def INPUT_TYPES(cls):\n        return {"required": {"m": (["a", "b"],)}}\n    def other(self, m):\n        show(m)',
    'outside',
  ],
  [
    'what a widget of a schema offers',
    'class N(io.ComfyNode):\n    @classmethod\n    def define_schema(cls):\n        return io.Schema(inputs=[io.Combo.Input("m", options=["a", "b"], default="b")])\n    @classmethod\n    def execute(cls, m):\n        show(m)',
    '"a"',
    '"b"',
    '"b"',
    'outside',
  ],
  ['or drops what is empty', 'd = None\nshow(d or 5)', '5'],
  ['get with a fallback', 'body = {}\nshow(body.get("d", 5))', '5'],
  ['a dict that is changed', 'p = {"a": 1}\np["b"] = 2\nif x:\n    p["c"] = 3\nshow(p)', '{ a: 1, b: 2, c?: 3 }'],
  [
    'update, setdefault and keywords',
    'p = dict(a=1)\np.update({"b": 2}, c=3)\np.setdefault("d", 4)\nshow(p)',
    '{ a: 1, b: 2, c: 3, d?: 4 }',
  ],
  ['a key that is taken out', 'p = {"a": 1, "b": 2}\ndel p["a"]\nshow(p)', '{ b: 2 }'],
  [
    'a dict that a function builds',
    'def build(d):\n    return {"d": d}\np = build(5)\np["e"] = 6\nshow(p)',
    '{ d: 5, e: 6 }',
  ],
  ['a change by a local helper', 'def add(p):\n    p["b"] = 2\nq = {"a": 1}\nadd(q)\nshow(q)', '{ a: 1, b?: 2 }'],
  ['a spread of something unknown', 'show({"a": 1, **more})', '{ a: 1, … }'],
  [
    'without empty values',
    'p = {"a": 1, "b": None}\nshow({k: v for k, v in p.items() if v is not None})',
    '{ a: 1, b?: null }',
  ],
  ['a dataclass', 'class P:\n    a: int = 5\nshow(P(a=6))', '{ a: 5, a: 6 }'],
  [
    'a model with defaults that is handed in',
    'class P:\n    a: int = 5\n    b: Optional[str] = None\ndef f(p: P):\n    show(p)',
    '{ a: 5 | number, b: null | null | text }',
  ],
  [
    'a field of a dataclass, seen from inside',
    '@dataclass\nclass P:\n    a: int = 5\n    def f(self):\n        show(self.a)',
    '5',
    'number',
  ],
  [
    'an attribute',
    'class C:\n    def __init__(self):\n        self.base = "x"\n    def f(self):\n        show(self.base)',
    '"x"',
  ],
]

const typescript: readonly Row[] = [
  ['a destructured default', 'function f({ d = 5 }) { show(d) }', '5', 'outside'],
  ['a destructured default with its type', 'function f({ d = 5 }: { d?: number }) { show(d) }', '5', 'number'],
  ['a module that is loaded', "const m = await import('jose')\nshow(m.SignJWT)", 'jose:SignJWT'],
  ['a part of it', "const { SignJWT } = await import('jose')\nshow(SignJWT)", 'jose:SignJWT'],
  ['its default', "const { default: jwt } = await import('jsonwebtoken')\nshow(jwt.sign)", 'jsonwebtoken:sign'],
  ['its default, read', "show((await import('jsonwebtoken')).default.sign)", 'jsonwebtoken:sign'],
  [
    'a module that may be missing',
    "const m = await import('jose').catch(() => null)\nshow(m?.SignJWT)",
    'jose:SignJWT',
    'outside',
  ],
  [
    'an object in place of a missing module',
    "const { sign } = (await import('a').catch(() => null)) ?? {}\nshow(sign)",
    'a:sign',
    'missing',
  ],
  ['a module by its promise', "const m = await import('a').then((m) => m.default)\nshow(m.sign)", 'a:sign'],
  ['a module in a callback', "import('a').then(({ sign }) => show(sign))", 'a:sign'],
  ['a module that a callback changes', "const m = await import('a').then((m) => wrap(m))\nshow(m)", 'opaque'],
  ['a module by a name that is not seen', 'const m = await import(name)\nshow(m)', 'opaque'],
  [
    'a schema with choices',
    "import { z } from 'zod'\nshow(z.object({ a: z.enum(['x', 'y']), b: z.union([z.literal('u'), z.literal('v')]) }).parse(p))",
    '{ a: "x" | "y" | text, b: "u" | "v" | outside }',
  ],
  [
    'a schema with a default',
    "import { z } from 'zod'\nshow(z.object({ a: z.enum(['x', 'y']).default('y'), b: z.string().default('d') }).parse(p))",
    '{ a: "x" | "y" | "y" | text, b: "d" | text }',
  ],
  [
    'a schema that changes the choice',
    "import { z } from 'zod'\nshow(z.object({ a: z.enum(['x', 'y']).transform(wrap) }).parse(p))",
    '{ a: outside }',
  ],
  ['block scopes', 'const d = 1\nif (x) { const d = 2; show(d) }', '2'],
  ['a template literal makes a string', 'function f(d: number) { show(`${d}`) }', 'text …'],
  ['nullish keeps what is there', 'show(undefined ?? 5)', '5'],
  ['a ternary of two objects', 'show(x ? { a: 1 } : { b: 2 })', '{ a: 1 }', '{ b: 2 }'],
  ['a conditional spread', 'show({ a: 1, ...(x && { b: 2 }) })', '{ a: 1, b?: 2 }'],
  ['a later key wins over a spread', 'const base = { a: 1 }\nshow({ ...base, a: 2 })', '{ a: 1, a: 2 }'],
  ['an interface', 'interface P { a: number; b?: string }\nfunction f(p: P) { show(p) }', '{ a: number, b?: text }'],
  [
    'an interface that extends another',
    'interface B { a: number }\ninterface P extends B { b: string }\nfunction f(p: P) { show(p) }',
    '{ a: number, b: text }',
  ],
  [
    'an interface that extends one of another module',
    "import { B } from './b'\ninterface P extends B { b: string }\nfunction f(p: P) { show(p.a ?? 5) }",
    '5',
    'outside',
  ],
  [
    'an intersection of types',
    'type B = { a: number }\nfunction f(p: B & { b: string }) { show(p) }',
    '{ a: number, b: text }',
  ],
  ['an intersection with an unknown type', 'function f(p: B & { b: string }) { show(p) }', '{ b: text, … }'],
  ['a type with an index', 'function f(p: { a: number; [key: string]: unknown }) { show(p) }', '{ a: number, … }'],
  ['a part of a type', 'function f(p: Partial<{ a: number }>) { show(p) }', '{ a?: number }'],
  [
    'a type made of itself',
    `type T = ${Array(30).fill('T').join(' | ')} | 5\nfunction f(t: T) { show(t) }`,
    '5',
    'outside',
  ],
  [
    'a schema',
    "import { z } from 'zod'\nconst s = z.object({ a: z.number(), b: z.string().optional() })\nshow(s.parse(x))",
    '{ a: number, b?: text }',
  ],
  [
    'a schema that lets more through',
    "import { z } from 'zod'\nshow(z.object({ a: z.number() }).passthrough().parse(x))",
    '{ a: number, … }',
  ],
  ['a required module', "const jwt = require('jsonwebtoken')\nshow(jwt.sign)", 'jsonwebtoken:sign'],
  ['an arrow function', 'const twice = (x: number) => x * 2\nshow(twice(5))', '10'],
  ['a getter', 'class C { get base() { return "x" } f() { show(this.base) } }', '"x"'],
  ['a name that refers to itself', 'let a = a || 5\nshow(a)', '5'],
]

for (const [language, rows] of [
  ['python', python],
  ['typescript', typescript],
] as const) {
  describe(`values in ${language}`, () => {
    for (const [situation, code, ...values] of rows)
      it(situation, () => assert.deepEqual(shown(code, language), values))
  })
}
