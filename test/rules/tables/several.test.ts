import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
/** Where one of several is enough, or all of them are needed. */
const either = (body: string, one = 'text-to-video/kling-3.0', other = 'image-to-video/kling-3.0') =>
  `import requests\nfrom typing import Literal\n\ndef film(path: Literal["${one}", "${other}"]):\n    return requests.post(f"${api}/{path}", headers=headers, json=${body})\n`
const models = ['image-to-video/kling-3.0', 'image-to-video/kling-2.6'] as const
const endpoints: readonly Row[] = [
  [
    'a place that both agree on',
    either('{"prompt": "a", "duration": 5}'),
    'misplaced-parameter 5 warning certain: `duration` belongs in `settings.duration`. | Move `duration` to `settings.duration` (review): "duration": 5 → "settings": {"duration": 5}',
  ],
  ['a place that they do not agree on', either('{"prompt": "a"}')],
  [
    'a place that only one has',
    either('{"contents": [{"type": "prompt", "text": "a"}]}'),
    'missing-parameter 5 error certain: `contents` has no item of type "first_frame".',
  ],
  [
    'a place in lists of both',
    either('{"image": "https://a.com/a.png", "contents": [{"type": "prompt", "text": "a"}]}', ...models),
    'misplaced-parameter 5 warning certain: `image` belongs in an item of `contents` with the type "first_frame".',
  ],
  [
    'an item without its key in both',
    either(
      '{"model_name": "kling-v3-omni", "prompt": "a", "aspect_ratio": "16:9", "image_list": [{"url": "https://a.com/a.png"}]}',
      'v1/videos/omni-video',
      'v1/images/omni-image',
    ),
    'unknown-parameter 5 info possible: `image_list[].url` is not documented for omni-video. | Remove `url` (review): "url": "https://a.com/a.png" → ∅',
  ],
  [
    'a kind of items without an item in both',
    either('{"contents": [{"type": "prompt", "text": "a"}]}', ...models),
    'missing-parameter 5 error certain: `contents` has no item of type "first_frame".',
  ],
  [
    'a combination that both lack',
    either(
      '{"model_name": "kling-v2-6", "prompt": "a", "camera_control": {"type": "down_back"}}',
      'v1/videos/text2video',
      'v1/videos/image2video',
    ),
    'unsupported-combination 5 error certain: `camera_control` does not work with `kling-v2-6`. | Remove `camera_control` (review): , "camera_control": {"type": "down_back"} → ∅',
  ],
  [
    'a combination that one lacks',
    either(
      '{"model_name": "kling-v2-6", "prompt": "a", "sound": "on"}',
      'v1/videos/text2video',
      'v1/videos/image2video',
    ),
    'unsupported-combination 5 error certain: `sound: "on"` does not work with `kling-v2-6` and `mode: "std"` (default). | Set `mode: "pro"` (review): ∅ → , "mode": "pro" | Use `kling-v3` (review): "kling-v2-6" → "kling-v3" | Remove `sound` (review): , "sound": "on" → ∅',
  ],
]

const url = `${api}/v1/videos/text2video`
const loop = (test: string, head = 'while True:', body = '{"model_name": "kling-v2-6", "prompt": "a"}') =>
  `import time\nimport requests\n\ndef create(headers):\n    ${head}\n        response = requests.post("${url}", headers=headers, json=${body})\n        if ${test}:\n            time.sleep(5)\n            continue\n        return response.json()\n`
const adapter = (posts: string) =>
  `import requests\nfrom requests.adapters import HTTPAdapter\nfrom urllib3.util.retry import Retry\nsession = requests.Session()\nsession.mount("https://", HTTPAdapter(max_retries=Retry(total=3, status_forcelist=[500], allowed_methods=["POST"])))\n${posts}\n`
