import { callbackReads } from '../../../src/analysis/requests/callbacks'
import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** What handlers read from the body of a callback: the expression, its keys and the generation. */
function reads(code: string, language: Language): readonly string[] {
  const { program, requests } = meaningOf(code, language)
  return callbackReads(program, requests).map(
    ({ value, path, generation }) => `${written(code, value.span)} is ${path.join('.')} of ${generation}`,
  )
}

const api = 'https://api-singapore.klingai.com'
const created = (callback: string) =>
  `import requests\nrequests.post("${api}/v1/videos/text2video", headers=h, json={"model_name": "kling-v3", "prompt": "a", "callback_url": ${callback}})\n`
const py = (steps: string, route = '/kling', callback = '"https://a.com/kling"', head = 'def hook():') =>
  `${created(callback)}@app.post("${route}")\n${head}\n    ${steps.replaceAll('\n', '\n    ')}\n`
const read = 'request.get_json()["task_id"]'

const python: readonly Row[] = [
  ['a key', py(`save(${read})`), 'request.get_json()["task_id"] is task_id of legacy'],
  [
    'a key below',
    py('save(request.get_json()["task_result"]["videos"])'),
    'request.get_json()["task_result"]["videos"] is task_result.videos of legacy',
    'request.get_json()["task_result"] is task_result of legacy',
  ],
  [
    'a key by get',
    py('save(request.get_json().get("task_id"))'),
    'request.get_json().get("task_id") is task_id of legacy',
    'request.get_json().get is get of legacy',
  ],
  [
    'a key by a variable',
    py('body = request.get_json()\nsave(body["task_id"])'),
    'body["task_id"] is task_id of legacy',
  ],
  ['a key by a variable that is set twice', py('body = request.get_json()\nbody = {}\nsave(body["task_id"])')],
  ['a key that is computed', py('save(request.get_json()[key])')],
  ['a key of an attribute', py('save(request.json["task_id"])'), 'request.json["task_id"] is task_id of legacy'],
  [
    'a key of JSON',
    py('save(json.loads(request.data)["task_id"])'),
    'json.loads(request.data)["task_id"] is task_id of legacy',
  ],
  ['a key of another parser', py('save(yaml.loads(request.data)["task_id"])')],
  ['a key of something else', py('save(answer.get_json()["task_id"])')],
  [
    'a key that is awaited',
    py('save((await request.json())["task_id"])', undefined, undefined, 'async def hook(request):'),
    '(await request.json())["task_id"] is task_id of legacy',
  ],
  ['the body itself', py('save(request.get_json())')],
  ['another route', py(`save(${read})`, '/other')],
  [
    'the end of a route',
    py(`save(${read})`, '/kling', '"https://a.com/hooks/kling"'),
    'request.get_json()["task_id"] is task_id of legacy',
  ],
  [
    'a route with a slash at its end',
    py(`save(${read})`, '/kling/'),
    'request.get_json()["task_id"] is task_id of legacy',
  ],
  [
    'a callback with a slash at its end',
    py(`save(${read})`, '/kling', '"https://a.com/kling/"'),
    'request.get_json()["task_id"] is task_id of legacy',
  ],
  [
    'a callback with a query',
    py(`save(${read})`, '/kling', '"https://a.com/kling?x=1"'),
    'request.get_json()["task_id"] is task_id of legacy',
  ],
  [
    'a callback with a mark',
    py(`save(${read})`, '/kling', '"https://a.com/kling#x"'),
    'request.get_json()["task_id"] is task_id of legacy',
  ],
  ['the root', py(`save(${read})`, '/', '"https://a.com/"')],
  [
    'an unknown callback',
    py(`save(${read})`, '/hooks/kling', 'callback'),
    'request.get_json()["task_id"] is task_id of legacy',
  ],
  ['an unknown callback and a route of another name', py(`save(${read})`, '/hooks', 'callback')],
  ['an unknown callback and a route of another purpose', py(`save(${read})`, '/kling/status', 'callback')],
  [
    'a key of a parameter that is the body',
    py('save(body["task_id"])', undefined, undefined, 'def hook(body: dict):'),
    'body["task_id"] is task_id of legacy',
  ],
  [
    'a key of a parameter that is the body, with types of its keys',
    py('save(body["task_id"])', undefined, undefined, 'def hook(body: Dict[str, Any]):'),
    'body["task_id"] is task_id of legacy',
  ],
  ['a key of another parameter', py('save(body["task_id"])', undefined, undefined, 'def hook(body: Session):')],
  [
    'a key of a parameter of another function',
    py('save(hook)', undefined, undefined, 'def hook():\n    pass\ndef other(body: dict):\n    save(body["task_id"])'),
  ],
  [
    'one of two callbacks',
    py(`save(${read})`, '/kling', '"https://a.com/kling" if x else "https://a.com/b"'),
    'request.get_json()["task_id"] is task_id of legacy',
  ],
  [
    'no callback',
    `import requests\nrequests.post("${api}/v1/videos/text2video", headers=h, json={"model_name": "kling-v3", "prompt": "a"})\n@app.post("/kling")\ndef hook():\n    save(${read})\n`,
  ],
  [
    'a callback of another service',
    `import requests\nrequests.post("https://b.com/v1/videos/text2video", headers=h, json={"model_name": "kling-v3", "prompt": "a", "callback_url": "https://a.com/kling"})\n@app.post("/kling")\ndef hook():\n    save(${read})\n`,
  ],
  [
    'a callback of the new generation',
    `import requests\nrequests.post("${api}/text-to-video/kling-3.0", headers=h, json={"prompt": "a", "options": {"callback_url": "https://a.com/kling"}})\n@app.post("/kling")\ndef hook():\n    save(request.get_json()["id"])\n`,
    'request.get_json()["id"] is id of new',
  ],
  [
    'a callback of both generations',
    `import requests\nrequests.post("${api}/text-to-video/kling-3.0", headers=h, json={"prompt": "a", "options": {"callback_url": "https://a.com/kling"}})\n${py(`save(${read})`)}`,
  ],
  [
    'a handler of another method',
    py(`save(${read})`).replace('@app.post', '@app.get'),
    'request.get_json()["task_id"] is task_id of legacy',
  ],
  ['a handler of a decorator that is no route', py(`save(${read})`).replace('@app.post', '@app.cache')],
  ['a handler without a route', py(`save(${read})`).replace('("/kling")', '()')],
  ['a handler whose route is a name', py(`save(${read})`).replace('("/kling")', '(ROUTE)')],
]

