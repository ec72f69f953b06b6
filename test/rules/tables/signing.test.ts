import { type Row, table } from '../table'

const send =
  'await fetch("https://api-singapore.klingai.com/v1/videos/text2video", { method: "POST", headers: { Authorization: `Bearer ${sign()}` }, body })'
const claims = '{ iss: process.env.KLING_ACCESS_KEY, exp: now() + 1800, nbf: now() - 5 }'
/** A token that is built by hand, with what encodes its parts. */
const js = (encode: string, more = '', hash = "'sha256'", key = 'process.env.KLING_SECRET_KEY') =>
  `const { createHmac } = require('crypto')\nconst now = () => Math.floor(Date.now() / 1000)\n${more}\nfunction sign() {\n  const head = ${encode.replace('IT', "JSON.stringify({ alg: 'HS256', typ: 'JWT' })")}\n  const body = ${encode.replace('IT', `JSON.stringify(${claims})`)}\n  const signature = createHmac(${hash}, ${key}).update(head + '.' + body).digest('base64url')\n  return head + '.' + body + '.' + signature\n}\n${send}\n`
const byHand: readonly Row[] = [
  [
    'a signature in hexadecimal',
    js("Buffer.from(IT).toString('base64url')").replace("digest('base64url')", "digest('hex')"),
    "7 error certain: This signature is hexadecimal, not base64url. | Encode as base64url (safe): 'hex' → 'base64url'",
  ],
  [
    'a signature in hexadecimal that is read again',
    js("Buffer.from(IT).toString('base64url')")
      .replace("digest('base64url')", "digest('hex')")
      .replace('+ signature', "+ Buffer.from(signature, 'hex').toString('base64url')"),
  ],
  ['right', js("Buffer.from(IT).toString('base64url')")],
  [
    'plain',
    js("Buffer.from(IT).toString('base64')"),
    "5 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): 'base64' → 'base64url'",
    "6 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): 'base64' → 'base64url'",
  ],
  [
    'plain, then cleaned',
    js("Buffer.from(IT).toString('base64').replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')"),
  ],
  [
    'plain, without padding',
    js("Buffer.from(IT).toString('base64').replace(/=+$/, '')"),
    "5 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): 'base64' → 'base64url'",
    "6 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): 'base64' → 'base64url'",
  ],
  [
    'plain, without padding by text',
    js("Buffer.from(IT).toString('base64').replace('=', '')"),
    "5 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): 'base64' → 'base64url'",
    "6 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): 'base64' → 'base64url'",
  ],
  [
    'by btoa',
    js('btoa(IT)'),
    "5 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): ∅ → .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')",
    "6 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): ∅ → .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')",
  ],
  ['by btoa, cleaned', js("btoa(IT).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')")],
  ['in hexadecimal', js("Buffer.from(IT).toString('hex')")],
  [
    'by a function',
    js('encode(IT)', "const encode = (text) => Buffer.from(text).toString('base64')"),
    "3 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): 'base64' → 'base64url'",
  ],
  [
    'by a function that cleans',
    js('clean(btoa(IT))', "const clean = (text) => text.replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')"),
  ],
  [
    'by a function that strips',
    js('clean(btoa(IT))', "const clean = (text) => text.replace(/=+$/, '')"),
    "5 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): ∅ → .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')",
    "6 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): ∅ → .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')",
  ],
  ['by a function that is not here', js('encode(IT)')],
  [
    'plain beside something else',
    js("Buffer.from(IT).toString('base64url')", "const other = Buffer.from('a').toString('base64')"),
  ],
  [
    'with another hash',
    js("Buffer.from(IT).toString('base64url')", '', "'sha512'"),
    "7 error certain: Kling tokens are signed over SHA-256, not over `sha512`. | Use `sha256` (safe): 'sha512' → 'sha256'",
  ],
  [
    'with another hash in capitals',
    js("Buffer.from(IT).toString('base64url')", '', "'SHA-512'"),
    "7 error certain: Kling tokens are signed over SHA-256, not over `sha512`. | Use `sha256` (safe): 'SHA-512' → 'sha256'",
  ],
  ['with the right hash in capitals', js("Buffer.from(IT).toString('base64url')", '', "'SHA256'")],
  [
    'with an old hash',
    js("Buffer.from(IT).toString('base64url')", '', "'md5'"),
    "7 error certain: Kling tokens are signed over SHA-256, not over `md5`. | Use `sha256` (safe): 'md5' → 'sha256'",
  ],
  ['with an unknown hash', js("Buffer.from(IT).toString('base64url')", '', 'hash')],
  ['with a word for a hash', js("Buffer.from(IT).toString('base64url')", '', "'blue'")],
  [
    'with a decoded key',
    js("Buffer.from(IT).toString('base64url')", '', undefined, "Buffer.from(process.env.KLING_SECRET_KEY, 'base64')"),
    "7 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): 'base64' → 'utf8'",
  ],
  [
    'with a key as bytes',
    js("Buffer.from(IT).toString('base64url')", '', undefined, "Buffer.from(process.env.KLING_SECRET_KEY, 'utf8')"),
  ],
  [
    'with a key as bytes without an encoding',
    js("Buffer.from(IT).toString('base64url')", '', undefined, 'Buffer.from(process.env.KLING_SECRET_KEY)'),
  ],
  [
    'with a key by atob',
    js("Buffer.from(IT).toString('base64url')", '', undefined, 'atob(process.env.KLING_SECRET_KEY)'),
    '7 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): atob(process.env.KLING_SECRET_KEY) → process.env.KLING_SECRET_KEY',
  ],
  [
    'with a key in a variable',
    js("Buffer.from(IT).toString('base64url')", 'const key = atob(process.env.KLING_SECRET_KEY)', undefined, 'key'),
    '3 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): atob(process.env.KLING_SECRET_KEY) → process.env.KLING_SECRET_KEY',
  ],
  [
    'with a key through two variables',
    js(
      "Buffer.from(IT).toString('base64url')",
      'const raw = atob(process.env.KLING_SECRET_KEY)\nconst key = raw',
      undefined,
      'key',
    ),
    '3 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): atob(process.env.KLING_SECRET_KEY) → process.env.KLING_SECRET_KEY',
  ],
]

