import assert from 'node:assert/strict'
import { errorLinksIn } from '../../../src/features/explain/linksIn'

describe('links in a line of output', () => {
  for (const [situation, line, linked] of [
    [
      'an envelope',
      '{"code":1303,"message":"parallel task over resource pack limit","request_id":"a"}',
      ['"code":1303'],
    ],
    ['a log that mentions Kling', 'ERROR kling: code=1102 (balance)', ['code=1102']],
    ['a host', 'POST https://api-singapore.klingai.com/v1/videos/text2video 429 {"code": 1303}', ['"code": 1303']],
    ['a path', "400 /v1/videos/image2video {'code': 1201, 'message': 'x'}", ["'code': 1201"]],
    ['a code as text', 'kling said {"code":"1004"}', ['"code":"1004"']],
    ['two answers', 'kling {"code":1303} then {"code":1302}', ['"code":1303', '"code":1302']],
    ['success', '{"code":0,"message":"SUCCEED","request_id":"a"}', []],
    ['another service', '{"code":1303,"msg":"insufficient funds"}', []],
    ['no code of the API', 'kling {"code":4711}', []],
    ['a number in words', 'kling rendered 1303 frames', []],
    ['a longer number', 'kling {"code":13031}', []],
    ['another key', 'kling {"zipcode":1303}', []],
    ['nothing', '', []],
  ] as const) {
    it(`are found in ${situation}`, () => {
      assert.deepEqual(
        errorLinksIn(line).map(({ start, end }) => line.slice(start, end)),
        linked,
      )
    })
  }
})
