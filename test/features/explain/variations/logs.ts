import type { Variations } from './bodies'

const base = 'https://api-singapore.klingai.com'

/** Events of a log, by a short name. */
const events = {
  limit: '{"code": 1303, "message": "parallel task over resource pack limit", "request_id": "r1"}',
  pace: '{"code": 1302, "message": "a b", "request_id": "r2"}',
  expired: '{"code": 1004, "message": "a b", "request_id": "r3"}',
  invalid: '{"code": 1201, "message": "duration is invalid", "request_id": "r4"}',
  other: '{"code": 1201, "message": "mode is invalid", "request_id": "r5"}',
  fault: '{"code": 5000, "message": "a b", "request_id": "r6"}',
  unsure: '{"code": 1302, "state": "a b", "more": 1}',
  foreign: '{"code": 1302, "errcode": 7, "errmsg": "a b"}',
  ok: '{"code": 0, "message": "SUCCEED", "request_id": "r7", "data": {"task_id": "t1", "task_status": "submitted"}}',
  done: '{"code": 0, "message": "SUCCEED", "request_id": "r8", "data": {"task_id": "t1", "task_status": "succeed"}}',
  bare: '{"code": 0, "message": "SUCCEED", "request_id": "r9"}',
  failed: '{"task_id": "t2", "task_status": "failed", "task_status_msg": "risk control"}',
  silent: '{"task_id": "t3", "task_status": "failed"}',
  refused: 'kling connect ECONNREFUSED 127.0.0.1:443',
  timeout: 'requests.exceptions.ReadTimeout: Read timed out.',
  key: "KeyError: 'data'",
  busy: `POST ${base}/v1/videos/text2video 503`,
  fine: `POST ${base}/v1/videos/text2video 200`,
  elsewhere: `POST ${base}/v1/videos/image2video 200`,
  foreignPath: 'GET /healthz 500',
  status: 'HTTP 429',
  denied: `GET ${base}/v1/videos/text2video 401`,
  missing: `GET ${base}/v1/videos/text2video 404`,
  kling: 'kling answered HTTP 400',
} as const
type Event = keyof typeof events
const names = Object.keys(events) as Event[]

function log(...all: readonly Event[]): string {
  return all.map((event) => events[event]).join('\n')
}

const bytes = ["Bearer b'x'", 'Bearer "b', 'Bearer  b"x"', "bearer b'x'"]
const headers = [
  ...[
    'Authorization: eyJ',
    'authorization=api-key-x',
    '"Authorization": "eyJ"',
    'authorization: Bearer eyJ',
    'auth: eyJ',
  ],
  ...[
    'Bearer undefined',
    'Bearer None',
    'Bearer null',
    'Bearer NaN',
    'Bearer nothing',
    'Authorization: Bearer ',
    'Authorization: "Bearer"',
  ],
]
const pages = [
  ...[
    'cloudflare',
    'cf-ray: 7',
    'nginx',
    'openresty',
    'Apache',
    'squid',
    'haproxy',
    'varnish',
    'awselb',
    'nothing known',
    'nginxy',
  ],
]

/** Logs with several events. */
export const logs: Variations = {
  ...Object.fromEntries(
    names.map((first) => [`${first}, then`, [log(first), ...names.map((second) => log(first, second))]]),
  ),
  'three events': [
    log('limit', 'ok', 'limit'),
    log('limit', 'limit', 'ok'),
    log('limit', 'failed', 'ok'),
    log('limit', 'done', 'bare'),
    log('invalid', 'other', 'invalid'),
    log('busy', 'busy', 'fine'),
    log('busy', 'elsewhere', 'fine'),
    log('foreignPath', 'limit', 'pace'),
    log('limit', 'foreignPath', 'foreignPath'),
    log('refused', 'key', 'ok'),
    log('failed', 'failed', 'silent'),
    log('unsure', 'unsure', 'limit'),
    log('unsure', 'foreign', 'status'),
    log('timeout', 'status', 'bare'),
  ],
  'paths of several services': [
    ...[events.limit, events.kling, events.unsure, ''].flatMap((first) => [
      `${first}\nGET /healthz 500`,
      `${first}\nGET /healthz /v1/videos/text2video 500`,
      `${first}\nGET /healthz https://x.test/a 500`,
      `${first}\nGET /healthz kling 500`,
      `${first}\n${events.kling}\nGET /healthz 500`,
      `${first}\nGET /healthz 500 HTTP 500`,
    ]),
    'HTTP 200\nGET https://cdn.test/a.mp4 200',
    `HTTP 200\n${events.fine}\nGET https://cdn.test/a.mp4 200`,
    `GET https://cdn.test/a.mp4 200\n${events.fine}`,
    'HTTP 200',
    'HTTP 200\nHTTP 201',
    'HTTP 302\nHTTP 200',
  ],
  'how often': [2, 4, 5, 6, 7].flatMap((count) => [
    log(...Array.from({ length: count }, () => 'limit' as const)),
    log(...Array.from({ length: count }, () => 'status' as const)),
    Array.from({ length: count }, () => events.limit).join(' '),
    Array.from({ length: count }, () => 'HTTP 503 <html>503 Service Unavailable</html>').join('\n'),
  ]),
  'how many errors': [3, 4, 5, 6].map((count) =>
    names
      .slice(0, count)
      .map((event) => events[event])
      .join('\n'),
  ),
  'lines between errors of the client': [1, 11, 12, 13, 14].flatMap((far) => [
    `${events.refused}${'\n'.repeat(far)}${events.timeout}`,
    `${events.key}${'\n'.repeat(far)}${events.refused}`,
  ]),
  'what a credential looks like': [...bytes, ...headers].flatMap((words) => [
    `${words}\nHTTP 401`,
    `{"code": 1000, "message": "a b"} ${words}`,
    `{"code": 1002, "message": "a b"} ${words}`,
    `${words}\nHTTP 401 ${base}/text-to-video/kling-3.0`,
  ]),
  'the page of a proxy': pages.flatMap((words) => [
    `HTTP 504 <html>${words}</html>`,
    `HTTP 403 <!DOCTYPE html>${words}`,
    `HTTP 502 ${words}`,
    `HTTP 404 <center>${words}</center> https://cdn.test/x`,
  ]),
  'a poll that is refused': ['poll', 'polled', 'polling', 'polls', 'pole', '轮询'].map((words) => `${words}: HTTP 401`),
  'words in Chinese': [
    ...['可灵 报错 429', 'HTTP 429 可灵', '错误 1303 并发超限 怎么办', 'error 1303 怎么办 please tell me', '图片太大'],
    ...['{"code": 1201, "message": "图片 is invalid"}', '可灵 怎么样'],
  ],
  'nothing that is known': [
    '',
    ' ',
    '\n',
    'hello',
    '{"a": 1}',
    '{"message": "hello"}',
    '{"detail": 1}',
    'message: hello',
    'kling',
  ],
}
