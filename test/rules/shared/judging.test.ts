import assert from 'node:assert/strict'
import type { Slot } from '../../../src/analysis/contract/slots'
import type { Possibility } from '../../../src/analysis/values/possibility'
import type { EndpointParameter } from '../../../src/knowledge'
import { mismatchOf } from '../../../src/rules/mistyped-parameter/types'
import { believable } from '../../../src/rules/shared/judging/certainty'
import { judge, levelOf, quietest, severityIn } from '../../../src/rules/shared/judging/judgement'
import { fits, givenType, isDurationOfAnotherType, isQuoted } from '../../../src/rules/shared/judging/jsonTypes'

const at = { kind: 'null' }
const exact = (value: string | number | boolean | null) => ({ kind: 'exact', value, at }) as Possibility
const some = (kind: string, more: object = {}) => ({ kind, at, ...more }) as unknown as Possibility
const parameter = (types: string, more: object = {}) =>
  ({ name: 'size', summary: '', types: types.split(' '), ...more }) as unknown as EndpointParameter

describe('how loud a finding is', () => {
  it('is as quiet as its quietest reason', () => {
    assert.equal(quietest('error', 'info', 'warning'), 'info')
    assert.equal(quietest('error', 'warning'), 'warning')
    assert.equal(quietest('error', 'none'), 'none')
    assert.equal(quietest('error'), 'error')
    assert.equal(quietest(), 'none')
  })
  it('is an error only if it is certain', () => {
    assert.deepEqual(
      (['error', 'warning', 'info', 'none'] as const).map((each) => [levelOf(each, true), levelOf(each, false)]),
      [
        ['error', 'warning'],
        ['warning', 'warning'],
        ['info', 'info'],
        [null, null],
      ],
    )
  })
  it('is an error unless the parameter is milder, or only older pages have it', () => {
    assert.equal(severityIn(parameter('string')), 'error')
    assert.equal(severityIn(parameter('string', { invalid: 'warning' })), 'warning')
    assert.equal(severityIn(parameter('string', { status: 'former' })), 'info')
    assert.equal(severityIn(parameter('string', { status: 'former', invalid: 'none' })), 'none')
    assert.equal(severityIn(parameter('string', { status: 'undocumented' })), 'error')
  })
  it('is an info if the fact is inferred', () => {
    assert.equal(believable('error', { confidence: 'inference' }), 'info')
    assert.equal(believable('none', { confidence: 'inference' }), 'none')
    assert.equal(believable('error', {}), 'error')
    assert.equal(believable('error', { source: 'documentation' }), 'error')
  })
})

describe('the values of a slot', () => {
  const slot = (values: readonly Possibility[], ...parameters: readonly (EndpointParameter | null)[]) =>
    ({ values, parameters }) as unknown as Slot
  const odd = (value: Possibility, { name }: EndpointParameter) =>
    value.kind === 'exact' && value.value === 'odd' && name !== 'fine' ? name : null
  const [first, second, fine] = [
    parameter('string'),
    { ...parameter('string'), name: 'other' },
    { ...parameter('string'), name: 'fine' },
  ]
  const rows: readonly (readonly [situation: string, Slot, bad: readonly string[] | null, certain?: boolean])[] = [
    ['one that is bad', slot([exact('odd')], first), ['size'], true],
    ['one that is good', slot([exact('even')], first), null],
    ['one of each', slot([exact('odd'), exact('even')], first), ['size'], false],
    ['a bad one and nothing', slot([exact('odd'), exact(null)], first), ['size'], true],
    ['a bad one and an empty text', slot([exact(''), exact('odd')], first), ['size'], true],
    ['a bad one and a placeholder', slot([exact('odd'), exact('<value>')], first), ['size'], false],
    ['bad for two endpoints', slot([exact('odd')], first, second), ['size'], true],
    ['bad for the first endpoint', slot([exact('odd')], first, fine), null],
    ['bad for the second endpoint', slot([exact('odd')], fine, second), null],
    ['of a parameter that one endpoint lacks', slot([exact('odd')], first, null), null],
    ['nothing', slot([], first), null],
  ]
  for (const [situation, subject, bad, certain] of rows)
    it(situation, () => {
      const found = judge(subject, odd)
      assert.deepEqual(found && found.bad.map(({ problem }) => problem), bad)
      assert.equal(found?.certain, certain)
    })
})

