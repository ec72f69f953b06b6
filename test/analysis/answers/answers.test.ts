import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'
import { create, fetchTask, imports, query } from './code'

/** What the argument of the last `show(…)` is of the answer to an official request: `body data.task_id`. */
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
  ['of another service', `${imports}show(requests.get("https://example.com/v1").json())`, 'other'],
  [
    'a record that code makes of it',
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

table('parts of answers', 'python', python, parts)
table('parts of answers', 'typescript', typescript, parts)
