import assert from 'node:assert/strict'
import { javascriptFrontEnd } from '../../../../src/syntax/javascript'
import type { Language } from '../../../../src/syntax/model'
import { outline } from '../outline'

const read = (text: string, language: Language = 'typescript') => javascriptFrontEnd.createReader(language).read(text)

const call = (name: string) => ({ kind: 'expression', value: { kind: 'call', callee: `$${name}` } })

const cases: readonly [source: string, steps: readonly unknown[]][] = [
  [
    'const a: number = 1',
    [
      {
        kind: 'assign',
        targets: ['$a'],
        operator: '=',
        value: 1,
        annotation: { kind: 'number-type' },
        declaration: 'const',
      },
    ],
  ],
  [
    'let a, b = 2',
    [
      { kind: 'assign', targets: ['$a'], operator: '=', declaration: 'let' },
      { kind: 'assign', targets: ['$b'], operator: '=', value: 2, declaration: 'let' },
    ],
  ],
  [
    'a = b.c = 1',
    [{ kind: 'assign', targets: ['$a', { kind: 'member', object: '$b', property: 'c' }], operator: '=', value: 1 }],
  ],
  ['a ||= 1', [{ kind: 'assign', targets: ['$a'], operator: '||=', value: 1 }]],
  ['a = 1, b()', [{ kind: 'assign', targets: ['$a'], operator: '=', value: 1 }, call('b')]],
  [
    'const { a = 5, b: { c }, ...d } = e',
    [
      {
        kind: 'assign',
        targets: [
          {
            kind: 'record-pattern',
            entries: [
              { key: 'a', target: '$a', defaultValue: 5 },
              { key: 'b', target: { kind: 'record-pattern', entries: [{ key: 'c', target: '$c' }] } },
            ],
            rest: '$d',
          },
        ],
        operator: '=',
        value: '$e',
        declaration: 'const',
      },
    ],
  ],
  [
    'var [a, , b = 1, ...c] = d',
    [
      {
        kind: 'assign',
        targets: [
          { kind: 'list-pattern', items: [{ target: '$a' }, null, { target: '$b', defaultValue: 1 }], rest: '$c' },
        ],
        operator: '=',
        value: '$d',
        declaration: 'var',
      },
    ],
  ],
  [
    'if (a) b(); else if (c) d()',
    [{ kind: 'if', test: '$a', then: [call('b')], otherwise: [{ kind: 'if', test: '$c', then: [call('d')] }] }],
  ],
  ['while (a) { b() }', [{ kind: 'loop', shape: 'while', test: '$a', body: [call('b')] }]],
  ['do b(); while (a)', [{ kind: 'loop', shape: 'do', test: '$a', body: [call('b')] }]],
  ['for (const a of b) c()', [{ kind: 'loop', shape: 'each', target: '$a', iterable: '$b', body: [call('c')] }]],
  [
    'for await (a of b) c()',
    [{ kind: 'loop', shape: 'each', target: '$a', iterable: '$b', body: [call('c')], isAsync: true }],
  ],
  ['for (;;) c()', [{ kind: 'loop', shape: 'for', body: [call('c')] }]],
  [
    'for (let i = 0; a; b) c()',
    [
      {
        kind: 'loop',
        shape: 'for',
        init: [{ kind: 'assign', targets: ['$i'], operator: '=', value: 0, declaration: 'let' }],
        test: '$a',
        update: '$b',
        body: [call('c')],
      },
    ],
  ],
  [
    'for (i = 0; ; b) c()',
    [
      {
        kind: 'loop',
        shape: 'for',
        init: [{ kind: 'assign', targets: ['$i'], operator: '=', value: 0 }],
        update: '$b',
        body: [call('c')],
      },
    ],
  ],
  [
    'switch (a) { case 1: case 2: b(); break; default: c() }',
    [
      {
        kind: 'switch',
        subject: '$a',
        cases: [{ tests: [1, 2], body: [call('b'), { kind: 'break' }] }, { body: [call('c')] }],
      },
    ],
  ],
  [
    'try { a() } catch (e: any) { b() } finally { c() }',
    [{ kind: 'try', body: [call('a')], handlers: [{ target: '$e', body: [call('b')] }], finalizer: [call('c')] }],
  ],
  ['try { a() } catch { b() }', [{ kind: 'try', body: [call('a')], handlers: [{ body: [call('b')] }] }]],
  ['label: { a(); break label }', [[call('a'), { kind: 'break' }]]],
  ['throw a', [{ kind: 'throw', value: '$a' }]],
  [
    'function* f() { yield a }',
    [{ kind: 'function-step', value: { kind: 'function', name: 'f', body: [{ kind: 'yield', value: '$a' }] } }],
  ],
  [
    'function f(a: string): void\nfunction f() {}',
    [{ kind: 'function-step', value: { kind: 'function', name: 'f', body: [] } }],
  ],
  [
    'function f({ a = 1 }: P = {}, b?: string, ...c: number[]) {}',
    [
      {
        kind: 'function-step',
        value: {
          kind: 'function',
          name: 'f',
          parameters: [
            {
              target: { kind: 'record-pattern', entries: [{ key: 'a', target: '$a', defaultValue: 1 }] },
              annotation: { kind: 'named-type', name: 'P' },
              defaultValue: { kind: 'record' },
            },
            { target: '$b', annotation: { kind: 'text-type' }, optional: true },
            { target: '$c', annotation: { kind: 'list-type', element: { kind: 'number-type' } }, rest: 'list' },
          ],
          body: [],
        },
      },
    ],
  ],
  [
    "import a, { b as c, type d } from 'm'",
    [
      {
        kind: 'import',
        module: 'm',
        names: [
          { imported: 'default', local: 'a' },
          { imported: 'b', local: 'c' },
          { imported: 'd', local: 'd' },
        ],
      },
    ],
  ],
  ["import * as a from 'm'", [{ kind: 'import', module: 'm', names: [{ imported: '*', local: 'a' }] }]],
  ["import 'm'", [{ kind: 'import', module: 'm' }]],
  [
    "import a = require('m')",
    [
      {
        kind: 'assign',
        targets: ['$a'],
        operator: '=',
        value: { kind: 'call', callee: '$require', arguments: [{ kind: 'positional', value: 'm' }] },
        declaration: 'const',
      },
    ],
  ],
  [
    'export const a = 1',
    [{ kind: 'export', steps: [{ kind: 'assign', targets: ['$a'], operator: '=', value: 1, declaration: 'const' }] }],
  ],
  ['export default a', [{ kind: 'export', isDefault: true, steps: [{ kind: 'expression', value: '$a' }] }]],
  [
    'export default class { a = 1 }',
    [
      {
        kind: 'export',
        isDefault: true,
        steps: [{ kind: 'expression', value: { kind: 'class', fields: [{ name: 'a', value: 1 }], body: [] } }],
      },
    ],
  ],
  [
    "export { a } from 'm'",
    [{ kind: 'export', module: 'm', names: [{ kind: 'export-name', local: 'a', exported: 'a' }] }],
  ],
  ["export * from 'm'", [{ kind: 'export', module: 'm', names: [{ kind: 'export-name', local: '*', exported: '*' }] }]],
  [
    'declare global { let a: 1 }',
    [
      [
        {
          kind: 'assign',
          targets: ['$a'],
          operator: '=',
          annotation: { kind: 'literal-type', value: 1 },
          declaration: 'let',
        },
      ],
    ],
  ],
]

