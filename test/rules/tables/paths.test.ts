import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const py = (body: string, path = '/v1/videos/text2video', head = '') =>
  `import requests\n${head}\nrequests.post("${api}${path}", headers=headers, json=${body})\n`
const get = (path: string, more = '') => `import requests\nrequests.get(f"${api}${path}", headers=headers${more})\n`

const paths: readonly Row[] = [
  [
    'without its version',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/videos/text2video'),
    'unknown-endpoint 3 error certain: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'with a prefix',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/kling/v1/videos/text2video'),
    'unknown-endpoint 3 error certain: Kling has no path `/kling/v1/videos/text2video`. | Call `/v1/videos/text2video` (review): /kling → ∅',
  ],
  [
    'with its version twice',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/v1/videos/text2video'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/v1/videos/text2video`. | Call `/v1/videos/text2video` (review): /v1 → ∅',
  ],
  [
    'misspelled',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos/text2vidoe'),
    'unknown-endpoint 3 warning likely: Kling has no path `/v1/videos/text2vidoe`. | Call `/v1/videos/text2video` (review): text2vidoe → text2video',
  ],
  [
    'with a hyphen',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos/text-to-video'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/videos/text-to-video`. | Call `/v1/videos/text2video` (review): text-to-video → text2video',
  ],
  [
    'another version',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v2/videos/text2video'),
    'unknown-endpoint 3 info possible: The path `/v2/videos/text2video` is not documented.',
  ],
  [
    'of another API',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos/generations'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/videos/generations`. | Call `/v1/videos/text2video` (review): generations → text2video',
  ],
  [
    'of another API, with an image',
    py('{"model_name": "kling-v2-6", "image": "https://example.com/a.png"}', '/v1/videos/generations'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/videos/generations`. | Call `/v1/videos/image2video` (review): generations → image2video',
  ],
  [
    'a base',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos'),
    'unknown-endpoint 3 info possible: The path `/v1/videos` is not documented.',
  ],
  ['a base without a body', get('/v1/videos')],
  [
    'unknown',
    py('{"prompt": "a"}', '/v1/films/new'),
    'unknown-endpoint 3 info possible: The path `/v1/films/new` is not documented.',
  ],
  [
    'unknown below a known one',
    py('{"prompt": "a"}', '/v1/videos/text2video/new/now'),
    'unknown-endpoint 3 info possible: The path `/v1/videos/text2video/new/now` is not documented.',
  ],
  ['a query', get('/v1/videos/text2video/{task_id}')],
  [
    'a query without its version',
    get('/videos/text2video/{task_id}'),
    'unknown-endpoint 2 error certain: Kling has no path `/videos/text2video/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): videos → v1/videos',
  ],
  [
    'a query of all products',
    get('/v1/videos/{task_id}'),
    'unknown-endpoint 2 warning likely: Kling has no path `/v1/videos/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): videos → videos/text2video',
  ],
  [
    'a query of tasks',
    get('/v1/videos/tasks/{task_id}'),
    'unknown-endpoint 2 error certain: Kling has no path `/v1/videos/tasks/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): tasks → text2video',
  ],
  [
    'a query of tasks in words',
    get('/v1/tasks/{task_id}'),
    'unknown-endpoint 2 error certain: Kling has no path `/v1/tasks/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): tasks → videos/text2video',
  ],
  [
    'a task made among all tasks',
    py('{"prompt": "a", "image": "https://a.com/a.png"}', '/v1/tasks'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/tasks`. | Call `/v1/videos/image2video` (review): tasks → videos/image2video',
  ],
  [
    'a query of a task that is made among all tasks',
    `${py('{"prompt": "a"}', '/v1/videos/tasks')}${get('/v1/videos/tasks/{task_id}')}`,
    'unknown-endpoint 3 error certain: Kling has no path `/v1/videos/tasks`. | Call `/v1/videos/text2video` (review): tasks → text2video',
    'unknown-endpoint 5 error certain: Kling has no path `/v1/videos/tasks/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): tasks → text2video',
  ],
  [
    'a query by another name',
    get('/v1/videos/tasks/{name}'),
    'unknown-endpoint 2 error certain: Kling has no path `/v1/videos/tasks/…`. | Call `/v1/videos/text2video/<task id>` (review): tasks → text2video',
  ],
  ['a list', get('/v1/videos/text2video')],
  ['a list with pages', get('/v1/videos/text2video', ', params={"pageNum": 1, "pageSize": 500}')],
  ['a list with as many as can be', get('/v1/videos/text2video?pageNum=1&pageSize=500')],
  [
    'a list with too many',
    get('/v1/videos/text2video?pageNum=1&pageSize=501'),
    'invalid-value 2 error certain: `pageSize` is "501", which is out of range.',
  ],
  [
    'a list with too few',
    get('/v1/videos/text2video?pageNum=0&pageSize=0'),
    'invalid-value 2 error certain: `pageNum` is "0", which is out of range.',
    'invalid-value 2 error certain: `pageSize` is "0", which is out of range.',
  ],
  [
    'a list with other keys',
    get('/v1/videos/text2video', ', params={"page": 1, "page_size": 10}'),
    'invalid-query 2 warning certain: `page` is not a parameter of this query. | Rename `page` to `pageNum` (review): "page" → "pageNum"',
    'invalid-query 2 warning certain: `page_size` is not a parameter of this query. | Rename `page_size` to `pageSize` (review): "page_size" → "pageSize"',
  ],
  ['a list with both keys', get('/v1/videos/text2video', ', params={"page_size": 10, "pageSize": 10}')],
  ['a list with an unknown key', get('/v1/videos/text2video', ', params={"sort": "new"}')],
  ['a list with an empty key', get('/v1/videos/text2video', ', params={"pageNum": ""}')],
  ['a list with a text', get('/v1/videos/text2video', ', params={"pageNum": "first"}')],
  [
    'a query that is posted',
    py('{}', '/v1/videos/text2video/123456'),
    'unknown-endpoint 3 error certain: `/v1/videos/text2video/123456` accepts GET, not POST.',
  ],
  [
    'a create that is put',
    `import requests\nrequests.put("${api}/v1/videos/text2video", json={"prompt": "a"})\n`,
    'unknown-endpoint 2 error certain: `/v1/videos/text2video` accepts POST or GET, not PUT.',
  ],
  [
    'a create that is deleted',
    `import requests\nrequests.delete("${api}/v1/videos/text2video")\n`,
    'unknown-endpoint 2 error certain: `/v1/videos/text2video` accepts POST or GET, not DELETE.',
  ],
  ['the models', get('/v1/models'), 'unknown-endpoint 2 error certain: Kling has no path `/v1/models`.'],
  ['the account', get('/account/costs', ', params={"start_time": 1726124664368, "end_time": 1727366400000}')],
  [
    'the account in seconds',
    get('/account/costs', ', params={"start_time": 1726124664, "end_time": 1727366400}'),
    'invalid-query 2 warning certain: `start_time` is in seconds; Kling expects milliseconds since 1970.',
    'invalid-query 2 warning certain: `end_time` is in seconds; Kling expects milliseconds since 1970.',
  ],
  [
    'the account the wrong way round',
    get('/account/costs', ', params={"start_time": 1727366400000, "end_time": 1726124664368}'),
    'invalid-query 2 warning certain: `start_time` is later than `end_time`.',
  ],
  [
    'the account without an end',
    get('/account/costs', ', params={"start_time": 1726124664368}'),
    'invalid-query 2 error certain: `/account/costs` needs `end_time`.',
  ],
  [
    'an old host',
    `import requests\nrequests.post("https://api.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"})\n`,
    'outdated-host 2 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'the page of the product',
    `import requests\nrequests.post("https://klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"})\n`,
    'outdated-host 2 warning likely: `klingai.com` serves the website, not the API. | Use api-singapore.klingai.com (review): klingai.com → api-singapore.klingai.com',
  ],
  [
    'without encryption',
    `import requests\nrequests.post("http://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"})\n`,
  ],
  [
    'another product is asked',
    `import requests\nanswer = requests.post("${api}/v1/videos/image2video", headers=headers, json={"model_name": "kling-v2-6", "image": "https://example.com/a.png"}).json()\nrequests.get(f"${api}/v1/videos/text2video/{answer['data']['task_id']}", headers=headers)\n`,
    'missing-parameter 2 info certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
    'unknown-endpoint 3 warning likely: This queries text2video, but the tasks are created with image2video. | Call `/v1/videos/image2video/<task id>` (review): text2video → image2video',
    'unchecked-result 3 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 127 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  [
    'one of two products is asked',
    `import requests\nanswer = requests.post("${api}/v1/videos/image2video", headers=headers, json={"model_name": "kling-v2-6", "image": "https://example.com/a.png"}).json()\nother = requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"}).json()\nrequests.get(f"${api}/v1/videos/text2video/{answer['data']['task_id']}", headers=headers)\n`,
    'missing-parameter 2 info certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
    'unknown-endpoint 4 info possible: Tasks of image2video may be queried as text2video here.',
    'unchecked-result 4 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 127 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  [
    'another product with a callback',
    `import requests\nanswer = requests.post("${api}/v1/videos/image2video", headers=headers, json={"model_name": "kling-v2-6", "image": "https://example.com/a.png", "callback_url": "https://example.com/hook"}).json()\nrequests.get(f"${api}/v1/videos/text2video/{answer['data']['task_id']}", headers=headers)\n`,
    'missing-parameter 2 info certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
    'unchecked-result 3 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 127 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
]

