import { everyRule, type Row, table } from '../table'

const head =
  'import os\nimport time\nimport jwt\n\nAK = os.environ["KLING_ACCESS_KEY"]\nSK = os.environ["KLING_SECRET_KEY"]\n\ndef sign():\n    now = int(time.time())\n'
const py = (claims: string, rest = 'SK, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"}', before = '') =>
  `${head}${before}    return jwt.encode(${claims}, ${rest})\n`
const right = '{"iss": AK, "exp": now + 1800, "nbf": now - 5}'

const python: readonly Row[] = [
  ['right', py(right)],
  [
    'no issuer',
    py('{"exp": now + 1800, "nbf": now - 5}'),
    'invalid-jwt-claims 10 error certain: This token has no `iss`. | Add `iss` to the claims (review): ∅ → , "iss": os.environ["KLING_ACCESS_KEY"]',
  ],
  [
    'no end',
    py('{"iss": AK, "nbf": now - 5}'),
    'invalid-jwt-claims 10 warning certain: This token has no `exp`. | Add `exp` to the claims (review): ∅ → , "exp": now + 1800',
  ],
  [
    'no beginning',
    py('{"iss": AK, "exp": now + 1800}'),
    'invalid-jwt-claims 10 info certain: This token has no `nbf`. | Add `nbf` to the claims (review): ∅ → , "nbf": now - 5',
  ],
  ['nothing', py('{}'), 'invalid-jwt-claims 10 error certain: This token has no `iss`, `exp` or `nbf`.'],
  [
    'perhaps no end',
    py(
      'claims',
      undefined,
      '    claims = {"iss": AK, "nbf": now - 5}\n    if long:\n        claims["exp"] = now + 1800\n',
    ),
  ],
  ['unknown claims', py('claims')],
  ['claims with a spread', py('{**claims, "iss": AK}')],
  [
    'the keys swapped',
    py('{"iss": SK, "exp": now + 1800, "nbf": now - 5}', 'AK'),
    'missing-jwt-headers 10 hint likely: PyJWT adds `alg` and `typ` to the header. | Add `alg` and `typ` to the header of the token (safe): ∅ → , headers={"alg": "HS256", "typ": "JWT"}',
    'invalid-jwt-claims 10 error certain: `iss` is the secret key; it must be the access key. | Swap access key and secret key (review): SK → AK; AK → SK',
  ],
  [
    'the secret key as the issuer',
    py('{"iss": SK, "exp": now + 1800, "nbf": now - 5}'),
    'invalid-jwt-claims 10 error certain: `iss` is the secret key; it must be the access key.',
  ],
  [
    'the same key twice',
    py(right, 'AK'),
    'missing-jwt-headers 10 hint likely: PyJWT adds `alg` and `typ` to the header. | Add `alg` and `typ` to the header of the token (safe): ∅ → , headers={"alg": "HS256", "typ": "JWT"}',
  ],
  ['an issuer of a name', py('{"iss": "kling", "exp": now + 1800, "nbf": now - 5}')],
  [
    'an end in the past',
    py('{"iss": AK, "exp": now - 1800, "nbf": now - 5}'),
    'invalid-jwt-claims 10 error certain: This token is already expired when signed: `exp` is 30 minutes ago.',
  ],
  [
    'an end now',
    py('{"iss": AK, "exp": now, "nbf": now - 5}'),
    'invalid-jwt-claims 10 error certain: This token is already expired when signed: `exp` is now.',
  ],
  ['an end at once', py('{"iss": AK, "exp": now + 1, "nbf": now - 5}')],
  [
    'a far end',
    py('{"iss": AK, "exp": now + 86400 * 30, "nbf": now - 5}'),
    'invalid-jwt-claims 10 warning certain: This token is valid for 30 days; Kling documents 30 minutes. | Sign for 30 minutes (review): 86400 * 30 → 1800',
  ],
  [
    'an end in milliseconds',
    py('{"iss": AK, "exp": now * 1000 + 1800000, "nbf": now - 5}'),
    'invalid-jwt-claims 10 warning certain: `exp` must be in seconds, not milliseconds. | Convert `exp` to seconds (review): now * 1000 + 1800000 → (now * 1000 + 1800000) // 1000',
  ],
  [
    'an end that is a number',
    py('{"iss": AK, "exp": 1800, "nbf": now - 5}'),
    'invalid-jwt-claims 10 error certain: This token is already expired when signed: `exp` is 1800. | Add the current time (review): ∅ → int(time.time()) +',
  ],
  [
    'an end that is a text',
    py('{"iss": AK, "exp": str(now + 1800), "nbf": now - 5}'),
    'invalid-jwt-claims 10 warning certain: `exp` must be a number (seconds since 1970), not a string. | Convert to a number (safe): str → int',
  ],
  [
    'an end that is a date',
    py('{"iss": AK, "exp": datetime.utcnow() + timedelta(minutes=30), "nbf": now - 5}').replace(
      'import os',
      'from datetime import datetime, timedelta\nimport os',
    ),
  ],
  [
    'an end that is a local date',
    py('{"iss": AK, "exp": datetime.now() + timedelta(minutes=30), "nbf": now - 5}').replace(
      'import os',
      'from datetime import datetime, timedelta\nimport os',
    ),
    'invalid-jwt-claims 11 warning certain: `exp` is a local time without a time zone. | Add the time zone (safe): ∅ → .astimezone()',
  ],
  [
    'a beginning in the future',
    py('{"iss": AK, "exp": now + 1800, "nbf": now + 60}'),
    'invalid-jwt-claims 10 warning certain: `nbf` is 1 minute in the future.',
  ],
  [
    'a beginning now',
    py('{"iss": AK, "exp": now + 1800, "nbf": now}'),
    'invalid-jwt-claims 10 hint certain: `nbf` is now, without a margin. | Subtract 5 seconds (safe): ∅ → - 5',
  ],
  [
    'a beginning in a moment',
    py('{"iss": AK, "exp": now + 1800, "nbf": now + 1}'),
    'invalid-jwt-claims 10 warning certain: `nbf` is 1 second in the future.',
  ],
  [
    'a beginning after the end',
    py('{"iss": AK, "exp": now + 60, "nbf": now + 600}'),
    'invalid-jwt-claims 10 warning certain: `nbf` is 10 minutes in the future.',
  ],
  ['a fraction', py('{"iss": AK, "exp": time.time() + 1800, "nbf": time.time() - 5}')],
  [
    'another algorithm',
    py(right, 'SK, algorithm="HS512", headers={"alg": "HS512", "typ": "JWT"}'),
    'wrong-jwt-algorithm 10 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): "HS512" → "HS256"',
    'wrong-jwt-algorithm 10 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): "HS512" → "HS256"',
  ],
  [
    'an asymmetric algorithm',
    py(right, 'SK, algorithm="RS256"'),
    'missing-jwt-headers 10 hint likely: PyJWT adds `typ` to the header. | Add `typ` to the header of the token (safe): ∅ → , headers={"alg": "HS256", "typ": "JWT"}',
    'wrong-jwt-algorithm 10 error certain: Kling tokens are signed with HS256, not with `RS256`. | Use HS256 (safe): "RS256" → "HS256"',
  ],
  [
    'an unknown algorithm',
    py(right, 'SK, algorithm=algorithm'),
    'missing-jwt-headers 10 hint likely: PyJWT adds `typ` to the header. | Add `typ` to the header of the token (safe): ∅ → , headers={"alg": "HS256", "typ": "JWT"}',
  ],
  [
    'no algorithm',
    py(right, 'SK'),
    'missing-jwt-headers 10 hint likely: PyJWT adds `alg` and `typ` to the header. | Add `alg` and `typ` to the header of the token (safe): ∅ → , headers={"alg": "HS256", "typ": "JWT"}',
  ],
  [
    'an algorithm of the header alone',
    py(right, 'SK, headers={"alg": "HS512"}'),
    'missing-jwt-headers 10 hint likely: PyJWT adds `typ` to the header. | Add `typ` to the header of the token (safe): ∅ → , "typ": "JWT"',
    'wrong-jwt-algorithm 10 error certain: Kling tokens are signed with HS256, not with `HS512`. | Use HS256 (safe): "HS512" → "HS256"',
  ],
  [
    'a header without a type',
    py(right, 'SK, algorithm="HS256", headers={"alg": "HS256"}'),
    'missing-jwt-headers 10 hint likely: PyJWT adds `typ` to the header. | Add `typ` to the header of the token (safe): ∅ → , "typ": "JWT"',
  ],
  [
    'a header with another key',
    py(right, 'SK, algorithm="HS256", headers={"kid": "a"}'),
    'missing-jwt-headers 10 hint likely: PyJWT adds `typ` to the header. | Add `typ` to the header of the token (safe): ∅ → , "typ": "JWT"',
  ],
  [
    'a decoded key',
    py(right, 'base64.b64decode(SK), algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"}').replace(
      'import os',
      'import base64\nimport os',
    ),
    'wrong-jwt-algorithm 11 warning likely: The secret key is decoded from Base64 before it signs. | Sign with the text of the secret key (review): base64.b64decode(SK) → SK',
  ],
  [
    'an encoded key',
    py(right, 'base64.b64encode(SK.encode()), algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"}').replace(
      'import os',
      'import base64\nimport os',
    ),
  ],
  [
    'a digest of the key',
    py(
      right,
      'hashlib.sha256(SK.encode()).digest(), algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"}',
    ).replace('import os', 'import hashlib\nimport os'),
  ],
  ['a key in lower case', py(right, 'SK.lower(), algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"}')],
  ['a key without spaces', py(right, 'SK.strip(), algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"}')],
]