const plain = `session.post("${url}", headers=h, json={"model_name": "kling-v2-6", "prompt": "a"})`
const known = `session.post("${url}", headers=h, json={"model_name": "kling-v2-6", "prompt": "a", "external_task_id": i})`
const retries: readonly Row[] = [
  [
    'codes that pass, without an end',
    loop('response.json()["code"] in (1302, 1303)'),
    '7 warning likely: This retries without a limit. | Retry with a helper that backs off (review): ∅ → 125 lines; while True: → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] in (1302, 1303): time.sleep(5) continue → ∅; ∅ → ∅; .json() → ∅',
  ],
  [
    'codes of which one passes, without an end',
    loop('response.json()["code"] in (1302, 9999)'),
    '7 warning likely: This retries without a limit. | Retry with a helper that backs off (review): ∅ → 125 lines; while True: → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] in (1302, 9999): time.sleep(5) continue → ∅; ∅ → ∅; .json() → ∅',
  ],
  [
    'codes of which one stays, without an end',
    loop('response.json()["code"] in (1302, 1102)'),
    '7 warning likely: This retries without a limit. | Retry with a helper that backs off (review): ∅ → 125 lines; while True: → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] in (1302, 1102): time.sleep(5) continue → ∅; ∅ → ∅; .json() → ∅',
    '7 warning certain: Code 1102 is retried, but is permanent. | Remove 1102 from the list (review): (1302, 1102) → (1302,) | Retry with a helper that backs off (review): ∅ → 125 lines; while True: → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] in (1302, 1102): time.sleep(5) continue → ∅; ∅ → ∅; .json() → ∅',
  ],
  ['other codes, without an end', loop('response.json()["code"] in (9998, 9999)')],
  [
    'a status after which the task may exist',
    loop('response.status_code == 504', 'for attempt in range(3):'),
    '7 info likely: A retry after 504 may create the task twice. | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(3): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 504: time.sleep(5) continue → ∅; ∅ → ∅; .json() → ∅',
  ],
  [
    'the same, with an id',
    loop(
      'response.status_code == 504',
      'for attempt in range(3):',
      '{"model_name": "kling-v2-6", "prompt": "a", "external_task_id": id}',
    ),
  ],
  [
    'the same, with an id in one of two bodies',
    loop(
      'response.status_code == 504',
      'for attempt in range(3):',
      '{"model_name": "kling-v2-6", "prompt": "a", "external_task_id": id} if x else {"model_name": "kling-v2-6", "prompt": "a"}',
    ),
  ],
  ['the same, with an unknown body', loop('response.status_code == 504', 'for attempt in range(3):', 'body')],
  [
    'the same, with an open body',
    loop(
      'response.status_code == 504',
      'for attempt in range(3):',
      '{"model_name": "kling-v2-6", "prompt": "a", **more}',
    ),
  ],
  [
    'an adapter for a request without an id',
    adapter(plain),
    '5 info likely: A retry after 500 may create the task twice.',
  ],
  ['an adapter for a request with an id', adapter(known)],
  [
    'an adapter for a request without and one with an id',
    adapter(`${plain}\n${known}`),
    '5 info likely: A retry after 500 may create the task twice.',
  ],
]

const keys =
  'import os, time, jwt, requests\nAK = os.environ["KLING_ACCESS_KEY"]\ndef sign():\n    now = int(time.time())\n    return jwt.encode({"iss": AK, "exp": now + 1800, "nbf": now - 5}, os.environ["KLING_SECRET_KEY"], headers={"alg": "HS256", "typ": "JWT"})\n'
const sent = (header: string, before = '') =>
  `${keys}${before}def film():\n    return requests.post("${url}", headers={"Authorization": ${header}}, json={"model_name": "kling-v2-6", "prompt": "a"})\n`
const old = 'https://api.klingai.com'
const others: readonly Row[] = [
  ['an access key alone', sent('AK'), 'missing-bearer 7 warning likely: The access key is sent as the credential.'],
  ['an access key and a token', sent('f"{AK}:{sign()}"')],
  [
    'an access key after the scheme',
    sent('f"Bearer {AK}"'),
    'missing-bearer 7 warning likely: The access key is sent as the credential.',
  ],
  ['an access key or a token', sent('f"Bearer {AK if x else sign()}"')],
  [
    'both ids, one perhaps empty',
    `import requests\nrequests.get("${api}/tasks", headers=h, params={"task_ids": "1", "external_task_ids": "2" if x else ""})\n`,
    'invalid-query 2 warning certain: `task_ids` and `external_task_ids` cannot be used together.',
  ],
  [
    'both ids, one perhaps unknown',
    `import requests\nrequests.get("${api}/tasks", headers=h, params={"task_ids": "1", "external_task_ids": "2" if x else find()})\n`,
    'invalid-query 2 warning certain: `task_ids` and `external_task_ids` cannot be used together.',
  ],
  [
    'a former host in two fields',
    `class C:\n    def __init__(self):\n        self.a = self.b = "${old}"\n    def f(self):\n        return self.a == url or self.b == url\n`,
  ],
  [
    'a former host in two fields of which one is read',
    `class C:\n    def __init__(self):\n        self.a = self.b = "${old}"\n    def f(self):\n        return self.a == url, get(self.b)\n`,
    'outdated-host 3 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'a wrong field that is copied to two places',
    `import requests\n\ndef show(id):\n    data = requests.get(f"${url}/{id}", headers=h).json()["data"]\n    if data["task_status"] == "succeed":\n        a = b = data["video_url"]\n        return a\n`,
    'wrong-task-status 6 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field that is set from another',
    `import requests\n\ndef show(id):\n    data = requests.get(f"${url}/{id}", headers=h).json()["data"]\n    if data["task_status"] == "succeed":\n        data["video_url"] = data["task_result"]["videos"][0]["url"]\n        return data["video_url"]\n`,
  ],
  [
    'a wrong field that is set from itself',
    `import requests\n\ndef show(id):\n    data = requests.get(f"${url}/{id}", headers=h).json()["data"]\n    if data["task_status"] == "succeed":\n        data["video_url"] = data["video_url"].strip()\n        return data["video_url"]\n`,
    'wrong-task-status 6 warning likely: The response has no `data.video_url`.',
  ],
]

table(everyRule, 'python', endpoints, 'of several endpoints')
table('blind-retry', 'python', retries, 'of several codes')
table(everyRule, 'python', others, 'of several values')