describe('JavaScript statements', () => {
  for (const [source, steps] of cases) {
    it(`are read from ${source}`, () => {
      const model = read(source)
      assert.equal(model.damaged, false)
      assert.deepEqual(outline(model.body), steps)
    })
  }

  it('keep the comments between them', () => {
    const model = read('// one\r\na() /* two */\n/**\n * three\n * four\n */', 'javascript')
    assert.deepEqual(
      model.comments.map(({ text }) => text),
      ['one', 'two', 'three\nfour'],
    )
    assert.deepEqual(model.comments[0]?.span, { start: 0, end: 6 })
  })
})

describe('A JavaScript class', () => {
  it('has fields, methods and parameters that are fields', () => {
    const source = `@service() class A extends B<T> implements C {
  static a: number = 1
  #b?: string;
  constructor(private readonly c: string, d = 2) { super(c) }
  get e() { return 3 }
  set e(value) { f() }
  @log static async *['g']() {}
  overloaded(): void
  static { f() }
}`
    const model = read(source)
    assert.equal(model.damaged, false)
    assert.deepEqual(outline(model.body), [
      {
        kind: 'class-step',
        value: {
          kind: 'class',
          name: 'A',
          bases: [{ kind: 'positional', value: '$B' }],
          decorators: [{ kind: 'call', callee: '$service' }],
          fields: [
            { name: 'a', annotation: { kind: 'number-type' }, value: 1, isStatic: true },
            { name: '#b', annotation: { kind: 'text-type' }, optional: true },
          ],
          methods: [
            {
              kind: 'function',
              name: 'constructor',
              parameters: [
                { target: '$c', annotation: { kind: 'text-type' }, isField: true },
                { target: '$d', defaultValue: 2 },
              ],
              body: [
                {
                  kind: 'expression',
                  value: { kind: 'call', callee: '$super', arguments: [{ kind: 'positional', value: '$c' }] },
                },
              ],
            },
            { kind: 'function', name: 'e', body: [{ kind: 'return', value: 3 }], isGetter: true },
            { kind: 'function', parameters: [{ target: '$value' }], body: [call('f')] },
            { kind: 'function', name: 'g', body: [], decorators: ['$log'], isAsync: true, isStatic: true },
          ],
          body: [[call('f')]],
        },
      },
    ])
  })
})