const jwt = (options: string, key = 'process.env.KLING_SECRET_KEY', more = '') =>
  `const jwt = require('jsonwebtoken')\nconst now = () => Math.floor(Date.now() / 1000)\n${more}\nconst sign = () => jwt.sign(${claims}, ${key}, ${options})\n${send}\n`
const header = "header: { alg: 'HS256', typ: 'JWT' }"
const library: readonly Row[] = [
  ['right', jwt(`{ ${header} }`)],
  ['with the algorithm', jwt(`{ algorithm: 'HS256', ${header} }`)],
  [
    'with another algorithm',
    jwt(`{ algorithm: 'HS512', ${header} }`),
    "4 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): 'HS512' → 'HS256'",
  ],
  [
    'with another algorithm in the header',
    jwt("{ header: { alg: 'HS384', typ: 'JWT' } }"),
    "4 error certain: Kling tokens are signed with HS256, not with `HS384`. | Use HS256 (safe): 'HS384' → 'HS256'",
  ],
  [
    'with another algorithm in both',
    jwt("{ algorithm: 'HS512', header: { alg: 'HS512', typ: 'JWT' } }"),
    "4 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): 'HS512' → 'HS256'",
    "4 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): 'HS512' → 'HS256'",
  ],
  [
    'with one of two algorithms',
    jwt(`{ algorithm: x ? 'HS256' : 'HS512', ${header} }`),
    '4 warning possible: Kling tokens are signed with HS256, not with `HS512`.',
  ],
  [
    'with another algorithm by a name',
    jwt(`{ algorithm: ALGORITHM, ${header} }`, undefined, "const ALGORITHM = 'RS256'"),
    '4 error certain: Kling tokens are signed with HS256, not with `RS256`.',
  ],
  ['with an unknown algorithm', jwt(`{ algorithm, ${header} }`)],
  ['with an algorithm from the environment', jwt(`{ algorithm: process.env.ALG, ${header} }`)],
  [
    'with a decoded key',
    jwt(`{ ${header} }`, "Buffer.from(process.env.KLING_SECRET_KEY, 'base64')"),
    "4 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): 'base64' → 'utf8'",
  ],
  [
    'with a decoded key as text',
    jwt(`{ ${header} }`, "Buffer.from(process.env.KLING_SECRET_KEY, 'base64').toString()"),
    "4 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): 'base64' → 'utf8'",
  ],
  ['with a key as text', jwt(`{ ${header} }`, 'process.env.KLING_SECRET_KEY.toString()')],
]

