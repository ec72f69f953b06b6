import { type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const start = (path: string, sent: string) =>
  `async function start(token) {\n  const answer = await (await fetch('${api}${path}', { method: 'POST', headers: { Authorization: \`Bearer \${token}\` }, body: JSON.stringify(${sent}) })).json()\n  if (answer.code !== 0) throw new Error(answer.message)\n}\n`
const legacy = start(
  '/v1/videos/text2video',
  "{ model_name: 'kling-v2-6', prompt: 'A fox.', callback_url: 'https://my.app/hooks/kling' }",
)
const newer = start(
  '/text-to-video/kling-3.0',
  "{ prompt: 'A fox.', options: { callback_url: 'https://my.app/hooks/kling' } }",
)
const handler = (steps: string, from = legacy, route = '/hooks/kling') =>
  `${from}app.post('${route}', (req, res) => {\n  ${steps.replaceAll('\n', '\n  ')}\n})\n`
const read = 'const { task_status, task_result } = req.body\n'

const javascript: readonly Row[] = [
  [
    'a word that never comes',
    handler(`${read}if (task_status === 'completed') save(task_result)`),
    '7 warning likely: A callback has the status "succeed", never "completed". | Compare with "succeed" (review): \'completed\' → \'succeed\'',
  ],
  [
    'the word of the other generation',
    handler(`${read}if (task_status === 'succeeded') save(task_result)`),
    '7 warning likely: A callback has the status "succeed", never "succeeded". | Compare with "succeed" (review): \'succeeded\' → \'succeed\'',
  ],
  [
    'capitals',
    handler(`${read}if (task_status === 'SUCCEED') save(task_result)`),
    '7 warning likely: A callback has the status "succeed", never "SUCCEED". | Compare with "succeed" (review): \'SUCCEED\' → \'succeed\'',
  ],
  [
    'a failure that never comes',
    handler(`${read}if (task_status === 'error') note(req.body.task_id)`),
    '7 warning likely: A callback has the status "failed", never "error". | Compare with "failed" (review): \'error\' → \'failed\'',
  ],
  [
    'words in a list',
    handler(`${read}if (['done', 'finished'].includes(task_status)) save(task_result)`),
    '7 warning likely: A callback has the status "succeed", never "done". | Compare with "succeed" (review): \'done\' → \'succeed\'',
    '7 warning likely: A callback has the status "succeed", never "finished". | Compare with "succeed" (review): \'finished\' → \'succeed\'',
  ],
  [
    'a word in a switch',
    handler(`${read}switch (task_status) { case 'success': save(task_result) }`),
    '7 warning likely: A callback has the status "succeed", never "success". | Compare with "succeed" (review): \'success\' → \'succeed\'',
  ],
  [
    'a wrapper with the result by another name',
    handler('const { task_status, data } = req.body\nif (task_status === "succeed") save(data.works[0].url)'),
    '7 warning likely: A callback has no `data`: `task_result` is at the top level.',
  ],
  [
    'a wrapper with the result by another name, or the result',
    handler('const { data, task_result } = req.body\nsave(task_result ?? data.works)'),
  ],
  ['a wrapper with something else', handler('const { data } = req.body\nsave(data.account)')],
  ['the right word', handler(`${read}if (task_status === 'succeed') save(task_result)`)],
  [
    'the right word too',
    handler(`${read}if (task_status === 'succeed' || task_status === 'completed') save(task_result)`),
  ],
  ['a word of its own', handler(`${read}if (task_status === 'archived') save(task_result)`)],
  ['another field', handler("const { kind } = req.body\nif (kind === 'completed') save(req.body)")],
  ['another route', handler(`${read}if (task_status === 'completed') save(task_result)`, legacy, '/hooks/other')],
  [
    'the new generation',
    handler("const { status } = req.body\nif (status === 'succeed') save(req.body.outputs)", newer),
    '7 warning likely: A callback has the status "succeeded", never "succeed". | Compare with "succeeded" (review): \'succeed\' → \'succeeded\'',
  ],
  [
    'the new generation, done right',
    handler("const { status } = req.body\nif (status === 'succeeded') save(req.body.outputs)", newer),
  ],
]

const flask = (steps: string) =>
  `import requests\n\ndef start(headers):\n    answer = requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "A fox.", "callback_url": "https://my.app/kling"}).json()\n    if answer["code"] != 0:\n        raise RuntimeError(answer["message"])\n\n@app.post("/kling")\ndef kling():\n    body = request.get_json()\n    ${steps.replaceAll('\n', '\n    ')}\n`

const python: readonly Row[] = [
  [
    'a variable',
    flask('status = body.get("task_status")\nif status == "completed":\n    keep(body)'),
    '12 warning likely: A callback has the status "succeed", never "completed". | Compare with "succeed" (review): "completed" → "succeed"',
  ],
  [
    'words in a tuple',
    flask('if body["task_status"] in ("done", "finished"):\n    keep(body)'),
    '11 warning likely: A finished task has the status "succeed", never "done". | Compare with "succeed" (review): "done" → "succeed"',
    '11 warning likely: A finished task has the status "succeed", never "finished". | Compare with "succeed" (review): "finished" → "succeed"',
  ],
  ['the right word', flask('if body["task_status"] == "succeed":\n    keep(body)')],
]

table('wrong-task-status', 'javascript', javascript, 'of callback handlers')
table('wrong-task-status', 'python', python, 'of callback handlers')
