import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'
import { create, fetchTask, imports, query } from './code'

/** What the argument of the last `show(…)` is in the response to an official request: `body data.task_id`. */
function parts(code: string, language: Language): readonly string[] {
  const { answers, program } = meaningOf(code, language)
  const call = program.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === 'show').at(-1)
  const value = call?.arguments[0]?.value
  if (!value) throw new Error('the text has no show(…) call')
  const { found, others } = answers.responses.trace(value)
  return [
    ...found.map(({ part, path, thrown }) => [part, ...(thrown ? ['thrown'] : []), path.join('.')].join(' ').trim()),
    ...(others.length > 0 ? ['other'] : []),
  ]
}

const python: readonly Row[] = [
  ['the response', `${imports}show(${create})`, 'response'],
  ['its body', `${imports}show(${create}.json())`, 'body'],
  ['a key', `${imports}show(${create}.json()["data"]["task_id"])`, 'body data.task_id'],
  ['get', `${imports}show(${create}.json().get("data"))`, 'body data'],
  ['get with a default', `${imports}show(${create}.json().get("data", {}))`, 'body data', 'other'],
  ['through variables', `${imports}r = ${query}\nbody = r.json()\nshow(body["data"])`, 'body data'],
  [
    'through a local function',
    `${imports}def ask(task_id):\n    return ${query}.json()\nshow(ask(1)["code"])`,
    'body code',
  ],
  ['through a parameter', `${imports}def f(body):\n    show(body["code"])\nf(${create}.json())`, 'body code'],
  ['JSON text parsed by hand', `${imports}import json\nshow(json.loads(${create}.text))`, 'body'],
  ['one of two', `${imports}r = ${create} if x else None\nshow(r)`, 'response', 'other'],
  ['a status in lower case', `${imports}show(${query}.json()["data"]["task_status"].lower())`, 'body data.task_status'],
  [
    'an item of a list',
    `${imports}show(${query}.json()["data"]["task_result"]["videos"][0]["url"])`,
    'body data.task_result.videos.[].url',
  ],
  ['the response of another service', `${imports}show(requests.get("https://example.com/v1").json())`, 'other'],
  [
    'a record built from it',
    `${imports}t = {"id": ${create}.json()["data"]["task_id"]}\nshow(t["id"])`,
    'body data.task_id',
  ],
  ['the error of a try', `${imports}try:\n    ${create}\nexcept Exception as e:\n    show(e)`, 'error'],
]

const typescript: readonly Row[] = [
  ['await', `show(${fetchTask})`, 'response'],
  ['its body', `const r = ${fetchTask}\nshow(await r.json())`, 'body'],
  [
    'a destructured key',
    `const { data } = await (${fetchTask}).json()\nshow(data.task_status)`,
    'body data.task_status',
  ],
  [
    'then',
    `fetch('https://api-singapore.klingai.com/v1/videos/text2video/1').then((r) => r.json()).then((body) => show(body.code))`,
    'body code',
  ],
  ['a cast', `show((await (${fetchTask}).json() as Answer).code)`, 'body code'],
  [
    'of axios',
    "import axios from 'axios'\nconst r = await axios.get('https://api-singapore.klingai.com/v1/videos/text2video/1')\nshow(r.data.data.task_status)",
    'body data.task_status',
  ],
]

/** The branches for failed tasks in a file that never reads the reason. */
function lost(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.lostReasons.map(({ at, generation }) => `${generation} ${written(code, at)}`)
}

const failing = (act: string, before = '', read = 'r["data"]["task_status"]') =>
  `${imports}def wait(task_id):\n    r = ${query}.json()\n    if r["code"] != 0:\n        raise E(r)\n    ${before}\n    status = ${read}\n    if status == "failed":\n        ${act}\n    return status\n`
const lostInPython: readonly Row[] = [
  ['thrown without a reason', failing('raise RuntimeError("failed")'), 'legacy status == "failed"'],
  [
    'thrown with the id',
    failing("raise RuntimeError(f\"{r['data']['task_id']} failed\")"),
    'legacy status == "failed"',
  ],
  ['logged', failing('logger.error("failed")'), 'legacy status == "failed"'],
  ['a status that is passed on', failing('return "failed"')],
  ['thrown with its reason', failing('raise RuntimeError(r["data"]["task_status_msg"])')],
  [
    'its reason is read elsewhere',
    `${failing('raise RuntimeError("failed")')}\ndef why(t):\n    return t["task_status_msg"]`,
  ],
  ['thrown with the response', failing('raise RuntimeError(r)')],
  ['the response in the text of an error', failing('raise RuntimeError(f"failed: {r[\'data\']}")')],
  ['the response was logged', failing('raise RuntimeError("failed")', 'print(r)')],
  ['the response is stored', failing('raise RuntimeError("failed")', 'self.last = r["data"]')],
  ['another module reads the response', failing('raise RuntimeError("failed")', 'show(r)')],
  ['all keys are read', failing('raise RuntimeError("failed")', 'for k, v in r["data"].items(): print(k, v)')],
  ['another key of the task is reported', failing('raise RuntimeError(r["data"]["error"])')],
  [
    'the text of the response is read',
    `${imports}def wait(task_id):\n    a = ${query}\n    print(a.text)\n    if a.json()["data"]["task_status"] == "failed":\n        raise E()`,
  ],
]
const lostInTypescript: readonly Row[] = [
  [
    'thrown without a reason',
    `async function wait(id) {\n  const { code, data } = await (${fetchTask}).json()\n  if (data.task_status === 'failed') throw new Error('failed')\n}`,
    "legacy data.task_status === 'failed'",
  ],
  [
    'in a switch',
    `async function wait(id) {\n  const json = await (${fetchTask}).json()\n  switch (json.data.task_status) {\n    case 'failed':\n      throw new Error('failed')\n  }\n}`,
    "legacy case 'failed':",
  ],
  [
    'to the caller that awaits a promise',
    `async function wait(id, reject) {\n  const json = await (${fetchTask}).json()\n  if (json.data.task_status === 'failed') reject(new Error('failed'))\n}`,
    "legacy json.data.task_status === 'failed'",
  ],
  [
    'as JSON',
    `async function wait(id) {\n  const json = await (${fetchTask}).json()\n  if (json.data.task_status === 'failed') throw new Error(JSON.stringify(json))\n}`,
  ],
  [
    'the whole task is returned',
    `export async function look(id) {\n  const json = await (${fetchTask}).json()\n  if (json.data.task_status === 'failed') console.error('failed')\n  return json.data\n}`,
  ],
]

table('lost reasons', 'python', lostInPython, lost)
table('lost reasons', 'typescript', lostInTypescript, lost)
table('parts of answers', 'python', python, parts)
table('parts of answers', 'typescript', typescript, parts)
