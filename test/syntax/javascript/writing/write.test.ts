import assert from 'node:assert/strict'
import { readEmbeddedJson } from '../../../../src/syntax'
import { javascriptFrontEnd } from '../../../../src/syntax/javascript'
import type {
  Argument,
  CallValue,
  Entry,
  Field,
  Language,
  LoopStep,
  RecordValue,
  SourceModel,
  Step,
  TextValue,
  TypeNode,
  Value,
} from '../../../../src/syntax/model'
import type { Literal, Repair } from '../../../../src/syntax/repair'
import { walk, type AnyNode } from '../../../../src/syntax/visit'
import { applyEdits } from '../../apply'

const read = (text: string, language: Language = 'typescriptreact') =>
  javascriptFrontEnd.createReader(language).read(text)

function pick<T extends AnyNode>(model: SourceModel, test: (node: AnyNode) => boolean): T {
  const found = [...walk(model.body)].find(test)
  assert.ok(found, 'the node is there')
  return found as T
}

const ofKind =
  <T extends AnyNode>(kind: string) =>
  (model: SourceModel): T =>
    pick<T>(model, (node) => node.kind === kind)
const entryOf =
  (key: string) =>
  (model: SourceModel): Entry =>
    pick<Entry>(model, (node) => node.kind === 'entry' && node.key === key)
const valueOf =
  (key: string) =>
  (model: SourceModel): Value =>
    entryOf(key)(model).value
const recordWith =
  (key: string) =>
  (model: SourceModel): RecordValue =>
    pick<RecordValue>(
      model,
      (node) => node.kind === 'record' && node.entries.some((entry) => entry.kind === 'entry' && entry.key === key),
    )
const nodeAt =
  <T extends AnyNode>(source: string) =>
  (model: SourceModel): T =>
    pick<T>(model, (node) => node.kind !== 'block' && model.text.slice(node.span.start, node.span.end) === source)

function write(text: string, repair: (model: SourceModel) => Repair, language?: Language): string {
  const model = read(text, language)
  const after = applyEdits(text, javascriptFrontEnd.writer.write(model, repair(model)))
  assert.equal(read(after, language).damaged, model.damaged, after)
  return after
}

type Case = readonly [says: string, before: string, after: string]

function each(cases: readonly Case[], repair: (model: SourceModel) => Repair): void {
  for (const [says, before, after] of cases) it(says, () => assert.equal(write(before, repair), after))
}

describe('Converting a JavaScript value to text', () => {
  each(
    [
      [
        'quotes a number in the quotes of the file',
        "f({ duration: 5, mode: 'std' })",
        "f({ duration: '5', mode: 'std' })",
      ],
      ['uses double quotes if they prevail', 'f({ duration: 5, mode: "std" })', 'f({ duration: "5", mode: "std" })'],
      ['writes an integer without its fraction', 'f({ duration: 5.0 })', "f({ duration: '5' })"],
      ['spells out the key of a shorthand', 'f({ duration })', 'f({ duration: String(duration) })'],
      ['adds the key of a shorthand', 'f({ duration: g(1) })', 'f({ duration: String(g(1)) })'],
      ['wraps a whole condition', 'f({ duration: a ? 5 : 10 })', 'f({ duration: String(a ? 5 : 10) })'],
      ['wraps a whole alternative', 'f({ duration: a ?? 5 })', 'f({ duration: String(a ?? 5) })'],
      ['wraps a value with its type', 'f({ duration: a as number })', 'f({ duration: String(a as number) })'],
      ['keeps a const assertion', 'f({ duration: 5 as const })', "f({ duration: '5' as const })"],
      ['unwraps a parsed string', "f({ duration: Number('5') })", "f({ duration: '5' })"],
      ['stays inside parentheses', 'f({ duration: (a + 1) })', 'f({ duration: (String(a + 1)) })'],
      ['keeps text unchanged', 'f({ duration: `${a}` })', 'f({ duration: `${a}` })'],
      ['keeps a converted value unchanged', 'f({ duration: String(a) })', 'f({ duration: String(a) })'],
      ['keeps undefined unchanged', 'f({ duration: undefined })', 'f({ duration: undefined })'],
      ['gives a member of an enum a value', 'enum D { duration }', "enum D { duration = '0' }"],
    ],
    (model) => ({ do: 'convert', at: valueOf('duration')(model), to: 'text' }),
  )
})

