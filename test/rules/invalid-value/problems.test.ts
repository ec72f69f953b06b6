import assert from 'node:assert/strict'
import type { Possibility } from '../../../src/analysis/values/possibility'
import type { EndpointParameter } from '../../../src/knowledge'
import { endingOf } from '../../../src/rules/invalid-value/ending'
import { problemOf } from '../../../src/rules/invalid-value/problems'
import { allowedWords, rangeWords } from '../../../src/rules/invalid-value/words'
import { list, sent, term } from '../../../src/rules/shared/saying/wording'

const at = { kind: 'null' }
const exact = (value: string | number | boolean | null) => ({ kind: 'exact', value, at }) as Possibility
const text = (...pieces: readonly (string | null)[]) => ({ kind: 'text', pieces, at }) as Possibility
const unknownText = { kind: 'text', pieces: null, at } as Possibility
const items = (count: number, ...more: readonly string[]) =>
  ({
    kind: 'list',
    items: [...Array.from({ length: count }, () => 'positional'), ...more].map((kind) => ({ kind })),
    at,
  }) as unknown as Possibility
const parameter = (types: string, more: object = {}) =>
  ({ name: 'size', summary: '', types: types.split(' '), ...more }) as unknown as EndpointParameter

const mode = parameter('string', { enum: ['std', 'pro'] })
const ten = parameter('integer', { range: { min: 1, max: 10 } })
const half = parameter('number', { range: { min: 0, max: 1 }, decimals: 1 })
const brief = parameter('string', { maxLength: 5, advisedLength: 3 })
const few = parameter('array', { minItems: 2, maxItems: 4 })
const two = parameter('array', { minItems: 2, maxItems: 2 })
const words = parameter('string', { format: 'comma-separated', minItems: 2, maxItems: 3 })
const image = parameter('string', { media: { input: ['url'], formats: ['png', 'jpg'] } })

type Row = readonly [
  situation: string,
  value: Possibility,
  parameter: EndpointParameter,
  problem: string | null,
  instead?: string,
]

const rows: readonly Row[] = [
  ['a choice', exact('std'), mode, null],
  ['no choice', exact('fast'), mode, 'choice error'],
  ['a choice in other letters', exact('PRO'), mode, 'choice error', 'pro exactly'],
  ['a longer word than a choice', exact('professional'), mode, 'choice error', 'pro'],
  ['no choice of an open list', exact('fast'), parameter('string', { enum: ['std'], openEnum: true }), 'open info'],
  [
    'no choice, which is mild',
    exact('fast'),
    parameter('string', { enum: ['std'], invalid: 'warning' }),
    'choice warning',
  ],
  [
    'no choice of a former parameter',
    exact('fast'),
    parameter('string', { enum: ['std'], status: 'former' }),
    'choice info',
  ],
  ['a former choice', exact('fast'), parameter('string', { enum: ['std'], formerValues: ['fast'] }), null],
  ['a retired choice', exact('fast'), parameter('string', { enum: ['std'], retiredValues: ['fast'] }), null],
  [
    'a choice that has ended',
    exact('fast'),
    parameter('string', { enum: ['std'], endedValues: [{ value: 'fast', since: '2026-01-30' }] }),
    'ended warning',
  ],
  ['a model', exact('fast'), { ...mode, name: 'model_name' }, null],
  ['a number that is a choice', exact(5), parameter('string integer', { enum: ['5', '10'] }), null],
  ['an unknown text for a choice', unknownText, mode, null],
  ['a text with a hole for a choice', text('st', null), mode, null],
  ['null', exact(null), mode, null],
  ['a value of another type', exact(true), mode, null],
  ['a quoted number for a number', exact('5'), ten, null],
  ['a quoted number out of range', exact('11'), ten, 'range error', '10'],
  ['the least', exact(1), ten, null],
  ['the most', exact(10), ten, null],
  ['less than the least', exact(0), ten, 'range error', '1'],
  ['more than the most', exact(11), ten, 'range error', '10'],
  ['a fraction for a whole number', exact(1.5), ten, 'number error'],
  ['a fraction for a number', exact(0.5), half, null],
  ['too many decimals', exact(0.55), half, 'decimals info', '0.6'],
  ['too many decimals, out of range', exact(1.55), half, 'range error', '1'],
  ['a number without a least', exact(-5), parameter('integer', { range: { max: 10 } }), null],
  ['a number without a most', exact(500), parameter('integer', { range: { min: 1 } }), null],
  ['a number without a range', exact(500), parameter('integer'), null],
  ['a fraction for a whole number without a range', exact(1.5), parameter('integer'), 'number error'],
  ['a text for a text with a range', exact('ten'), parameter('string', { range: { min: 1, max: 10 } }), 'number error'],
  [
    'a number and its unit',
    exact('5s'),
    parameter('string', { range: { min: 1, max: 10 } }),
    'number error',
    '5 exactly',
  ],
  ['a text as long as it may be', exact('abcde'), brief, 'advice info'],
  ['a text as long as is advised', exact('abc'), brief, null],
  ['a text longer than is advised', exact('abcd'), brief, 'advice info'],
  ['a text that is too long', exact('abcdef'), brief, 'length error'],
  ['a text of wide signs', exact('😀😀😀'), brief, null],
  ['a text with a hole, which is long enough', text('abc', null), brief, null],
  ['a text with a hole, which is too long', text('abc', null, 'def'), brief, 'length error'],
  ['a long text without a limit', exact('abcdef'), parameter('string', { advisedLength: 3 }), null],
  ['as few items as there may be', items(2), few, null],
  ['as many items as there may be', items(4), few, null],
  ['too few items', items(1), few, 'count error'],
  ['too many items', items(5), few, 'count error'],
  ['too many items, and spread ones', items(5, 'spread'), few, null],
  ['items that are added later', { kind: 'list', items: null, at } as unknown as Possibility, few, null],
  ['not exactly two items', items(3), two, 'count error'],
  ['many items without a limit', items(99), parameter('array'), null],
  ['as few words as there may be', exact('a,b'), words, null],
  ['as many words as there may be', exact('a,b,c'), words, null],
  ['too few words', exact('a'), words, 'count error'],
  ['too many words', exact('a,b,c,d'), words, 'count error'],
  ['a format that is accepted', exact('https://a.com/a.png'), image, null],
  ['a format that is not accepted', exact('https://a.com/a.gif'), image, 'format warning'],
  ['a format behind a hole', text('https://a.com/', null, '.gif'), image, 'format warning'],
  [
    'a format of media without a list of formats',
    exact('https://a.com/a.gif'),
    parameter('string', { media: { input: ['url'] } }),
    null,
  ],
]