const newer = '/text-to-video/kling-3.0'
const newApi: readonly Row[] = [
  ['right', py('{"prompt": "a", "settings": {"resolution": "1080p", "duration": 5}}', newer)],
  [
    'a text for a number',
    py('{"prompt": "a", "settings": {"duration": "5"}}', newer),
    'string-duration 3 warning certain: `settings.duration` must be an integer: send 5, not "5". | Send 5 (safe): "5" → 5',
  ],
  [
    'a text by a name',
    py('{"prompt": "a", "settings": {"duration": seconds}}', newer, 'seconds = "5"'),
    'string-duration 3 warning certain: `settings.duration` must be an integer: send 5, not "5". | Convert to a number (safe): ∅ → int(; ∅ → ) | Make the default a number (review): "5" → 5',
  ],
  [
    'a setting that is not in its object',
    py('{"prompt": "a", "resolution": "1080p"}', newer),
    'misplaced-parameter 3 warning certain: `resolution` belongs in `settings.resolution`. | Move `resolution` to `settings.resolution` (review): "resolution": "1080p" → "settings": {"resolution": "1080p"}',
  ],
  [
    'a setting and its object',
    py('{"prompt": "a", "resolution": "1080p", "settings": {"duration": 5}}', newer),
    'misplaced-parameter 3 warning certain: `resolution` belongs in `settings.resolution`. | Move `resolution` to `settings.resolution` (review): "resolution": "1080p", → ∅; ∅ → , "resolution": "1080p"',
  ],
  [
    'another resolution',
    py('{"prompt": "a", "settings": {"resolution": "8k"}}', newer),
    'invalid-value 3 error certain: `settings.resolution` cannot be "8k". | Replace "8k" with "4k" (review): "8k" → "4k" | Replace "8k" with "720p" (review): "8k" → "720p" | Replace "8k" with "1080p" (review): "8k" → "1080p"',
  ],
  [
    'a mode',
    py('{"prompt": "a", "mode": "pro"}', newer),
    'misplaced-parameter 3 warning certain: `mode` belongs in `settings.resolution`. | Move `mode` to `settings.resolution` (review): "mode" → "settings"; "pro" → {"resolution": "1080p"}',
  ],
  [
    'a model',
    py('{"prompt": "a", "model_name": "kling-v3"}', newer),
    'misplaced-parameter 3 warning certain: text-to-video/kling-3.0 has no parameter `model_name`. | Remove `model_name` (review): , "model_name": "kling-v3" → ∅',
  ],
  [
    'an option that is not in its object',
    py('{"prompt": "a", "callback_url": "https://example.com/hook"}', newer),
    'misplaced-parameter 3 warning certain: `callback_url` belongs in `options.callback_url`. | Move `callback_url` to `options.callback_url` (review): "callback_url": "https://example.com/hook" → "options": {"callback_url": "https://example.com/hook"}',
  ],
  [
    'another model',
    py('{"prompt": "a"}', '/text-to-video/kling-9.0'),
    'unknown-model 3 warning certain: `kling-9.0` is not a known Kling model; `kling-3.0` is. | Use `kling-3.0` (review): kling-9.0 → kling-3.0',
  ],
  [
    'a model of the old API',
    py('{"prompt": "a"}', '/text-to-video/kling-v3'),
    'unknown-model 3 error certain: `kling-v3` is the name for `model_name`, not for a path. | Use `kling-3.0` (review): kling-v3 → kling-3.0',
  ],
  [
    'a key of an object',
    py('{"prompt": "a", "settings": {"duratoin": 5}}', newer),
    'unknown-parameter 3 warning certain: text-to-video/kling-3.0 has no parameter `settings.duratoin`. | Rename `duratoin` to `duration` (review): "duratoin" → "duration"',
  ],
  [
    'a query with its model',
    get('/text-to-video/kling-3.0/{task_id}'),
    'unknown-endpoint 2 error certain: Kling has no path `/text-to-video/kling-3.0/<task id>`. | Call `/tasks?task_ids=<task id>` (review): /text-to-video/kling-3.0/ → /tasks?task_ids=',
  ],
  [
    'a token',
    `import jwt, requests, os\ntoken = jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"]}, os.environ["KLING_SECRET_KEY"])\nrequests.post("${api}${newer}", headers={"Authorization": f"Bearer {token}"}, json={"prompt": "a"})\n`,
    'import-time-token 2 info certain: This token is created once, at import. | Use a TokenManager that refreshes the token (review): ∅ → 47 lines; jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"]}, os.environ["KLING_SECRET_KEY"]) → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); token → token.token()',
    'missing-jwt-headers 2 hint likely: PyJWT adds `alg` and `typ` to the header. | Add `alg` and `typ` to the header of the token (safe): ∅ → , headers={"alg": "HS256", "typ": "JWT"}',
    'invalid-jwt-claims 2 warning certain: This token has no `exp` or `nbf`. | Add `exp` and `nbf` to the claims (review): ∅ → import time; ∅ → , "exp": int(time.time()) + 1800; ∅ → , "nbf": int(time.time()) - 5',
    'jwt-on-new-api 3 error certain: `/text-to-video/kling-3.0` does not accept signed tokens. | Send the API key in `KLING_API_KEY` (review): f"Bearer {token}" → "Bearer " + os.environ["KLING_API_KEY"]',
  ],
]

