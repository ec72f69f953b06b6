import { taskStatuses, wrongTaskStatuses } from '../../../../src/knowledge'

/** Lists of texts, in each of which one thing varies, by what that is. */
export type Variations = Readonly<Record<string, readonly string[]>>

/** How the code of a response may be called; the last ones are called otherwise. */
const codeKeys = [
  ...['code', 'error_code', 'errorCode', 'service_code', 'biz_code', 'kling_code', 'klingCode', 'err_code'],
  ...['status_code', 'errcode', 'CODE', 'zip_code', 'codes', 'number'],
]
const statusKeys = [
  ...['status', 'status_code', 'statusCode', 'http_status', 'httpStatus', 'httpCode', 'http_code', 'http'],
  ...['Status', 'state', 'https'],
]
const messageKeys = [
  ...['message', 'msg', 'error_message', 'errorMessage', 'status_msg', 'errmsg', 'error_msg', 'raw_message'],
  ...['detail', 'error', 'error_description', 'reason', 'description', 'Message', 'text'],
]
const reasonKeys = [
  ...['task_status_msg', 'taskStatusMsg', 'message', 'msg', 'error', 'detail', 'fail_reason', 'failure_reason'],
  ...['failReason', 'reason', 'note'],
]
const idKeys = ['task_id', 'taskId', 'id', 'external_id', 'ID', 'number']
const requestIdKeys = ['request_id', 'requestId', 'x-request-id', 'X_Request_Id', 'request', 'trace_id']
const newTaskKeys = ['outputs', 'external_id', 'create_time', 'update_time', 'billing', 'created', 'output']

const codes = [
  ...[-1, 0, 1, 7, 42, 99, 999, 1000, 1001, 1005, 1104, 1201, 1305, 1399, 1400, 1401, 1999, 2000, 4999, 5000],
  ...[5002, 5003, 5099, 5100, 9999, 10_000],
]
const statuses = [0, 99, 100, 199, 200, 201, 299, 300, 302, 399, 400, 451, 499, 500, 501, 598, 599, 600, 999]
const taskWords = [...[...taskStatuses, ...wrongTaskStatuses].map(({ value }) => value), 'FAILED', 'unheard-of']
const levels = Array.from({ length: 9 }, (_, level) => level)

const complaint = 'duration is invalid'
const reason = 'The image is too small'
const limited = '{"code": 1303, "message": "parallel task over resource pack limit", "request_id": "b"}'
const failedTask = '{"task_id": "t1", "task_status": "failed", "task_status_msg": "risk control"}'

function nested(inner: string, level: number, key = 'data'): string {
  return level === 0 ? inner : `{"${key}": ${nested(inner, level - 1, key)}}`
}

function escaped(text: string, level: number): string {
  return level === 0 ? text : escaped(JSON.stringify(text).slice(1, -1), level - 1)
}

