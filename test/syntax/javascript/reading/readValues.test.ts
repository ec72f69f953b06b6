import assert from 'node:assert/strict'
import { javascriptFrontEnd } from '../../../../src/syntax/javascript'
import type {
  AssignStep,
  CallValue,
  Entry,
  Language,
  MemberValue,
  RecordValue,
  TextValue,
  Value,
} from '../../../../src/syntax/model'
import { sourceSpan } from '../../../../src/syntax/offsets'
import { walk } from '../../../../src/syntax/visit'
import { outline } from '../outline'

const read = (text: string, language: Language = 'typescript') => javascriptFrontEnd.createReader(language).read(text)

function valueOf(source: string, language?: Language): Value {
  const model = read(`x = ${source}`, language)
  assert.equal(model.damaged, false)
  return (model.body.steps[0] as AssignStep).value!
}

describe('A JavaScript value', () => {
  const cases: readonly [source: string, expected: unknown][] = [
    ["'a\\'b'", "a'b"],
    ['"\\x41\\u0042\\u{1F600}\\n"', 'AB😀\n'],
    ['`a`', 'a'],
    ['0x1F', 31],
    ['1_000', 1000],
    ['5n', 5],
    ['.5e1', 5],
    ['true', true],
    ['null', { kind: 'null' }],
    ['undefined', { kind: 'null', missing: true }],
    ['this', '$this'],
    ['/a{2}/g', { kind: 'regex', pattern: '/a{2}/g' }],
    ['-5', { kind: 'unary', operator: '-', operand: 5 }],
    ['!a', { kind: 'unary', operator: 'not', operand: '$a' }],
    ['a++', { kind: 'unary', operator: '++', operand: '$a' }],
    ['a + 1', { kind: 'binary', operator: '+', left: '$a', right: 1 }],
    ['a && b', { kind: 'logical', operator: 'and', left: '$a', right: '$b' }],
    ['a ?? b', { kind: 'logical', operator: 'nullish', left: '$a', right: '$b' }],
    ['a != b', { kind: 'compare', operator: '!=', left: '$a', right: '$b' }],
    ['a !== b', { kind: 'compare', operator: '!=', isStrict: true, left: '$a', right: '$b' }],
    ['a instanceof B', { kind: 'compare', operator: 'instanceof', left: '$a', right: '$B' }],
    ['a ? 1 : 2', { kind: 'conditional', test: '$a', then: 1, otherwise: 2 }],
    ['(a)', '$a'],
    ['await a', { kind: 'await', value: '$a' }],
    ['a as B', { kind: 'cast', value: '$a', type: { kind: 'named-type', name: 'B' } }],
    ['a satisfies string', { kind: 'cast', value: '$a', type: { kind: 'text-type' } }],
    ['a as const', { kind: 'cast', value: '$a' }],
    ['<number>a', { kind: 'cast', value: '$a', type: { kind: 'number-type' } }],
    ['a!', { kind: 'cast', value: '$a' }],
    ['a.b', { kind: 'member', object: '$a', property: 'b' }],
    ['a?.b', { kind: 'member', object: '$a', property: 'b' }],
    ['a["b"]', { kind: 'member', object: '$a', property: 'b', bracket: true }],
    ['a?.[b]', { kind: 'member', object: '$a', index: '$b', bracket: true }],
    ['import.meta', '$import.meta'],
    [
      'a?.(1, ...b)',
      {
        kind: 'call',
        callee: '$a',
        arguments: [
          { kind: 'positional', value: 1 },
          { kind: 'positional-spread', value: '$b' },
        ],
      },
    ],
    ['f<T>(1)', { kind: 'call', callee: '$f', arguments: [{ kind: 'positional', value: 1 }] }],
    ['new A', { kind: 'call', callee: '$A', isNew: true }],
    ["import('m')", { kind: 'call', callee: '$import', arguments: [{ kind: 'positional', value: 'm' }] }],
    ['(a, b)', { kind: 'unknown', children: ['$a', '$b'] }],
    [
      'tag`a${b}`',
      {
        kind: 'unknown',
        children: ['$tag', { kind: 'text', parts: [{ kind: 'piece', value: 'a', shifts: [[0, 8]] }, '$b'] }],
      },
    ],
    ['[1, ...a, b]', { kind: 'list', shape: 'list', items: [1, { kind: 'spread', value: '$a' }, '$b'] }],
  ]
  for (const [source, expected] of cases) {
    it(`is read from ${source}`, () => assert.deepEqual(outline(valueOf(source)), expected))
  }

  it('may be an assignment', () =>
    assert.deepEqual(outline(valueOf('f(y ??= 1)')), {
      kind: 'call',
      callee: '$f',
      arguments: [{ kind: 'positional', value: { kind: 'assign-value', target: '$y', operator: '??=', value: 1 } }],
    }))

  it('may be a function of any form', () => {
    const returned = [{ kind: 'return', value: 1 }]
    assert.deepEqual(outline(valueOf('a => 1')), {
      kind: 'function',
      parameters: [{ target: '$a' }],
      body: returned,
      isArrow: true,
    })
    assert.deepEqual(outline(valueOf('async function f() { return 1 }')), {
      kind: 'function',
      name: 'f',
      body: returned,
      isAsync: true,
    })
    assert.deepEqual(outline(valueOf('async <T>(a: T): Promise<T> => 1')), {
      kind: 'function',
      parameters: [{ target: '$a', annotation: { kind: 'named-type', name: 'T' } }],
      body: returned,
      returns: { kind: 'named-type', name: 'Promise', parameters: [{ kind: 'named-type', name: 'T' }] },
      isAsync: true,
      isArrow: true,
    })
  })

  it('keeps functions and values in JSX', () => {
    const value = valueOf('<A b={1} {...c} onClick={() => d()}>text {e} <F g={{ h: 2 }} /></A>', 'javascriptreact')
    const kinds = [...walk(value)].map((node) => node.kind)
    assert.ok(kinds.includes('function') && kinds.includes('record'))
    assert.deepEqual(
      [...walk(value)].flatMap((node) => (node.kind === 'name' ? [node.name] : [])),
      ['c', 'd', 'e'],
    )
  })

  it('keeps JSX attributes with expressions', () => {
    const value = valueOf('<video src={a.b} loop poster="p" {...c}><UI.Clip of={d} />{e}</video>', 'javascriptreact')
    assert.deepEqual(
      [...walk(value)].flatMap((node) =>
        node.kind === 'attribute' ? [[node.element, node.name, node.value.kind]] : [],
      ),
      [
        ['video', 'src', 'member'],
        ['UI.Clip', 'of', 'name'],
      ],
    )
  })
})

