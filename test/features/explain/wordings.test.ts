import assert from 'node:assert/strict'
import type { Explanation } from '../../../src/features/explain/explanation'
import { explained } from './explained'
import { fitsOneScreen } from './oneScreen'

/**
 * The same failure as other clients, services and people word it, and what looks like it. `first` matches the title or
 * the first cause; `not` matches nowhere.
 */
interface Row {
  readonly text: string
  readonly first: RegExp
  readonly retry?: Explanation['retry']
  readonly code?: number | null
  readonly http?: number | null
  readonly not?: RegExp
}

const host = 'api-singapore.klingai.com'
const body = (message: string, code = 1201) => JSON.stringify({ code, message, request_id: 'r-1' })
const unrecognised = /Not recognised/

const groups: Readonly<Record<string, readonly Row[]>> = {
  'a key that is not set': [
    { text: 'RuntimeError: KLING_ACCESS_KEY and KLING_SECRET_KEY must be set', first: /key is not set/ },
    { text: "KeyError: 'KLING_SECRET_KEY'", first: /key is not set/, retry: 'after-change' },
    {
      text: "AI_LoadAPIKeyError: KlingAI API key is missing. Pass it using the 'apiKey' parameter.",
      first: /key is not set/,
      not: /lacks `Bearer/,
    },
    { text: 'KLING_ACCESS_KEY is set, starting', first: unrecognised },
    { text: 'KLING_ACCESS_KEY loaded. Image missing', first: unrecognised },
  ],
  'a response without data': [
    {
      text: 'panic: interface conversion: interface {} is nil, not map[string]interface {}\nmain.createKlingTask(...)',
      first: /no `data`/,
    },
    {
      text: 'java.lang.NullPointerException: Cannot invoke "TaskData.getTaskId()" because the return value of "KlingResponse.getData()" is null',
      first: /no `data`/,
    },
    { text: "NoMethodError: undefined method `[]' for nil\n\tfrom kling.rb:21", first: /no `data`/ },
    { text: 'PHP Warning: Undefined array key "data" in /var/www/kling.php on line 40', first: /no `data`/ },
    { text: 'panic: interface conversion: interface {} is nil, not string\nmain.readConfig(...)', first: unrecognised },
  ],
  'a task without a result': [
    {
      text: "IndexError: list index out of range\n    url = data['data']['task_result']['videos'][0]['url']",
      first: /no result yet/,
    },
    {
      text: "TypeError: Cannot read properties of undefined (reading 'url')\n    const url = task.task_result.videos[0].url",
      first: /no result yet/,
    },
    { text: 'IndexError: list index out of range\n    name = sys.argv[1]', first: unrecognised },
    { text: 'IndexError: list index out of range\n    images = load(sys.argv[1])', first: unrecognised },
  ],
  'no connection': [
    {
      text: 'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path',
      first: /certificate/,
      retry: 'after-change',
    },
    { text: 'java.net.SocketTimeoutException: connect timed out', first: /timed out/, retry: 'after-backoff' },
    { text: 'java.net.SocketTimeoutException: Read timed out', first: /client timed out/, retry: 'lookup-first' },
    {
      text: 'System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout',
      first: /client timed out/,
      retry: 'lookup-first',
    },
    {
      text: `Refused to connect to 'https://${host}/v1/videos/text2video' because it violates the following Content Security Policy directive`,
      first: /browser/,
      not: /content review/,
    },
    { text: "ModuleNotFoundError: No module named 'requests'", first: unrecognised, not: /host/ },
    { text: 'Upload failed: image exceeds 5 MB', first: /image is too large/, not: /No answer/ },
  ],
  'a status as clients print it': [
    {
      text: `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url=URL('https://${host}/omni-video/kling-3.0-omni')`,
      first: /API key/,
      http: 401,
      retry: 'unknown',
    },
    {
      text: `Response{protocol=h2, code=401, message=, url=https://${host}/text-to-video/kling-3.0}`,
      first: /API key/,
      http: 401,
    },
    {
      text: `HttpRequestException: Response status code does not indicate success: 401 (Unauthorized). POST https://${host}/tasks`,
      first: /API key/,
      http: 401,
    },
    { text: 'upstream request timeout (504) of kling create', first: /504/, http: 504, retry: 'lookup-first' },
    {
      text: 'POST https://api-singapore.klingai.com/v1/videos/image2video/create 404',
      first: /`\/v1\/videos\/image2video\/create` is not a path[^]*`\/v1\/videos\/image2video`/,
      http: 404,
      retry: 'never',
    },
    { text: 'POST /v1/videos/image2video/8412 404', first: /method is wrong/, http: 404, retry: 'never' },
    { text: 'kling 404: POST /v1/videos/lipsync', first: /not a path/, http: 404, retry: 'never' },
    { text: `Failed to download video: 404 https://p2-kling.klingai.com/kcdn/x.mp4`, first: /result/, http: 404 },
    { text: 'kling 500 ms per frame', first: unrecognised, http: null },
    {
      text: "aiohttp.client_exceptions.ContentTypeError: 200, message='Attempt to decode JSON with unexpected mimetype'",
      first: /not JSON/,
      http: null,
    },
  ],
  'a code in brackets': [
    { text: 'KlingApiError [1301]: The content triggers the content security policy', first: /1301/, code: 1301 },
    { text: 'kling: image can not be null (1201)', first: /no image/, code: 1201, retry: 'never' },
    { text: "kling: 'callback_url' must be a valid https url (1201)", first: /callback_url/, code: 1201 },
    { text: 'kling exported 12 clips (1201)', first: /1201/, code: 1201 },
    { text: 'exported 12 clips (1201)', first: unrecognised, code: null },
    { text: 'ERROR 1201 (HY000): could not initialize (mysql)', first: /MySQL/, code: null },
    { text: 'stripe webhook error: {"code":1002,"message":"No such customer"}', first: /Stripe/, code: null },
    { text: 'redis: connected\n{"code":1303,"message":"too many"}', first: /1303/, code: 1303 },
    { text: '可灵返回1201：The model did not detect a human', first: /shows no person/, code: 1201 },
    { text: '1201: Video duration can not less than 3s', first: /too short/, code: 1201 },
    { text: '1201 videos rendered', first: unrecognised, code: null },
  ],
  'words that differ from the code': [
    { text: '[Kling Error 1200] image can not be null', first: /no image/, retry: 'never' },
    { text: body('signature is invalid', 1000), first: /signature/, code: 1000 },
    { text: body('auth failed', 1000), first: /header|Bearer/, code: 1000 },
    { text: body('api key not found', 1002), first: /1002/, not: /`key`/ },
  ],
  'a model that is switched off': [
    { text: body("The model 'kling-v2-1' has been discontinued and is no longer available"), first: /switched off/ },
    {
      text: "HTTP 400: The model 'kling-v1-6' has been discontinued",
      first: /switched off/,
      http: 400,
      retry: 'never',
    },
    {
      text: `POST /v1/videos/text2video ${body("model_name value 'kling-v3-omni' is invalid")}`,
      first: /omni-video/,
      not: /`model_name`: [^.]*kling-v3-omni/,
    },
    { text: body('模型不支持首尾帧'), first: /image_tail/, not: /已下线/ },
  ],
  'a parameter and its condition': [
    { text: body('voice_list is only supported when sound is on'), first: /voice_list/ },
    { text: body('motion control requires character_orientation'), first: /`character_orientation` is missing/ },
    { text: body('video_id and video_url can not both be provided'), first: /cannot be used together/ },
    { text: body('mode 4k is not supported'), first: /`mode` cannot be `4k`/, not: /Remove `mode`/ },
    { text: body('model/mode/duration(kling-v2-6/pro/7) is not supported'), first: /combination/ },
    { text: body('multi_prompt size must be between 1 and 6'), first: /`multi_prompt`/, not: /characters/ },
    { text: body('parameter image_list invalid'), first: /`image_list` has a value/ },
    { text: body('face_id is invalid'), first: /Nothing was found for `face_id`/ },
    { text: body('model_name must be kling-v2-6 or kling-v3'), first: /must be `kling-v2-6` or `kling-v3`/ },
    { text: 'prompt too long: 3301 > 2500', first: /`prompt` is too long/, retry: 'never' },
    { text: 'ffmpeg: Invalid data found when processing input', first: unrecognised },
    { text: 'image2video done, it took too long', first: unrecognised },
  ],
  'a failed task': [
    { text: '{"task_status":"failed","task_status_msg":null}', first: /reason is empty/, retry: 'unknown' },
    {
      text: '{"task_status":"failed","task_status_msg":"The image contains prohibited content"}',
      first: /content review/,
      retry: 'after-change',
    },
    { text: '{"task_status":"failed","task_status_msg":"The image is blurry"}', first: /not good enough/ },
    { text: '{"task_status":"failed","task_status_msg":"download image failed"}', first: /download/ },
    { text: '{"task_status":"failed","task_status_msg":"image too small"}', first: /image is too small/ },
    {
      text: '{"task_status":"failed","task_status_msg":"No clear human figure was detected"}',
      first: /shows no person/,
    },
  ],
  'a status that the code does not know': [
    { text: 'ValueError: unknown task_status: succeeded', first: /succeeded/, retry: 'not-an-error' },
    { text: 'Error: unexpected task status "succeed" (expected "success")', first: /success/, not: /with `task`/ },
    { text: '可灵任务还在处理', first: unrecognised },
    { text: 'task_status: succeeded', first: /finished/, retry: 'not-an-error' },
  ],
  'a time limit of the code': [
    { text: 'TimeoutError: video not ready after 10 minutes, task 88 (processing)', first: /Your own timeout/ },
    { text: '等待可灵任务超时：任务 7781 仍在处理中', first: /Your own timeout/, retry: 'lookup-first' },
    {
      text: '{"task_status":"failed","task_status_msg":"任务超时"}',
      first: /service took too long/,
      retry: 'new-task',
    },
  ],
  'a gateway': [
    {
      text: 'FalClientError: [{"loc": ["body", "prompt"], "msg": "String should have at most 2500 characters", "type": "string_too_long"}]',
      first: /2,500/,
      retry: 'after-change',
    },
    {
      text: 'https://api.piapi.ai {"code":500,"data":{"error":{"raw_message":"insufficient credits","message":"error"}}}',
      first: /no credit/,
    },
    { text: '{"code":455,"msg":"maintenance","data":null}', first: /Kie/, retry: 'after-backoff' },
    { text: 'api.kie.ai {"code":433,"msg":"Sub-key usage exceeds limit"}', first: /Kie/, not: /`key`/ },
    { text: 'SyntaxError: Unexpected token <\n    at kling/create.js:20', first: /not JSON/, not: /LiteLLM/ },
    { text: 'litellm: model kling/kling-v2-1 failed with 500', first: /LiteLLM/ },
  ],
}

describe('explain wordings of other authors', () => {
  for (const [group, rows] of Object.entries(groups)) {
    describe(group, () => {
      for (const { text, first, retry, code, http, not } of rows) {
        it(text.slice(0, 110), () => {
          const explanation = explained(text)
          fitsOneScreen(explanation)
          assert.match(`${explanation.title}\n${explanation.causes[0]}`, first)
          if (retry !== undefined) assert.equal(explanation.retry, retry)
          if (code !== undefined) assert.equal(explanation.code, code)
          if (http !== undefined) assert.equal(explanation.httpStatus, http)
          if (not !== undefined) assert.doesNotMatch(explanation.markdown, not)
        })
      }
    })
  }
})
