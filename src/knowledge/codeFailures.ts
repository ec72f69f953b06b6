import type { ClientFailure } from './clientFailures'

const source = 'clientErrors'
const local = { sent: 'no', retry: 'after-change', source } as const
const misread = { sent: 'answered', retry: 'unknown', consequence: true, source } as const

/** Errors of the code itself: of JWT libraries, of headers, and of reading an answer that is not what was expected. */
export const codeFailures = [
  {
    id: 'wrong-jwt-package',
    pattern:
      /module 'jwt' has no attribute|cannot import name '(?:encode|decode|PyJWT)' from '?(?:partially initialized module )?'?jwt|jwt\.(?:encode|sign) is not a function|No module named 'jwt'/i,
    title: '`jwt` is not PyJWT',
    meaning: 'Python imports another `jwt` than PyJWT, so no token was made.',
    causes: [
      'The package `jwt` is installed in place of `PyJWT`, or beside it.',
      'A file of your own is called jwt.py and shadows the package.',
      'PyJWT is not installed in the environment that runs.',
    ],
    remedy: 'Run `pip uninstall jwt PyJWT` and `pip install PyJWT`, and rename a file of your own called jwt.py.',
    ...local,
  },
  {
    id: 'bytes-token',
    pattern:
      /can only concatenate str \(not "bytes"\) to str|must be str, not bytes|can't concat (?:str to bytes|bytes to str)|Bearer b'/i,
    title: 'The token is bytes, not text',
    meaning: 'The token is a bytes object, so the header cannot be put together.',
    causes: ['PyJWT before 2.0 returns bytes: update it, or call `.decode()` on the token.'],
    remedy: 'Update PyJWT to 2 or later, which returns text, or write `token.decode()`.',
    common: true,
    ...local,
  },
  {
    id: 'decode-on-text',
    pattern: /'str' object has no attribute 'decode'/i,
    title: 'The token is text already',
    meaning: '`.decode()` was called on a text, so no token was made.',
    causes: ['PyJWT 2 returns text, not bytes: it needs no `.decode()` after `jwt.encode(…)`.'],
    remedy: 'Remove `.decode()` after `jwt.encode(…)`.',
    common: true,
    ...local,
  },
  {
    id: 'issuer-not-text',
    pattern:
      /Issuer \(iss\) must be a string|iss(?:uer)? (?:claim )?must be a string|"issuer" must be a string|invalid (?:"issuer"|issuer) option/i,
    title: 'The access key is not set',
    meaning: '`iss` is not a text, so no token was made.',
    causes: [
      'The environment variable with the access key is not set, so `iss` is None or undefined.',
      'Its name is misspelt, or the .env file is not loaded.',
    ],
    remedy: 'Set the access key in the environment, load the .env file first, and stop early where it is missing.',
    ...local,
  },
  {
    id: 'key-as-text',
    pattern: /must be (?:one )?of type [^\n]{0,120}Received (?:type string|an instance of String)/i,
    title: 'The secret key has to be bytes',
    meaning: 'The library requires the key as bytes and got a text, so no token was made.',
    causes: ['jose accepts no text as a key: encode the secret key first.'],
    remedy: 'Give it `new TextEncoder().encode(secretKey)`.',
    ...local,
  },
  {
    id: 'wrong-algorithm',
    pattern:
      /PEM-formatted key|asymmetric key or x509|could not deserialize key data|unable to (?:load|parse) PEM|secretOrPrivateKey must be an asymmetric key|asymmetricKeyType|RSA key must|could not parse the provided public key/i,
    title: 'The token is signed with an algorithm for key pairs',
    meaning:
      'RS256, ES256 and similar algorithms need a private key, and the secret key of Kling is not one, so no token was made.',
    causes: ['The algorithm is not HS256, the one that Kling documents.'],
    remedy: 'Sign with HS256 and the secret key as it is.',
    ...local,
  },
  {
    id: 'secret-missing',
    pattern:
      /secretOrPrivateKey must have a value|Expecting a string- or bytes-formatted key|Expected a string value|HMAC key (?:data )?must|key must be (?:bytes|of type|one of)|key is of invalid type|Zero-length key|secret (?:key )?(?:is|must) (?:not )?(?:be )?(?:empty|None|undefined)|TypeError: Expected (?:string or bytes|bytes)|InvalidKeyError|KeyObject|HMAC key .{0,40}below the (?:minimum|recommended)/i,
    title: 'The secret key is not set',
    meaning: 'The library got no usable key to sign with, so no token was made.',
    causes: [
      'The environment variable with the secret key is not set, empty, or misspelt.',
      'The .env file is loaded after the key is read.',
    ],
    remedy: 'Set the secret key in the environment, load the .env file first, and stop early where it is missing.',
    ...local,
  },
  {
    id: 'jwt-claims',
    pattern:
      /"expiresIn" should be|Bad "options\.|"iat" should be|(?:Expiration|Not Before|Issued At) (?:Time )?(?:claim )?\((?:exp|nbf|iat)\) must be|ImmatureSignatureError|Algorithm '?\w{1,10}'? could not be found/i,
    title: 'The library refused the claims of the token',
    meaning: 'A time claim or the algorithm has a form that the library does not accept, so no token was made.',
    causes: [
      '`exp` or `nbf` is not a number of seconds: a text, milliseconds or a date.',
      'The algorithm is not HS256, or its library is not installed.',
    ],
    remedy: 'Give `exp` and `nbf` in whole seconds since 1970, and sign with HS256.',
    ...local,
  },
  {
    id: 'bad-header',
    pattern:
      /Illegal header value|Invalid header value|Invalid character in header|ERR_INVALID_CHAR|Header value must be (?:str|of type)|InvalidHeader|Invalid (?:leading whitespace|return character|value)[^\n]{0,60}header|Headers\.(?:append|set): |header part \(None\)|invalid header field value/i,
    title: 'The Authorization header cannot be sent',
    meaning: 'A header has a value that HTTP does not allow, so nothing was sent.',
    causes: ['The key or token is empty, None, or ends in a line break from a file or a secret store.'],
    remedy: 'Strip the key (`.strip()`, `.trim()`), and stop early where it is missing.',
    common: true,
    ...local,
  },
  {
    id: 'bytes-in-json',
    pattern: /Object of type bytes is not JSON serializable/i,
    title: 'The body holds bytes',
    meaning: 'The body cannot be written as JSON, so nothing was sent.',
    causes: ['`base64.b64encode(…)` returns bytes: `.decode()` makes the text that the body needs.'],
    remedy: 'Write `base64.b64encode(data).decode()`, without a `data:` prefix.',
    common: true,
    ...local,
  },
  {
    id: 'html-answer',
    pattern:
      /unexpected token '?<|<!DOCTYPE "?\.{0,3} is not valid json|invalid character '<'|expecting value: line 1 column 1|JSONDecodeError|ContentTypeError|unexpected mimetype|unexpected end of JSON input|is not valid JSON|JSON\.parse: unexpected character|InvalidJSONError|invalid json response body/i,
    title: 'The answer is not JSON',
    meaning: 'The code read the answer as JSON, and it is a web page (HTML) or empty.',
    causes: [
      'The answer is a web page (HTML), not JSON: the host or path is wrong, so a site answered in place of the API.',
      'A proxy or load balancer answered with an error page of its own.',
      'The answer is empty.',
    ],
    remedy: 'Print the HTTP status and the first line of the body before parsing it, and check the host and path.',
    sent: 'answered',
    retry: 'unknown',
    consequence: true,
    common: true,
    source,
  },
  {
    id: 'wrong-go-type',
    pattern: /json: cannot unmarshal \w{1,12} into Go /i,
    title: 'The answer has another type than the struct',
    meaning: 'An answer came, and a field of the struct that it is read into has the wrong type.',
    causes: [
      'The type of the field is wrong: `code` and `created_at` are numbers, `task_id` and the `duration` of a video are strings.',
      'Kling refused the request, and `data` is not what it is in a success.',
    ],
    remedy: 'Print the body, correct the type of the field that the error names, and read `code` before `data`.',
    ...misread,
  },
  {
    id: 'no-data',
    pattern:
      /(?:reading|property|evaluating) '?"?[\w.?]{0,40}(?:task_id|taskId|task_status|taskStatus|'data'|\.data\b|task_info)|KeyError: '(?:data|task_id|task_status)'|'NoneType' object is not subscriptable|undefined is not an object \(evaluating '[\w.]{0,60}data|no attribute '(?:task_id|data)'/i,
    title: 'The answer has no `data`',
    meaning: 'The code reads the task from an answer that has none.',
    causes: [
      'Kling refused the request, so the answer has no `data`: nothing looked at `code` before.',
      'The field has another name: `/v1/…` endpoints answer with `data.task_id`, paths with the model in them with `data.id`.',
    ],
    remedy: 'Check that `code` is 0 first, and otherwise print `code` and `message`: they say what is wrong.',
    ...misread,
  },
  {
    id: 'no-result',
    pattern:
      /(?:reading|evaluating) '?"?[\w.?]{0,40}(?:videos|task_result|images|outputs)|KeyError: '(?:task_result|videos|images|outputs|video_url|url)'/i,
    title: 'The task has no result yet',
    meaning: 'The code reads the result of a task that has none.',
    causes: [
      'The task is not done yet, or it failed: `task_result` is filled only when the status is `succeed`.',
      'The field has another name: `/v1/…` endpoints answer with `data.task_result.videos[].url`, paths with the model in them with `outputs`.',
    ],
    remedy:
      'Read the status first: keep querying while it is `submitted` or `processing`, and show `task_status_msg` when it is `failed`.',
    ...misread,
  },
  {
    id: 'own-deadline',
    pattern:
      /(?:task|generation|video|polling|poll)\b[^\n]{0,60}(?:timed? ?out|timeout|did not (?:finish|complete))|(?:timed? ?out|timeout|gave up|stopped)[^\n]{0,40}(?:waiting|polling|task|generation)|max(?:imum)? (?:number of )?(?:polling |poll )?(?:attempts|polls|tries)(?: \(?\d{1,6}\)?)? (?:reached|exceeded)|still (?:processing|running|submitted|pending) after|last status: ?'?"?(?:processing|submitted)/i,
    sent: 'answered',
    title: 'Your own time limit passed; the task is still running',
    meaning: 'The code stopped waiting for the task. Kling goes on with it.',
    causes: [
      'The limit of the code is shorter than the task: a video needs minutes, and longer under load.',
      'The task waits for a slot: others of this account run.',
    ],
    remedy:
      'Keep asking for the same task id; do not create it again, or you pay twice. Allow 15 minutes, with a query every 5 s or so.',
    retry: 'lookup-first',
    consequence: true,
    source,
  },
] as const satisfies readonly ClientFailure[]
