/** Lines that a service prints around its errors. None of them reports an error, whatever numbers it contains. */
const noise: readonly ((line: number) => string)[] = [
  (line) =>
    `2026-11-20T09:14:${String(line % 60).padStart(2, '0')}Z INFO  worker-${line % 4} rendered ${1300 + (line % 7)} frames in ${400 + line} ms`,
  (line) => `10.0.3.${line % 200} - - [20/Nov/2026:09:14:02 +0000] "GET /healthz HTTP/1.1" 200 ${line}`,
  (line) => `{"level":"info","msg":"poll","task":"8011${line}","status":"processing","attempt":${line % 30}}`,
  (line) =>
    `{"code":0,"message":"SUCCEED","request_id":"ok-${line}","data":{"task_id":"8011${line}","task_status":"processing"}}`,
  (line) =>
    `DEBUG urllib3.connectionpool: https://api-singapore.klingai.com:443 "GET /v1/videos/text2video/8011${line} HTTP/1.1" 200 ${line + 512}`,
  (line) => `INFO  billing: invoice 1102-${line} of 429 EUR paid, 1201 units left`,
]

const create = 'POST https://api-singapore.klingai.com/v1/videos/text2video'
const said = (code: number, message: string, id: string): string => JSON.stringify({ code, message, request_id: id })
const failed = (task: string, reason: string): string =>
  JSON.stringify({
    code: 0,
    message: 'SUCCEED',
    request_id: `q-${task}`,
    data: { task_id: task, task_status: 'failed', task_status_msg: reason },
  })

/** Errors of every kind in a log, by 1-based line. */
const events: Readonly<Record<number, string>> = {
  // Over at once.
  12: `WARN  ${create} 429 ${said(1302, 'Requests are too frequent', 'r-12')}`,
  14: `INFO  ${create} 200 {"code":0,"message":"SUCCEED","request_id":"r-14","data":{"task_id":"9001","task_status":"submitted"}}`,
  60: `ERROR ${create} 429 ${said(1303, 'parallel task over resource pack limit', 'r-60')}`,
  61: `ERROR ${create} 429 ${said(1303, 'parallel task over resource pack limit', 'r-61')}`,
  // Python's repr, with its traceback.
  130: 'Traceback (most recent call last):',
  131: '  File "/srv/app/render.py", line 1201, in create',
  132: `KlingError: request failed: {'code': 1201, 'message': "aspect_ratio value '4:5' is invalid", 'request_id': 'r-132'}`,
  // Two tasks with different ids.
  200: failed('9101', 'Failure to pass the risk control system'),
  230: failed('9102', 'Generation timeout'),
  // Another service.
  260: 'minimax: {"base_resp":{"status_code":1002,"status_msg":"rate limit"}}',
  // A proxy's page, and a client that could not resolve a host.
  300: `ERROR ${create} 502 <html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>`,
  340: "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='api-singapore.klingai.com', port=443): Read timed out. (read timeout=30)",
  410: `ERROR ${create} 429 ${said(1303, 'parallel task over resource pack limit', 'r-410')}`,
  // What ended it, as JSON in JSON.
  480: JSON.stringify({
    level: 'error',
    url: '/v1/videos/text2video',
    status: 429,
    body: said(1102, 'Account balance not enough', 'r-480'),
  }),
}

/** A mixed log of 500 lines. */
export const longLog = Array.from({ length: 500 }, (_, index) => {
  const line = index + 1
  return events[line] ?? noise[index % noise.length]?.(line) ?? ''
}).join('\n')
