import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'

/** Headers with a token that is signed here. */
const py = (value: string, steps = '') =>
  `import os, time, jwt, requests\n\ndef sign():\n    now = int(time.time())\n    return jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + 1800, "nbf": now - 5}, os.environ["KLING_SECRET_KEY"], headers={"alg": "HS256", "typ": "JWT"})\n\nasync def film(prompt):\n    ${steps}return requests.post("${url}", headers={"Authorization": ${value}}, json={"model_name": "kling-v2-6", "prompt": prompt})\n`
const bearer: readonly Row[] = [
  [
    'a call',
    py('sign()'),
    '8 error certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (safe): ∅ → "Bearer " +',
  ],
  ['a call that is awaited', py('await sign()'), '8 error certain: `Authorization` lacks the prefix `Bearer `.'],
  [
    'one of two calls',
    py('sign() if fresh else sign()'),
    '8 error certain: `Authorization` lacks the prefix `Bearer `.',
  ],
  ['a call or a fallback', py('cached or sign()'), '8 error certain: `Authorization` lacks the prefix `Bearer `.'],
  [
    'a variable that may be empty',
    py('token', 'token = None\n    if fresh:\n        token = sign()\n    '),
    '11 error certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (safe): token → "Bearer " + token',
  ],
  [
    'a token that is signed or of the environment',
    py('token', 'token = sign() if fresh else os.environ["KLING_TOKEN"]\n    '),
    '9 error certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (review): token → "Bearer " + token',
  ],
  [
    'a token that is signed or a key of the environment',
    py('token', 'token = sign() if fresh else os.environ["KLING_API_KEY"]\n    '),
    '9 error certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (review): token → "Bearer " + token',
  ],
  ['a variable of the environment', py('os.environ["KLING_TOKEN"]')],
  [
    'a call in parentheses',
    py('(sign())'),
    '8 error certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (safe): ∅ → "Bearer " +',
  ],
  ['a key', py('os.environ["KLING_ACCESS_KEY"]'), '8 warning likely: The access key is sent as the credential.'],
  [
    'a text without a space',
    py('f"Bearer{sign()}"'),
    '8 error certain: `Bearer` needs a space after it. | Add a space after `Bearer` (safe): ∅ → ∅',
  ],
  [
    'a text with two spaces',
    py('f"Bearer  {sign()}"'),
    '8 error certain: `Bearer` has more than one space after it. | Keep one space after `Bearer` (safe): ∅ → ∅',
  ],
  [
    'a text with a tab',
    py('f"Bearer\\t{sign()}"'),
    '8 error certain: `Bearer` has more than one space after it. | Keep one space after `Bearer` (safe): \\t → ∅',
  ],
  [
    'a text with a colon',
    py('f"Bearer: {sign()}"'),
    '8 error certain: `Bearer` has a colon after it. | Replace the colon with a space (safe): : → ∅',
  ],
  [
    'a text with the scheme twice',
    py('f"Bearer Bearer {sign()}"'),
    '8 error certain: `Authorization` has `Bearer` twice. | Remove one `Bearer` (safe): Bearer → ∅',
  ],
  [
    'a text with another scheme',
    py('f"Token {sign()}"'),
    '8 error certain: `Authorization` begins with `Token`, not with `Bearer`. | Use `Bearer` (review): Token → Bearer',
  ],
  [
    'a text with another scheme and a colon',
    py('f"Key:{sign()}"'),
    '8 error certain: `Authorization` begins with `Key`, not with `Bearer`. | Use `Bearer` (review): Key → Bearer',
  ],
  ['a word that only begins like a scheme', py('f"Tokens {sign()}"')],
  ['a text in small letters', py('f"bearer {sign()}"')],
  [
    'a sum without a space',
    py('"Bearer" + sign()'),
    '8 error certain: `Bearer` needs a space after it. | Add a space after `Bearer` (safe): ∅ → ∅',
  ],
  [
    'a scheme in a variable',
    py('scheme + sign()', 'scheme = "Bearer"\n    '),
    '9 error certain: `Bearer` needs a space after it.',
  ],
  ['a scheme without a credential', py('"Basic abc"')],
  [
    'the right text or another',
    py('f"Bearer {sign()}" if fresh else f"Bearer{sign()}"'),
    '8 warning possible: `Bearer` needs a space after it.',
  ],
  [
    'two faults',
    py('f"Bearer  {sign()}" if fresh else f"Bearer{sign()}"'),
    '8 warning possible: `Bearer` has more than one space after it.',
  ],
  [
    'a header of its own',
    py('sign()').replace('"Authorization"', '"X-Api-Key"'),
    '8 error likely: Kling does not read the header `X-Api-Key`.',
  ],
  [
    'a header of its own in other letters',
    py('sign()').replace('"Authorization"', '"x-apiKey"'),
    '8 error likely: Kling does not read the header `x-apiKey`.',
  ],
  ['a header of its own with no credential', py('prompt').replace('"Authorization"', '"X-Api-Key"')],
  ['a header of its own beside the right one', py('f"Bearer {sign()}", "X-Api-Key": sign()')],
  ['a header of its own in headers that are not whole', py('sign(), **more').replace('"Authorization"', '"X-Api-Key"')],
  ['another header', py('f"Bearer {sign()}", "X-Request": sign()')],
]

