import assert from 'node:assert/strict'
import { lifeProblem, problemOf, readSpan } from '../../../src/rules/invalid-jwt-claims/timeProblem'

describe('a duration in words', () => {
  const rows: readonly (readonly [text: string, seconds: number | null, hasUnit?: boolean])[] = [
    ['30m', 1800, true],
    ['30 min', 1800, true],
    ['30 mins', 1800, true],
    ['1 minute', 60, true],
    ['2 minutes', 120, true],
    ['500ms', 0.5, true],
    ['500 msec', 0.5, true],
    ['500 msecs', 0.5, true],
    ['1 millisecond', 0.001, true],
    ['20s', 20, true],
    ['20 sec', 20, true],
    ['20 secs', 20, true],
    ['20 second', 20, true],
    ['20 Seconds', 20, true],
    ['2h', 7200, true],
    ['2 hr', 7200, true],
    ['2 hrs', 7200, true],
    ['1 hour', 3600, true],
    ['2 hours', 7200, true],
    ['1d', 86_400, true],
    ['2 days', 172_800, true],
    ['1w', 604_800, true],
    ['2 weeks', 1_209_600, true],
    ['1y', 31_557_600, true],
    ['1 yr', 31_557_600, true],
    ['2 yrs', 63_115_200, true],
    ['2 years', 63_115_200, true],
    ['1.5h', 5400, true],
    ['.5h', 1800, true],
    ['-5s', -5, true],
    ['- 5s', -5, true],
    ['+5s', 5, true],
    ['5s ago', -5, true],
    ['5s from now', 5, true],
    ['1800', 1.8, false],
    [' 30m ', 1800, true],
    ['30 fortnights', null],
    ['m30', null],
    ['30m later', null],
    ['', null],
  ]
  for (const [text, seconds, hasUnit] of rows)
    it(`'${text}'`, () => assert.deepEqual(readSpan(text), seconds === null ? null : { seconds, hasUnit }))
})

const told = (problem: ReturnType<typeof lifeProblem>) => problem && `${problem.message} ${problem.level}`

describe('a lifetime in seconds', () => {
  const rows: readonly (readonly [seconds: number, problem: string | null])[] = [
    [-1, 'past error'],
    [0, 'past error'],
    [1, null],
    [1800, null],
    [1801, 'long info'],
    [3600, 'long info'],
    [3601, 'long warning'],
  ]
  for (const [seconds, problem] of rows) it(`${seconds}`, () => assert.equal(told(lifeProblem(seconds)), problem))

  it('says how long ago a negative one was', () => {
    assert.equal(lifeProblem(0)?.data.ago, null)
    assert.notEqual(lifeProblem(-1)?.data.ago, null)
  })
})

type Time = Parameters<typeof problemOf>[1]
type Claim = Parameters<typeof problemOf>[0]
const time = (scale: number, offset: number | null, more: Partial<Time> = {}): Time =>
  ({ scale, offset, form: 'number', zone: 'aware', ...more }) as Time
const datetime = (zone: Time['zone']) => time(1, 1800, { form: 'datetime', zone })

describe('a time in a claim', () => {
  const rows: readonly (readonly [situation: string, claim: string, time: Time, problem: string | null])[] = [
    ['30 minutes from now', 'exp claim', time(1, 1800), null],
    ['a lifetime of two hours', 'exp claim', time(1, 7200), 'long warning'],
    ['an unknown time from now', 'exp claim', time(1, null), null],
    ['twice now', 'exp claim', time(2, 0), null],
    ['now in milliseconds', 'exp claim', time(1000, 0), 'unit warning'],
    ['now in milliseconds', 'nbf claim', time(1000, 0), 'unit error'],
    ['almost now in milliseconds', 'exp claim', time(1000.2, 0), 'unit warning'],
    ['now in microseconds', 'exp claim', time(1e6, 0), 'unit warning'],
    ['now in nanoseconds', 'exp claim', time(1e9, 0), 'unit warning'],
    ['a date in milliseconds', 'exp claim', time(0, 1e11), 'unit warning'],
    ['a date in seconds', 'exp claim', time(0, 1e11 - 1), null],
    ['the least date in seconds', 'exp claim', time(0, 1e9), null],
    ['a number that is no date', 'exp claim', time(0, 1e9 - 1), 'past error'],
    ['a number that is no date', 'nbf claim', time(0, 1800), null],
    ['an unknown number', 'exp claim', time(0, null), null],
    ['a number in an option', 'exp option', time(0, 1800), null],
    ['a large number in an option', 'exp option', time(0, 1e11), 'long warning'],
    ['a number in an option', 'nbf option', time(0, 10), 'early warning'],
    ['five seconds ago', 'nbf claim', time(1, -5), null],
    ['a second ago', 'nbf claim', time(1, -1), null],
    ['half a second ago', 'nbf claim', time(1, -0.5), 'margin hint'],
    ['now', 'nbf claim', time(1, 0), 'margin hint'],
    ['in half a second', 'nbf claim', time(1, 0.5), 'early warning'],
    ['a datetime of UTC', 'exp claim', datetime('utc'), null],
    ['a datetime with its zone', 'exp claim', datetime('aware'), null],
    ['a datetime of the local clock', 'exp claim', datetime('local'), 'clock warning'],
    ['a number of the local clock', 'exp claim', time(1, 1800, { zone: 'local' }), null],
    ['a datetime of UTC, read as local', 'exp claim', datetime('mixed'), 'zone warning'],
    ['a number of UTC, read as local', 'nbf claim', time(1, -5, { zone: 'mixed' }), 'zone warning'],
  ]
  for (const [situation, claim, value, problem] of rows)
    it(`${situation} (${claim})`, () => {
      const [name, by] = claim.split(' ')
      assert.equal(told(problemOf({ name, by } as Claim, value)), problem)
    })
})
