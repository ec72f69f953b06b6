import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com/v1'
const py = (body: string, path = 'videos/text2video', head = '') =>
  `import requests\n${head}\nrequests.post("${api}/${path}", headers=headers, json=${body})\n`
const ts = (code: string) => `${code}\n`
const shots = (items: string) =>
  py(
    `{"model_name": "kling-v3", "duration": "5", "multi_shot": True, "shot_type": "customize", "multi_prompt": ${items}}`,
  )

/** What a fix changes, and where it has to leave the code alone. */
const python: readonly Row[] = [
  [
    'a mode in one of two names',
    py('{"model_name": "kling-v2-6-pro" if x else "kling-v2-6", "prompt": "a"}'),
    'unknown-model 3 warning possible: `kling-v2-6-pro` is not a Kling model. | Use `kling-v2-6` (review): "kling-v2-6-pro" → "kling-v2-6"',
  ],
  [
    'a mode in the name, and set',
    py('{"model_name": "kling-v2-6-pro", "mode": "pro", "prompt": "a"}'),
    'unknown-model 3 error certain: `kling-v2-6-pro` is not a Kling model. | Use `kling-v2-6` (review): "kling-v2-6-pro" → "kling-v2-6"',
  ],
  [
    'a mode in the name, and another set',
    py('{"model_name": "kling-v2-6-pro", "mode": "std", "prompt": "a"}'),
    'unknown-model 3 error certain: `kling-v2-6-pro` is not a Kling model. | Use `kling-v2-6` and set `mode: "pro"` (review): "kling-v2-6-pro" → "kling-v2-6"; "std" → "pro"',
  ],
  [
    'a mode in the name, and one of two set',
    py('{"model_name": "kling-v2-6-pro", "mode": "pro" if x else "std", "prompt": "a"}'),
    'unknown-model 3 error certain: `kling-v2-6-pro` is not a Kling model. | Use `kling-v2-6` (review): "kling-v2-6-pro" → "kling-v2-6"',
  ],
  [
    'a mode in the name, in a body that is not a literal',
    py('dict(model_name="kling-v2-6-pro", prompt="a")'),
    'unknown-model 3 error certain: `kling-v2-6-pro` is not a Kling model. | Use `kling-v2-6` (review): "kling-v2-6-pro" → "kling-v2-6"',
  ],
  [
    'a mode in the name, and perhaps set',
    py('body', undefined, 'body = {"model_name": "kling-v2-6-pro", "prompt": "a"}\nif x:\n    body["mode"] = "pro"'),
    'unknown-model 2 error certain: `kling-v2-6-pro` is not a Kling model.',
  ],
  [
    'a shot without a duration',
    shots('[{"index": 1, "prompt": "a"}]'),
    'missing-parameter 3 error certain: `duration` is missing in an item of `multi_prompt`. | Add `duration` (review): ∅ → , "duration": "<duration>"',
  ],
  [
    'a shot that is no literal',
    shots('[dict(index=1, prompt="a")]'),
    'missing-parameter 3 error certain: `duration` is missing in an item of `multi_prompt`.',
  ],
  [
    'a shot in a variable',
    py(
      '{"model_name": "kling-v3", "duration": "5", "multi_shot": True, "shot_type": "customize", "multi_prompt": [shot]}',
      undefined,
      'shot = {"index": 1, "prompt": "a"}',
    ),
    'missing-parameter 2 error certain: `duration` is missing in an item of `multi_prompt`. | Add `duration` (review): ∅ → , "duration": "<duration>"',
  ],
  [
    'two shots of which one lacks two keys',
    shots('[{"index": 1, "prompt": "a", "duration": "2"}, {"index": 2}]'),
    'missing-parameter 3 error certain: `prompt` and `duration` are missing in an item of `multi_prompt`. | Add `prompt` and `duration` (review): ∅ → , "prompt": "<prompt>"; ∅ → , "duration": "<duration>"',
  ],
  ['no keys in a body that is no literal', py('dict()')],
  [
    'a number for a list',
    py('{"model_name": "kling-v3-omni", "prompt": "a", "image_list": 5}', 'videos/omni-video'),
    'mistyped-parameter 3 error certain: `image_list` must be a list, not a number.',
  ],
  [
    'a truth for a list',
    py('{"model_name": "kling-v3-omni", "prompt": "a", "image_list": True}', 'videos/omni-video'),
    'mistyped-parameter 3 error certain: `image_list` must be a list, not a boolean.',
  ],
  [
    'an object for a list of texts',
    py(
      '{"effect_scene": "hug", "input": {"model_name": "kling-v1-6", "mode": "std", "duration": "5", "images": {"url": "https://a.com/a.png"}}}',
      'videos/effects',
    ),
    'invalid-value 3 warning certain: `effect_scene` is "hug", which ended on 2026-01-30. | Replace "hug" with "hug_pro" (review): "hug" → "hug_pro"',
    'mistyped-parameter 3 error certain: `input.images` must be a list, not an object.',
  ],
  [
    'a text for a list of texts',
    py(
      '{"effect_scene": "hug", "input": {"model_name": "kling-v1-6", "mode": "std", "duration": "5", "images": "https://a.com/a.png"}}',
      'videos/effects',
    ),
    'invalid-value 3 warning certain: `effect_scene` is "hug", which ended on 2026-01-30. | Replace "hug" with "hug_pro" (review): "hug" → "hug_pro"',
    'mistyped-parameter 3 error certain: `input.images` must be a list, not a string. | Send `[…]` for `images` (review): ∅ → [; ∅ → ]',
  ],
  [
    'a number for a list of texts',
    py(
      '{"effect_scene": "hug", "input": {"model_name": "kling-v1-6", "mode": "std", "duration": "5", "images": 5}}',
      'videos/effects',
    ),
    'invalid-value 3 warning certain: `effect_scene` is "hug", which ended on 2026-01-30. | Replace "hug" with "hug_pro" (review): "hug" → "hug_pro"',
    'mistyped-parameter 3 error certain: `input.images` must be a list, not a number.',
  ],
  [
    'one of two values of the wrong type',
    py('{"model_name": "kling-v2-6", "prompt": "a", "sound": True if x else "on"}'),
    'mistyped-parameter 3 warning possible: `sound` must be a string, but may be a boolean.',
    'unsupported-combination 3 warning possible: `sound: "on"` does not work with `kling-v2-6` and `mode: "std"` (default). | Set `mode: "pro"` (review): ∅ → , "mode": "pro" | Use `kling-v3` (review): "kling-v2-6" → "kling-v3" | Remove `sound` (review): , "sound": True if x else "on" → ∅',
  ],
  [
    'a wrong key beside the right one',
    py('{"model_name": "kling-v2-6", "model": "kling-v2-6", "prompt": "a"}'),
    'unknown-parameter 3 warning certain: `model` has no effect beside `model_name`. | Remove `model` (review): "model": "kling-v2-6", → ∅',
  ],
  [
    'a wrong key beside the right one, in a class',
    `import requests\nfrom pydantic import BaseModel\n\nclass Body(BaseModel):\n    model_name: str = "kling-v2-6"\n    model: str = "kling-v2-6"\n    prompt: str = "a"\n\nrequests.post("${api}/videos/text2video", headers=headers, json=Body().model_dump())\n`,
    'unknown-parameter 6 warning certain: `model` has no effect beside `model_name`.',
  ],
  [
    'a wrong key in a class',
    `import requests\nfrom pydantic import BaseModel\n\nclass Body(BaseModel):\n    model: str = "kling-v2-6"\n    prompt: str = "a"\n\nrequests.post("${api}/videos/text2video", headers=headers, json=Body().model_dump())\n`,
    'unknown-parameter 5 warning certain: text2video has no parameter `model`.',
  ],
  [
    'a number that may be None',
    py('{"model_name": "kling-v2-6", "prompt": "a", "duration": seconds}', undefined, 'seconds = 5 if x else None'),
    'int-duration 3 warning certain: `duration` must be a string: send "5", not 5. | Convert to a string (review): ∅ → str(; ∅ → ) | Make the default a string (review): 5 → "5"',
  ],
  [
    'a number that may be another',
    py('{"model_name": "kling-v2-6", "prompt": "a", "duration": seconds}', undefined, 'seconds = 5 if x else 10'),
    'int-duration 3 warning certain: `duration` is a number here, but must be a string. | Convert to a string (safe): ∅ → str(; ∅ → )',
  ],
  [
    'a number of a list of choices',
    `import requests\nfrom typing import Literal\n\ndef film(seconds: Literal[5, 10] = 5):\n    requests.post("${api}/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a", "duration": seconds})\n`,
    'int-duration 5 warning certain: `duration` is a number here, but must be a string. | Convert to a string (safe): ∅ → str(; ∅ → )',
  ],
  [
    'a number of an optional parameter',
    `import requests\n\ndef film(seconds: int | None = None):\n    requests.post("${api}/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a", "duration": seconds})\n`,
    'int-duration 4 warning certain: `duration` is a number here, but must be a string. | Convert to a string (review): ∅ → str(; ∅ → )',
  ],
  [
    'a former host in two variables, of which one is used',
    'import requests\nOLD = BASE = "https://api.klingai.com"\nif url == OLD:\n    pass\nrequests.get(f"{BASE}/v1/videos/text2video/1", headers=headers)\n',
    'outdated-host 2 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'a former host in two variables that are compared',
    'OLD = FORMER = "https://api.klingai.com"\nif url == OLD or url == FORMER:\n    pass\n',
  ],
  [
    'a key in a file that imports two modules at once',
    `import os, requests\nKLING_SECRET_KEY = "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ"\n`,
    'hardcoded-secret 2 warning likely: A Kling secret key is hardcoded. | Read it from `KLING_SECRET_KEY` (review): "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ" → os.environ["KLING_SECRET_KEY"]',
  ],
  [
    'a key in a file that imports a name of the module',
    `from os import environ\nKLING_SECRET_KEY = "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ"\n`,
    'hardcoded-secret 2 warning likely: A Kling secret key is hardcoded. | Read it from `KLING_SECRET_KEY` (review): ∅ → import os; "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ" → os.environ["KLING_SECRET_KEY"]',
  ],
  [
    'a key in a file that imports the module under another name',
    `import os as system\nKLING_SECRET_KEY = "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ"\n`,
    'hardcoded-secret 2 warning likely: A Kling secret key is hardcoded. | Read it from `KLING_SECRET_KEY` (review): ∅ → import os; "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ" → os.environ["KLING_SECRET_KEY"]',
  ],
  ['a key in an empty text', `KLING_SECRET_KEY = ""\n`],
  ['a key with words around it', `KLING_AUTH = "Token Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ now"\n`],
]

