import type { Variations } from './bodies'

const body = '{"code": 1303, "message": "over the limit"}'

/** Sentences about a status; `N` is the number. */
const statusPhrases = [
  ...['HTTP N', 'HTTP/1.1 N', 'HTTP/2 N', 'HTTP error N', 'HTTP status code: N', 'HTTP-N', 'https N', 'http_status N'],
  ...[
    'status N',
    'status code N',
    'status_code=N',
    "'status': N",
    'status of N',
    'status is N',
    'status(N',
    'Status: "N',
  ],
  ...['client error N', 'server error "N', '<Response [N]>', 'error N', 'errors: N', 'error code: N', 'error (N'],
  ...['failed N', 'failed with N', 'responded with status N', 'returned status code (N', 'refused: N', 'rejected N'],
  ...['N Client Error', 'N Server Error', 'N Too Many Requests', 'N Gateway Timeout', 'N things', 'the call (N): no'],
  ...['upload failed after a while: N', 'failure = N,', 'poll attempt 12 failed: N', 'Error: N', 'KeyError: N'],
  ...[
    'Exception: N: no',
    '"GET /v1/videos HTTP/1.1" N 118',
    'POST /v1/videos N',
    'DELETE https://x.test/a - N',
    'PUT a N',
  ],
  ...['状态码 N', '状态码：N', '返回了N', '返回: N', '报错N', '出现 N', '返回N条', '返回 N 次', '得到N'],
  ...['kling N', 'kling error N', 'code N', 'errno: N', 'exit code N', 'exited with code N', 'return code N'],
  ...['exception #N', 'error code (N', '错误码N', '错误：N', '可灵 N', '代码=N', '编号 N', 'err[N', 'code-N'],
]
const numbers = ['429', '404', '200', '150', '600', '99', '1303', '1999', '2000', '5099', '429.5', '13031', '1303%']

/** Short texts around a number that is not in any of the usual forms. */
const surroundings = [
  ...[
    'N',
    '(N)',
    '#N',
    '  N  ',
    'N!',
    '"N"',
    '错误码 N',
    '错误代码：N',
    'N 报错',
    'N错误',
    '返回N',
    '码N',
    'a N',
    'N b',
  ],
  ...['[N] something', 'N: something', 'N - something', 'N items', 'N ms', 'N of them', 'N seconds', '"N" something'],
  ...[
    'N {"a": 1}',
    'N 什么',
    'got N',
    'got a N error',
    'get N from the API',
    'why N?',
    'it gives N.',
    'api N on create',
  ],
  ...['it sends N again', 'with N all the time', 'and N more', 'the N means what', 'exit code N', 'version 2.N', 'N%'],
  ...['about N', 'N px', 'an N unauthorized', 'kling N', 'kling N → what', 'returned N every time', 'status "N"'],
  ...['says N, then stops', 'code N is what', 'TypeError N', 'error N not found', 'answer N for this', 'N!important'],
]
const alone = ['429', '402', '1303', '1104', '99', '100', '599', '600', '777', '0429', '20000']

const statusLines = ['HTTP 429', 'status: 429', 'HTTP 500', 'answered 401 Unauthorized', 'HTTP/1.1 429 x']
const distances = [0, 1, 2, 3, 4, 5]