const py = (call: string, more = '') =>
  `import base64, hashlib, hmac, json, os, time\nimport jwt\nimport requests\n${more}\ndef sign():\n    now = int(time.time())\n    return ${call}\nrequests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers={"Authorization": f"Bearer {sign()}"}, json={"model_name": "kling-v2-6", "prompt": "a"})\n`
const encoded = (rest: string, key = 'os.environ["KLING_SECRET_KEY"]') =>
  py(`jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + 1800, "nbf": now - 5}, ${key}${rest})`)
const typed = ', headers={"alg": "HS256", "typ": "JWT"}'
const python: readonly Row[] = [
  ['right', encoded(`, algorithm="HS256"${typed}`)],
  [
    'with another algorithm',
    encoded(`, algorithm="HS512"${typed}`),
    '7 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): "HS512" → "HS256"',
  ],
  [
    'with another algorithm by its place',
    encoded(`, "HS512"${typed}`),
    '7 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): "HS512" → "HS256"',
  ],
  [
    'with another algorithm in the headers',
    encoded(', algorithm="HS256", headers={"alg": "HS512", "typ": "JWT"}'),
    '7 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): "HS512" → "HS256"',
  ],
  [
    'with a decoded key',
    encoded(`, algorithm="HS256"${typed}`, 'base64.b64decode(os.environ["KLING_SECRET_KEY"])'),
    '7 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): base64.b64decode(os.environ["KLING_SECRET_KEY"]) → os.environ["KLING_SECRET_KEY"]',
  ],
  [
    'with a decoded key as text',
    encoded(`, algorithm="HS256"${typed}`, 'base64.b64decode(os.environ["KLING_SECRET_KEY"]).decode()'),
    '7 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): base64.b64decode(os.environ["KLING_SECRET_KEY"]) → os.environ["KLING_SECRET_KEY"]',
  ],
  ['with an encoded key', encoded(`, algorithm="HS256"${typed}`, 'os.environ["KLING_SECRET_KEY"].encode()')],
  ['with a key as bytes', encoded(`, algorithm="HS256"${typed}`, 'bytes(os.environ["KLING_SECRET_KEY"], "utf-8")')],
  [
    'with a key that something decodes',
    encoded(`, algorithm="HS256"${typed}`, 'decode(os.environ["KLING_SECRET_KEY"])'),
  ],
]

const parts = (encode: string, digest = 'hashlib.sha256', key = 'os.environ["KLING_SECRET_KEY"].encode()') =>
  `import base64, hashlib, hmac, json, os, time\nimport requests\n\ndef sign():\n    now = int(time.time())\n    head = ${encode.replace('IT', 'json.dumps({"alg": "HS256", "typ": "JWT"}).encode()')}\n    body = ${encode.replace('IT', 'json.dumps({"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + 1800, "nbf": now - 5}).encode()')}\n    signature = base64.urlsafe_b64encode(hmac.new(${key}, head + b"." + body, ${digest}).digest()).rstrip(b"=")\n    return b".".join([head, body, signature]).decode()\nrequests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers={"Authorization": f"Bearer {sign()}"}, json={"model_name": "kling-v2-6", "prompt": "a"})\n`