const token =
  "const jwt = require('jsonwebtoken')\nconst token = jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY, { header: { alg: 'HS256', typ: 'JWT' } })\n"
const headers = (code: string) =>
  `${token}function send() {\n  const headers = { Authorization: \`Bearer \${token}\` }\n  ${code}\n  return fetch('${api}/videos/text2video', { headers })\n}\n`
const javascript: readonly Row[] = [
  [
    'a part of a token in a response',
    ts(
      `const jwt = require('jsonwebtoken')\napp.get('/', (req, res) => {\n  const token = jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY, { header: { alg: 'HS256', typ: 'JWT' } })\n  res.json({ token: token.slice(0, 8) })\n})`,
    ),
    'logged-secret 4 info certain: This response contains a part of a signed token. | Log only whether it is set (review): token.slice(0, 8) → Boolean(token)',
  ],
  [
    'a whole token in a response',
    ts(
      `const jwt = require('jsonwebtoken')\napp.get('/', (req, res) => {\n  const token = jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY, { header: { alg: 'HS256', typ: 'JWT' } })\n  res.json({ token })\n})`,
    ),
    'logged-secret 4 warning certain: This response contains a signed token.',
  ],
  [
    'a part of a key in a log',
    ts(`console.log(process.env.KLING_SECRET_KEY.slice(0, 4))`),
    'logged-secret 1 warning certain: This prints a part of the secret key (`KLING_SECRET_KEY`). | Log only whether it is set (review): process.env.KLING_SECRET_KEY.slice(0, 4) → Boolean(process.env.KLING_SECRET_KEY) | Delete `console.log(process.env.KLING_SECRET_KEY.slice(0, 4))` (review): console.log(process.env.KLING_SECRET_KEY.slice(0, 4)) → ∅',
  ],
  [
    'a key in a log that is a value',
    ts(`const shown = console.log(process.env.KLING_SECRET_KEY)`),
    'logged-secret 1 warning certain: This prints the secret key (`KLING_SECRET_KEY`). | Log only whether it is set (review): process.env.KLING_SECRET_KEY → Boolean(process.env.KLING_SECRET_KEY)',
  ],
  [
    'a key in a log behind a condition',
    ts(`if (debug) console.log(process.env.KLING_SECRET_KEY)`),
    'logged-secret 1 warning certain: This prints the secret key (`KLING_SECRET_KEY`). | Log only whether it is set (review): process.env.KLING_SECRET_KEY → Boolean(process.env.KLING_SECRET_KEY) | Delete `console.log(process.env.KLING_SECRET_KEY)` (review): console.log(process.env.KLING_SECRET_KEY) → {}',
  ],
  ['a key with its length', ts(`console.log('key', process.env.KLING_SECRET_KEY.length)`)],
  [
    'a key or a word',
    ts(`console.log(process.env.KLING_SECRET_KEY || 'none')`),
    "logged-secret 1 warning certain: This prints the secret key (`KLING_SECRET_KEY`). | Log only whether it is set (review): process.env.KLING_SECRET_KEY || 'none' → Boolean(process.env.KLING_SECRET_KEY) | Delete `console.log(…)` (review): console.log(process.env.KLING_SECRET_KEY || 'none') → ∅",
  ],
  ['a key and another', ts(`console.log(process.env.KLING_SECRET_KEY && process.env.KLING_ACCESS_KEY)`)],
  [
    'a key in a sum',
    ts(`console.log('key: ' + process.env.KLING_SECRET_KEY)`),
    "logged-secret 1 warning certain: This prints the secret key (`KLING_SECRET_KEY`). | Log only whether it is set (review): process.env.KLING_SECRET_KEY → Boolean(process.env.KLING_SECRET_KEY) | Delete `console.log(…)` (review): console.log('key: ' + process.env.KLING_SECRET_KEY) → ∅",
  ],
  [
    'a key in a template',
    ts('console.log(`key: ${process.env.KLING_SECRET_KEY}`)'),
    'logged-secret 1 warning certain: This prints the secret key (`KLING_SECRET_KEY`). | Log only whether it is set (review): process.env.KLING_SECRET_KEY → Boolean(process.env.KLING_SECRET_KEY) | Delete `console.log(…)` (review): console.log(`key: ${process.env.KLING_SECRET_KEY}`) → ∅',
  ],
  [
    'a key that is written',
    ts(`process.stdout.write(process.env.KLING_SECRET_KEY)`),
    'logged-secret 1 warning certain: This prints the secret key (`KLING_SECRET_KEY`). | Log only whether it is set (review): process.env.KLING_SECRET_KEY → String(Boolean(process.env.KLING_SECRET_KEY)) | Delete `process.stdout.write(process.env.KLING_SECRET_KEY)` (review): process.stdout.write(process.env.KLING_SECRET_KEY) → ∅',
  ],
  [
    'a key that is written with more',
    ts(`process.stdout.write('key ' + process.env.KLING_SECRET_KEY)`),
    "logged-secret 1 warning certain: This prints the secret key (`KLING_SECRET_KEY`). | Log only whether it is set (review): process.env.KLING_SECRET_KEY → Boolean(process.env.KLING_SECRET_KEY) | Delete `process.stdout.write(…)` (review): process.stdout.write('key ' + process.env.KLING_SECRET_KEY) → ∅",
  ],
  [
    'headers in a log',
    headers('console.log(headers)'),
    "import-time-token 2 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 48 lines; jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY, { header: { alg: 'HS256', typ: 'JWT' } }) → new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); token → token.token()",
    'logged-secret 5 warning certain: This prints a signed token. | Log only the keys of `headers` (review): headers → Object.keys(headers) | Delete `console.log(headers)` (review): console.log(headers) → ∅',
  ],
  [
    'headers in a log with a word',
    headers("console.log('sent', headers)"),
    "import-time-token 2 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 48 lines; jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY, { header: { alg: 'HS256', typ: 'JWT' } }) → new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); token → token.token()",
    "logged-secret 5 warning certain: This prints a signed token. | Log only the keys of `headers` (review): headers → Object.keys(headers) | Delete `console.log(…)` (review): console.log('sent', headers) → ∅",
  ],
  [
    'headers in a log with something else',
    headers('console.log(count, headers)'),
    "import-time-token 2 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 48 lines; jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY, { header: { alg: 'HS256', typ: 'JWT' } }) → new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); token → token.token()",
    'logged-secret 5 warning certain: This prints a signed token. | Delete `console.log(count, headers)` (review): console.log(count, headers) → ∅',
  ],
]

const workflow = (type: string) =>
  JSON.stringify(
    {
      nodes: [
        { type: 'community.clock', parameters: {} },
        {
          type,
          parameters: { url: `${api}/videos/text2video`, apiKey: 'api-key-kling-Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ' },
        },
      ],
    },
    null,
    2,
  )
const json: readonly Row[] = [
  [
    'a key in a workflow with nodes of others',
    workflow('n8n-nodes-base.httpRequest'),
    'hardcoded-secret 11 error certain: A Kling API key is hardcoded. | Read it from `KLING_API_KEY` (review): "api-key-kling-Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ" → "={{ $env.KLING_API_KEY }}"',
  ],
  [
    'a key in a list of nodes that is no workflow',
    workflow('other.request'),
    'hardcoded-secret 11 error certain: A Kling API key is hardcoded.',
  ],
]

table(everyRule, 'python', python, 'and its fixes')
table(everyRule, 'javascript', javascript, 'and its fixes')
table(everyRule, 'json', json, 'and its fixes')