describe('Converting a JavaScript value to an integer', () => {
  each(
    [
      ['removes the quotes', "f({ n: '5' })", 'f({ n: 5 })'],
      ['writes an integer without its fraction', 'f({ n: 5.0 })', 'f({ n: 5 })'],
      ['wraps other expressions', 'f({ n: x.y })', 'f({ n: Number(x.y) })'],
      ['unwraps String()', 'f({ n: String(5) })', 'f({ n: 5 })'],
      ['keeps text that is not a number unchanged', "f({ n: 'five' })", "f({ n: 'five' })"],
      ['keeps a fraction unchanged', 'f({ n: 5.5 })', 'f({ n: 5.5 })'],
      ['keeps a converted value unchanged', 'f({ n: parseInt(x, 10) })', 'f({ n: parseInt(x, 10) })'],
    ],
    (model) => ({ do: 'convert', at: valueOf('n')(model), to: 'integer' }),
  )
})

describe('Changing a TypeScript type', () => {
  const annotation = (model: SourceModel): TypeNode => {
    const { annotation } = pick<AnyNode & { annotation: TypeNode }>(
      model,
      (node) => 'annotation' in node && node.annotation !== null,
    )
    return annotation
  }
  const cases: readonly [string, 'text' | 'integer', string][] = [
    ['number', 'text', 'string'],
    ['5 | 10', 'text', "'5' | '10'"],
    ['5 | null', 'text', "'5' | null"],
    ['number | string', 'text', 'string'],
    ['string', 'integer', 'number'],
    ["'5' | '10'", 'integer', '5 | 10'],
    ['Duration', 'text', 'Duration'],
  ]
  for (const [before, to, after] of cases) {
    it(`changes ${before} to ${to === 'text' ? 'text' : 'a number'}: ${after}`, () =>
      assert.equal(
        write(`let d: ${before} = x`, (model) => ({ do: 'retype', at: annotation(model), to })),
        `let d: ${after} = x`,
      ))
  }
})

describe('Replacing a JavaScript value with a literal', () => {
  const cases: readonly [string, Literal, string][] = [
    ['f({ a: x })', "it's", "f({ a: 'it\\'s' })"],
    ['f({ a: "x" })', 'b', 'f({ a: "b" })'],
    ['f({ a })', null, 'f({ a: null })'],
    [
      "f({ a: 'x' })",
      {
        record: [
          ['b', 1],
          ['c-d', { list: [true, { code: 'e()' }] }],
        ],
      },
      "f({ a: { b: 1, 'c-d': [true, e()] } })",
    ],
  ]
  for (const [before, by, after] of cases) {
    it(`replaces ${before} with ${after}`, () =>
      assert.equal(
        write(before, (model) => ({ do: 'replace', at: valueOf('a')(model), by })),
        after,
      ))
  }

  it('wraps a record that an arrow would turn into a block', () =>
    assert.equal(
      write('const f = () => 5', (model) => ({
        do: 'replace',
        at: ofKind<Value>('number')(model),
        by: { record: [] },
      })),
      'const f = () => ({})',
    ))
})

describe('Renaming a key in JavaScript', () => {
  const cases: readonly [
    says: string,
    before: string,
    node: (model: SourceModel) => Entry | Argument | Field | Value,
    to: string,
    after: string,
  ][] = [
    ['keeps a bare key bare', 'f({ a: 1 })', entryOf('a'), 'b', 'f({ b: 1 })'],
    ['quotes a key if necessary', 'f({ a: 1 })', entryOf('a'), 'b-c', "f({ 'b-c': 1 })"],
    ['keeps quotes', 'f({ "a": 1 })', entryOf('a'), 'b', 'f({ "b": 1 })'],
    ['adds the key of a shorthand', 'f({ a })', entryOf('a'), 'b', 'f({ b: a })'],
    ['removes the brackets of a computed key', "f({ ['a']: 1 })", entryOf('a'), 'b', 'f({ b: 1 })'],
    ['renames a member', 'x.a = 1', ofKind<Value>('member'), 'b', 'x.b = 1'],
    ['renames a member in brackets', 'x["a"] = 1', ofKind<Value>('member'), 'b', 'x["b"] = 1'],
    [
      'uses brackets for a name that is not an identifier',
      "x.a = 'z'",
      ofKind<Value>('member'),
      'b-c',
      "x['b-c'] = 'z'",
    ],
    ['keeps an optional access optional', "f(x?.a, 'z')", ofKind<Value>('member'), 'b-c', "f(x?.['b-c'], 'z')"],
    [
      'renames a field',
      'class A { a?: number = 1 }',
      (model) => ofKind<AnyNode & { fields: Field[] }>('class')(model).fields[0]!,
      'b',
      'class A { b?: number = 1 }',
    ],
    ['renames a text that is a key', "f('a')", nodeAt<Value>("'a'"), 'b', "f('b')"],
  ]
  for (const [says, before, node, to, after] of cases) {
    it(says, () => {
      const at = node(read(before))
      const value = at.kind === 'positional' ? at.value : at
      assert.equal(
        write(before, () => ({ do: 'rename-key', at: value, to })),
        after,
      )
    })
  }
})