const send = (headers: string) =>
  `import os\nimport requests\n\nKEY = os.environ["KLING_API_KEY"]\nrequests.post("https://api-singapore.klingai.com/text-to-video/kling-3.0", headers=${headers}, json={"prompt": "a"})\n`
const headers: readonly Row[] = [
  ['right', send('{"Authorization": f"Bearer {KEY}"}')],
  [
    'without its scheme',
    send('{"Authorization": KEY}'),
    'missing-bearer 5 warning certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (review): KEY → "Bearer " + KEY',
  ],
  [
    'with a colon',
    send('{"Authorization": f"Bearer: {KEY}"}'),
    'missing-bearer 5 error certain: `Bearer` has a colon after it. | Replace the colon with a space (safe): : → ∅',
  ],
  [
    'with two spaces',
    send('{"Authorization": f"Bearer  {KEY}"}'),
    'missing-bearer 5 error certain: `Bearer` has more than one space after it. | Keep one space after `Bearer` (safe): ∅ → ∅',
  ],
  [
    'without a space',
    send('{"Authorization": f"Bearer{KEY}"}'),
    'missing-bearer 5 error certain: `Bearer` needs a space after it. | Add a space after `Bearer` (safe): ∅ → ∅',
  ],
  ['in lower case', send('{"Authorization": f"bearer {KEY}"}')],
  [
    'with another scheme',
    send('{"Authorization": f"Token {KEY}"}'),
    'missing-bearer 5 error certain: `Authorization` begins with `Token`, not with `Bearer`. | Use `Bearer` (review): Token → Bearer',
  ],
  [
    'by a sum',
    send('{"Authorization": "Bearer" + KEY}'),
    'missing-bearer 5 error certain: `Bearer` needs a space after it. | Add a space after `Bearer` (safe): ∅ → ∅',
  ],
  ['by a sum with a space', send('{"Authorization": "Bearer " + KEY}')],
  ['by a format', send('{"Authorization": "Bearer {}".format(KEY)}')],
  [
    'by a format without a space',
    send('{"Authorization": "Bearer{}".format(KEY)}'),
    'missing-bearer 5 error certain: `Bearer` needs a space after it. | Add a space after `Bearer` (safe): ∅ → ∅',
  ],
  ['by a percent sign', send('{"Authorization": "Bearer %s" % KEY}')],
  [
    'in another header',
    send('{"X-API-Key": KEY}'),
    'missing-bearer 5 error likely: Kling does not read the header `X-API-Key`.',
  ],
  [
    'in another header with its name',
    send('{"Api-Key": f"Bearer {KEY}"}'),
    'missing-bearer 5 error likely: Kling does not read the header `Api-Key`.',
  ],
  [
    'in a header in lower case',
    send('{"authorization": KEY}'),
    'missing-bearer 5 warning certain: `Authorization` lacks the prefix `Bearer `. | Add `Bearer ` (review): KEY → "Bearer " + KEY',
  ],
  [
    'an access key',
    send('{"Authorization": os.environ["KLING_ACCESS_KEY"]}'),
    'missing-bearer 5 warning likely: The access key is sent as the credential.',
  ],
  [
    'an access key with its scheme',
    send('{"Authorization": "Bearer " + os.environ["KLING_ACCESS_KEY"]}'),
    'missing-bearer 5 warning likely: The access key is sent as the credential.',
  ],
  [
    'a literal',
    send('{"Authorization": "Bearer api-key-kling-Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ"}'),
    'hardcoded-secret 5 error certain: A Kling API key is hardcoded. | Read it from `KLING_API_KEY` (review): "Bearer api-key-kling-Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ" → "Bearer " + os.environ["KLING_API_KEY"]',
  ],
  [
    'in the query',
    `import os\nimport requests\nrequests.get("https://api-singapore.klingai.com/tasks", params={"api_key": os.environ["KLING_API_KEY"], "task_ids": "1"})\n`,
  ],
]