/** Numbers in words, and what stands around them. */
export const numberTexts: Variations = {
  'a status in words': statusPhrases.flatMap((phrase) =>
    ['429', '1303'].map((number) => `kling: ${phrase.replace('N', number)}`),
  ),
  'the number in words': [
    'HTTP N',
    'status N',
    'error N',
    'failed: N',
    'error code N',
    'kling code: N',
    '错误码 N',
    '返回N',
  ].flatMap((phrase) => numbers.map((number) => `kling ${phrase.replace('N', number)} and so on`)),
  'words around a number': surroundings.flatMap((words) =>
    ['429', '1303', '777'].map((number) => words.replace('N', number)),
  ),
  'a number alone': alone.flatMap((number) => [number, `(${number})`, `got ${number}`, `${number} something`]),
  'the length around a number': [140, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161].flatMap((length) => [
    `got 429 ${'x '.repeat(200)}`.slice(0, length),
    `error code 1303 ${'x '.repeat(200)}`.slice(0, length),
  ]),
  'the distance from status to body': statusLines.flatMap((line) =>
    distances.flatMap((far) => [
      `${line}${'\n'.repeat(far + 1)}${body}`,
      `${body}${'\n'.repeat(far + 1)}${line}`,
      `${line}\n${'some: header\n'.repeat(far)}\n${body}`,
      `${line}\n${'some words\n'.repeat(far)}${body}`,
    ]),
  ),
  'statuses that compete': [
    `HTTP 500 then HTTP 429 ${body}`,
    `HTTP 500 ${body} HTTP 429`,
    `HTTP 429 ${body} HTTP 429`,
    `HTTP 429 HTTP 429 ${body}`,
    `HTTP 500\nHTTP 429\n${body}`,
    `HTTP 429\nHTTP 500\n${body}`,
    `HTTP 429\n${body}\nHTTP 429\n${body}`,
    `HTTP 429\n${body}\n${body}`,
    `HTTP 500\n${body}`,
    `HTTP 200 {"code": 0, "message": "SUCCEED"}`,
    `HTTP 200\n{"code": 0, "message": "SUCCEED"}`,
    `{"status": 429, "code": 1303, "message": "error 429"}`,
    `{"status": 429, "code": 1303, "message": "a b"} HTTP 429`,
    `{"code": 1201, "message": "the error 404 is no parameter"}`,
    `{"code": 1201, "message": "error 404"} error 404`,
    `{"task_status": "failed", "task_status_msg": "the download failed: error 403"}`,
    `error 429 429 Too Many Requests`,
    `error 1303 (code 1303), error code 1302`,
  ],
  'header lines': ['< ', '> ', '* ', '', '  '].flatMap((sign) => [
    `${sign}HTTP/1.1 429 Too Many Requests\n${sign}content-type: json\n${sign}\n${body}`,
    `${sign}HTTP/1.1 429 Too Many Requests\n${sign}no header\n${body}`,
    `${sign}HTTP/1.1 429 Too Many Requests\n{\n${body}`,
  ]),
  'how many header lines': [37, 38, 39, 40, 41].map((count) => `HTTP/1.1 500 x\n${'a: b\n'.repeat(count)}${body}`),
  'words after a code': [
    ...['1303 "over the limit"', '1303: over the limit', '1303 - message: over the limit', '1303 x', '1303 "ab"'],
    ...[
      '1303 “over the limit”',
      '1303 a b',
      '1303 超过限制了',
      '1303 超过',
      '1303\nover the limit',
      '1303)] => too many',
    ],
    ...['1201 msg=duration is invalid', '1201 duration is invalid', '1201, "message": "duration is invalid"'],
  ].flatMap((words) => [`kling error ${words}`, `kling answered, code: ${words} (HTTP 400)`]),
  'words after a status': [
    ...[
      '400 duration is invalid',
      '400: "duration is invalid"',
      '404 duration is invalid',
      '429 parallel task over resource pack limit',
    ],
    ...[
      '400 parallel task over resource pack limit',
      '402 account balance not enough',
      '429 account balance not enough',
    ],
    ...['403 risk control', '400 risk control', '500 risk control', '429 duration is invalid', '400 7'],
  ].flatMap((words) => [`HTTP ${words}`, `kling error ${words}`, words]),
  'how long to wait': [
    ...[
      'Retry-After: 7',
      'retry_after=7',
      "'retry-after': '7'",
      'retry-after: [7]',
      'retry after 7',
      'Retry-After: 123456',
    ],
    ...['Retry-After 7', '"Retry-After": "7"', 'Retry-After: soon'],
  ].flatMap((words) => [
    `${words}\nHTTP 429`,
    `${words}\n{"code": 1302, "message": "a b"}`,
    `${words}\n{"code": 1303}`,
  ]),
}
