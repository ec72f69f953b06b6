import assert from 'node:assert/strict'
import { isReversed, isSeconds, type Moment } from '../../../src/rules/invalid-query/times'

type Time = Moment['times'][number]
const at = (offset: number | null, scale = 0, form = 'number'): Time => ({ scale, offset, form, zone: 'aware' }) as Time
const moment = (...times: readonly Time[]): Moment => ({ name: 'start_time', times, span: { start: 0, end: 0 } })

describe('a moment in seconds instead of milliseconds', () => {
  const rows: readonly (readonly [situation: string, moment: Moment, isSeconds: boolean])[] = [
    ['the least date', moment(at(1e9)), true],
    ['less than a date', moment(at(1e9 - 1)), false],
    ['a date in milliseconds', moment(at(1e11)), false],
    ['the last date', moment(at(1e11 - 1)), true],
    ['an unknown number', moment(at(null)), false],
    ['now', moment(at(0, 1)), true],
    ['now and an unknown time', moment(at(null, 1)), true],
    ['now in milliseconds', moment(at(0, 1000)), false],
    ['a datetime', moment(at(1e9, 0, 'datetime')), false],
    ['an unknown time', moment(null), false],
    ['no time', moment(), false],
    ['two times', moment(at(1e9), at(0, 1)), true],
    ['two times, one in milliseconds', moment(at(1e9), at(0, 1000)), false],
  ]
  for (const [situation, each, expected] of rows) it(situation, () => assert.equal(isSeconds(each), expected))
})

describe('a start after the end', () => {
  const rows: readonly (readonly [situation: string, start: Moment, end: Moment, isReversed: boolean])[] = [
    ['later', moment(at(2e9)), moment(at(1e9)), true],
    ['earlier', moment(at(1e9)), moment(at(2e9)), false],
    ['at the same time', moment(at(1e9)), moment(at(1e9)), false],
    ['later, with an end that is no date', moment(at(2e9)), moment(at(1e9 - 1)), false],
    ['later, from now', moment(at(0, 1000)), moment(at(-60_000, 1000)), true],
    ['in another unit', moment(at(0, 1000)), moment(at(-60, 1)), false],
    ['an unknown start', moment(at(null)), moment(at(1e9)), false],
    ['an unknown end', moment(at(2e9)), moment(at(null)), false],
    ['two starts', moment(at(2e9), at(3e9)), moment(at(1e9)), false],
    ['two ends', moment(at(2e9)), moment(at(1e9), at(1e9)), false],
    ['no start', moment(), moment(at(1e9)), false],
    ['no end', moment(at(2e9)), moment(), false],
    ['a start that is no time', moment(null), moment(at(1e9)), false],
  ]
  for (const [situation, start, end, expected] of rows)
    it(situation, () => assert.equal(isReversed(start, end), expected))
})