const logs: readonly Row[] = [
  [
    'printed',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nprint(KEY)\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `print(KEY)` (review): print(KEY) → ∅',
  ],
  [
    'printed in a text',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nprint(f"key: {KEY}")\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `print(…)` (review): print(f"key: {KEY}") → ∅',
  ],
  [
    'printed after a text',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nprint("key", KEY)\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `print(…)` (review): print("key", KEY) → ∅',
  ],
  [
    'printed after a sum',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nprint("key: " + KEY)\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → str(bool(KEY)) | Delete `print(…)` (review): print("key: " + KEY) → ∅',
  ],
  [
    'printed in part',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nprint(KEY[:4])\n',
    '3 warning certain: This prints a part of the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY[:4] → bool(KEY) | Delete `print(KEY[:4])` (review): print(KEY[:4]) → ∅',
  ],
  [
    'printed as text',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nprint(str(KEY))\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `print(str(KEY))` (review): print(str(KEY)) → ∅',
  ],
  [
    'printed in an object',
    'import os\nKEYS = {"key": os.environ["KLING_API_KEY"]}\nprint(KEYS)\n',
    '2 warning certain: This prints the API key (`KLING_API_KEY`). | Log only the keys of `KEYS` (review): KEYS → sorted(KEYS) | Delete `print(KEYS)` (review): print(KEYS) → ∅',
  ],
  [
    'printed in an object after a text',
    'import os\nKEYS = {"key": os.environ["KLING_API_KEY"]}\nprint("keys", KEYS)\n',
    '2 warning certain: This prints the API key (`KLING_API_KEY`). | Log only the keys of `KEYS` (review): KEYS → sorted(KEYS) | Delete `print(…)` (review): print("keys", KEYS) → ∅',
  ],
  [
    'printed in an object with more',
    'import os\nKEYS = {"key": os.environ["KLING_API_KEY"]}\nprint(more, KEYS)\n',
    '2 warning certain: This prints the API key (`KLING_API_KEY`). | Delete `print(more, KEYS)` (review): print(more, KEYS) → ∅',
  ],
  [
    'logged',
    'import logging, os\nKEY = os.environ["KLING_API_KEY"]\nlogging.info("key %s", KEY)\n',
    '3 warning certain: This logs the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `logging.info(…)` (review): logging.info("key %s", KEY) → ∅',
  ],
  [
    'logged in a text',
    'import logging, os\nKEY = os.environ["KLING_API_KEY"]\nlogging.info(f"key {KEY}")\n',
    '3 warning certain: This logs the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `logging.info(…)` (review): logging.info(f"key {KEY}") → ∅',
  ],
  [
    'printed with something else',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nok = print(KEY) or True\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY)',
  ],
  [
    'printed in a branch',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nif debug:\n    print(KEY)\n',
    '4 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `print(KEY)` (review): print(KEY) → pass',
  ],
  [
    'printed on the line of a branch',
    'import os\nKEY = os.environ["KLING_API_KEY"]\nif debug: print(KEY)\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `print(KEY)` (review): print(KEY) → pass',
  ],
  [
    'written out',
    'import os, sys\nKEY = os.environ["KLING_API_KEY"]\nsys.stdout.write(KEY)\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → str(bool(KEY)) | Delete `sys.stdout.write(KEY)` (review): sys.stdout.write(KEY) → ∅',
  ],
  [
    'written out in a text',
    'import os, sys\nKEY = os.environ["KLING_API_KEY"]\nsys.stdout.write(f"{KEY}\\n")\n',
    '3 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): KEY → bool(KEY) | Delete `sys.stdout.write(…)` (review): sys.stdout.write(f"{KEY}\\n") → ∅',
  ],
  [
    'in a response',
    'import os\n@app.get("/key")\ndef key():\n    return {"key": os.environ["KLING_API_KEY"]}\n',
    '4 warning certain: This response contains the API key (`KLING_API_KEY`).',
  ],
  [
    'in part in a response',
    'import os\n@app.get("/key")\ndef key():\n    return {"key": os.environ["KLING_API_KEY"][:4]}\n',
    '4 warning certain: This response contains a part of the API key (`KLING_API_KEY`). | Log only whether it is set (review): os.environ["KLING_API_KEY"][:4] → bool(os.environ["KLING_API_KEY"])',
  ],
]

