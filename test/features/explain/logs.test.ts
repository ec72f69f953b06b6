import assert from 'node:assert/strict'
import { explain, inEnglish } from '../../../src/features/explain'
import { longLog } from './longLog'
import { fitsOneScreen } from './oneScreen'

describe('a mixed log of 500 lines', () => {
  const explanation = explain(longLog, 'python', inEnglish)

  it('is explained by the error that ended it, with its message', () => {
    const { title, code, httpStatus, retry, said, requestId } = explanation
    assert.deepEqual(
      { title, code, httpStatus, retry, said, requestId },
      {
        title: '1102: Resource pack used up or expired',
        code: 1102,
        httpStatus: 429,
        retry: 'never',
        said: 'Account balance not enough',
        requestId: 'r-480',
      },
    )
    assert.match(explanation.markdown, /The service said \(line 480\)/)
  })

  it('lists all distinct errors, latest first, with their lines', () => {
    assert.deepEqual(
      explanation.errors.map(({ title, code, httpStatus, taskId, count, lines }) => [
        title.replace(/: .*/, ''),
        code,
        httpStatus,
        taskId,
        count,
        lines,
      ]),
      [
        ['1102', 1102, 429, null, 1, [480]],
        ['1303', 1303, 429, null, 3, [60, 61, 410]],
        ['No answer', null, null, null, 1, [340]],
        ['HTTP 502', null, 502, null, 1, [300]],
        ['1002 of another service', null, null, null, 1, [260]],
        ['The service took too long', 0, null, '9102', 1, [230]],
        ['The content review stopped the task', 0, null, '9101', 1, [200]],
        ['1201', 1201, null, null, 1, [132]],
        ['1302', 1302, 429, null, 1, [12]],
      ],
    )
  })

  it('says which errors are over', () => {
    const overcome = explanation.errors.filter((error) => error.overcome)
    assert.deepEqual(
      overcome.map(({ code }) => code),
      [1302],
    )
    assert.match(explanation.markdown, /1302: Too many requests[^\n]*\(line 12, overcome later\)/)
  })

  it('fits one screen', () => {
    fitsOneScreen(explanation)
  })
})

describe('a log', () => {
  const ok = '{"code":0,"message":"SUCCEED","request_id":"b","data":{"task_id":"2","task_status":"processing"}}'

  it('does not consider a failed task over because another one continues', () => {
    const failed =
      '{"code":0,"message":"SUCCEED","request_id":"a","data":{"task_id":"1","task_status":"failed","task_status_msg":"Prompt too complex"}}'
    const { title, errors, retry } = explain(`${failed}\n${ok}\n`, 'python', inEnglish)
    assert.match(title, /^Task failed: the prompt asks for too much/)
    assert.deepEqual([errors.map(({ overcome }) => overcome), retry], [[false], 'after-change'])
  })

  it("distinguishes the code of another service from Kling's", () => {
    const { errors, code } = explain(
      `{"code":1002,"message":"Auth failed","request_id":"a"}\n{"base_resp":{"status_code":1002,"status_msg":"rate limit"}}\n`,
      'python',
      inEnglish,
    )
    assert.equal(code, 1002)
    assert.deepEqual(
      errors.map(({ title, code: own, chosen }) => [title, own, chosen]),
      [
        ['1002 of another service', null, false],
        ['1002: Authorization invalid', 1002, true],
      ],
    )
  })
})
