import { type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const body = '{"model_name": "kling-v2-6", "prompt": "a"}'
const make = (path: string, sent = body) =>
  `task = requests.post("${api}${path}", headers=headers, json=${sent}).json()["data"]\n`
const ask = (path: string) => `print(requests.get(f"${api}${path}", headers=headers).json()["data"]["task_status"])\n`
const py = (...steps: readonly string[]) => `import requests\n${steps.join('')}`

/** Queries on the path of another product. */
const polls: readonly Row[] = [
  ['of the same product', py(make('/v1/videos/text2video'), ask('/v1/videos/text2video/{task["task_id"]}'))],
  [
    'of another product',
    py(make('/v1/videos/text2video'), ask('/v1/videos/image2video/{task["task_id"]}')),
    '3 warning likely: This queries image2video, but the tasks are created with text2video. | Call `/v1/videos/text2video/<task id>` (review): image2video → text2video',
  ],
  ['of another kind', py(make('/v1/videos/text2video'), ask('/v1/images/generations/{task["task_id"]}'))],
  [
    'of one of two products',
    py(
      make('/v1/videos/text2video'),
      make('/v1/videos/image2video', '{"model_name": "kling-v2-6", "prompt": "a", "image": first}'),
      ask('/v1/videos/image2video/{task["task_id"]}'),
    ),
    '4 info possible: Tasks of text2video may be queried as image2video here.',
  ],
  [
    'of both products',
    py(
      make('/v1/videos/text2video'),
      make('/v1/videos/image2video', '{"model_name": "kling-v2-6", "prompt": "a", "image": first}'),
      ask('/v1/videos/image2video/{task["task_id"]}'),
      ask('/v1/videos/text2video/{task["task_id"]}'),
    ),
  ],
  [
    'of another product, with a callback',
    py(
      make('/v1/videos/text2video', '{"model_name": "kling-v2-6", "prompt": "a", "callback_url": "https://a.com/a"}'),
      ask('/v1/videos/image2video/{task["task_id"]}'),
    ),
  ],
  [
    'of another product, with an open body',
    py(
      make('/v1/videos/text2video', '{"model_name": "kling-v2-6", "prompt": "a", **more}'),
      ask('/v1/videos/image2video/{task["task_id"]}'),
    ),
  ],
  ['of another product, without any task', py(ask('/v1/videos/image2video/{task["task_id"]}'))],
  [
    'of a list of another product',
    py(make('/v1/videos/text2video'), `requests.get("${api}/v1/videos/image2video", headers=headers)\n`),
  ],
  ['of a product that is not known', py(make('/v1/videos/text2video'), ask('/v1/videos/{kind}/{task["task_id"]}'))],
  [
    'of another product that is written',
    py(make('/v1/videos/text2video'), `requests.put(f"${api}/v1/videos/image2video/{id}", headers=headers)\n`),
    '3 error certain: `/v1/videos/image2video/<task id>` accepts GET, not PUT.',
  ],
]

/** Which of its pieces a path is repaired in. */
const pieces: readonly Row[] = [
  [
    'in a base',
    `import requests\nBASE = "${api}/videos"\nrequests.post(f"{BASE}/text2video", headers=headers, json=${body})\n`,
    '2 error certain: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'in a base that other paths follow',
    `import requests\nBASE = "${api}/kling"\nrequests.post(f"{BASE}/v1/videos/text2video", headers=headers, json=${body})\n`,
    '3 error certain: Kling has no path `/kling/v1/videos/text2video`.',
  ],
  [
    'in a base with its version twice',
    `import requests\nBASE = "${api}/v1"\nrequests.post(f"{BASE}/v1/videos/text2video", headers=headers, json=${body})\n`,
    '3 error certain: Kling has no path `/v1/v1/videos/text2video`. | Call `/v1/videos/text2video` (review): /v1 → ∅',
  ],
  [
    'behind a base',
    `import requests\nBASE = "${api}"\nrequests.post(f"{BASE}/videos/text2video", headers=headers, json=${body})\n`,
    '3 error certain: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'behind a base, in the middle',
    `import requests\nBASE = "${api}/v1"\nrequests.post(f"{BASE}/video/text2video", headers=headers, json=${body})\n`,
    '3 warning likely: Kling has no path `/v1/video/text2video`. | Call `/v1/videos/text2video` (review): video → videos',
  ],
  [
    'in two pieces',
    `import requests\nKIND = "text-to"\nrequests.post(f"${api}/v1/videos/{KIND}-video", headers=headers, json=${body})\n`,
  ],
  [
    'in a sum',
    `import requests\nrequests.post("${api}" + "/videos/text2video", headers=headers, json=${body})\n`,
    '2 error certain: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'one of two',
    `import requests\nurl = "${api}/videos/text2video" if x else "${api}/v1/videos/text2video"\nrequests.post(url, headers=headers, json=${body})\n`,
    '2 warning likely: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'with a query',
    `import requests\nrequests.get(f"${api}/videos/text2video?pageNum=1", headers=headers)\n`,
    '2 error certain: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'of a new query',
    `import requests\nrequests.get(f"${api}/text-to-video/kling-3.0/{task_id}", headers=headers)\n`,
    '2 error certain: Kling has no path `/text-to-video/kling-3.0/<task id>`. | Call `/tasks?task_ids=<task id>` (review): /text-to-video/kling-3.0/ → /tasks?task_ids=',
  ],
  [
    'of a new query behind a base',
    `import requests\nBASE = "${api}"\nrequests.get(f"{BASE}/text-to-video/kling-3.0/{task_id}", headers=headers)\n`,
    '3 error certain: Kling has no path `/text-to-video/kling-3.0/<task id>`. | Call `/tasks?task_ids=<task id>` (review): /text-to-video/kling-3.0/ → /tasks?task_ids=',
  ],
  [
    'of a new query with its model in a variable',
    `import requests\nrequests.get(f"${api}/text-to-video/{model}/{task_id}", headers=headers)\n`,
  ],
  [
    'of a new query with a model that is not there',
    `import requests\nrequests.get(f"${api}/text-to-video/kling-9.0/{task_id}", headers=headers)\n`,
    '2 info possible: The path `/text-to-video/kling-9.0/<task id>` is not documented.',
  ],
  [
    'of a query that reads pictures',
    `import requests\nprint(requests.get(f"${api}/v1/videos/tasks/{task_id}", headers=headers).json()["data"]["task_result"]["images"])\n`,
    '2 error certain: Kling has no path `/v1/videos/tasks/<task id>`. | Call `/v1/images/generations/<task id>` (review): videos/tasks → images/generations',
  ],
  [
    'of a query that reads films',
    `import requests\nprint(requests.get(f"${api}/v1/tasks/{task_id}", headers=headers).json()["data"]["task_result"]["videos"])\n`,
    '2 error certain: Kling has no path `/v1/tasks/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): tasks → videos/text2video',
  ],
  [
    'of a query that reads sounds',
    `import requests\nprint(requests.get(f"${api}/v1/tasks/{task_id}", headers=headers).json()["data"]["task_result"]["audios"])\n`,
    '2 error certain: Kling has no path `/v1/tasks/<task id>`. | Call `/v1/audio/text-to-audio/<task id>` (review): tasks → audio/text-to-audio',
  ],
  [
    'of a query that reads nothing',
    `import requests\nrequests.get(f"${api}/v1/tasks/{task_id}", headers=headers)\n`,
    '2 error certain: Kling has no path `/v1/tasks/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): tasks → videos/text2video',
  ],
  [
    'of a query after a create',
    py(
      make('/v1/images/generations', '{"model_name": "kling-v2-1", "prompt": "a"}'),
      ask('/v1/tasks/{task["task_id"]}'),
    ),
    '3 error certain: Kling has no path `/v1/tasks/<task id>`. | Call `/v1/images/generations/<task id>` (review): tasks → images/generations',
  ],
  [
    'of a query after a create that is wrong too',
    py(make('/videos/image2video'), ask('/v1/tasks/{task["task_id"]}')),
    '2 error certain: Kling has no path `/videos/image2video`. | Call `/v1/videos/image2video` (review): videos → v1/videos',
    '3 error certain: Kling has no path `/v1/tasks/<task id>`. | Call `/v1/videos/image2video/<task id>` (review): tasks → videos/image2video',
  ],
  ['of a solution', `import requests\nrequests.post("${api}/solutions/new", headers=headers, json={})\n`],
  [
    'of a new product with another model',
    `import requests\nrequests.post("${api}/text-to-video/kling-3.5", headers=headers, json={"prompt": "a"})\n`,
  ],
  [
    'of a new product with a word',
    `import requests\nrequests.post("${api}/text-to-video/blue", headers=headers, json={"prompt": "a"})\n`,
    '2 info possible: The path `/text-to-video/blue` is not documented.',
  ],
  [
    'with more behind a new product',
    `import requests\nrequests.post("${api}/text-to-video/kling-3.0/now", headers=headers, json={"prompt": "a"})\n`,
    '2 info possible: The path `/text-to-video/kling-3.0/now` is not documented.',
  ],
  ['by its head only', `import requests\nrequests.head("${api}/v1/nothing", headers=headers)\n`],
  ['by its options only', `import requests\nrequests.options("${api}/v1/nothing", headers=headers)\n`],
  ['of the host alone', `import requests\nrequests.post("${api}", headers=headers, json=${body})\n`],
]

/** What selects a task in a query. */
const queries: readonly Row[] = [
  ['by one kind of ids', `import requests\nrequests.get("${api}/tasks", headers=headers, params={"task_ids": "1"})\n`],
  [
    'by both kinds',
    `import requests\nrequests.get("${api}/tasks", headers=headers, params={"task_ids": "1", "external_task_ids": "2"})\n`,
    '2 error certain: `task_ids` and `external_task_ids` cannot be used together.',
  ],
  [
    'by both kinds, one empty',
    `import requests\nrequests.get("${api}/tasks", headers=headers, params={"task_ids": "1", "external_task_ids": ""})\n`,
  ],
  [
    'by both kinds, one a placeholder',
    `import requests\nrequests.get("${api}/tasks", headers=headers, params={"task_ids": "1", "external_task_ids": "<ids>"})\n`,
  ],
  [
    'by both kinds, one unknown',
    `import requests\nrequests.get("${api}/tasks", headers=headers, params={"task_ids": "1", "external_task_ids": find()})\n`,
    '2 warning certain: `task_ids` and `external_task_ids` cannot be used together.',
  ],
  [
    'by both kinds, of a function',
    `import requests\n\ndef ask(task_ids: str, external_task_ids: str):\n    return requests.get("${api}/tasks", headers=headers, params={"task_ids": task_ids, "external_task_ids": external_task_ids})\n`,
    '4 warning certain: `task_ids` and `external_task_ids` cannot be used together.',
  ],
  [
    'by both kinds, one perhaps',
    `import requests\nparams = {"task_ids": "1"}\nif x:\n    params["external_task_ids"] = "2"\nrequests.get("${api}/tasks", headers=headers, params=params)\n`,
  ],
  [
    'by none',
    `import requests\nrequests.get("${api}/tasks", headers=headers)\n`,
    '2 error certain: `/tasks` needs `task_ids` or `external_task_ids`.',
  ],
  [
    'by none, with other keys',
    `import requests\nrequests.get("${api}/tasks", headers=headers, params={"sort": "new"})\n`,
    '2 error certain: `/tasks` needs `task_ids` or `external_task_ids`.',
  ],
  ['by none, with unknown keys', `import requests\nrequests.get("${api}/tasks", headers=headers, params=params)\n`],
  [
    'by another name',
    `import requests\nrequests.get("${api}/tasks", headers=headers, params={"taskIds": "1"})\n`,
    '2 warning certain: `taskIds` is not a parameter of this query. | Rename `taskIds` to `task_ids` (review): "taskIds" → "task_ids"',
  ],
  [
    'by one id',
    `import requests\nrequests.get("${api}/tasks", headers=headers, params={"task_id": "1"})\n`,
    '2 warning certain: `task_id` is not a parameter of this query. | Rename `task_id` to `task_ids` (review): "task_id" → "task_ids"',
  ],
  [
    'by another name beside the right one',
    `import requests\nrequests.get("${api}/tasks", headers=headers, params={"taskIds": "1", "task_ids": "1"})\n`,
  ],
  ['in the path', `import requests\nrequests.get(f"${api}/tasks?task_ids={id}", headers=headers)\n`],
  [
    'in the path, by another name',
    `import requests\nrequests.get(f"${api}/tasks?taskIds={id}", headers=headers)\n`,
    '2 warning certain: `taskIds` is not a parameter of this query. | Rename `taskIds` to `task_ids` (review): taskIds → task_ids',
  ],
  [
    'in the path, by none',
    `import requests\nrequests.get(f"${api}/tasks?sort=new", headers=headers)\n`,
    '2 error certain: `/tasks` needs `task_ids` or `external_task_ids`.',
  ],
  [
    'an id in a list',
    `import requests\nrequests.get("${api}/v1/videos/text2video", headers=headers, params={"task_id": "1"})\n`,
    '2 warning certain: `task_id` has no effect: this path lists tasks.',
  ],
  [
    'an id in a list, in another style',
    `import requests\nrequests.get("${api}/v1/videos/text2video?externalTaskId=1", headers=headers)\n`,
    '2 warning certain: `externalTaskId` has no effect: this path lists tasks.',
  ],
  [
    'one of two queries',
    `import requests\nparams = {"task_ids": "1"} if x else {"sort": "new"}\nrequests.get("${api}/tasks", headers=headers, params=params)\n`,
    '2 error certain: `/tasks` needs `task_ids` or `external_task_ids`.',
  ],
]

table('unknown-endpoint', 'python', polls, 'in queries')
table('unknown-endpoint', 'python', pieces, 'in paths')
table('invalid-query', 'python', queries, 'in keys of queries')