describe('Removing an entry in JavaScript', () => {
  each(
    [
      ['removes its comma', 'f({ x: 1, b: 2 })', 'f({ b: 2 })'],
      ['keeps the comma of the entry before it', 'f({ a: 1, x: 2, })', 'f({ a: 1, })'],
      ['leaves no trailing comma if there was none', 'f({ a: 1, x: 2 })', 'f({ a: 1 })'],
      ['leaves an empty record', 'f({ x, })', 'f({})'],
      ['removes its line and trailing comment', 'f({\n  a: 1,\n  x: 2, // two\n  b: 3\n})', 'f({\n  a: 1,\n  b: 3\n})'],
      ['removes the comma before the last line', 'f({\n  a: 1, // one\n  x: 2\n})', 'f({\n  a: 1 // one\n})'],
      [
        'keeps the trailing comma of a list of lines',
        'f({\r\n\ta: 1,\r\n\tx: {\r\n\t\ty: 1\r\n\t},\r\n})',
        'f({\r\n\ta: 1,\r\n})',
      ],
    ],
    (model) => ({ do: 'remove', at: entryOf('x')(model) }),
  )
})

describe('Removing a step or an argument in JavaScript', () => {
  const cases: readonly [
    says: string,
    before: string,
    node: (model: SourceModel) => Step | Argument | Field,
    after: string,
  ][] = [
    ['removes the line', 'a()\nx() // why\nb()\n', nodeAt<Step>('x()'), 'a()\nb()\n'],
    ['leaves an empty block', 'if (a) {\n  x()\n}\n', nodeAt<Step>('x()'), 'if (a) {\n}\n'],
    [
      'leaves braces in place of the only statement of a branch',
      'if (a) x(); else b()',
      nodeAt<Step>('x();'),
      'if (a) {} else b()',
    ],
    ["leaves braces in place of an arrow function's result", 'f(() => x())', ofKind<Step>('return'), 'f(() => {})'],
    ['removes an exported declaration', 'a()\nexport const x = 1\n', ofKind<Step>('assign'), 'a()\n'],
    ['removes one of several variables', 'let a = 1, x = 2', nodeAt<Step>('x = 2'), 'let a = 1'],
    ['removes the first of several variables', 'let x = 2, a = 1', nodeAt<Step>('x = 2'), 'let a = 1'],
    ['keeps other statements on the line', 'a(); x(); b()', nodeAt<Step>('x();'), 'a(); b()'],
    ['removes an argument and its comma', 'f(a, x)', nodeAt<Argument>('x'), 'f(a)'],
    [
      'removes a field and its line',
      'class A {\n  x = 1;\n  y = 2;\n}',
      (model) => ofKind<AnyNode & { fields: Field[] }>('class')(model).fields[0]!,
      'class A {\n  y = 2;\n}',
    ],
  ]
  for (const [says, before, node, after] of cases)
    it(says, () =>
      assert.equal(
        write(before, (model) => ({ do: 'remove', at: node(model) })),
        after,
      ),
    )
})