table(everyRule, 'python', paths, 'of a path')
table(everyRule, 'python', newApi, 'of the new API')

table('unknown-endpoint', 'javascript', [
  [
    'one wrapper calls a documented path and another',
    `const send = (path, body) => fetch(\`${api}\${path}\`, { method: 'POST', body: JSON.stringify(body) })\nexport const film = (prompt) => send('/v1/videos/text2video', { model_name: 'kling-v3', prompt })\nexport const element = (image) => send('/v1/general/element', { element_frontal_image: image })\n`,
    '3 info possible: The path `/v1/general/element` is not documented.',
  ],
  [
    'one wrapper queries a documented path and another',
    `const ask = (path) => fetch(\`${api}\${path}\`)\nexport const film = (id) => ask(\`/v1/videos/text2video/\${id}\`)\nexport const element = (id) => ask(\`/v1/general/element/\${id}\`)\n`,
    '3 info possible: The path `/v1/general/element/<task id>` is not documented.',
  ],
  [
    'one request tells two services apart',
    `const base = process.env.KLING_BASE || '${api}'\nexport const film = (prompt, official) => fetch(base + (official ? '/v1/videos/text2video' : '/v2/video/generations'), { method: 'POST', body: JSON.stringify(official ? { model_name: 'kling-v3', prompt } : { model: 'kling', prompt }) })\n`,
  ],
  [
    'the base is configured, and one of two products is asked',
    `const base = process.env.KLING_BASE || '${api}/v1'\nconst send = (path, body) => fetch(base + path, { method: 'POST', body: JSON.stringify(body) })\nexport const film = (prompt) => send('/videos/text2video', { model_name: 'kling-v3', prompt })\nexport const animate = (image, prompt) => send('/videos/image2video', { model_name: 'kling-v3', image, prompt })\nexport const ask = (id) => fetch(\`\${base}/videos/text2video/\${id}\`)\n`,
    '5 info possible: Tasks of image2video may be queried as text2video here.',
  ],
  [
    'the path of a create is configured',
    `const base = '${api}/v1'\nexport const animate = (image, prompt) => fetch(base + (process.env.CREATE_PATH || '/videos/image2video'), { method: 'POST', body: JSON.stringify({ model_name: 'kling-v3', image, prompt }) })\nexport const ask = (id) => fetch(\`\${base}/videos/text2video/\${id}\`)\n`,
  ],
])

