import { type Row, table } from '../table'

const tasks = 'https://api-singapore.klingai.com/tasks?task_ids='
const video = 'https://api-singapore.klingai.com/v1/videos/text2video/'
const image = 'https://api-singapore.klingai.com/v1/images/generations/'

const python = (url: string, ...steps: readonly string[]): string =>
  `import requests
def result(task_id, headers):
    body = requests.get(f"${url}{task_id}", headers=headers, timeout=30).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
${steps.map((step) => `    ${step}\n`).join('')}`

const typescript = (url: string, ...steps: readonly string[]): string =>
  `export async function result(id: string, headers: HeadersInit) {
  const response = await fetch(\`${url}\${id}\`, { headers })
  const { code, data } = await response.json()
  if (code !== 0) throw new Error(code)
${steps.map((step) => `  ${step}\n`).join('')}}
`

const reason =
  '7 warning likely: The response has no `data[].task_status_msg`. | Read `data[].message` (review): "task_status_msg" → "message"'
const inPython: readonly Row[] = [
  [
    'a single video',
    python(video, 'return body["data"]["task_result"]["video"]["url"]'),
    '6 warning likely: The response has no `data.task_result.video`. | Read `data.task_result.videos` (review): "video" → "videos"',
  ],
  [
    'another name of the URL, of each video',
    python(video, 'return [each["video_url"] for each in body["data"]["task_result"]["videos"]]'),
    '6 warning likely: The response has no `data.task_result.videos[].video_url`. | Read `data.task_result.videos[].url` (review): "video_url" → "url"',
  ],
  ['the right name of the URL', python(video, 'return body["data"]["task_result"]["videos"][0]["url"]')],
  [
    'the right list before another',
    python(video, 'found = body["data"]["task_result"]', 'return found.get("videos") or found.get("video")'),
  ],
  [
    'the URL of an image',
    python(image, 'return body["data"]["task_result"]["url"]'),
    '6 warning likely: The response has no `data.task_result.url`.',
  ],
  ...(
    [
      ['the only item of a list', 'task, = body["data"]'],
      ['the next item', 'task = next(iter(body["data"]))'],
      ['the first item that fits', 'task = next((each for each in body["data"] if each["id"] == task_id), None)'],
      ['an item of a filtered list', 'task = [each for each in body["data"] if each["id"] == task_id][0]'],
      ['an item of a sorted list', 'task = sorted(body["data"], key=str)[0]'],
      ['an item by its id', 'task = {each["id"]: each for each in body["data"]}[task_id]'],
    ] as const
  ).map(([situation, step]): Row => [situation, python(tasks, step, 'print(task["task_status_msg"])'), reason]),
  [
    'an item of something else',
    python(tasks, 'task = [3 for each in body["data"]][0]', 'print(task["task_status_msg"])'),
  ],
]

const reasonInScript = reason.replace('7 ', '6 ').replace('"task_status_msg" → "message"', 'task_status_msg → message')
const inTypeScript: readonly Row[] = [
  [
    'another name of the URL',
    typescript(video, 'return data.task_result.videos[0].uri'),
    '5 warning likely: The response has no `data.task_result.videos[].uri`. | Read `data.task_result.videos[].url` (review): uri → url',
  ],
  [
    'the fields of a task with the model in the path',
    typescript(tasks, 'return data[0].outputs[0].url ?? data[0].message'),
  ],
  ...(
    [
      ['the first item', 'const [task] = data'],
      ['an item of a filtered list', 'const [task] = data.filter((each) => each.id === id)'],
      ['the last item that fits', 'const task = data.findLast((each) => each.id === id)'],
    ] as const
  ).map(([situation, step]): Row => [
    situation,
    typescript(tasks, step, 'throw new Error(task.task_status_msg)'),
    reasonInScript,
  ]),
  [
    'a status of every item',
    typescript(tasks, "return data.every((each) => each.task_status === 'succeeded')"),
    '5 warning likely: The response has no `data[].task_status`. | Read `data[].status` (review): task_status → status',
  ],
]

table('wrong-task-status', 'python', inPython, 'and fields of the result')
table('wrong-task-status', 'typescript', inTypeScript, 'and fields of the result')
