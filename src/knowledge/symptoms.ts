import type { Retry, ServiceCode } from './errors'
import type { Provenance } from './sources'

/** What people write of an error in their own words. All of the patterns must be in the text: one shared word says nothing. */
export interface Symptom extends Provenance {
  readonly id: string
  readonly all: readonly RegExp[]
  readonly title: string
  readonly meaning: string
  /** Likeliest first. */
  readonly causes: readonly string[]
  readonly remedy: string
  readonly retry: Retry | 'unknown'
  /** The HTTP status that the words stand for. */
  readonly http?: number
  /** Codes that it may be. */
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
      'A batch creates more tasks than the account may run at once (1303), or sends requests too fast (1302). Both come as HTTP 429.',
    causes: [
      'More tasks run at once than the pack allows (1303): a task keeps its slot from submitted until it ends, not only during the call.',
      'Requests come too fast (1302), polls included.',
      'The pack is used up (1102): HTTP 429 too, but waiting does not help.',
    ],
    remedy: 'Put the tasks into a queue that starts one when another has ended, and read `code` of each 429.',
    retry: 'after-backoff',
    codes: [1303, 1302, 1102],
    source: 'concurrency',
  },
  {
    id: 'no-reason',
    all: [
      video,
      fails,
      /no (?:clear |useful |specific )?(?:error )?(?:message|reason|detail|explanation|error)|without (?:any |an? )?(?:clear )?(?:error )?(?:message|reason|explanation|error)|unclear|no idea why|unknown (?:error|reason)|silently|没有(?:错误|原因|提示)|原因不明|未知(?:错误|原因)/i,
    ],
    title: 'A task failed, and no reason is shown',
    meaning: 'Kling does say why a task failed, but not in `message`: that stays SUCCEED.',
    causes: [
      'The reason is in `data.task_status_msg` (`/v1/…` endpoints) or in `message` of the task (paths with the model in them), and the code does not print it.',
      'The HTTP status is 200 and `code` is 0 although the task failed: only the status of the task tells.',
      'The reason is empty: the content review and faults of the service sometimes give none.',
    ],
    remedy: 'Query the task and print the whole answer; read `task_status_msg`, and explain that.',
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
    title: 'A task does not come to an end',
    meaning:
      'A task that stays `submitted` or `processing` waits for a slot or for the service; no error is needed for that.',
    causes: [
      'The code waits for a status that never comes: tasks end with `succeed` on `/v1/…` endpoints and with `succeeded` on paths with the model in them, not with "completed".',
      'The task is still running: videos take minutes, and longer under load.',
      'The task waits for a slot, because others of the account run.',
    ],
    remedy:
      'Print the status in each round, end on `succeed`, `succeeded` and `failed`, and stop asking after 15 minutes.',
    retry: 'lookup-first',
    codes: [0],
    source: 'documentation',
  },
  {
    id: 'result-gone',
    all: [
      /(?:url|link|address|download|video|image|result|file)s?\b|链接|地址|视频/i,
      /expire|no longer|gone|disappear|(?:stopped|stops) working|after (?:a few|some|\d{1,3}|several) (?:days|hours|weeks)|dead link|过期|失效/i,
      video,
    ],
    title: 'The address of a result is gone',
    meaning: 'Kling deletes results after 30 days, and their addresses are not made to be shown elsewhere.',
    causes: [
      'The result is older than 30 days: files and addresses are removed then.',
      'The address was stored in place of the file, or is shown on another site: it is protected against hot-linking.',
    ],
    remedy: 'Download the file as soon as the task is done, and keep it in storage of your own.',
    retry: 'never',
    codes: [],
    source: 'documentation',
  },
  {
    id: 'no-callback',
    all: [/callback|webhook|回调/i, /not|never|no\b|missing|did ?n[o’']t|does ?n[o’']t|没有|未|收不到/i],
    title: 'No callback comes',
    meaning: 'Kling calls `callback_url` when the status of a task changes; your server did not get that call.',
    causes: [
      'The address is not reachable from outside, or is not an https address: localhost, a private network, a login in front of it.',
      'The code expects `data`: the body of a callback is the task itself, without an envelope.',
    ],
    remedy:
      'Give a public https address that answers 200 at once, test it from the console, and query the task as well.',
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
    meaning: 'Kling refuses a credential with HTTP 401; `code` in the body says which of five reasons it is.',
    causes: [
      'The header lacks `Bearer ` before the token or key.',
      'The key is not in the environment, so the header is empty.',
      'Access key and secret key are swapped, or belong to the other platform (China or global).',
    ],
    remedy: 'Send `Authorization: Bearer <token or API key>`, and read `code` in the body of the answer.',
    retry: 'unknown',
    codes: [1000, 1001, 1002, 1003, 1004],
    source: 'errorCodes',
  },
  {
    id: 'too-many',
    all: [/too many requests|rate.?limit(?:ed|ing|s)?\b|throttl|请求(?:过多|频繁)/i],
    title: 'Too many requests',
    meaning:
      'HTTP 429 stands for six codes, and only two of them pass by waiting: 1302 (too fast) and 1303 (too many tasks at once).',
    causes: [
      'More tasks run at once than the pack allows (1303): a task keeps its slot until it ends.',
      'Requests come too fast (1302), polls included.',
      'The pack is used up or the account has a problem (1100 to 1102, 1304): waiting does not help.',
    ],
    remedy: 'Read `code` in the body: it says whether waiting helps.',
    retry: 'unknown',
    http: 429,
    codes: [1302, 1303, 1102],
    source: 'errorCodes',
  },
] as const satisfies readonly Symptom[]