describe('Unwrapping a loop in JavaScript', () => {
  const unwrapped = (before: string, ...without: number[]) => {
    const model = read(before)
    const at = ofKind<LoopStep>('loop')(model)
    const steps = at.body.steps.filter((_, index) => without.includes(index))
    return applyEdits(before, javascriptFrontEnd.writer.write(model, { do: 'unwrap', at, without: steps }))
  }

  it('omits some of its steps', () => {
    assert.equal(
      unwrapped(
        'function f() {\n  for (let i = 0; i < 3; i += 1) {\n    // first\n    const a = g({\n      i,\n    });\n    h(); // gone\n  }\n  k()\n}\n',
        1,
      ),
      'function f() {\n  // first\n  const a = g({\n    i,\n  });\n  k()\n}\n',
    )
  })

  for (const kept of [
    'while (x) a()\n',
    'while (x) { a()\n}\n',
    'do {\n  a()\n} while (x)\n',
    'while (x) {\n  a(`1\n  2`)\n}\n',
    'while (x) {\n  a() }\n',
  ]) {
    it(`keeps ${JSON.stringify(kept)} unchanged`, () => assert.equal(unwrapped(kept), kept))
  }
})

describe('Adding an entry in JavaScript', () => {
  each(
    [
      ['stays on the line of the others', 'f({ a: 1 })', "f({ a: 1, mode: 'std' })"],
      ['keeps a trailing comma', 'f({ a: 1, })', "f({ a: 1, mode: 'std', })"],
      ['goes on its own line if the others do', 'f({\n    a: 1\n})', "f({\n    a: 1,\n    mode: 'std'\n})"],
      ['keeps a trailing comma on a line', 'f({\n    a: 1, // one\n})', "f({\n    a: 1, // one\n    mode: 'std',\n})"],
      ['is quoted if the others are', 'f({ "a": 1 })', 'f({ "a": 1, "mode": "std" })'],
      ['keeps an existing key unchanged', "f({ a: 1, mode: 'pro' })", "f({ a: 1, mode: 'pro' })"],
    ],
    (model) => ({ do: 'insert-entry', into: recordWith('a')(model), key: 'mode', value: 'std' }),
  )

  it('becomes the first in an empty record', () =>
    assert.equal(
      write('f({})', (model) => ({
        do: 'insert-entry',
        into: ofKind<RecordValue>('record')(model),
        key: 'a',
        value: 1,
      })),
      'f({ a: 1 })',
    ))

  it('goes at the start', () =>
    assert.equal(
      write('f({\n  a: 1\n})', (model) => ({
        do: 'insert-entry',
        into: recordWith('a')(model),
        key: 'b',
        value: 1,
        where: 'start',
      })),
      'f({\n  b: 1,\n  a: 1\n})',
    ))
})

describe('Moving an entry in JavaScript', () => {
  each(
    [
      ['creates the target record', 'f({ a: 1, x: 2 })', 'f({ a: 1, settings: { x: 2 } })'],
      ['moves it to an existing record', 'f({ x: 2, settings: { a: 1 } })', 'f({ settings: { a: 1, x: 2 } })'],
      ['moves a shorthand', 'f({ x, settings: {} as S })', 'f({ settings: { x } as S })'],
      ['copies a record that is defined elsewhere', 'f({ x: 2, settings })', 'f({ settings: { ...settings, x: 2 } })'],
      [
        'indents the lines of the entry',
        'f({\n  x: {\n    y: 1\n  },\n  a: 1\n})',
        'f({\n  settings: {\n    x: {\n      y: 1\n    }\n  },\n  a: 1\n})',
      ],
    ],
    (model) => ({ do: 'move-entry', entry: entryOf('x')(model), from: recordWith('x')(model), into: 'settings' }),
  )
})

describe('Adding an argument in JavaScript', () => {
  each(
    [
      ['to an empty list', 'f()', "f('a')"],
      ['after the last', 'f(1)', "f(1, 'a')"],
      ['on its own line', 'f(\n  1,\n)', "f(\n  1,\n  'a',\n)"],
      ['to a constructor without parentheses', 'new F', "new F('a')"],
    ],
    (model) => ({ do: 'add-argument', call: ofKind<CallValue>('call')(model), name: null, value: 'a' }),
  )
})