/** A query of a task with a key that some code gets from elsewhere. */
const query = (key: string, steps = '') =>
  `import requests\nfrom config import settings\n${steps}\ndef status(task_id, access_key, access_token):\n    return requests.get(f"${url}/{task_id}", headers={"Authorization": f"Bearer {${key}}"}).json()["data"]["task_status"]\n`
const named: readonly Row[] = [
  [
    'a setting named after the access key',
    query('settings.kling_access_key'),
    '5 warning likely: The access key is sent as the credential.',
  ],
  [
    'a variable named after it',
    query('KLING_ACCESS_KEY', 'KLING_ACCESS_KEY = settings.load("kling")'),
    '5 warning likely: The access key is sent as the credential.',
  ],
  ['an access key of whatever', query('access_key'), '5 info likely: The access key is sent as the credential.'],
  ['an access token', query('access_token')],
  ['a setting named after the API key', query('settings.kling_api_key')],
  ['a token made with the access key', query('settings.sign(settings.kling_access_key)')],
  ['two of them', query('settings.kling_access_key}:{settings.kling_secret_key')],
]
/** Two services whose keys come from one variable. */
const both = (other: string) =>
  `import requests, time, jwt
def make(kind, key, secret):
    return Other(api_key=key) if kind == "other" else Kling(access_key=key, secret_key=secret)
class Kling:
    def __init__(self, access_key, secret_key):
        self.token = jwt.encode({"iss": access_key, "exp": int(time.time()) + 1800, "nbf": int(time.time()) - 5}, secret_key, headers={"alg": "HS256", "typ": "JWT"})
class Other:
    def __init__(self, api_key, base="${other}"):
        self.base = base
        self.headers = {"Authorization": f"Bearer {api_key}"}
    def text(self, prompt):
        return requests.post(f"{self.base}/chat", headers=self.headers, json={"prompt": prompt}).json()
`
const elsewhere: readonly Row[] = [
  ['the key of another service', both('https://api.minimaxi.com/v1')],
  [
    'the access key, for Kling',
    both('https://api-singapore.klingai.com/v1'),
    '10 warning likely: The access key is sent as the credential.',
  ],
]

/** A token that is signed here, and what sets it as a header. */
const setter = (step: string) =>
  `import os, time, jwt, urllib.request\n\ndef sign():\n    now = int(time.time())\n    return jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + 1800, "nbf": now - 5}, os.environ["KLING_SECRET_KEY"], headers={"alg": "HS256", "typ": "JWT"})\n\ndef prepare(request):\n    ${step}\n`
const lacking = '8 error certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (safe): ∅ → "Bearer " +'
const set: readonly Row[] = [
  ['a method', setter('request.add_header("Authorization", sign())'), lacking],
  ['a method, with the prefix', setter('request.add_header("Authorization", "Bearer " + sign())')],
  ['a method that sets nothing', setter('request.has_header("Authorization", sign())')],
  ['another header', setter('request.add_header("X-Trace", sign())')],
  ['a pair in a list', setter('request.addheaders = [("Authorization", sign())]'), lacking],
  ['a list of three', setter('request.parts = ["Authorization", sign(), 3]')],
]
const setterInScript = (step: string) =>
  `import jwt from 'jsonwebtoken'\nconst now = Math.floor(Date.now() / 1000)\nconst sign = () => jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY!, { header: { alg: 'HS256', typ: 'JWT' } })\nexport function prepare(request: any) {\n  ${step}\n}\n`
const setInScript: readonly Row[] = [
  ...['request.headers.set', 'request.setRequestHeader', 'new Headers().append'].map((method): Row => [
    method,
    setterInScript(`${method}('Authorization', sign())`),
    '5 error certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (safe): ∅ → `Bearer ${; ∅ → }`',
  ]),
  ['a template', setterInScript("request.headers.set('Authorization', `Bearer ${sign()}`)")],
]

table('missing-bearer', 'python', set, 'set by a call')
table('missing-bearer', 'typescript', setInScript, 'set by a call')
table('missing-bearer', 'python', bearer)
table('missing-bearer', 'python', named, 'by its name')
table('missing-bearer', 'python', elsewhere, 'of two services')
