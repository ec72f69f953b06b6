import assert from 'node:assert/strict'
import type { Explanation } from '../../../src/features/explain/explanation'
import { explained } from './explained'
import { fitsOneScreen } from './oneScreen'

interface Row {
  readonly text: string
  /** What the title and the first cause must contain. */
  readonly first: RegExp
  readonly retry?: Explanation['retry']
  readonly code?: number | null
  readonly http?: number | null
  readonly not?: RegExp
}

const failed = (reason: string): string =>
  JSON.stringify({
    code: 0,
    message: 'SUCCEED',
    request_id: 'r-1',
    data: { task_id: '7', task_status: 'failed', task_status_msg: reason },
  })
const refused = (message: string): string => JSON.stringify({ code: 1201, message, request_id: 'r-1' })

const groups: Readonly<Record<string, readonly Row[]>> = {
  'parameters by the form of the sentence': [
    { text: refused("mode value 'turbo' is invalid"), first: /`mode` cannot be `turbo`/, retry: 'never', code: 1201 },
    { text: refused("invalid value 'fast' for parameter mode"), first: /`mode` cannot be `fast`/ },
    { text: refused("mode value 'std' is invalid"), first: /`mode` cannot be `std`.*does not offer this value/s },
    { text: refused('aspect_ratio is invalid'), first: /`aspect_ratio`/ },
    { text: refused('cfg_scale must be between 0 and 1'), first: /`cfg_scale` must be 0 to 1/ },
    { text: refused('sound must be on or off'), first: /`sound` must be `on` or `off`/ },
    { text: refused('mode should be one of [std, pro]'), first: /`mode` must be `std` or `pro`/ },
    { text: refused('settings.duration must be an integer'), first: /must be an integer.*without quotes/s },
    { text: refused('duration must be a string'), first: /must be a string.*`"5"`/s },
    { text: refused('element_list should be an array'), first: /must be an array/ },
    { text: refused('video_url is required'), first: /`video_url` is missing/ },
    { text: refused('voice_id must not be blank'), first: /`voice_id` is missing/ },
    { text: refused('Missing required parameter: effect_scene'), first: /`effect_scene` is missing/ },
    {
      text: refused('negative_prompt cannot exceed 2500 characters'),
      first: /`negative_prompt` is too long.*2,500 characters/s,
    },
    { text: refused('The prompt is too long'), first: /too long.*2,500/s, not: /prompt is required/ },
    {
      text: refused('static_mask and camera_control can not be used together'),
      first: /`static_mask` and `camera_control` cannot be used together/,
    },
    { text: refused('voice_list is not supported by this model'), first: /`voice_list` is not supported/ },
    { text: refused("callback_url value 'null' is invalid"), first: /sent as `null`.*was not set/s, not: /misspelled/ },
    { text: refused("image_tail value '[object Object]' is invalid"), first: /was not set/ },
    {
      text: refused("model_name value 'kling-v2.5-turbo-pro' is invalid"),
      first: /not a model of the Kling API.*kling-v2-5-turbo/s,
    },
    { text: refused("model_name value 'kling-v1-6' is invalid"), first: /retired|switched off/ },
    { text: refused('Parameter error: sound'), first: /`sound` has a value that is not allowed/ },
    {
      text: refused('voice_list is not allowed when sound is off'),
      first: /`voice_list` and `sound` are not supported/,
    },
    { text: refused('Model is not exist: kling-v2.1'), first: /`kling-v2.1` is not a model of the Kling API/ },
    { text: refused('aspect_ratio must be between 16:9 and 9:16'), first: /`aspect_ratio`/, not: /image/ },
    { text: refused('参数 mode 不能为空'), first: /`mode` is missing/ },
    { text: refused('参数 duration 无效'), first: /`duration`/ },
  ],
  'bodies that cannot be read': [
    { text: refused("JSON parse error: Unexpected character (''' (code 39))"), first: /not valid JSON/ },
    { text: refused("Unrecognized token 'prompt': was expecting a value"), first: /not valid JSON/ },
    {
      text: refused('Cannot deserialize value of type java.lang.String from Object value'),
      first: /could not read the body.*wrong JSON type/s,
      not: /^The body is not valid JSON/,
    },
    // Of the client, which reads the answer.
    { text: "Unexpected token '<', is not valid JSON at kling.ts:20", first: /response is not JSON/ },
  ],
  'tasks whose reason stands under another name': [
    { text: 'kling: task_status=failed msg=Internal error, please retry', first: /error of the service/ },
    {
      text: `RuntimeError("failed: {'code': '0', 'message': 'Failure to pass the risk control system'}")`,
      first: /content review/,
      retry: 'after-change',
    },
    { text: '{"code":0,"message":"SUCCEED","request_id":"r-1"}', first: /Not an error/, retry: 'not-an-error' },
    { text: '{"task_status":"failed","error":"Image pixel is invalid"}', first: /too small or too narrow/ },
    { text: 'task_status=failed message=SUCCEED', first: /no reason in this text/ },
  ],
  'files by their property': [
    {
      text: refused('Image aspect ratio is invalid: [aspectRatio(0.38) < 0.40]'),
      first: /image has an extreme ratio/,
      not: /`aspect_ratio`/,
    },
    {
      text: refused('The aspect ratio of the image must be between 1:2.5 and 2.5:1'),
      first: /image has an extreme ratio/,
      not: /`aspect_ratio`/,
    },
    { text: refused('Image width or height must be at least 300px'), first: /image is too small.*300 px/s },
    { text: refused('图片尺寸不符合要求'), first: /image is not as Kling accepts it/ },
    {
      text: refused('The video height should not be less than 512px and larger than 2160px.'),
      first: /input video.*512 to 2,160 px/s,
      not: /`duration` accepts/,
    },
    { text: refused('Image size must not exceed 10MB'), first: /image is too large.*10 MB/s },
    {
      text: refused('Video duration must be between 3s and 10s'),
      first: /input video.*3 to 10 s/s,
      not: /`duration` must/,
    },
    { text: refused('audio duration exceeds the limit of 60 s'), first: /audio file is too long.*60 s/s },
    { text: refused('Unsupported image format'), first: /JPG or PNG/ },
    { text: refused('Image URL is invalid'), first: /not readable/ },
    { text: refused('Failed to download the video'), first: /could not|cannot/i },
  ],
  'reasons of failed tasks': [
    { text: failed('Prompt too complex'), first: /prompt asks for too much/i, retry: 'after-change', code: 0 },
    { text: failed('Generation timeout'), first: /under load|took too long/, retry: 'new-task' },
    {
      text: failed('Server busy, please try again later'),
      first: /error of the service|Kling’s side/,
      retry: 'new-task',
    },
    { text: failed('Mask dimension mismatch'), first: /mask/, retry: 'after-change' },
    { text: failed('内容审核未通过'), first: /content review/, retry: 'after-change' },
    { text: failed('   '), first: /reason is empty/, retry: 'unknown', not: /does not contain/ },
    { text: failed('a wholly new reason'), first: /does not know/, retry: 'unknown' },
    { text: 'Image quality too low', first: /not good enough/, retry: 'after-change', code: null, http: null },
    { text: '图片格式不支持', first: /JPG or PNG|format/, retry: 'after-change' },
  ],
  credentials: [
    { text: '{"code":1002,"message":"signature is invalid"}', first: /wrong secret/, retry: 'never', code: 1002 },
    { text: 'code 1001 Authorization: Bearer undefined', first: /not set|No Authorization/, code: 1001 },
    { text: '{"code":1000,"message":"x"} for Authorization: eyJhbGciOiJIUzI1NiJ9', first: /Bearer/, code: 1000 },
    { text: 'HTTP 401 for POST /image-to-video/kling-3.0', first: /API key/, http: 401 },
    { text: 'I keep getting 401 from Kling', first: /Bearer/, http: 401, retry: 'unknown' },
  ],
  'failures of clients': [
    {
      text: 'ConnectionRefusedError: [Errno 111] Connection refused api-singapore.klingai.com',
      first: /refused/,
      retry: 'after-backoff',
    },
    {
      text: 'curl: (6) Could not resolve host: api-singapore.klingai.com',
      first: /host was not found/,
      retry: 'after-backoff',
    },
    {
      text: 'Get "https://api.kling.com/v1/videos/text2video": dial tcp: lookup api.kling.com: no such host',
      first: /`api\.kling\.com` is not a host/,
      retry: 'after-change',
    },
    {
      text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='api-singapore.klingai.com', port=443): Max retries exceeded (Caused by ProxyError('Cannot connect to proxy.'))",
      first: /proxy/i,
      retry: 'after-change',
    },
    { text: 'x509: certificate signed by unknown authority', first: /certificate|proxy/, retry: 'after-change' },
    {
      text: "TypeError: fetch failed { cause: ConnectTimeoutError: Connect Timeout Error { code: 'UND_ERR_CONNECT_TIMEOUT' } }",
      first: /connection timed out/,
      retry: 'after-backoff',
    },
    { text: 'AxiosError: timeout of 30000ms exceeded', first: /client timed out/, retry: 'lookup-first' },
    {
      text: 'aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected',
      first: /connection was closed/,
      retry: 'lookup-first',
    },
    {
      text: 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
      first: /client timed out/,
      retry: 'lookup-first',
    },
    {
      text: "urllib3.exceptions.ProtocolError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
      first: /connection was closed/,
      retry: 'lookup-first',
    },
    { text: 'TypeError: Expected a string value', first: /secret key is not set/, retry: 'after-change' },
    { text: 'Error: secretOrPrivateKey must have a value', first: /secret key is not set/ },
    { text: "AttributeError: 'str' object has no attribute 'decode'", first: /PyJWT 2|already a string/ },
    { text: "KeyError: 'data'", first: /no `data`.*code/s },
    { text: 'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)', first: /not JSON/ },
    {
      text: 'kling task 7 did not finish within 300 s, still processing',
      first: /timeout expired/,
      retry: 'lookup-first',
      not: /Not an error: the task is/,
    },
    { text: "httpx.LocalProtocolError: Illegal header value b'Bearer '", first: /header cannot be sent/i },
    { text: 'GET /v1/videos/text2video/undefined 404', first: /id in the address is `undefined`/, http: 404 },
    { text: 'Request Entity Too Large: HTTP 413 <html><center>nginx</center></html>', first: /413/, http: 413 },
  ],
  'what is not Kling’s': [
    { text: '{"base_resp":{"status_code":1004,"status_msg":"login fail"}}', first: /Not recognised.*MiniMax/s },
    { text: 'KeyError: 404', first: /Not recognised/, http: null },
    { text: "ModuleNotFoundError: No module named 'klingon'", first: /Not recognised/ },
    { text: '请填写 API KEY，错误信息：找不到选择的模型', first: /Not recognised|没有认出/ },
    { text: 'IndexError: 1303', first: /Not recognised/, code: null },
    { text: 'bank transfer of 1303 EUR for user 1002 took 1201 ms', first: /Not recognised/, code: null },
    { text: 'Exited with code 1303', first: /./, code: null },
    { text: '{"errcode":40001,"errmsg":"invalid credential"}', first: /Not recognised/ },
  ],
  'words of people': [
    {
      text: 'Getting too many requests errors when batch processing videos',
      first: /run at once than the resource pack allows \(1303\)/,
      retry: 'after-backoff',
    },
    { text: 'Video generation fails with no clear error message', first: /task_status_msg/, retry: 'unknown' },
    { text: 'my kling video is stuck in processing forever', first: /wrong status|never ends/ },
    { text: 'the video url expired after a few days', first: /30 days/ },
    { text: 'webhook is never called', first: /callback/i },
  ],
  'addresses in the text': [
    {
      text: 'POST https://api-singapore.klingai.com/v1/videos/text-to-video 404',
      first: /`\/v1\/videos\/text2video`/,
      http: 404,
      retry: 'never',
    },
    { text: 'GET https://v1-kling.kechuangai.com/bs2/upload/x.mp4 404 Not Found', first: /30 days/, http: 404 },
  ],
  wrappers: [
    {
      text: 'openrouter.ai: {"error":{"message":"Insufficient credits","code":402}}',
      first: /OpenRouter.*credit/s,
      http: 402,
    },
    {
      text: '{"statusCode":429,"responseBody":"{\\"code\\":1302,\\"message\\":\\"too fast\\"}"}',
      first: /1302/,
      code: 1302,
      http: 429,
      retry: 'after-backoff',
    },
    { text: `Exception: b'{"code":1301,"message":"blocked","request_id":"q"}'`, first: /1301/, code: 1301 },
    { text: '[ERROR] kling -> {"code":1303,"mess', first: /1303/, code: 1303 },
    {
      text: '{"level":"error","msg":"create failed","status":429,"err":{"code":1102,"message":"Account balance not enough"}}',
      first: /1102/,
      code: 1102,
      http: 429,
    },
  ],
}

describe('explain answers', () => {
  for (const [group, rows] of Object.entries(groups)) {
    describe(group, () => {
      for (const { text, first, retry, code, http, not } of rows) {
        it(text.slice(0, 110), () => {
          const explanation = explained(text)
          assert.match(`${explanation.title}\n${explanation.causes[0]}`, first)
          fitsOneScreen(explanation)
          if (retry !== undefined) assert.equal(explanation.retry, retry)
          if (code !== undefined) assert.equal(explanation.code, code)
          if (http !== undefined) assert.equal(explanation.httpStatus, http)
          if (not !== undefined) assert.doesNotMatch(explanation.markdown, not)
        })
      }
    })
  }
})
