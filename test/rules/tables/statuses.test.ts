import { type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const url = `${api}/v1/videos/text2video`
const indented = (code: string) => code.replaceAll('\n', '\n    ')
const py = (code: string, path = '/v1/videos/text2video', more = '') =>
  `import requests\n\ndef show(id):\n    answer = requests.get(f"${api}${path}/{id}", headers=headers).json()\n    data = answer["data"]\n    status = data["task_status"]\n    ${indented(code)}\n${more}`
const either = (word: string) => `if status == ${word}:\n    return data`

const words: readonly Row[] = [
  ['the right word', py(either('"succeed"'))],
  [
    'the word of the other generation',
    py(either('"succeeded"')),
    '7 error certain: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): "succeeded" → "succeed"',
  ],
  [
    'the right word in capitals',
    py(either('"SUCCEED"')),
    '7 error certain: A finished task has the status "succeed", never "SUCCEED". | Compare with "succeed" (review): "SUCCEED" → "succeed"',
  ],
  ['both words', py('if status in ("succeed", "succeeded"):\n    return data')],
  ['both words in two tests', py(`${either('"succeed"')}\n${either('"succeeded"')}`)],
  [
    'both words in two functions',
    py(
      either('"succeeded"'),
      undefined,
      '\ndef other(id):\n    data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{id}", headers=headers).json()["data"]\n    return data["task_status"] == "succeed"\n',
    ),
    '7 error certain: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): "succeeded" → "succeed"',
  ],
  [
    'a word for success',
    py(either('"completed"')),
    '7 error certain: A finished task has the status "succeed", never "completed". | Compare with "succeed" (review): "completed" → "succeed"',
  ],
  [
    'a word for failure',
    py(either('"error"')),
    '7 warning certain: A failed task has the status "failed", never "error". | Compare with "failed" (review): "error" → "failed"',
  ],
  ['the right word for failure', py(either('"failed"'))],
  [
    'a word for waiting',
    py(either('"pending"')),
    '7 info certain: A running task never has the status "pending". | Compare with "submitted" (review): "pending" → "submitted"',
  ],
  ['the right word for waiting', py(either('"processing"'))],
  ['a word that means nothing', py(either('"blue"'))],
  ['a number', py(either('99'))],
  [
    'a word by a name',
    py('DONE = "succeeded"\nif status == DONE:\n    return data'),
    '7 error certain: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): "succeeded" → "succeed"',
  ],
  [
    'a word in small letters',
    py('if status.lower() == "succeeded":\n    return data'),
    '7 error certain: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): "succeeded" → "succeed"',
  ],
  [
    'a word in capitals',
    py('if status.upper() == "SUCCEEDED":\n    return data'),
    '7 error certain: A finished task has the status "SUCCEED", never "SUCCEEDED". | Compare with "SUCCEED" (review): "SUCCEEDED" → "SUCCEED"',
  ],
  ['the right word in capitals, after upper', py('if status.upper() == "SUCCEED":\n    return data')],
  [
    'two wrong words',
    py('if status in ("completed", "done"):\n    return data'),
    '7 error certain: A finished task has the status "succeed", never "completed". | Compare with "succeed" (review): "completed" → "succeed"',
    '7 error certain: A finished task has the status "succeed", never "done". | Compare with "succeed" (review): "done" → "succeed"',
  ],
  [
    'a word that is not equal',
    py('if status != "succeeded":\n    return None\nreturn data'),
    '7 error certain: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): "succeeded" → "succeed"',
  ],
]

const field = (name: string) => `url = data${name}\nprint(url)`
const fields: readonly Row[] = [
  ['a right field', py(field('["task_result"]["videos"][0]["url"]'))],
  ['a wrong field', py(field('["video_url"]')), '7 warning likely: The response has no `data.video_url`.'],
  ['a wrong field by get', py(field('.get("video_url")')), '7 warning likely: The response has no `data.video_url`.'],
  [
    'a wrong field with a default',
    py(field('.get("video_url", "")')),
    '7 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field or another',
    py(field('.get("video_url") or data.get("url")')),
    '7 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field or a text',
    py(field('.get("video_url") or "none"')),
    '7 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field if it is there',
    py('if data.get("video_url"):\n    print(data["video_url"])'),
    '8 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field if another is there',
    py('if data.get("task_id"):\n    print(data["video_url"])'),
    '8 warning likely: The response has no `data.video_url`.',
  ],
  ['a wrong field beside the right one', py('print(data["video_url"], data["task_result"]["videos"][0]["url"])')],
  ['a wrong field that is set', py('data["video_url"] = find(data)\nprint(data["video_url"])')],
  [
    'a wrong field that is copied',
    py('row["url"] = data["video_url"]'),
    '7 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field twice',
    py('print(data["video_url"])\nprint(data["video_url"])'),
    '7 warning likely: The response has no `data.video_url`.',
  ],
  [
    'two wrong fields',
    py('print(data["video_url"], data["status"])'),
    '7 warning likely: The response has no `data.video_url`.',
  ],
  ['a status at the top', py('print(answer["status"])')],
  [
    'an error at the top',
    py('print(answer["error"])'),
    '7 warning likely: The response has no `error`. | Read `data.task_status_msg` (review): "error" → "data"]["task_status_msg"',
  ],
  ['an error at the top if it is there', py('if answer.get("error"):\n    raise RuntimeError(answer["error"])')],
  ['the answer as a list', py('print(data[0])'), '7 warning likely: `data` is one task here, not a list.'],
  [
    'a field of a list that is none',
    py('print(data[0]["task_id"])'),
    '7 warning likely: `data` is one task here, not a list.',
  ],
  [
    'a wrong field inside the result',
    py('print(data["task_result"]["video_url"])'),
    '7 warning likely: The response has no `data.task_result.video_url`.',
  ],
  [
    'a wrong list',
    py('print(data["videos"][0])'),
    '7 warning likely: The response has no `data.videos`. | Read `data.task_result.videos` (review): "videos" → "task_result"]["videos"',
  ],
  ['a field that means nothing', py('print(data["color"])')],
  ['a field of another answer', py('print(requests.get(other).json()["data"]["video_url"])')],
  [
    'a field of a list of tasks',
    `import requests\nfor task in requests.get("${url}", headers=headers).json()["data"]:\n    print(task["video_url"])\n`,
  ],
  [
    'a field of the account',
    `import requests\nprint(requests.get("${api}/account/costs", headers=headers).json()["data"]["status"])\n`,
  ],
  [
    'a field of one of two answers',
    py('if x:\n    data = requests.get(other).json()["data"]\nprint(data["video_url"])'),
  ],
]

const js = (code: string) =>
  `async function show(id) {\n  const answer = await (await fetch(\`${url}/\${id}\`, { headers })).json()\n  const data = answer.data\n  ${code.replaceAll('\n', '\n  ')}\n}\n`
const inJavaScript: readonly Row[] = [
  ['a wrong field', js('console.log(data.video_url)'), '4 warning likely: The response has no `data.video_url`.'],
  [
    'a wrong field with brackets',
    js("console.log(data['video_url'])"),
    '4 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field in a chain',
    js('console.log(data?.video_url)'),
    '4 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field or null',
    js('return data.video_url ?? null'),
    '4 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field or a field',
    js('return data.video_url ?? data.url'),
    '4 warning likely: The response has no `data.video_url`.',
  ],
  ['a wrong field in a condition', js('return data.video_url ? 1 : 2')],
  [
    'a wrong field in a branch of a condition',
    js('return x ? data.video_url : 2'),
    '4 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field and more',
    js('return data.video_url && show(data)'),
    '4 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong field in a pattern',
    js('const { video_url } = data\nreturn video_url'),
    '4 warning likely: The response has no `data.video_url`.',
  ],
  [
    'a wrong word in a switch',
    js("switch (data.task_status) {\n  case 'succeeded':\n    return data\n}"),
    '5 error certain: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): \'succeeded\' → \'succeed\'',
  ],
  [
    'both words in a switch',
    js("switch (data.task_status) {\n  case 'succeed':\n  case 'succeeded':\n    return data\n}"),
  ],
]

const handler = (code: string) =>
  `await fetch('${url}', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v3', prompt: 'a', callback_url: 'https://a.com/kling' }) })\napp.post('/kling', (req, res) => {\n  ${code.replaceAll('\n', '\n  ')}\n  res.end()\n})\n`
const callbacks: readonly Row[] = [
  ['the right word', handler("if (req.body.task_status === 'succeed') save(req.body)")],
  [
    'a wrong word',
    handler("if (req.body.task_status === 'succeeded') save(req.body)"),
    '3 warning likely: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): \'succeeded\' → \'succeed\'',
  ],
  [
    'a wrong word on the left',
    handler("if ('succeeded' === req.body.task_status) save(req.body)"),
    '3 warning likely: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): \'succeeded\' → \'succeed\'',
  ],
  ['both words', handler("if (['succeed', 'succeeded'].includes(req.body.task_status)) save(req.body)")],
  [
    'a wrong word, and the right one somewhere',
    handler("if (req.body.task_status === 'succeeded') save(req.body)\nlog('succeed')"),
    '3 warning likely: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): \'succeeded\' → \'succeed\'',
  ],
  ['a wrong word for something else', handler("if (req.body.task_id === 'succeeded') save(req.body)")],
  [
    'a wrong word for a field below',
    handler("if (req.body.task_info.task_status === 'succeeded') save(req.body)"),
    '3 warning likely: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): \'succeeded\' → \'succeed\'',
  ],
  ['a wrong word beside the status', handler("if (req.body.task_status && 'succeeded' === mode) save(req.body)")],
  [
    'a wrong word in a switch',
    handler("switch (req.body.task_status) {\n  case 'succeeded':\n    save(req.body)\n}"),
    '4 warning likely: A finished task has the status "succeed", never "succeeded". | Compare with "succeed" (review): \'succeeded\' → \'succeed\'',
  ],
  [
    'a wrong word in a switch for something else',
    handler("switch (mode(req.body.task_status)) {\n  case 'succeeded':\n    save(req.body)\n}"),
  ],
  [
    'another word',
    handler("if (req.body.task_status === 'done') save(req.body)"),
    '3 warning likely: A finished task has the status "succeed", never "done". | Compare with "succeed" (review): \'done\' → \'succeed\'',
  ],
  [
    'a field in data',
    handler('save(req.body.data.task_status)'),
    '3 warning likely: A callback has no `data`: `task_status` is at the top level.',
  ],
  [
    'two fields in data',
    handler('save(req.body.data.task_id, req.body.data.task_status)'),
    '3 warning likely: A callback has no `data`: `task_id` is at the top level.',
    '3 warning likely: A callback has no `data`: `task_status` is at the top level.',
  ],
  [
    'a field in data twice',
    handler('save(req.body.data.task_id)\nsave(req.body.data.task_id)'),
    '3 warning likely: A callback has no `data`: `task_id` is at the top level.',
  ],
  ['a field in data and one at the top', handler('save(req.body.data.task_id, req.body.task_status)')],
  ['a field in data of another kind', handler('save(req.body.data.color)')],
  ['a field two levels down', handler('save(req.body.data.task.task_id)')],
  ['a field in something else', handler('save(req.body.event.task_id)')],
]

const newHandler = (code: string) =>
  `await fetch('${api}/text-to-video/kling-3.0', { method: 'POST', headers, body: JSON.stringify({ prompt: 'a', options: { callback_url: 'https://a.com/kling' } }) })\napp.post('/kling', (req, res) => {\n  ${code.replaceAll('\n', '\n  ')}\n  res.end()\n})\n`
const newCallbacks: readonly Row[] = [
  ['the right word', newHandler("if (req.body.status === 'succeeded') save(req.body)")],
  [
    'a wrong word',
    newHandler("if (req.body.status === 'succeed') save(req.body)"),
    '3 warning likely: A callback has the status "succeeded", never "succeed". | Compare with "succeeded" (review): \'succeed\' → \'succeeded\'',
  ],
  [
    'a wrong word on the left',
    newHandler("if ('succeed' === req.body.status) save(req.body)"),
    '3 warning likely: A callback has the status "succeeded", never "succeed". | Compare with "succeeded" (review): \'succeed\' → \'succeeded\'',
  ],
  ['both words', newHandler("if (['succeed', 'succeeded'].includes(req.body.status)) save(req.body)")],
  [
    'a wrong word, and the right one somewhere',
    newHandler("if (req.body.status === 'succeed') save(req.body)\nlog('succeeded')"),
  ],
  ['a wrong word for something else', newHandler("if (req.body.id === 'succeed') save(req.body)")],
  ['a wrong word for a field below', newHandler("if (req.body.info.status === 'succeed') save(req.body)")],
  ['a wrong word beside the status', newHandler("if (req.body.status && 'succeed' === mode) save(req.body)")],
  [
    'a wrong word in a switch',
    newHandler("switch (req.body.status) {\n  case 'succeed':\n    save(req.body)\n}"),
    '4 warning likely: A callback has the status "succeeded", never "succeed". | Compare with "succeeded" (review): \'succeed\' → \'succeeded\'',
  ],
  [
    'a wrong word in a switch for something else',
    newHandler("switch (mode(req.body.status)) {\n  case 'succeed':\n    save(req.body)\n}"),
  ],
  ['a wrong word in a call', newHandler("if (req.body.status) is('succeed')")],
  [
    'a field in data',
    newHandler('save(req.body.data.status)'),
    '3 warning likely: A callback has no `data`: `status` is at the top level.',
  ],
  ['a field in data and one at the top', newHandler('save(req.body.data.status, req.body.outputs)')],
  ['a field in data of the other generation', newHandler('save(req.body.data.task_status)')],
]

table('wrong-task-status', 'python', words, 'by words')
table('wrong-task-status', 'javascript', newCallbacks, 'in callbacks of new paths')
table('wrong-task-status', 'python', fields, 'by fields')
table('wrong-task-status', 'javascript', inJavaScript)
table('wrong-task-status', 'javascript', callbacks, 'in callbacks of old paths')