table('unknown-endpoint', 'python', [
  [
    'one wrapper calls a documented path and another',
    `import requests\ndef send(path, body):\n    return requests.post(f"${api}{path}", json=body, timeout=30)\ndef film(prompt):\n    return send("/v1/videos/text2video", {"model_name": "kling-v3", "prompt": prompt})\ndef element(image):\n    return send("/v1/general/element", {"element_frontal_image": image})\n`,
    '7 info possible: The path `/v1/general/element` is not documented.',
  ],
  [
    'one request tells two services apart',
    `import os, requests\nbase = os.getenv("KLING_BASE", "${api}")\ndef film(prompt, official):\n    path = "/v1/videos/text2video" if official else "/v2/video/generations"\n    body = {"model_name": "kling-v3", "prompt": prompt} if official else {"model": "kling", "prompt": prompt}\n    return requests.post(base + path, json=body, timeout=30)\n`,
  ],
  [
    'the base is configured, and one of two products is asked',
    `import os, requests\nbase = os.getenv("KLING_BASE", "${api}/v1")\ndef send(path, body):\n    return requests.post(base + path, json=body, timeout=30)\ndef film(prompt):\n    return send("/videos/text2video", {"model_name": "kling-v3", "prompt": prompt})\ndef animate(image, prompt):\n    return send("/videos/image2video", {"model_name": "kling-v3", "image": image, "prompt": prompt})\ndef ask(task):\n    return requests.get(f"{base}/videos/text2video/{task}", timeout=30)\n`,
    '10 info possible: Tasks of image2video may be queried as text2video here.',
  ],
  [
    'the path of a create is configured',
    `import os, requests\nbase = "${api}/v1"\ndef animate(image, prompt):\n    return requests.post(base + os.getenv("CREATE_PATH", "/videos/image2video"), json={"model_name": "kling-v3", "image": image, "prompt": prompt}, timeout=30)\ndef ask(task):\n    return requests.get(f"{base}/videos/text2video/{task}", timeout=30)\n`,
  ],
])
