import assert from 'node:assert/strict'
import type { Explanation } from '../../../src/features/explain/explanation'
import { explain } from '../../../src/features/explain'

interface Case {
  readonly shape: string
  readonly input: string
  readonly kind: Explanation['kind']
  readonly code: number | null
  readonly httpStatus: number | null
  readonly retry: Explanation['retry']
  /** What else the explanation has to say. */
  readonly says?: readonly RegExp[]
  /** What it must not say. */
  readonly never?: readonly RegExp[]
}

const limit = '{"code":1303,"message":"parallel task over resource pack limit","request_id":"5b1d9c0e-77aa-4d43-8a0e-2f6f2a1c9e10"}'

const cases: readonly Case[] = [
  { shape: 'a bare code', input: '1303', kind: 'service-code', code: 1303, httpStatus: 429, retry: 'after-backoff' },
  { shape: 'a code with its key', input: 'code: 1303', kind: 'service-code', code: 1303, httpStatus: 429, retry: 'after-backoff' },
  { shape: 'a code in words', input: 'error 1102', kind: 'service-code', code: 1102, httpStatus: 429, retry: 'never' },
  { shape: 'a question', input: 'what does Kling 1203 mean?', kind: 'service-code', code: 1203, httpStatus: 404, retry: 'never' },
  {
    shape: 'HTTP 429 alone',
    input: '429',
    kind: 'http-status',
    code: null,
    httpStatus: 429,
    retry: 'unknown',
    says: [/`1302` and `1303`: retry, with backoff/, /`1100`, `1101`, `1102` and `1304`: never/, /Retry-After/],
  },
  {
    shape: 'HTTP 401 alone',
    input: 'status code 401',
    kind: 'http-status',
    code: null,
    httpStatus: 401,
    retry: 'unknown',
    says: [/`1003` and `1004`: retry once, with a newly signed token/],
  },
  { shape: 'HTTP 503 alone', input: 'HTTP/1.1 503 Service Unavailable', kind: 'http-status', code: null, httpStatus: 503, retry: 'after-backoff' },
  {
    shape: 'HTTP 402, which the official API does not send',
    input: 'HTTP 402',
    kind: 'http-status',
    code: null,
    httpStatus: 402,
    retry: 'never',
    says: [/does not send 402/, /`1101`/, /`1102`/, /Kie\.ai, where 402 means/, /Replicate, where 402 means/],
  },
  { shape: 'HTTP 422, which the official API does not send', input: '422', kind: 'http-status', code: null, httpStatus: 422, retry: 'never', says: [/`1201`/, /fal, where 422 means/] },
  { shape: 'HTTP 455, which only a gateway sends', input: 'HTTP 455', kind: 'http-status', code: null, httpStatus: 455, retry: 'unknown', says: [/Kie\.ai/] },
  { shape: 'HTTP 502 from a proxy', input: '502 Bad Gateway', kind: 'http-status', code: null, httpStatus: 502, retry: 'lookup-first' },
  { shape: 'a status that nobody explains', input: 'HTTP 418', kind: 'http-status', code: null, httpStatus: 418, retry: 'unknown', says: [/`api-singapore\.klingai\.com`/] },
  { shape: 'code 1104, which does not exist', input: '1104', kind: 'service-code', code: 1104, httpStatus: null, retry: 'unknown', says: [/`1101`/, /`1102`/, /`1103`/] },
  { shape: 'another code that does not exist', input: 'error code 1305', kind: 'service-code', code: 1305, httpStatus: null, retry: 'unknown', says: [/`1304`/] },
  {
    shape: 'a JSON body',
    input: limit,
    kind: 'response',
    code: 1303,
    httpStatus: 429,
    retry: 'after-backoff',
    says: [/request_id `5b1d9c0e-77aa-4d43-8a0e-2f6f2a1c9e10`/, /parallel task over resource pack limit/],
  },
  { shape: 'a JSON body on several lines', input: JSON.stringify(JSON.parse(limit), null, 4), kind: 'response', code: 1303, httpStatus: 429, retry: 'after-backoff', says: [/5b1d9c0e/] },
  { shape: 'a truncated body', input: limit.slice(0, 70), kind: 'response', code: 1303, httpStatus: 429, retry: 'after-backoff' },
  { shape: 'a code given as text', input: '{"code":"1303","message":"x"}', kind: 'response', code: 1303, httpStatus: 429, retry: 'after-backoff' },
  {
    shape: "a Python dict's repr",
    input: "{'code': 1102, 'message': 'Account balance not enough', 'request_id': 'Cl6kH2gHPbcAAAAAAKKqaQ', 'data': None}",
    kind: 'response',
    code: 1102,
    httpStatus: 429,
    retry: 'never',
    says: [/request_id `Cl6kH2gHPbcAAAAAAKKqaQ`/, /a video pack does not pay for images/],
  },
  {
    shape: 'a log line with escaped JSON',
    input: `2026-11-02T08:14:03Z ERROR worker: ${JSON.stringify({ level: 'error', attempt: 2, body: '{"code":1201,"message":"File is not in a valid base64 format","request_id":"req-77"}' })}`,
    kind: 'response',
    code: 1201,
    httpStatus: 400,
    retry: 'never',
    says: [/data:/, /request_id `req-77`/],
  },
  { shape: 'JSON that was escaped twice', input: JSON.stringify(JSON.stringify({ msg: limit })), kind: 'response', code: 1303, httpStatus: 429, retry: 'after-backoff' },
  { shape: 'a log line of key=value pairs', input: 'level=warn code=1302 message=Requests are too frequent, request_id=ab-12 attempt=3', kind: 'response', code: 1302, httpStatus: 429, retry: 'after-backoff', says: [/`ab-12`/] },
  {
    shape: 'a traceback of requests without a body',
    input: [
      'Traceback (most recent call last):',
      '  File "/srv/app/render.py", line 88, in create',
      '    response.raise_for_status()',
      'requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://api-singapore.klingai.com/v1/videos/text2video',
    ].join('\n'),
    kind: 'http-status',
    code: null,
    httpStatus: 429,
    retry: 'unknown',
  },
  {
    shape: 'a traceback with a body in the message',
    input: 'Traceback (most recent call last):\n  File "main.py", line 5000, in <module>\n    run()\nKlingError: request failed: {\'code\': 1301, \'message\': \'content blocked\', \'request_id\': \'r-1\'}',
    kind: 'response',
    code: 1301,
    httpStatus: 400,
    retry: 'never',
  },
  { shape: 'an error of httpx', input: "httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://api-singapore.klingai.com/v1/images/generations'", kind: 'http-status', code: null, httpStatus: 403, retry: 'never' },
  { shape: 'an error of axios without its body', input: 'AxiosError: Request failed with status code 429\n    at settle (node_modules/axios/lib/core/settle.js:19:12)', kind: 'http-status', code: null, httpStatus: 429, retry: 'unknown' },
  {
    shape: 'an error of axios as Node prints it',
    input: "AxiosError: Request failed with status code 429 {\n  code: 'ERR_BAD_REQUEST',\n  response: {\n    status: 429,\n    statusText: 'Too Many Requests',\n    data: {\n      code: 1303,\n      message: 'parallel task over resource pack limit',\n      request_id: 'node-9'\n    }\n  }\n}",
    kind: 'response',
    code: 1303,
    httpStatus: 429,
    retry: 'after-backoff',
    says: [/`node-9`/],
  },
  { shape: 'a line of an access log', input: '"POST /v1/videos/image2video HTTP/1.1" 401 118', kind: 'http-status', code: null, httpStatus: 401, retry: 'unknown' },
  {
    shape: 'a log in which limits were followed by what ended it',
    input: `attempt 1 ${limit}\nattempt 2 ${limit}\nattempt 3 {"code":1102,"message":"Account balance not enough","request_id":"last"}`,
    kind: 'response',
    code: 1102,
    httpStatus: 429,
    retry: 'never',
    says: [/`last`/],
  },
  {
    shape: 'a service code under HTTP 200',
    input: 'HTTP/1.1 200 OK\n\n{"code":1201,"message":"prompt is required","request_id":"p"}',
    kind: 'response',
    code: 1201,
    httpStatus: 200,
    retry: 'never',
    says: [/belongs to HTTP 400; your text says HTTP 200/],
  },
  {
    shape: 'a message that names a parameter, with the path that was called',
    input: 'POST https://api-singapore.klingai.com/v1/videos/text2video -> {"code":1201,"message":"aspect_ratio value \'4:5\' is invalid","request_id":"z"}',
    kind: 'response',
    code: 1201,
    httpStatus: 400,
    retry: 'never',
    says: [/`aspect_ratio` takes `"16:9"`, `"9:16"` or `"1:1"` \(`\/v1\/videos\/text2video`\)/],
  },
  {
    shape: 'the text about AK/SK, which misleads',
    input: '{"code":1002,"message":"Authentication error. The current API does not support AK/SK; please go to the console (https://kling.ai/dev/api-key) to create API key."}',
    kind: 'response',
    code: 1002,
    httpStatus: 401,
    retry: 'never',
    says: [/proves nothing/, /made-up keys/, /new generation/],
  },
  {
    shape: 'code 1002 on a path of the new generation',
    input: 'POST /text-to-video/kling-3.0 401 {"code":1002,"message":"invalid"}',
    kind: 'response',
    code: 1002,
    httpStatus: 401,
    retry: 'never',
    says: [/The call went to `\/text-to-video\/kling-3\.0`, of the new generation: send an API key from the console there/],
  },
  { shape: 'a message alone', input: 'Account balance not enough', kind: 'service-code', code: 1102, httpStatus: 429, retry: 'never' },
  { shape: 'a message that a terminal wrapped', input: 'model/mode(kling-v2-6/std) is not\n  supported with sound on', kind: 'service-code', code: 1201, httpStatus: 400, retry: 'never', says: [/mode pro/] },
  { shape: 'a retired model', input: "The model 'kling-v1' has been discontinued and is no longer available", kind: 'response', code: null, httpStatus: null, retry: 'never', says: [/model_name/] },
  {
    shape: 'a failed legacy task',
    input: '{"code":0,"message":"SUCCEED","request_id":"t","data":{"task_id":"820","task_status":"failed","task_status_msg":"Failure to pass the risk control system","created_at":1}}',
    kind: 'task-message',
    code: 0,
    httpStatus: 200,
    retry: 'after-change',
    says: [/content review/, /task_status_msg/, /Failure to pass the risk control system/],
  },
  {
    shape: 'a failed task of the new generation',
    input: '{"code":0,"message":"SUCCEED","request_id":"t","data":[{"id":"820","status":"failed","message":"Image pixel is invalid","outputs":[]}]}',
    kind: 'task-message',
    code: 0,
    httpStatus: 200,
    retry: 'after-change',
    says: [/300 px/],
  },
  {
    shape: 'a failed task with an unknown reason',
    input: "{'task_status': 'failed', 'task_status_msg': 'generation collapsed unexpectedly'}",
    kind: 'task-message',
    code: null,
    httpStatus: null,
    retry: 'unknown',
    says: [/generation collapsed unexpectedly/],
  },
  { shape: 'a failed task without a reason', input: '{"code":0,"data":{"task_id":"1","task_status":"failed"}}', kind: 'task-message', code: 0, httpStatus: 200, retry: 'unknown', says: [/does not say why/, /`task_status_msg`/] },
  { shape: 'a reason alone', input: 'Failure to pass the risk control system', kind: 'task-message', code: null, httpStatus: null, retry: 'after-change'},
  { shape: 'a running task', input: '{"code":0,"message":"SUCCEED","data":{"task_id":"1","task_status":"processing"}}', kind: 'response', code: 0, httpStatus: 200, retry: 'not-an-error', says: [/Being rendered/] },
  { shape: 'a finished task', input: '{"code":0,"message":"SUCCEED","data":{"task_id":"1","task_status":"succeed"}}', kind: 'response', code: 0, httpStatus: 200, retry: 'not-an-error', says: [/30 days/] },
  { shape: 'an accepted request', input: '{"code":0,"message":"SUCCEED","request_id":"s"}', kind: 'response', code: 0, httpStatus: 200, retry: 'not-an-error', says: [/nothing about how the task went/, /task_status/] },
  {
    shape: "fal's error by its host",
    input: 'fal_client.client.FalClientHTTPError: 422 Unprocessable Entity for url https://queue.fal.run/fal-ai/kling-video/v2.1/pro',
    kind: 'gateway',
    code: null,
    httpStatus: 422,
    retry: 'after-change',
    says: [/An error of fal, not of Kling/],
    never: [/`1201`/],
  },
  { shape: "fal's error by the class of its client", input: 'fal_client.client.FalClientError: {"detail":"Exhausted balance"}', kind: 'gateway', code: null, httpStatus: null, retry: 'after-change', says: [/# An error of fal, not of Kling/, /names its client package/] },
  { shape: "Replicate's error by the class of its client", input: 'replicate.exceptions.ReplicateError: Insufficient credit', kind: 'gateway', code: null, httpStatus: null, retry: 'after-change', says: [/# An error of Replicate, not of Kling/] },
  { shape: "fal's error by its form", input: '{"detail":[{"loc":["body","duration"],"msg":"unexpected value","type":"literal_error"}]}', kind: 'gateway', code: null, httpStatus: null, retry: 'unknown', says: [/# Probably an error of fal/, /other servers may use the same form/, /FastAPI/] },
  {
    shape: "Replicate's error",
    input: 'ApiError: Request to https://api.replicate.com/v1/predictions failed with status 402 Payment Required: {"title":"Billing required","detail":"set up billing","status":402}',
    kind: 'gateway',
    code: null,
    httpStatus: 402,
    retry: 'after-change',
    says: [/Replicate, not of Kling/, /credit is used up/],
  },
  { shape: "Kie's error by its form", input: '{"code":455,"msg":"maintenance","data":null}', kind: 'gateway', code: null, httpStatus: 455, retry: 'after-change', says: [/Kie\.ai, not of Kling/] },
  {
    shape: "PiAPI's failed task",
    input: '{"code":200,"data":{"task_id":"b3","model":"kling","task_type":"video_generation","status":"failed","error":{"code":10000,"raw_message":"","message":"task failed","detail":null}},"message":"success"}',
    kind: 'gateway',
    code: null,
    httpStatus: null,
    retry: 'unknown',
    says: [/PiAPI, not of Kling/],
  },
  {
    shape: 'a code of Kling that a relay passed on',
    input: 'POST https://api.302.ai/kling/v1/videos/text2video {"code":1303,"message":"parallel task over resource pack limit"}',
    kind: 'response',
    code: 1303,
    httpStatus: 429,
    retry: 'after-backoff',
    says: [/went through new-api/],
  },
  {
    shape: 'a connection that failed',
    input: "requests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='api-singapore.klingai.com', port=443): Max retries exceeded",
    kind: 'client',
    code: null,
    httpStatus: null,
    retry: 'after-backoff',
    says: [/nothing was sent/i],
  },
  { shape: 'a host that is none', input: 'getaddrinfo ENOTFOUND api.kling.com', kind: 'client', code: null, httpStatus: null, retry: 'after-change', says: [/`api\.kling\.com` is not a host of the API/, /Call `api-singapore\.klingai\.com`/] },
  { shape: 'text without an error', input: 'it does not work since monday', kind: 'unknown', code: null, httpStatus: null, retry: 'unknown', says: [/Looked for, and not found/, /request_id/, /task_status_msg/] },
  { shape: 'a message that is nearly a known one', input: 'the image pixel seems invalid', kind: 'response', code: null, httpStatus: null, retry: 'never', says: [/at least 300 px/] },
  { shape: 'a body of someone else', input: '{"error":{"message":"nope","type":"bad"}}', kind: 'unknown', code: null, httpStatus: null, retry: 'unknown', says: [/not one of the official API/] },
  { shape: 'a number with a unit, which is no code', input: 'slept for 5000 ms', kind: 'unknown', code: null, httpStatus: null, retry: 'unknown' },
  { shape: 'nothing', input: ' \n', kind: 'unknown', code: null, httpStatus: null, retry: 'unknown', says: [/text is empty/] },
]

describe('explain recognises', () => {
  for (const { shape, input, kind, code, httpStatus, retry, says = [], never = [] } of cases) {
    it(shape, () => {
      const explanation = explain(input, 'python')
      const { markdown, title, ...found } = explanation
      assert.deepEqual({ kind: found.kind, code: found.code, httpStatus: found.httpStatus, retry: found.retry }, { kind, code, httpStatus, retry }, title)
      for (const pattern of says) assert.match(markdown, pattern)
      for (const pattern of never) assert.doesNotMatch(markdown, pattern)
    })
  }
})