const pythonByHand: readonly Row[] = [
  ['right', parts('base64.urlsafe_b64encode(IT).rstrip(b"=")')],
  [
    'with a signature in hexadecimal',
    parts('base64.urlsafe_b64encode(IT).rstrip(b"=")').replace(
      /base64.urlsafe_b64encode\((hmac.*)\.digest\(\)\).*/,
      '$1.hexdigest().encode()',
    ),
    '8 error certain: This signature is hexadecimal, not base64url.',
  ],
  [
    'with a signature in hexadecimal that is read again',
    parts('base64.urlsafe_b64encode(IT).rstrip(b"=")')
      .replace('.digest())', '.hexdigest())')
      .replace('hmac.new', 'bytes.fromhex(hmac.new'),
  ],
  [
    'with padding',
    parts('base64.urlsafe_b64encode(IT)'),
    '6 warning certain: This part of the token keeps the padding `=`. | Remove the padding `=` (safe): ∅ → .rstrip(b"=")',
    '7 warning certain: This part of the token keeps the padding `=`. | Remove the padding `=` (safe): ∅ → .rstrip(b"=")',
  ],
  [
    'plain',
    parts('base64.b64encode(IT)'),
    '6 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): b64encode → urlsafe_b64encode; ∅ → .rstrip(b"=")',
    '7 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): b64encode → urlsafe_b64encode; ∅ → .rstrip(b"=")',
  ],
  [
    'plain, without padding',
    parts('base64.b64encode(IT).rstrip(b"=")'),
    '6 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): b64encode → urlsafe_b64encode',
    '7 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): b64encode → urlsafe_b64encode',
  ],
  [
    'plain, without padding by replacement',
    parts('base64.b64encode(IT).replace(b"=", b"")'),
    '6 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): b64encode → urlsafe_b64encode',
    '7 error certain: This part of the token is Base64, not base64url. | Encode as base64url (safe): b64encode → urlsafe_b64encode',
  ],
  ['plain, cleaned', parts('base64.b64encode(IT).replace(b"+", b"-").replace(b"/", b"_").rstrip(b"=")')],
  ['plain, translated', parts('base64.b64encode(IT).translate(table)')],
  [
    'with another hash',
    parts('base64.urlsafe_b64encode(IT).rstrip(b"=")', 'hashlib.sha512'),
    '8 error certain: Kling tokens are signed over SHA-256, not over `sha512`. | Use `sha256` (safe): sha512 → sha256',
  ],
  [
    'with another hash by a keyword',
    parts('base64.urlsafe_b64encode(IT).rstrip(b"=")', 'digestmod=hashlib.sha1'),
    '8 error certain: Kling tokens are signed over SHA-256, not over `sha1`. | Use `sha256` (safe): sha1 → sha256',
  ],
  [
    'with another hash by a text',
    parts('base64.urlsafe_b64encode(IT).rstrip(b"=")', '"sha512"'),
    '8 error certain: Kling tokens are signed over SHA-256, not over `sha512`. | Use `sha256` (safe): "sha512" → "sha256"',
  ],
  ['with a hash that is not one', parts('base64.urlsafe_b64encode(IT).rstrip(b"=")', 'hashlib.blake2b')],
  [
    'with a decoded key',
    parts('base64.urlsafe_b64encode(IT).rstrip(b"=")', undefined, 'base64.b64decode(os.environ["KLING_SECRET_KEY"])'),
    '8 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): base64.b64decode(os.environ["KLING_SECRET_KEY"]) → os.environ["KLING_SECRET_KEY"].encode()',
  ],
]

table('wrong-jwt-algorithm', 'javascript', byHand, 'by hand')
table('wrong-jwt-algorithm', 'javascript', library)
table('wrong-jwt-algorithm', 'python', python)
table('wrong-jwt-algorithm', 'python', pythonByHand, 'by hand')