describe('Adding a helper to JavaScript', () => {
  each(
    [
      [
        'inserts it after the imports, with the missing import',
        'import a from "a";\n\na();\n',
        'import a from "a";\nimport jwt from "jsonwebtoken";\n\nfunction sign() {\n  return jwt\n}\n\na();\n',
      ],
      [
        'uses require if the file does',
        "const a = require('a')\nconst jwt = require('jsonwebtoken')\na()\n",
        "const a = require('a')\nconst jwt = require('jsonwebtoken')\n\nfunction sign() {\n  return jwt\n}\n\na()\n",
      ],
      [
        'writes the missing require',
        "const a = require('a')\na()\n",
        "const a = require('a')\nconst jwt = require('jsonwebtoken')\n\nfunction sign() {\n  return jwt\n}\n\na()\n",
      ],
      [
        'goes after directives',
        "'use strict'\n\nf()\n",
        "'use strict'\n\nimport jwt from 'jsonwebtoken'\n\nfunction sign() {\n  return jwt\n}\n\nf()\n",
      ],
      [
        'goes after the header comment of the file, before that of the first statement',
        '// Licence\n\n// Runs it.\nf()\n',
        "// Licence\n\nimport jwt from 'jsonwebtoken'\n\nfunction sign() {\n  return jwt\n}\n\n// Runs it.\nf()\n",
      ],
      ['fills an empty file', '', "import jwt from 'jsonwebtoken';\n\nfunction sign() {\n  return jwt\n}\n"],
      [
        'does nothing if it exists',
        "import jwt from 'jsonwebtoken'\n\nfunction sign() {\n  return jwt\n}\n",
        "import jwt from 'jsonwebtoken'\n\nfunction sign() {\n  return jwt\n}\n",
      ],
    ],
    () => ({
      do: 'add-helper',
      imports: ["import jwt from 'jsonwebtoken'"],
      source: 'function sign() {\n  return jwt\n}\n',
    }),
  )
})

describe('Replacing JavaScript with code', () => {
  it('indents it like its first line', () =>
    assert.equal(
      write('{\r\n  x()\r\n}', (model) => ({
        do: 'code',
        at: nodeAt<Step>('x()')(model).span,
        by: 'if (a) {\n  y()\n}',
      })),
      '{\r\n  if (a) {\r\n    y()\r\n  }\r\n}',
    ))

  it("repairs JSON inside a string in the string's own quotes", () => {
    const entry = (model: SourceModel) =>
      (readEmbeddedJson(ofKind<TextValue>('text')(model)) as RecordValue).entries[0] as Entry
    assert.equal(
      write('f(\'{"a": 5}\')', (model) => ({ do: 'convert', at: entry(model).value, to: 'text' })),
      'f(\'{"a": "5"}\')',
    )
    assert.equal(
      write('f("{\\"a\\": 5}")', (model) => ({ do: 'convert', at: entry(model).value, to: 'text' })),
      'f("{\\"a\\": \\"5\\"}")',
    )
  })
})

describe('A comment above a line of JavaScript', () => {
  const cases: readonly [says: string, before: string, line: string, after: string | null][] = [
    ['is indented like the line', 'f({\n  a: 1,\r\n})', 'a: 1', 'f({\n  // note\n  a: 1,\r\n})'],
    ['is a JSX comment among JSX children', '<p>\n  <b>x</b>\n</p>', '<b>', '<p>\n  {/* note */}\n  <b>x</b>\n</p>'],
    ['is a plain comment among JSX attributes', '<p\n  a={1}\n/>', 'a=', '<p\n  // note\n  a={1}\n/>'],
    ['is a plain comment in code inside JSX', '<p>{\n  x\n}</p>', 'x', '<p>{\n  // note\n  x\n}</p>'],
    ['is impossible in a template literal', 'f(`\n  a\n`)', 'a', null],
    ['is possible in the hole of a template literal', 'f(`${\n  a\n}`)', 'a', 'f(`${\n  // note\n  a\n}`)'],
    ['is impossible in a comment', '/*\n a\n*/', 'a', null],
    ['is impossible above the hashbang', '#!/usr/bin/env node\nf()', '#!', null],
  ]
  for (const [says, before, line, after] of cases) {
    it(says, () => {
      const edit = javascriptFrontEnd.writer.commentAbove(read(before), before.indexOf(line), 'note')
      assert.equal(edit && applyEdits(before, [edit]), after)
    })
  }
})