describe('An object literal', () => {
  const entries = (source: string) => (valueOf(source) as RecordValue).entries

  it('has entries of every form', () =>
    assert.deepEqual(
      outline(
        entries(
          "{ a: 1, 'b-c': 2, 3: 4, ['d']: 5, [e]: 6, f, ...g, h() { return 7 }, get i() { return 8 }, async j() {} }",
        ),
      ),
      [
        { kind: 'entry', key: 'a', value: 1 },
        { kind: 'entry', key: 'b-c', value: 2 },
        { kind: 'entry', key: '3', value: 4 },
        { kind: 'entry', key: 'd', value: 5 },
        { kind: 'entry', computed: '$e', value: 6 },
        { kind: 'entry', key: 'f', value: '$f', shorthand: true },
        { kind: 'spread', value: '$g' },
        { kind: 'entry', key: 'h', value: { kind: 'function', name: 'h', body: [{ kind: 'return', value: 7 }] } },
        {
          kind: 'entry',
          key: 'i',
          value: { kind: 'function', name: 'i', body: [{ kind: 'return', value: 8 }], isGetter: true },
        },
        { kind: 'entry', key: 'j', value: { kind: 'function', name: 'j', body: [], isAsync: true } },
      ],
    ))

  it('has the spans of its keys and values', () => {
    const text = "x = { 'a': (1), b, ['c']: 2 }"
    const model = read(text)
    const found = [...walk(model.body)].filter((node): node is Entry => node.kind === 'entry')
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    assert.deepEqual(
      found.map((entry) => [at(entry.span), at(entry.keySpan), at(entry.value.span)]),
      [
        ["'a': (1)", "'a'", '1'],
        ['b', 'b', 'b'],
        ["['c']: 2", "['c']", '2'],
      ],
    )
  })
})

describe('Spans in JavaScript', () => {
  it('are exact for members and calls', () => {
    const text = 'x = a.b["c"](1)'
    const call = valueOf('a.b["c"](1)') as CallValue
    const member = call.callee as MemberValue
    assert.equal(text.slice(call.argumentsSpan.start, call.argumentsSpan.end), '(1)')
    assert.equal(text.slice(member.propertySpan.start, member.propertySpan.end), '"c"')
    assert.equal(text.slice(member.span.start, member.span.end), 'a.b["c"]')
  })

  it('are mapped through escapes in a text', () => {
    const text = 'x = `a\\n\\u{1F600}b${c}d`'
    const value = valueOf(text.slice(4)) as TextValue
    const [piece] = value.parts
    assert.ok(piece?.kind === 'piece')
    assert.equal(value.value, null)
    assert.equal(piece.value, 'a\n😀b')
    const { start, end } = sourceSpan(piece, 4, 5)
    assert.equal(text.slice(start, end), 'b')
  })

  it('count a Windows line break in a template literal once', () => {
    const [piece] = (valueOf('`a\r\nb`') as TextValue).parts
    assert.ok(piece?.kind === 'piece')
    assert.equal(piece.value, 'a\nb')
    assert.deepEqual(sourceSpan(piece, 2, 3), { start: 8, end: 9 })
  })
})
