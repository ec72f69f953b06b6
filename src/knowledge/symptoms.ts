import type { Retry, ServiceCode } from './errors'
import type { Provenance } from './sources'

/** An error that people describe in their own words. All of the patterns must match, because a single shared word proves nothing. */
export interface Symptom extends Provenance {
  readonly id: string
  readonly all: readonly RegExp[]
  readonly title: string
  readonly meaning: string
  /** Most likely first. */
  readonly causes: readonly string[]
  readonly remedy: string
  readonly retry: Retry | 'unknown'
  /** The HTTP status that the words mean. */
  readonly http?: number
  /** The possible codes. */
  readonly codes: readonly ServiceCode[]
}

const video = /video|clip|task|generation|image|kling|视频|任务|生成|可灵/i
const fails = /fail|error|wrong|broken|does ?n[o’']t work|not work|失败|错误|报错/i

export const symptoms = [
  {
    id: 'too-many-in-batch',
    all: [
      /too many requests|rate.?limit|429|throttl|限流|频繁|请求(?:过|太)多/i,
      /batch|parallel|concurren|at once|several|many videos|multiple|bulk|loop|simultan|批量|并发|同时/i,
    ],
    title: 'Too many requests in a batch',
    meaning:
      'A batch creates more tasks than the account may run at once (1303), or sends requests too fast (1302). Both are HTTP 429.',
    causes: [
      'More tasks run at once than the resource pack allows (1303): a task occupies its slot from submission until it ends, not just during the call.',
      'Requests are too frequent (1302), polls included.',
      'The resource pack is used up (1102): also HTTP 429, but waiting does not help.',
    ],
    remedy: 'Use a queue that starts a task when another one has ended, and read `code` of each 429.',
    retry: 'after-backoff',
    codes: [1303, 1302, 1102],
    source: 'concurrency',
  },
  {
    id: 'no-reason',
    all: [
      video,
      fails,
      /no (?:clear |useful |specific )?(?:error )?(?:message|reason|detail|explanation|error)|without (?:any |an? )?(?:clear )?(?:error )?(?:message|reason|explanation|error)|unclear|no idea why|unknown (?:error|reason)|silently|没有(?:任何)?(?:错误|原因|提示)|原因(?:不明|为空)|未知(?:错误|原因)/i,
    ],
    title: 'A task failed without a reason',
    meaning: 'Kling says why a task failed, but not in `message`, which stays SUCCEED.',
    causes: [
      'The code does not read the reason: `data.task_status_msg` for `/v1/…` endpoints, `message` of the task for endpoints with the model in the path.',
      'The code looks at the HTTP status or `code`, which are 200 and 0 even if the task failed.',
      'The reason is empty, as it sometimes is after a content review or an error of the service.',
    ],
    remedy: 'Query the task, log the whole response, and explain its `task_status_msg`.',
    retry: 'unknown',
    codes: [0],
    source: 'failedTaskThread',
  },
  {
    id: 'stuck',
    all: [
      video,
      /stuck|hang(?:s|ing)?\b|never (?:finish|complete|end)|forever|stays? (?:in |at |on )?(?:processing|submitted|pending)|keeps? processing|(?:still|always) (?:processing|submitted|pending)|takes? (?:too|so) long|一直(?:处理|等待|排队)|卡(?:住|在)/i,
    ],
    title: 'A task never ends',
    meaning: 'A task that stays `submitted` or `processing` waits for a slot or for the service. That is not an error.',
    causes: [
      'The code waits for the wrong status: tasks of `/v1/…` endpoints end with `succeed`, tasks of endpoints with the model in the path with `succeeded`, never with "completed".',
      'The task is still running: videos take minutes, and longer under load.',
      "The task waits for a slot, because the account's other tasks are running.",
    ],
    remedy: 'Log the status in each round, stop at `succeed`, `succeeded` and `failed`, and give up after 15 minutes.',
    retry: 'lookup-first',
    codes: [0],
    source: 'documentation',
  },
  {
    id: 'result-gone',
    all: [
      /(?:url|link|address|download|video|image|result|file)s?\b|AccessDenied|\.mp4\b|链接|地址|视频/i,
      /expire|no longer|gone|disappear|(?:stopped|stops) working|after (?:a few|some|\d{1,3}|several) (?:days|hours|weeks)|dead link|过期|失效/i,
      video,
    ],
    title: 'The URL of a result has expired',
    meaning: 'Kling deletes results after 30 days, and their URLs have hotlink protection.',
    causes: [
      'The result is older than 30 days.',
      'The code stores the URL instead of the file, or shows the URL on another site.',
    ],
    remedy: 'Download the file as soon as the task is done, and keep it in your own storage.',
    retry: 'never',
    codes: [],
    source: 'documentation',
  },
  {
    id: 'no-callback',
    all: [/callback|webhook|回调/i, /not|never|no\b|missing|did ?n[o’']t|does ?n[o’']t|没有|未|收不到/i],
    title: 'The callback never arrives',
    meaning: 'Kling calls `callback_url` when the status of a task changes, but your server did not receive the call.',
    causes: [
      'The URL is not a public https URL: localhost, a private network, or behind a login.',
      'The code reads `data`, but the body of a callback is the task itself.',
    ],
    remedy:
      "Use a public https URL that answers 200 at once, test it from Kling's console, and query the task as well.",
    retry: 'unknown',
    codes: [],
    source: 'callbacks',
  },
  {
    id: 'credentials',
    all: [
      /kling|klingai|api|可灵/i,
      /(?:invalid|wrong|bad|expired|incorrect|missing|rejected)[^\n]{0,20}(?:api ?key|key|token|credential|signature)|(?:api ?key|access ?key|token|credential|signature|auth\w{0,12})s?\b[^\n]{0,40}(?:invalid|wrong|expired|incorrect|missing|rejected|fail|error|refus|not (?:valid|work|accepted))|unauthori[sz]ed|密钥|鉴权/i,
    ],
    title: 'The credential was refused',
    meaning: 'Kling answers HTTP 401. `code` in the body says which of five reasons applies.',
    causes: [
      'The header lacks `Bearer ` before the token or key.',
      'The key is not in the environment, so the header is empty.',
      'Access key and secret key are swapped, or belong to the other platform (China or global).',
    ],
    remedy: 'Send `Authorization: Bearer <token or API key>`, and read `code` in the response.',
    retry: 'unknown',
    codes: [1000, 1001, 1002, 1003, 1004],
    source: 'errorCodes',
  },
  {
    id: 'too-many',
    all: [/too many requests|rate.?limit(?:ed|ing|s)?\b|throttl|请求(?:过多|频繁)/i],
    title: 'Too many requests',
    meaning:
      'HTTP 429 stands for six codes. Waiting helps for only two of them: 1302 (too fast) and 1303 (too many tasks at once).',
    causes: [
      'More tasks run at once than the resource pack allows (1303): a task occupies its slot until it ends.',
      'Requests are too frequent (1302), polls included.',
      'The resource pack is used up, or the account has a problem (1100 to 1102, 1304): waiting does not help.',
    ],
    remedy: 'Read `code` in the body: it says whether waiting helps.',
    retry: 'unknown',
    http: 429,
    codes: [1302, 1303, 1102],
    source: 'errorCodes',
  },
] as const satisfies readonly Symptom[]
