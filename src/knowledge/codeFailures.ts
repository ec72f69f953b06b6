import type { ClientFailure } from './clientFailures'

/** A line of a package manager, whose statuses are those of its registry. */
export const packageManagerLine = /^\s{0,8}(?:npm|pnpm|yarn|pip|ERR_PNPM\w{0,20})\b/

const source = 'clientErrors'
const local = { sent: 'no', retry: 'after-change', source } as const
const misread = { sent: 'answered', retry: 'unknown', consequence: true, source } as const

/** Errors in the code itself: in JWT libraries, in headers, and in reading an unexpected response. */
export const codeFailures = [
  {
    id: 'no-jwt-package',
    pattern: /No module named '(?:jwt|jose|authlib)'|Cannot find (?:module|package) '(?:jsonwebtoken|jose)'/i,
    title: 'The JWT library is not installed',
    meaning: 'The program found no library to sign tokens with, so no token was created.',
    causes: [
      'The package is not installed in the active environment. That of `import jwt` is called `PyJWT`.',
      'The program runs with another interpreter, container or folder than the one with the package.',
    ],
    remedy:
      'Run `pip install PyJWT` or `npm install jsonwebtoken`, and add the package to the dependencies of the project.',
    ...local,
  },
  {
    id: 'no-kling-package',
    pattern:
      /No module named '(?:py)?kling(?:ai|api|sdk)?(?:[_.][a-z]{1,40}){0,3}'|(?:Cannot find (?:module|package) '|Failed to resolve import ")@?kling(?:ai|api|sdk)?(?:[-/][\w/-]{1,60})?['"]|No matching distribution found for (?:py)?kling|^(?:npm|pnpm)\b.{0,120}[/@]kling/i,
    title: 'There is no such package',
    meaning: 'The code imports a package for Kling that does not exist or is not installed, so it did not run.',
    causes: [
      'Kling publishes no package for JavaScript or Python, but generated code often imports one.',
      'The package is somebody else’s, and not installed in the active environment.',
    ],
    remedy: 'Send the requests yourself with any HTTP client, or use the AI SDK (`@ai-sdk/klingai`).',
    ...local,
  },
  {
    id: 'wrong-jwt-package',
    pattern:
      /module 'jwt' has no attribute|cannot import name '(?:encode|decode|PyJWT)' from '?(?:partially initialized module )?'?jwt|jwt\.(?:encode|sign) is not a function/i,
    title: '`jwt` is not PyJWT',
    meaning: 'Python imports a `jwt` other than PyJWT, so no token was created.',
    causes: [
      'The package `jwt` is installed instead of `PyJWT`, or beside it.',
      'Your own file jwt.py shadows the package.',
    ],
    remedy: 'Run `pip uninstall jwt PyJWT` and `pip install PyJWT`, and rename your own jwt.py if you have one.',
    ...local,
  },
  {
    id: 'bytes-token',
    pattern:
      /can only concatenate str \(not "bytes"\) to str|must be str, not bytes|can't concat (?:str to bytes|bytes to str)|expected str instance, bytes found|Bearer b'/i,
    title: 'The token is bytes, not text',
    meaning: 'The token is a bytes object, so the code cannot build the header.',
    causes: ['PyJWT before 2.0 returns bytes.'],
    remedy: 'Update PyJWT to 2.0 or later, which returns a string, or use `token.decode()`.',
    common: true,
    ...local,
  },
  {
    id: 'decode-on-text',
    pattern: /'str' object has no attribute 'decode'/i,
    title: 'The token is already a string',
    meaning: 'The code calls `.decode()` on a string, so no token was created.',
    causes: ['PyJWT 2 returns a string, not bytes.'],
    remedy: 'Remove `.decode()` after `jwt.encode(…)`.',
    common: true,
    ...local,
  },
  {
    id: 'issuer-not-text',
    pattern:
      /Issuer \(iss\) must be a string|iss(?:uer)? (?:claim )?must be a string|"issuer" must be a string|invalid (?:"issuer"|issuer) option/i,
    title: 'The access key is not set',
    meaning: '`iss` is not a string, so no token was created.',
    causes: [
      'The environment variable with the access key is not set, so `iss` is None or undefined.',
      'Its name is misspelled, or the .env file is not loaded.',
    ],
    remedy: 'Set the access key in the environment, load the .env file first, and fail early if the key is missing.',
    ...local,
  },
  {
    id: 'key-as-text',
    pattern: /must be (?:one )?of type [^\n]{0,120}Received (?:type string|an instance of String)/i,
    title: 'The secret key must be bytes',
    meaning: 'The library expects the key as bytes and got a string, so no token was created.',
    causes: ['jose does not accept a string as a key.'],
    remedy: 'Pass `new TextEncoder().encode(secretKey)`.',
    ...local,
  },
  {
    id: 'wrong-algorithm',
    pattern:
      /PEM-formatted key|asymmetric key or x509|could not deserialize key data|unable to (?:load|parse) PEM|secretOrPrivateKey must be an asymmetric key|asymmetricKeyType|RSA key must|Algorithm '?(?:RS|ES|PS|Ed)\w{1,8}'? could not be found|could not parse the provided public key/i,
    title: 'The token is signed with an algorithm for key pairs',
    meaning:
      'RS256, ES256 and similar algorithms require a private key, which Kling’s secret key is not, so no token was created.',
    causes: ['The algorithm is not HS256, the only one that Kling accepts.'],
    remedy: 'Sign with HS256 and the secret key as text.',
    ...local,
  },
  {
    id: 'secret-missing',
    pattern:
      /secretOrPrivateKey must have a value|Expecting a string- or bytes-formatted key|Expected a string value|HMAC key (?:data )?must|key must be (?:bytes|of type|one of)|key is of invalid type|Zero-length key|secret (?:key )?(?:is|must) (?:not )?(?:be )?(?:empty|None|undefined)|TypeError: Expected (?:string or bytes|bytes)|InvalidKeyError|KeyObject|HMAC key .{0,40}below the (?:minimum|recommended)|WeakKeyException|key(?:'s size| byte array) is \d{1,4} bits|secret length must be at least/i,
    title: 'The secret key is not set',
    meaning: 'The library got no usable key, so no token was created.',
    causes: [
      'The environment variable with the secret key is not set, empty, or misspelled.',
      'The .env file is loaded after the code reads the key.',
    ],
    remedy: 'Set the secret key in the environment, load the .env file first, and fail early if the key is missing.',
    ...local,
  },
  {
    id: 'key-missing',
    pattern:
      /\bKLING\w{0,30}(?:KEY|TOKEN|SECRET|_AK|_SK)\b[^\n.;]{0,40}\b(?:(?:is|are|was) (?:not (?:set|found|defined|configured)|missing|empty|undefined|required)|must be (?:set|provided|defined)|not (?:set|found|defined|configured)|missing|未设置|未配置)|\b(?:missing|no|undefined|please set|must set) (?:the )?(?:environment variables? |env(?:ironment)? var )?['"`]?KLING\w{0,30}(?:KEY|TOKEN|SECRET|_AK|_SK)\b|KeyError: '\w{0,30}KLING\w{0,30}'|LoadAPIKeyError|kling\w{0,3} api key is (?:missing|not set|required)/i,
    title: 'The key is not set',
    meaning: 'The code found no key for Kling, so nothing was sent.',
    causes: [
      'The environment variable with the key is not set.',
      'Its name is misspelled, or the .env file is not loaded.',
    ],
    remedy: 'Set the key in the environment, load the .env file first, and fail early if the key is missing.',
    ...local,
  },
  {
    id: 'jwt-claims',
    pattern:
      /"expiresIn" should be|Bad "options\.|"iat" should be|(?:Expiration|Not Before|Issued At) (?:Time )?(?:claim )?\((?:exp|nbf|iat)\) must be|ImmatureSignatureError|Algorithm '?HS\d{1,3}'? could not be found/i,
    title: 'The library refused the claims of the token',
    meaning: 'The library does not accept a time claim or the algorithm, so no token was created.',
    causes: [
      '`exp` or `nbf` is not a number of seconds, but a string, milliseconds or a date.',
      'The algorithm is not HS256, or its library is not installed.',
    ],
    remedy: 'Set `exp` and `nbf` in whole seconds since 1970, and sign with HS256.',
    ...local,
  },
  {
    id: 'bad-header',
    pattern:
      /Illegal header value|Invalid header value|Invalid character in header|ERR_INVALID_CHAR|Header value must be (?:str|of type)|InvalidHeader|Invalid (?:leading whitespace|return character|value)[^\n]{0,60}header|Headers\.(?:append|set): |header part \(None\)|invalid header field value/i,
    title: 'The Authorization header cannot be sent',
    meaning: 'A header has a value that HTTP does not allow, so nothing was sent.',
    causes: ['The key or token is empty, None, or ends in a line break from a file or a secret store.'],
    remedy: 'Strip the key (`.strip()`, `.trim()`), and fail early if it is missing.',
    common: true,
    ...local,
  },
  {
    id: 'bytes-in-json',
    pattern: /Object of type bytes is not JSON serializable/i,
    title: 'The body contains bytes',
    meaning: 'The body cannot be written as JSON, so nothing was sent.',
    causes: ['`base64.b64encode(…)` returns bytes, which JSON cannot represent.'],
    remedy: 'Use `base64.b64encode(data).decode()`, without a `data:` prefix.',
    common: true,
    ...local,
  },
  {
    id: 'data-uri-as-path',
    pattern: /(?:FileNotFoundError|ENOENT|no such file|file name too long)[^\n]{0,120}data:(?:image|video|audio)\//i,
    title: 'A `data:` URI is read as a path',
    meaning: 'The code opens a `data:` URI as if it were the path of a file, so nothing was sent.',
    causes: ['The image is already Base64, or a URL, but the code accepts paths only.'],
    remedy: 'Send the part after `base64,` as it is, and open only what is a path. Kling also accepts an https URL.',
    common: true,
    ...local,
  },
  {
    id: 'html-answer',
    pattern:
      /unexpected token '?<|<!DOCTYPE "?\.{0,3} is not valid json|invalid character '<'|expecting value: line 1 column 1|JSONDecodeError|ContentTypeError|unexpected mimetype|unexpected end of JSON input|is not valid JSON|JSON\.parse: unexpected character|InvalidJSONError|invalid json response body/i,
    title: 'The response is not JSON',
    meaning: 'The code parses the response as JSON, but the response is a web page (HTML) or empty.',
    causes: [
      'The host or path is wrong, so a website answered with HTML instead of the API.',
      'A proxy or load balancer answered with its own error page.',
      'The response is empty.',
    ],
    remedy: 'Log the HTTP status and the first line of the body before you parse it, and check the host and path.',
    sent: 'answered',
    retry: 'unknown',
    consequence: true,
    common: true,
    source,
  },
  {
    id: 'wrong-go-type',
    pattern: /json: cannot unmarshal \w{1,12} into Go /i,
    title: 'The response does not match the struct',
    meaning: 'Kling answered, but a field of your struct has the wrong type.',
    causes: [
      'The type of the field is wrong: `code` and `created_at` are numbers, `task_id` and the `duration` of a video are strings.',
      'Kling refused the request, and `data` has another shape than in a success.',
    ],
    remedy: 'Log the body, correct the type of the field that the error names, and read `code` before `data`.',
    ...misread,
  },
  {
    id: 'no-data',
    pattern:
      /(?:reading|property|evaluating) '?"?[\w.?]{0,40}(?:task_id|taskId|task_status|taskStatus|'data'|\.data\b|task_info)|KeyError: '(?:data|task_id|task_status)'|'NoneType' object (?:is not subscriptable|has no attribute 'get')|undefined is not an object \(evaluating '[\w.]{0,60}data|no attribute '(?:task_id|data)'|\w\.data is (?:undefined|null)\b|because (?:the return value of )?"[^"\n]{0,160}\bgetData\(\)" is null|undefined (?:array key|index:?) ["']?(?:data|task_id)\b/i,
    title: 'The response has no `data`',
    meaning: 'The code reads a task from a response that has none.',
    causes: [
      'Kling refused the request, so the response has no `data`, and the code did not check `code` first.',
      'The field has another name: `data.task_id` for `/v1/…` endpoints, `data.id` for endpoints with the model in the path.',
    ],
    remedy: 'Check that `code` is 0 first. Otherwise log `code` and `message`, which say what is wrong.',
    ...misread,
  },
  {
    id: 'nil-data',
    pattern:
      /interface conversion: (?:interface \{\}|any) is nil, not (?:map|string)|undefined method [`'"]\[\]['"] for nil/i,
    beside: /kling|task_?id/i,
    title: 'The response has no `data`',
    meaning: 'The code reads a task from a response that has none.',
    causes: [
      'Kling refused the request, so the response has no `data`, and the code did not check `code` first.',
      'The field has another name: `data.task_id` for `/v1/…` endpoints, `data.id` for endpoints with the model in the path.',
    ],
    remedy: 'Check that `code` is 0 first. Otherwise log `code` and `message`, which say what is wrong.',
    ...misread,
  },
  {
    id: 'empty-result',
    pattern:
      /list index out of range|index out of range \[0\]|IndexOutOfBounds|undefined (?:offset:|array key) 0\b|(?:reading|property) '?"?(?:0|url)\b/i,
    beside: /task_result|\b(?:videos|images|outputs)\b['"\]]{0,3}\s?\[0\]/i,
    title: 'The task has no result yet',
    meaning: 'The code reads the result of a task that has none.',
    causes: [
      'The task is still running, or has failed: `task_result` is filled only when the status is `succeed`.',
      'The field has another name: `data.task_result.videos[].url` for `/v1/…` endpoints, `outputs` for endpoints with the model in the path.',
    ],
    remedy:
      'Read the status first: keep querying while it is `submitted` or `processing`, and log `task_status_msg` if it is `failed`.',
    ...misread,
  },
  {
    id: 'no-list',
    pattern:
      /Cannot read propert(?:ies of (?:undefined|null) \(reading '0'\)|y '0' of (?:undefined|null))|(?:reading|evaluating) '?"?[\w.?]{0,40}works\b|KeyError: 'works'/i,
    title: 'The response has no such list',
    meaning: 'The code reads the first item of a list that the response does not have.',
    causes: [
      'The field has another name: `data.task_result.videos` for `/v1/…` endpoints, `outputs` for endpoints with the model in the path. There is no `works`.',
      'The task is still running, or has failed: the list is filled only when the status is `succeed` or `succeeded`.',
    ],
    remedy: 'Log the body, and compare the names of its fields. Read the list only after the status.',
    common: true,
    ...misread,
  },
  {
    id: 'no-result',
    pattern:
      /(?:reading|evaluating) '?"?[\w.?]{0,40}(?:videos|task_result|images|outputs)|KeyError: '(?:task_result|videos|images|outputs|video_url|url)'/i,
    title: 'The task has no result yet',
    meaning: 'The code reads the result of a task that has none.',
    causes: [
      'The task is still running, or has failed: `task_result` is filled only when the status is `succeed`.',
      'The field has another name: `data.task_result.videos[].url` for `/v1/…` endpoints, `outputs` for endpoints with the model in the path.',
    ],
    remedy:
      'Read the status first: keep querying while it is `submitted` or `processing`, and log `task_status_msg` if it is `failed`.',
    ...misread,
  },
  {
    id: 'own-deadline',
    pattern:
      /(?:task|generation|video|polling|poll)\b[^\n]{0,60}(?:timed? ?out|timeout|did not (?:finish|complete))|(?:timed? ?out|timeout|gave up|stopped)[^\n]{0,40}(?:waiting|polling|task|generation)|not (?:ready|done|finished|completed?) (?:after|within|in) \d|polling (?:has )?exceeded|exceeded \d{1,6} polls|max(?:imum)? (?:number of )?(?:polling |poll )?(?:attempts|polls|tries)(?: \(?\d{1,6}\)?)? (?:reached|exceeded)|still (?:processing|running|submitted|pending) after|last (?:task_?)?status\W{1,4}(?:processing|submitted)|(?:等待|轮询|查询)[^\n]{0,40}超时|超时[^\n]{0,40}(?:仍在|还在|等待)|(?:达到|超过)最大(?:轮询|查询)次数/i,
    sent: 'answered',
    title: 'Your own timeout expired; the task is still running',
    meaning: 'The code stopped waiting for the task. Kling continues to render it.',
    causes: [
      'The timeout is too short: a video needs minutes, and longer under load.',
      "The task waits for a slot, because the account's other tasks are running.",
    ],
    remedy:
      'Keep querying the same task id. If you create the task again, you pay twice. Allow 15 minutes, with a query about every 5 s.',
    retry: 'lookup-first',
    consequence: true,
    source,
  },
] as const satisfies readonly ClientFailure[]