describe('the type of a value', () => {
  it('is known for literals', () => {
    assert.deepEqual(
      [
        exact('a'),
        exact(1),
        exact(true),
        exact(null),
        some('number'),
        some('boolean'),
        some('text', { pieces: null }),
      ].map(givenType),
      ['text', 'number', 'boolean', null, 'number', 'boolean', 'text'],
    )
  })
  it('is unknown for an instance of a class', () => {
    assert.equal(givenType(some('record', { class: {}, writes: [], open: false })), null)
    assert.equal(givenType(some('record', { class: null, writes: [], open: false })), 'record')
  })
  it('fits what takes it', () => {
    assert.equal(fits('number', ['integer']), true)
    assert.equal(fits('number', ['number']), true)
    assert.equal(fits('number', ['string']), false)
    assert.equal(fits('text', ['string', 'array']), true)
    assert.equal(fits('list', ['string', 'array']), true)
    assert.equal(fits('record', ['object']), true)
    assert.equal(fits('boolean', []), false)
    assert.equal(fits('boolean'), false)
  })
  it('is the business of another rule for durations', () => {
    const text = parameter('string', { name: 'duration' })
    const number = parameter('integer', { name: 'duration' })
    assert.equal(isDurationOfAnotherType('number', text), true)
    assert.equal(isDurationOfAnotherType('text', number), true)
    assert.equal(isDurationOfAnotherType('text', text), false)
    assert.equal(isDurationOfAnotherType('number', number), false)
    assert.equal(isDurationOfAnotherType('boolean', text), false)
    assert.equal(isDurationOfAnotherType('number', parameter('string')), false)
  })
  it('is quoted', () => {
    const [truth, number] = [parameter('boolean'), parameter('integer')]
    assert.deepEqual(
      ['true', 'false', ' true ', 'yes', '5'].map((each) => isQuoted(exact(each), truth)),
      [true, true, true, false, false],
    )
    assert.deepEqual(
      ['5', '5.5', 'five', 'true'].map((each) => isQuoted(exact(each), number)),
      [true, true, false, false],
    )
    assert.equal(isQuoted(some('text', { pieces: null }), truth), true)
    assert.equal(isQuoted(some('text', { pieces: null }), number), true)
    assert.equal(isQuoted(exact(5), number), false)
    assert.equal(isQuoted(exact('a'), parameter('array')), false)
  })
})

describe('a value of the wrong type', () => {
  const list = some('list', { items: [] })
  const record = some('record', { class: null, writes: [], open: false })
  const rows: readonly (readonly [situation: string, Possibility, EndpointParameter, mismatch: string | null])[] = [
    ['right', exact('a'), parameter('string'), null],
    ['a number for a text', exact(5), parameter('string'), 'number warning'],
    ['a number for one of some words', exact(5), parameter('string', { enum: ['a', 'b'] }), 'number error'],
    [
      'a number for one of some numbers in words',
      exact(5),
      parameter('string', { enum: ['5', '10'] }),
      'number warning',
    ],
    [
      'an unknown number for one of some words',
      some('number'),
      parameter('string', { enum: ['5', '10'] }),
      'number error',
    ],
    ['a truth for a text', exact(true), parameter('string'), 'boolean warning'],
    ['a truth for one of some words', exact(true), parameter('string', { enum: ['on', 'off'] }), 'boolean error'],
    ['a text for a number', exact('five'), parameter('integer'), 'text error'],
    ['a quoted number', exact('5'), parameter('integer'), null],
    ['a text for a list', exact('a'), parameter('array'), 'text error'],
    ['a number for a list', exact(5), parameter('array'), 'number error'],
    ['a number for an object', exact(5), parameter('object'), 'number error'],
    ['a number for a list or a text', exact(5), parameter('array string'), 'number warning'],
    ['a list for a text', list, parameter('string'), 'list error'],
    ['an object for a text', record, parameter('string'), 'record error'],
    ['a list for an object', list, parameter('object'), 'list error'],
    ['a tolerated type', exact(5), parameter('string', { toleratedTypes: ['integer'] }), 'number info tolerated'],
    ['a mild parameter', exact('a'), parameter('array', { invalid: 'info' }), 'text info'],
    ['a number for a duration', exact(5), parameter('string', { name: 'duration' }), null],
    ['an unknown value', some('outside'), parameter('string'), null],
  ]
  for (const [situation, value, of, mismatch] of rows)
    it(situation, () => {
      const found = mismatchOf(value, of)
      assert.equal(found && `${found.given} ${found.severity}${found.tolerated ? ' tolerated' : ''}`, mismatch)
    })
})