const typescript: readonly Row[] = [
  [
    'printed',
    'const key = process.env.KLING_API_KEY\nconsole.log(key)\n',
    '2 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): key → Boolean(key) | Delete `console.log(key)` (review): console.log(key) → ∅',
  ],
  [
    'printed in a text',
    'const key = process.env.KLING_API_KEY\nconsole.log(`key: ${key}`)\n',
    '2 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): key → Boolean(key) | Delete `console.log(…)` (review): console.log(`key: ${key}`) → ∅',
  ],
  [
    'printed after a sum',
    "const key = process.env.KLING_API_KEY\nconsole.log('key: ' + key)\n",
    "2 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): key → Boolean(key) | Delete `console.log(…)` (review): console.log('key: ' + key) → ∅",
  ],
  [
    'printed in an object',
    'const key = process.env.KLING_API_KEY\nconsole.log({ key })\n',
    '2 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): key → key: Boolean(key) | Delete `console.log({ key })` (review): console.log({ key }) → ∅',
  ],
  [
    'printed in an object with its name',
    'const keys = { key: process.env.KLING_API_KEY }\nconsole.log(keys)\n',
    '1 warning certain: This prints the API key (`KLING_API_KEY`). | Log only the keys of `keys` (review): keys → Object.keys(keys) | Delete `console.log(keys)` (review): console.log(keys) → ∅',
  ],
  [
    'printed in a short function',
    'const key = process.env.KLING_API_KEY\nexport const f = () => console.log(key)\n',
    '2 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): key → Boolean(key)',
  ],
  [
    'printed without braces',
    'const key = process.env.KLING_API_KEY\nif (debug) console.log(key)\n',
    '2 warning certain: This prints the API key (`KLING_API_KEY`). | Log only whether it is set (review): key → Boolean(key) | Delete `console.log(key)` (review): console.log(key) → {}',
  ],
  [
    'printed in part',
    'const key = process.env.KLING_API_KEY ?? ""\nconsole.log(key.slice(0, 4))\n',
    '2 warning certain: This prints a part of the API key (`KLING_API_KEY`). | Log only whether it is set (review): key.slice(0, 4) → Boolean(key) | Delete `console.log(key.slice(0, 4))` (review): console.log(key.slice(0, 4)) → ∅',
  ],
  [
    'in a response',
    'app.get("/key", (req, res) => res.json({ key: process.env.KLING_API_KEY }))\n',
    '1 warning certain: This response contains the API key (`KLING_API_KEY`).',
  ],
  [
    'in the response of a route',
    'export async function GET() {\n  return Response.json({ key: process.env.KLING_API_KEY })\n}\n',
    '2 warning certain: This response contains the API key (`KLING_API_KEY`).',
  ],
]

table(everyRule, 'python', python, 'of a token')
table(everyRule, 'python', headers, 'of a header')
table('logged-secret', 'python', logs)
table('logged-secret', 'typescript', typescript)