const js = (steps: string, head = "app.post('/kling', (req, res) => {") =>
  `await fetch('${api}/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v3', prompt: 'a', callback_url: 'https://a.com/kling' }) })\n${head}\n  ${steps}\n})\n`
const javascript: readonly Row[] = [
  ['a key', js('save(req.body.task_id)'), 'req.body.task_id is task_id of legacy'],
  [
    'a key of a body that may not be JSON',
    js('const body = (await req.json().catch(() => null)) ?? {}\n  save(body.task_id)'),
    'req.json().catch is catch of legacy',
    'body.task_id is task_id of legacy',
  ],
  ['a key of a part of the body', js('const body = ok && req.body\n  save(body.task_id)')],
  [
    'a key in a pattern',
    js('const { task_id } = req.body\n  save(task_id)'),
    'task_id is task_id of legacy',
    'task_id is task_id of legacy',
  ],
  [
    'a key in a pattern below',
    js('const { task_result: { videos } } = req.body\n  save(videos)'),
    'videos is task_result.videos of legacy',
    'videos is task_result.videos of legacy',
  ],
  ['a key that is computed in a pattern', js('const { [key]: id } = req.body\n  save(id)')],
  [
    'a key of a parsed body',
    js('const body = JSON.parse(req.body)\n  save(body.task_id)'),
    'body.task_id is task_id of legacy',
  ],
  ['a key of a cast', js('save((req.body).task_id)'), '(req.body).task_id is task_id of legacy'],
  ['a key of the query', js('save(req.query.task_id)')],
  ['a key of the body of something else', js('save(message.body.task_id)')],
  ['in a function that is handed over', js('save(req.body.task_id)', 'handle((req, res) => {')],
]

table('callbacks', 'python', python, reads)
table('callbacks', 'javascript', javascript, reads)