describe('A TypeScript type', () => {
  const types: readonly [source: string, type: unknown][] = [
    ['string', { kind: 'text-type' }],
    ['undefined', { kind: 'null-type' }],
    ['any', { kind: 'unknown-type' }],
    [
      "'a' | -5 | true",
      {
        kind: 'union-type',
        members: [
          { kind: 'literal-type', value: 'a' },
          { kind: 'literal-type', value: -5 },
          { kind: 'literal-type', value: true },
        ],
      },
    ],
    [
      '(A | B)[]',
      {
        kind: 'list-type',
        element: {
          kind: 'union-type',
          members: [
            { kind: 'named-type', name: 'A' },
            { kind: 'named-type', name: 'B' },
          ],
        },
      },
    ],
    ['readonly Array<string>', { kind: 'list-type', element: { kind: 'text-type' } }],
    ['[a: string, B]', { kind: 'list-type' }],
    [
      'Record<string, A.B>',
      { kind: 'named-type', name: 'Record', parameters: [{ kind: 'text-type' }, { kind: 'named-type', name: 'A.B' }] },
    ],
    [
      "{ a?: number; readonly 'b': { c: null }; [key: string]: unknown; d(): void }",
      {
        kind: 'record-type',
        fields: [
          { name: 'a', type: { kind: 'number-type' }, optional: true },
          { name: 'b', type: { kind: 'record-type', fields: [{ name: 'c', type: { kind: 'null-type' } }] } },
          { name: 'd', type: { kind: 'unknown-type' } },
        ],
        open: true,
      },
    ],
    [
      'A & { b: string }',
      {
        kind: 'intersection-type',
        members: [
          { kind: 'named-type', name: 'A' },
          { kind: 'record-type', fields: [{ name: 'b', type: { kind: 'text-type' } }] },
        ],
      },
    ],
    ['`a${string}`', { kind: 'text-type' }],
    ['() => void', { kind: 'unknown-type' }],
    ['typeof a[number]', { kind: 'value-type', of: 'item', value: '$a' }],
    ['(typeof a)[number]', { kind: 'value-type', of: 'item', value: '$a' }],
    ['keyof typeof a', { kind: 'value-type', of: 'key', value: '$a' }],
    ['typeof a', { kind: 'value-type', of: 'itself', value: '$a' }],
    ["(typeof a)['b']", { kind: 'unknown-type' }],
    ['keyof A', { kind: 'unknown-type' }],
    ['A extends B ? C : D', { kind: 'unknown-type' }],
  ]
  for (const [source, type] of types) {
    it(`is read from ${source}`, () =>
      assert.deepEqual(outline(read(`type T = ${source}`).body), [{ kind: 'type', name: 'T', type }]))
  }

  it('may be an interface', () =>
    assert.deepEqual(outline(read('interface A extends B<C>, D { e: 5 }').body), [
      {
        kind: 'type',
        name: 'A',
        type: {
          kind: 'intersection-type',
          members: [
            { kind: 'named-type', name: 'B', parameters: [{ kind: 'named-type', name: 'C' }] },
            { kind: 'named-type', name: 'D' },
            { kind: 'record-type', fields: [{ name: 'e', type: { kind: 'literal-type', value: 5 } }] },
          ],
        },
      },
    ]))

  it('may be an enum, which is a constant as well', () =>
    assert.deepEqual(outline(read("enum A { B = 'b', C = 4, D }").body), [
      {
        kind: 'type',
        name: 'A',
        type: {
          kind: 'union-type',
          members: [
            { kind: 'literal-type', value: 'b' },
            { kind: 'literal-type', value: 4 },
            { kind: 'literal-type', value: 5 },
          ],
        },
      },
      {
        kind: 'assign',
        targets: ['$A'],
        operator: '=',
        value: {
          kind: 'record',
          entries: [
            { kind: 'entry', key: 'B', value: 'b' },
            { kind: 'entry', key: 'C', value: 4 },
            { kind: 'entry', key: 'D', value: 5 },
          ],
        },
        declaration: 'const',
      },
    ]))
})
