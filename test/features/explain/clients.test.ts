import assert from 'node:assert/strict'
import { explain, inEnglish } from '../../../src/features/explain'
import type { Explanation } from '../../../src/features/explain/explanation'
import { explained } from './explained'
import { fitsOneScreen } from './oneScreen'

const host = 'api-singapore.klingai.com'
const create = `https://${host}/v1/videos/text2video`
const pool = `HTTPSConnectionPool(host='${host}', port=443)`
const went = (reason: string): string =>
  `${pool}: Max retries exceeded with url: /v1/videos/text2video (Caused by ${reason})`
const node = (cause: string, code: string): string =>
  `TypeError: fetch failed\n    at node:internal/deps/undici/undici:13185:13 {\n  [cause]: ${cause} {\n    code: '${code}'\n  }\n}`

type Row = readonly [text: string, first: RegExp, retry: Explanation['retry'], sent?: Explanation['sent']]

const resolve = /host was not found/i
const refused = /connection was refused/i
const unmade = /connection timed out/
const waited = /client timed out/
const broke = /connection was closed/
const certificate = /TLS certificate/
const noJson = /response is not JSON/
const noAddress = /URL is incomplete/
const emptyAddress = /URL is empty/

/** What each client prints for a failed call, and whether anything was sent. */
const families: Readonly<Record<string, readonly Row[]>> = {
  requests: [
    [`requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: ${create}`, /HTTP 401/, 'unknown'],
    [
      `requests.exceptions.ConnectTimeout: ${went(`ConnectTimeoutError(<HTTPSConnection at 0x7f>, 'Connection to ${host} timed out. (connect timeout=10)')`)}`,
      unmade,
      'after-backoff',
      'no',
    ],
    [`requests.exceptions.ReadTimeout: ${pool}: Read timed out. (read timeout=30)`, waited, 'lookup-first', 'maybe'],
    [
      `requests.exceptions.SSLError: ${went("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed'))")}`,
      certificate,
      'after-change',
      'no',
    ],
    ['requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)', noJson, 'unknown', 'answered'],
    [
      "requests.exceptions.MissingSchema: Invalid URL '': No scheme supplied. Perhaps you meant https://?",
      emptyAddress,
      'after-change',
      'no',
    ],
    [
      "requests.exceptions.MissingSchema: Invalid URL 'None/v1/videos/text2video': No scheme supplied.",
      noAddress,
      'after-change',
      'no',
    ],
  ],
  httpx: [
    ['httpx.ConnectError: [Errno -2] Name or service not known', resolve, 'after-backoff', 'no'],
    ["ModuleNotFoundError: No module named 'httpx'", /Not recognised/, 'unknown'],
    [
      'FileNotFoundError: [Errno 2] No such file or directory: data:image/png;base64,iVBORw0K',
      /read as a path/,
      'after-change',
      'no',
    ],
    [
      "TypeError: Cannot read properties of undefined (reading '0')\n    at poll (kling.ts:42:31)",
      /no such list.*`data.task_result.videos`/s,
      'unknown',
      'answered',
    ],
    ['httpx.ConnectTimeout: timed out', unmade, 'after-backoff', 'no'],
    ['httpx.ReadTimeout: The read operation timed out', waited, 'lookup-first', 'maybe'],
    ['httpx.RemoteProtocolError: Server disconnected without sending a response.', broke, 'lookup-first', 'maybe'],
    [`httpx.HTTPStatusError: Client error '403 Forbidden' for url '${create}'`, /HTTP 403/, 'never'],
  ],
  aiohttp: [
    [
      `aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host ${host}:443 ssl:default [Name or service not known]`,
      resolve,
      'after-backoff',
      'no',
    ],
    [
      `aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host ${host}:443 ssl:default [Connect call failed ('10.0.0.1', 443)]`,
      refused,
      'after-backoff',
      'no',
    ],
    [
      `aiohttp.client_exceptions.ContentTypeError: 502, message='Attempt to decode JSON with unexpected mimetype: text/html', url=URL('${create}')`,
      noJson,
      'unknown',
      'answered',
    ],
    [
      `aiohttp.client_exceptions.ClientResponseError: 429, message='Too Many Requests', url=URL('${create}')`,
      /\(1303\)/,
      'unknown',
    ],
    [
      `Traceback (most recent call last):\n  File "app.py", line 20, in create\n    async with session.post("${create}") as answer:\nasyncio.exceptions.TimeoutError`,
      waited,
      'lookup-first',
      'maybe',
    ],
    ['aiohttp.client_exceptions.ClientPayloadError: Response payload is not completed', broke, 'lookup-first', 'maybe'],
  ],
  urllib3: [
    [
      `urllib3.exceptions.MaxRetryError: ${went("NewConnectionError('<HTTPSConnection>: Failed to establish a new connection: [Errno 111] Connection refused')")}`,
      refused,
      'after-backoff',
      'no',
    ],
    [
      `urllib3.exceptions.NameResolutionError: <HTTPSConnection>: Failed to resolve '${host}' ([Errno 8] nodename nor servname provided, or not known)`,
      resolve,
      'after-backoff',
      'no',
    ],
    [
      "urllib3.exceptions.ProtocolError: ('Connection broken: IncompleteRead(512 bytes read, 1024 more expected)')",
      broke,
      'lookup-first',
      'maybe',
    ],
    [
      `urllib3.exceptions.ReadTimeoutError: ${pool}: Read timed out. (read timeout=60)`,
      waited,
      'lookup-first',
      'maybe',
    ],
  ],
  PyJWT: [
    ['TypeError: Expected a string value', /secret key is not set/, 'after-change', 'no'],
    ['TypeError: Issuer (iss) must be a string.', /access key is not set/, 'after-change', 'no'],
    ["AttributeError: module 'jwt' has no attribute 'encode'", /`jwt` is not PyJWT/, 'after-change', 'no'],
    ["ModuleNotFoundError: No module named 'jwt'", /library is not installed/, 'after-change', 'no'],
    ["ModuleNotFoundError: No module named 'kling_api.client'", /no such package/, 'after-change', 'no'],
    ["Error: Cannot find module '@klingai/sdk'", /no such package/, 'after-change', 'no'],
    ["npm error 404  '@klingai/sdk@*' is not in this registry.", /no such package/, 'after-change', 'no'],
    ['ERROR: No matching distribution found for klingai', /no such package/, 'after-change', 'no'],
    ["Error: Cannot find module 'jsonwebtoken'", /library is not installed/, 'after-change', 'no'],
    ["AttributeError: 'str' object has no attribute 'decode'", /already a string/, 'after-change', 'no'],
    ['TypeError: Expecting a PEM-formatted key.', /not HS256/, 'after-change', 'no'],
    [
      'jwt.exceptions.InvalidKeyError: The specified key is an asymmetric key or x509 certificate and should not be used as an HMAC secret.',
      /not HS256/,
      'after-change',
      'no',
    ],
  ],
  'the token libraries of Node': [
    ['Error: secretOrPrivateKey must have a value', /secret key is not set/, 'after-change', 'no'],
    ['Error: secretOrPrivateKey must be an asymmetric key when using RS256', /not HS256/, 'after-change', 'no'],
    [
      'TypeError: Key for the HS256 algorithm must be one of type CryptoKey, KeyObject, JSON Web Key, or Uint8Array. Received type string ("sk")',
      /new TextEncoder|does not accept a string/,
      'after-change',
      'no',
    ],
    [
      'TypeError: Key for the HS256 algorithm must be one of type CryptoKey, KeyObject, JSON Web Key, or Uint8Array. Received undefined',
      /secret key is not set/,
      'after-change',
      'no',
    ],
  ],
  Go: [
    [`Post "${create}": dial tcp: lookup ${host} on 127.0.0.11:53: no such host`, resolve, 'after-backoff', 'no'],
    [`Post "${create}": dial tcp 10.1.2.3:443: connect: connection refused`, refused, 'after-backoff', 'no'],
    [`Post "${create}": dial tcp 10.1.2.3:443: i/o timeout`, unmade, 'after-backoff', 'no'],
    [
      `Post "${create}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
      waited,
      'lookup-first',
      'maybe',
    ],
    [`Post "${create}": EOF`, broke, 'lookup-first', 'maybe'],
    ['read tcp 10.0.0.2:53412->47.1.2.3:443: read: connection reset by peer', broke, 'lookup-first', 'maybe'],
    [
      `Post "${create}": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
      certificate,
      'after-change',
      'no',
    ],
    ["invalid character '<' looking for beginning of value", noJson, 'unknown', 'answered'],
    [
      'json: cannot unmarshal number into Go struct field Task.data.task_id of type string',
      /type of the field is wrong/,
      'unknown',
      'answered',
    ],
  ],
  axios: [
    ["AxiosError: Request failed with status code 429\n  code: 'ERR_BAD_REQUEST'", /HTTP 429/, 'unknown'],
    [
      "AxiosError: Network Error\n    at XMLHttpRequest.handleError\n  code: 'ERR_NETWORK'",
      /No answer from the server/,
      'lookup-first',
      'maybe',
    ],
    ["AxiosError: timeout of 10000ms exceeded\n  code: 'ECONNABORTED'", waited, 'lookup-first', 'maybe'],
    [
      `Error: getaddrinfo ENOTFOUND ${host}\n    at AxiosError.from {\n  code: 'ENOTFOUND'`,
      resolve,
      'after-backoff',
      'no',
    ],
    [
      `{ message: 'Request failed with status code 400', response: { status: 400, data: { code: 1201, message: "mode value 'fast' is invalid", request_id: 'r' } } }`,
      /`mode` cannot be `fast`/,
      'never',
    ],
  ],
  undici: [
    [node(`Error: getaddrinfo EAI_AGAIN ${host}`, 'EAI_AGAIN'), resolve, 'after-backoff', 'no'],
    [node('ConnectTimeoutError: Connect Timeout Error', 'UND_ERR_CONNECT_TIMEOUT'), unmade, 'after-backoff', 'no'],
    [node('HeadersTimeoutError: Headers Timeout Error', 'UND_ERR_HEADERS_TIMEOUT'), waited, 'lookup-first', 'maybe'],
    [node('SocketError: other side closed', 'UND_ERR_SOCKET'), broke, 'lookup-first', 'maybe'],
    [
      node('Error: unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      certificate,
      'after-change',
      'no',
    ],
    ['DOMException [TimeoutError]: The operation was aborted due to timeout', waited, 'lookup-first', 'maybe'],
    [`SyntaxError: Unexpected token '<', "<html>"... is not valid JSON`, noJson, 'unknown', 'answered'],
  ],
  curl: [
    [`curl: (3) URL using bad/illegal format or missing URL`, noAddress, 'after-change', 'no'],
    [`curl: (6) Could not resolve host: ${host}`, resolve, 'after-backoff', 'no'],
    [
      `curl: (7) Failed to connect to ${host} port 443 after 21 ms: Couldn't connect to server`,
      refused,
      'after-backoff',
      'no',
    ],
    ['curl: (22) The requested URL returned error: 401', /HTTP 401/, 'unknown'],
    [
      `curl: (28) Failed to connect to ${host} port 443 after 30000 ms: Timeout was reached`,
      unmade,
      'after-backoff',
      'no',
    ],
    ['curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received', waited, 'lookup-first', 'maybe'],
    [
      `curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to ${host}:443`,
      refused,
      'after-backoff',
      'no',
    ],
    ['curl: (52) Empty reply from server', broke, 'lookup-first', 'maybe'],
    ['curl: (60) SSL certificate problem: unable to get local issuer certificate', certificate, 'after-change', 'no'],
  ],
  ComfyUI: [
    ['Exception: Unauthorized: Please login first to use this node.', /Comfy.*logged in/s, 'after-change'],
    [
      'Exception: Payment Required: Please add credits to your account to use this node.',
      /Comfy.*credit/s,
      'after-change',
    ],
    [
      'Exception: Rate Limit Exceeded: The server returned 429 after all retry attempts. Please wait and try again.',
      /Comfy/,
      'after-backoff',
    ],
    ['[ERROR] API Exception: Rate Limit Exceeded: Please try again later.', /Comfy/, 'after-backoff'],
    [
      '!!! Exception during processing !!! KlingApiError: 1303 parallel task over resource pack limit',
      /1303/,
      'after-backoff',
    ],
    [
      "Kling task failed: {'code': 0, 'message': 'SUCCEED', 'data': {'task_id': '88', 'task_status': 'failed', 'task_status_msg': 'Failure to pass the risk control system'}}",
      /content review/,
      'after-change',
    ],
  ],
  'new-api': [
    [
      '{"error":{"message":"无可用渠道","type":"new_api_error","code":"model_not_found"}}',
      /new-api.*no channel/s,
      'unknown',
    ],
    [
      'HTTP 403 {"error":{"message":"用户额度不足","type":"new_api_error","code":"insufficient_user_quota"}}',
      /new-api.*no credit/s,
      'after-change',
    ],
  ],
  'exceptions of wrappers': [['kling_sdk.errors.AuthenticationFailedError: 401', /HTTP 401/, 'unknown']],
  n8n: [
    [
      String.raw`{"errorMessage":"Bad request - please check your parameters","errorDetails":{"rawErrorMessage":["400 - \"{\\\"code\\\":1201,\\\"message\\\":\\\"duration value '7' is invalid\\\",\\\"request_id\\\":\\\"q\\\"}\""],"httpCode":"400"},"n8nDetails":{"nodeType":"n8n-nodes-base.httpRequest"}}`,
      /`duration` cannot be `7`/,
      'never',
    ],
    [
      '{"errorMessage":"Authorization failed - please check your credentials","errorDetails":{"httpCode":"401"},"n8nDetails":{"nodeName":"Kling create"}}',
      /HTTP 401/,
      'unknown',
    ],
    [
      '{"errorMessage":"The connection was aborted, perhaps the server is offline","errorDetails":{"httpCode":"ECONNABORTED"},"n8nDetails":{"nodeName":"Kling create"}}',
      waited,
      'lookup-first',
      'maybe',
    ],
  ],
}

describe('a failure of a client', () => {
  for (const [client, rows] of Object.entries(families)) {
    describe(client, () => {
      for (const [text, first, retry, sent = null] of rows) {
        it(text.slice(0, 110), () => {
          const explanation = explained(text)
          fitsOneScreen(explanation)
          assert.match(`${explanation.title}\n${explanation.causes[0]}`, first)
          assert.deepEqual([explanation.retry, explanation.sent], [retry, sent])
        })
      }
    })
  }

  it('is not reported if the task gives it as its reason', () => {
    const { title, retry } = explain('ERROR task 7 failed: Generation timeout', 'python', inEnglish)
    assert.deepEqual([title, retry], ['The service took too long', 'new-task'])
    assert.match(explain('TimeoutError: Generation timeout', 'python', inEnglish).title, /Your own timeout/)
  })
})