/** Bodies of responses in which keys, values, nesting and notation vary. */
export const bodies: Variations = {
  'the key of a code': codeKeys.flatMap((key) => [
    `{"${key}": 1303, "message": "over the limit"}`,
    `{"${key}": "1303", "data": {}}`,
    `${key}=1302`,
    `${key}: 1303\nmessage: over the limit`,
  ]),
  'the code': codes.flatMap((code) => [
    `{"code": ${code}, "message": "a b"}`,
    `{"code": "${code}"}`,
    `kling: error code ${code} was returned`,
    `code=${code}, message=a b`,
  ]),
  'the key of a status': statusKeys.flatMap((key) => [
    `{"${key}": 429, "data": {"code": 1303, "message": "over the limit"}}`,
    `{"${key}": 400, "detail": "${complaint}"}`,
    `{"${key}": "503"}`,
    `${key}=500 and more words that say nothing of it`,
  ]),
  'the status in a body': statuses.flatMap((status) => [
    `{"status": ${status}, "message": "a b"}`,
    `{"status": "${status}", "data": {"code": 1303, "message": "a b"}}`,
    `{"code": ${status}, "message": "a b"}`,
    `{"code": ${status}}`,
    `code=${status} message="a b"`,
  ]),
  'the key of a message': messageKeys.flatMap((key) => [
    `{"code": 1201, "${key}": "${complaint}"}`,
    `{"code": 1201, "${key}": 7}`,
    `{"status": 400, "${key}": "${complaint}"}`,
    `code: 1201\n${key}: "${complaint}"`,
    `HTTP 400 ${key}="${complaint}"`,
    `HTTP 400 ${key}: ${complaint}, id: 7`,
    `HTTP 400\n${key}: ${complaint}`,
    `${key}="${complaint}" HTTP 400`,
    `{"${key}": 7}`,
    `{"${key}": "${complaint}"}`,
  ]),
  'messages that compete': [
    `{"code": 1201, "message": "${complaint}", "detail": "mode is invalid"}`,
    `{"code": 1201, "detail": "mode is invalid", "message": "${complaint}"}`,
    `{"code": 1201, "message": "mode is invalid", "message": "${complaint}"}`,
    `code: 1201\nmessage: ${complaint}\ncode: 1303\nmessage: over the limit`,
    `code: 1201\ncode: 1303 message: over the limit`,
    `code: 1201\n\nmessage: ${complaint}`,
    `{"code": 1201}\nmessage: ${complaint}`,
  ],
  'the key of the reason of a task': reasonKeys.flatMap((key) => [
    `{"task_status": "failed", "${key}": "${reason}"}`,
    `{"task_status": "succeed", "${key}": "${reason}"}`,
    `{"status": "failed", "id": "t1", "${key}": "${reason}"}`,
    `{"status": "failed", "outputs": [], "${key}": "${reason}"}`,
    `{"${key}": "${reason}"}`,
  ]),
  'the reason of a task': ['', ' ', 'success', 'Succeed', 'ok', 'okay', 'a', reason, 'risk control', '失败'].flatMap(
    (words) => [
      `{"task_status": "failed", "task_status_msg": "${words}"}`,
      `{"task_status": "failed", "message": "${words}"}`,
      `{"task_status": "failed", "task_id": "t1", "task_status_msg": "${words}"} and ${limited}`,
    ],
  ),
  'the status of a task': taskWords.flatMap((status) => [
    `{"task_status": "${status}"}`,
    `{"status": "${status}"}`,
    `{"status": "${status}", "outputs": []}`,
    `{"status": "${status}", "message": "something went wrong"}`,
    `{"code": 0, "request_id": "b", "data": {"task_id": "t1", "task_status": "${status}"}}`,
    `Unknown status: ${status}, expected done`,
    `unexpected task status "${status}"`,
    `status '${status}' is not recognized`,
  ]),
  'a key of a new task': newTaskKeys.flatMap((key) => [
    `{"status": "processing", "${key}": 1}`,
    `{"status": "failed", "${key}": 1}`,
    `https://fal.run/x {"status": "failed", "message": "risk control", "${key}": 1}`,
    `${limited}\n{"status": "failed", "message": "risk control", "${key}": 1}\n{"task_status": "failed"}`,
  ]),
  'the key of an id': idKeys.map((key) => `{"task_status": "failed", "${key}": "t1"}`),
  'the key of a request id': requestIdKeys.map((key) => `{"code": 1303, "message": "a b", "${key}": "r-1"}`),
  'the request id': [
    ...['r-1', 'a.b_c', 'two words', 'sk-1', 'eyJ1', 'api-key-1', 'string', 'strings', '429', '430', '1303', ''],
    ...['a'.repeat(80), 'a'.repeat(81)],
  ].flatMap((id) => [
    `{"code": 1303, "message": "a b", "request_id": "${id}"}`,
    `{"code": 0, "request_id": "${id}", "data": ${failedTask}}`,
  ]),
  'the data of a success': ['[]', '[{}]', '{}', 'null', '""', '[1]', `[${failedTask}]`, '{"task_id": "t1"}'].flatMap(
    (data) => [
      `{"code": 0, "message": "SUCCEED", "request_id": "b", "data": ${data}}`,
      `{"code": 0, "data": ${data}, "status": 200}`,
      `{"list": ${data}, "code": 0}`,
    ],
  ),
  'how deep a body is': levels.flatMap((level) => [
    nested(limited, level),
    `{"status": 429, "response": ${nested(limited, level)}}`,
    `{"code": 0, "request_id": "b", "data": ${nested(failedTask, level, 'task')}}`,
    `{"code": 1000, "message": "x y", "data": ${nested(limited, level)}}`,
  ]),
  'keys of other services': [
    ...['status_msg', 'errcode', 'errmsg', 'error_msg', 'request_id', 'data', 'extra'].flatMap((key) => [
      `{"code": 1002, "${key}": "a b"}`,
      `{"code": 1002, "message": "x y", "${key}": "c"}`,
      `{"code": 1002, "request_id": "b", "${key}": "c"}`,
    ]),
    '{"base_resp": {"status_code": 1002, "status_msg": "rate limit"}}',
    '{"errcode": 1001, "errmsg": "a b"}',
    '{"error_code": 1102, "error_msg": "a b", "log_id": 1}',
    '{"error_code": 1102, "error_msg": "a b"}',
  ],
  'the notation': [
    limited,
    limited.replaceAll('"', "'"),
    limited.replaceAll('"', '`'),
    limited.replace(/"(\w+)":/g, '$1:'),
    limited.replaceAll(': ', '=').replace(/[{}"]/g, ''),
    `b'${limited}'`,
    `b"${escaped(limited, 1)}"`,
    `message=b'${limited}'`,
    `body: "${limited}"`,
    `body: '[${limited}]'`,
    `body: '["${complaint}"]'`,
    `body: '[x] ${complaint}', code: 1201`,
    limited.replaceAll(', ', ',\n  '),
    ...[1, 2, 3, 4, 5].map((level) => `{"body": "${escaped(limited, level)}"}`),
    ...[10, 13, 16, 25, 40, 60, 75].map((length) => limited.slice(0, length)),
    `message: ${complaint}; code: 1201`,
    `message: ${complaint}} code: 1201`,
    `message: {"a": 1}, code: 1201`,
    `message: [1], code: 1201`,
    `message: , code: 1201`,
    `msg=${complaint}\ncode=1201`,
    `{"code": 1201, "message": "a \\"quoted\\" word is invalid"}`,
    `{"code": 1201, "message": "duration\\nis invalid"}`,
    `{"a": {"code": 1303}, "b": [{"code": 1302}], "code": 0}`,
    `}]{"code": 1303, "message": "a b"}`,
  ],
}
