import assert from 'node:assert/strict'
import {
  httpStatuses,
  nonexistentServiceCodes,
  observedMessages,
  serviceErrors,
  taskStatuses,
  wrongTaskStatuses,
  type HttpStatus,
  type Retry,
  type ServiceError,
} from '../../src/knowledge'

const table: readonly ServiceError[] = serviceErrors
const statuses: readonly HttpStatus[] = httpStatuses

/** Kling's table: code and HTTP status. */
const documented: readonly (readonly [number, number])[] = [
  [0, 200],
  [1000, 401],
  [1001, 401],
  [1002, 401],
  [1003, 401],
  [1004, 401],
  [1100, 429],
  [1101, 429],
  [1102, 429],
  [1103, 403],
  [1200, 400],
  [1201, 400],
  [1202, 404],
  [1203, 404],
  [1300, 400],
  [1301, 400],
  [1302, 429],
  [1303, 429],
  [1304, 429],
  [5000, 500],
  [5001, 503],
  [5002, 504],
]

describe('the service codes', () => {
  it("are Kling's 22 with their HTTP statuses", () => {
    assert.deepEqual(
      table.map(({ code, http }) => [code, http]),
      documented,
    )
  })

  const retries: readonly (readonly [Retry, readonly number[]])[] = [
    ['not-an-error', [0]],
    ['after-backoff', [1302, 1303, 5001]],
    ['once-after-resigning', [1003, 1004]],
    ['lookup-first', [5000, 5002]],
    ['never', [1000, 1001, 1002, 1100, 1101, 1102, 1103, 1200, 1201, 1202, 1203, 1300, 1301, 1304]],
  ]
  for (const [retry, codes] of retries) {
    it(`are retried ${retry}: ${codes.join(', ')}`, () => {
      assert.deepEqual(
        table.filter((error) => error.retry === retry).map(({ code }) => code),
        codes,
      )
    })
  }

  it('have a remedy and causes', () => {
    for (const { code, causes, remedy } of table) {
      assert.ok(remedy.length > 0, String(code))
      assert.equal(causes.length > 0, code !== 0, String(code))
    }
  })
})

describe('the HTTP statuses', () => {
  it('have exactly the codes of the table', () => {
    for (const { status, used, codes } of statuses) {
      const carried = table.filter(({ http }) => http === status).map(({ code }) => code)
      assert.equal(used, carried.length > 0, String(status))
      if (used) assert.deepEqual(codes, carried, String(status))
    }
    for (const [, http] of documented)
      assert.ok(
        statuses.some(({ status }) => status === http),
        String(http),
      )
  })

  it('do not include 402: missing credit is 429', () => {
    const payment = statuses.find(({ status }) => status === 402)
    assert.equal(payment?.used, false)
    assert.deepEqual(payment.codes, [1101, 1102])
  })
})

describe('codes that do not exist', () => {
  it('are not in the table', () => {
    for (const { code } of nonexistentServiceCodes)
      assert.ok(!documented.some(([known]) => known === code), String(code))
  })
})

describe('the observed messages', () => {
  it('have unique ids', () => {
    const ids = observedMessages.map(({ id }) => id)
    assert.deepEqual(ids, [...new Set(ids)])
  })

  it('are recognized inside a log line, by one pattern each', () => {
    for (const { id, text } of observedMessages) {
      const line = `ERROR 2026-11-22 request failed: ${text} (request_id 1)`
      assert.deepEqual(
        observedMessages.filter(({ pattern }) => pattern.test(line)).map((message) => message.id),
        [id],
      )
    }
  })

  it('have stateless patterns', () => {
    for (const { id, pattern } of observedMessages) assert.equal(pattern.flags, 'i', id)
  })
})

describe('the task statuses', () => {
  it('end in succeed on /v1 paths and in succeeded on paths with the model in them', () => {
    const ends = (generation: 'legacy' | 'new') =>
      taskStatuses
        .filter(({ final, generations }) => final && generations.some((each) => each === generation))
        .map(({ value }) => value)
    assert.deepEqual(ends('legacy'), ['succeed', 'failed'])
    assert.deepEqual(ends('new'), ['succeeded', 'failed'])
  })

  it('replace those that do not exist', () => {
    const values = new Set<string>(taskStatuses.map(({ value }) => value))
    for (const { value, instead } of wrongTaskStatuses) {
      assert.ok(!values.has(value), value)
      assert.ok(values.has(instead.legacy) && values.has(instead.new), value)
    }
  })
})