describe('the problem with a value', () => {
  for (const [situation, value, of, problem, instead] of rows)
    it(situation, () => {
      const found = problemOf(value, of)
      assert.equal(found && `${found.kind} ${found.severity}`, problem)
      const meant = found?.instead
      assert.equal(meant && `${meant.value}${meant.exact ? ' exactly' : ''}`, instead)
    })

  it('says how many items there may be', () => {
    const said = [
      problemOf(items(1), few),
      problemOf(items(5), few),
      problemOf(items(1), two),
      problemOf(items(3), two),
    ]
    assert.deepEqual(
      said.map((each) => [each?.data.count, each?.data.limit, each?.data.bound]),
      [
        [1, 'least', 2],
        [5, 'most', 4],
        [1, 'exactly', 2],
        [3, 'exactly', 2],
      ],
    )
  })

  it('says that a text with a hole is longer than what is known', () => {
    assert.deepEqual(
      [problemOf(text('abc', null, 'def'), brief), problemOf(exact('abcdef'), brief)].map((each) => [
        each?.data.length,
        each?.data.isLeast,
      ]),
      [
        [6, true],
        [6, false],
      ],
    )
  })
})

describe('the ending of a URL', () => {
  const endings: readonly (readonly [situation: string, pieces: readonly (string | null)[], ending: string | null])[] =
    [
      ['a picture', ['https://a.com/b.png'], 'png'],
      ['in capitals', ['HTTPS://a.com/b.PNG'], 'png'],
      ['a picture of two letters', ['https://a.com/b.ps'], null],
      ['a film', ['http://a.com/b/c.mp4'], 'mp4'],
      ['with a query', ['https://a.com/b.png?x=1'], 'png'],
      ['with a mark', ['https://a.com/b.png#x'], 'png'],
      ['with a query that converts', ['https://a.com/b.png?format=webp'], null],
      ['with a host that looks like an ending', ['https://a.png'], null],
      ['with another ending', ['https://a.com/b.html'], null],
      ['without an ending', ['https://a.com/b'], null],
      ['with a hole for the name', ['https://a.com/', null, '.png'], 'png'],
      ['with a hole for the ending', ['https://a.com/b.', null], null],
      ['with a hole behind the ending', ['https://a.com/b.png', null], null],
      ['with a hole for the host', [null, '/b.png'], 'png'],
      ['a path', ['/b.png'], null],
      ['nothing', [], null],
    ]
  for (const [situation, pieces, ending] of endings) it(situation, () => assert.equal(endingOf(pieces), ending))
})

describe('the words for what is accepted', () => {
  it('lists few values', () => assert.deepEqual(allowedWords(['1', '2', '3']), list(['1', '2', '3'].map(sent))))
  it('names the ends of a run of four', () =>
    assert.deepEqual(allowedWords([1, 2, 3, 4]), term('from-to', { first: sent(1), last: sent(4) })))
  it('lists four values with a gap', () => assert.deepEqual(allowedWords([1, 2, 3, 5]), list([1, 2, 3, 5].map(sent))))
  it('lists four words', () => {
    const words = ['a', 'b', 'c', 'd']
    assert.deepEqual(allowedWords(words), list(words.map(sent)))
  })
  it('names both ends of a range', () =>
    assert.deepEqual(rangeWords({ min: 0, max: 1 }), term('from-to', { first: 0, last: 1 })))
  it('names the least', () => assert.deepEqual(rangeWords({ min: 0 }), term('at-least', { count: 0 })))
  it('names the most', () => assert.deepEqual(rangeWords({ max: 0 }), term('at-most', { count: 0 })))
  it('names nothing without a range', () => assert.equal(rangeWords({}), null))
})
