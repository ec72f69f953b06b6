import assert from 'node:assert/strict'
import type { Explanation } from '../../../src/features/explain/explanation'
import { explained } from './explained'
import { fitsOneScreen } from './oneScreen'

type Row = readonly [text: string, first: RegExp, retry: Explanation['retry'], code: number | null, http: number | null]

/** Every kind of text, as people and Kling write it in Chinese. */
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'codes and statuses': [
    ['报错 1303', /1303/, 'after-backoff', 1303, 429],
    ['错误码：1102', /1102/, 'never', 1102, 429],
    ['状态码 429', /HTTP 429/, 'unknown', null, 429],
    ['调用接口返回401', /HTTP 401/, 'unknown', null, 401],
    ['查询返回400条记录', /Not recognised/, 'unknown', null, null],
  ],
  'messages of bodies': [
    ['{"code":1201,"message":"参数 duration 无效"}', /`duration`/, 'never', 1201, 400],
    ['{"code":1102,"message":"账户余额不足"}', /1102/, 'never', 1102, 429],
    ['{"code":1303,"message":"并发任务数超过限制"}', /1303/, 'after-backoff', 1303, 429],
    ['{"code":1201,"message":"提示词不能为空"}', /`prompt` is missing/, 'never', 1201, 400],
  ],
  'messages alone': [
    ['请求过于频繁', /1302/, 'after-backoff', 1302, 429],
    ['签名无效', /wrong secret/, 'never', 1002, 401],
    ['反向提示词不能为空', /`negative_prompt` is missing/, 'never', null, null],
    ['参数错误：图片大小不能超过10MB', /too large.*10 MB/s, 'never', null, null],
  ],
  'reasons of failed tasks': [
    ['生成失败：风控拦截', /content review/, 'after-change', null, null],
    ['内容违反政策', /content review/, 'after-change', null, null],
    ['任务失败：生成超时', /took too long/, 'new-task', null, null],
  ],
  'words of people': [
    ['批量生成视频时一直报请求过多', /\(1303\)/, 'after-backoff', null, null],
    ['视频生成失败，没有错误信息', /task_status_msg/, 'unknown', null, null],
    ['任务一直处理中', /wrong status/, 'lookup-first', null, null],
    ['视频链接过期了', /30 days/, 'never', null, null],
  ],
}

describe('explain answers Chinese texts', () => {
  for (const [kind, rows] of Object.entries(kinds)) {
    describe(kind, () => {
      for (const [text, first, retry, code, http] of rows) {
        it(text, () => {
          const explanation = explained(text)
          fitsOneScreen(explanation)
          assert.match(`${explanation.title}\n${explanation.causes[0]}`, first)
          assert.deepEqual([explanation.retry, explanation.code, explanation.httpStatus], [retry, code, http])
        })
      }
    })
  }
})
