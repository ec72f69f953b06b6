import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'
import { create, fetchTask, imports, query } from './code'

/** What code compares, with what, and what else it may be. */
function checks(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.statusChecks.map(({ of, negated, expected, otherTexts, open }) =>
    [
      `${of} ${negated ? 'is not' : 'is'} ${expected.map(({ value }) => value).join(' ')}`,
      ...otherTexts.map((text) => `or ${text}`),
      ...(open ? ['or unknown'] : []),
    ].join(', '),
  )
}

/** What becomes of answers: whether status and body are checked, what is read, and what is handed on. */
function uses(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.uses.map(({ checksStatus, checksBody, fields, handedOn, misreadReasons }) =>
    [
      ...(checksStatus ? ['status'] : []),
      ...(checksBody ? ['body'] : []),
      `reads ${fields.map(({ span }) => written(code, span)).join(' ')}`,
      `hands on ${handedOn.length}`,
      ...(misreadReasons.length > 0 ? ['misreads'] : []),
    ].join(', '),
  )
}

/** What is given up, and the sets of codes. */
function sets(code: string, language: Language): readonly string[] {
  const { codeSets, givenUp } = meaningOf(code, language).answers
  return [
    ...codeSets.map(({ meant, codes }) => `${meant ?? 'some'}: ${codes.map(({ value }) => value).join(' ')}`),
    ...givenUp.map(({ code: each }) => `gives up ${each.value}`),
  ]
}

const task = `${query}.json()["data"]`
const py = (steps: string) => `${imports}def look(task_id):\n    ${steps.replaceAll('\n', '\n    ')}\n`

const checkedInPython: readonly Row[] = [
  ['a comparison', py(`if ${task}["task_status"] == "succeed":\n    return 1`), 'task-status is succeed'],
  ['the other way round', py(`if "succeed" == ${task}["task_status"]:\n    return 1`), 'task-status is succeed'],
  ['unequal', py(`if ${task}["task_status"] != "succeed":\n    return 1`), 'task-status is not succeed'],
  [
    'one of several',
    py(`if ${task}["task_status"] in ("succeed", "failed"):\n    return 1`),
    'task-status is succeed failed',
  ],
  [
    'one of a list',
    py(`if ${task}["task_status"] in ["succeed", "failed"]:\n    return 1`),
    'task-status is succeed failed',
  ],
  [
    'one of a set',
    py(`if ${task}["task_status"] in {"succeed", "failed"}:\n    return 1`),
    'task-status is succeed failed',
  ],
  [
    'one of a constant',
    `${imports}DONE = ("succeed", "failed")\ndef look(task_id):\n    return ${task}["task_status"] in DONE\n`,
    'task-status is succeed failed',
  ],
  [
    'one of a frozen set',
    `${imports}DONE = frozenset({"succeed", "failed"})\ndef look(task_id):\n    return ${task}["task_status"] in DONE\n`,
    'task-status is succeed failed',
  ],
  [
    'one of the keys of a table',
    `${imports}NAMES = {"succeed": 1, "failed": 2}\ndef look(task_id):\n    return ${task}["task_status"] in NAMES\n`,
  ],
  [
    'a key of a table',
    `${imports}NAMES = {"succeed": 1, "failed": 2}\ndef look(task_id):\n    return NAMES[${task}["task_status"]]\n`,
    'task-status is succeed failed',
  ],
  [
    'a key of a table by get',
    `${imports}NAMES = {"succeed": 1, "failed": 2}\ndef look(task_id):\n    return NAMES.get(${task}["task_status"], 0)\n`,
    'task-status is succeed failed',
  ],
  ['in lower case', py(`if ${task}["task_status"].lower() == "succeed":\n    return 1`), 'task-status is succeed'],
  ['in upper case', py(`if ${task}["task_status"].upper() == "SUCCEED":\n    return 1`), 'task-status is SUCCEED'],
  [
    'a match',
    py(
      `match ${task}["task_status"]:\n    case "succeed":\n        return 1\n    case "failed" | "error":\n        return 2`,
    ),
    'task-status is succeed',
    'task-status is failed error',
  ],
  [
    'an enum',
    `from enum import Enum\n${imports}class State(Enum):\n    DONE = "succeed"\ndef look(task_id):\n    return ${task}["task_status"] == State.DONE.value\n`,
    'task-status is succeed',
  ],
  ['a text of another field', py(`if ${task}["task_id"] == "succeed":\n    return 1`)],
  [
    'the status of the new API',
    py(
      'if requests.get(f"https://api-singapore.klingai.com/tasks?task_ids={task_id}").json()["data"][0]["status"] == "succeeded":\n    return 1',
    ),
    'task-status is succeeded',
  ],
  ['the beginning of a text', py(`if ${task}["task_status"].startswith("succ"):\n    return 1`)],
  [
    'with a default',
    py(`if ${task}.get("task_status", "failed") == "failed":\n    return 1`),
    'task-status is failed, or failed',
  ],
  ['an assertion', py(`assert ${task}["task_status"] == "succeed"`), 'task-status is succeed'],
  ['a conditional', py(`return 1 if ${task}["task_status"] == "succeed" else 2`), 'task-status is succeed'],
  ['an unknown value', py(`if ${task}["task_status"] == done:\n    return 1`)],
]

const usedInPython: readonly Row[] = [
  ['nothing is checked', py(`return ${create}.json()["data"]["task_id"]`), 'reads "task_id" "data", hands on 0'],
  [
    'the code',
    py(`body = ${create}.json()\nif body["code"] != 0:\n    raise E()\nreturn body["data"]["task_id"]`),
    'body, reads "task_id" "data", hands on 0',
  ],
  [
    'the code by get',
    py(`body = ${create}.json()\nif body.get("code") != 0:\n    raise E()\nreturn body["data"]["task_id"]`),
    'body, reads "task_id" "data", hands on 0',
  ],
  [
    'the HTTP status',
    py(`r = ${create}\nif r.status_code != 200:\n    raise E()\nreturn r.json()["data"]["task_id"]`),
    'status, reads "task_id" "data", hands on 0',
  ],
  [
    'the client throws',
    py(`r = ${create}\nr.raise_for_status()\nreturn r.json()["data"]["task_id"]`),
    'status, reads "task_id" "data", hands on 0',
  ],
  [
    'the data is tested',
    py(`body = ${create}.json()\nif not body.get("data"):\n    raise E()\nreturn body["data"]["task_id"]`),
    'body, reads "data" "task_id" "data", hands on 0',
  ],
  [
    'the data or nothing',
    py(`data = ${create}.json().get("data") or {}\nreturn data.get("task_id")`),
    'body, reads "data" "task_id", hands on 0',
  ],
  [
    'the id is tested',
    py(`task = ${create}.json()["data"]["task_id"]\nif task:\n    return task`),
    'body, reads "task_id" "data", hands on 0',
  ],
  [
    'the id is tested in a loop',
    py(`task = ${create}.json()["data"]["task_id"]\nwhile task:\n    return task`),
    'body, reads "task_id" "data", hands on 0',
  ],
  [
    'the id is not tested in a loop',
    py(`task = ${create}.json()["data"]["task_id"]\nwhile other:\n    return task`),
    'reads "task_id" "data", hands on 0',
  ],
  [
    'the id is compared',
    py(`task = ${create}.json()["data"]["task_id"]\nreturn task == known`),
    'body, reads "task_id" "data", hands on 0',
  ],
  [
    'the id of another variable is tested',
    py(`task = ${create}.json()["data"]["task_id"]\nother = task\nif other:\n    return task`),
    'body, reads "task_id" "data", hands on 0',
  ],
  [
    'the status of a new task',
    py(`data = ${create}.json()["data"]\nif data["task_status"] == "failed":\n    raise E()\nreturn data["task_id"]`),
    'body, reads "data" "task_status" "task_id", hands on 0',
  ],
  [
    'the status of a new task is read',
    py(`data = ${create}.json()["data"]\nprint(data["task_status"])\nreturn data["task_id"]`),
    'reads "data" "task_status" "task_id", hands on 0',
  ],
  [
    'the status of a task',
    py(`data = ${query}.json()["data"]\nprint(data["task_status"])\nreturn data["task_result"]`),
    'body, reads "data" "task_status" "task_result", hands on 0',
  ],
  ['the body is returned', py(`return ${create}.json()`), 'reads , hands on 1'],
  ['the response is returned', py(`return ${create}`), 'reads , hands on 1'],
  ['the body is handed over', py(`return parse(${create}.json())`), 'reads , hands on 1'],
  [
    'the body is handed over where it is refused',
    py(`r = ${create}\nif not r.ok:\n    log(r.text)\n    return None\nreturn r.json()["data"]`),
    'status, reads "data", hands on 0',
  ],
  [
    'the body is handed over where it may go on',
    py(`r = ${create}\nif not r.ok:\n    log(r.text)\nreturn r.json()["data"]`),
    'status, reads "data", hands on 1',
  ],
  [
    'the message of a failure',
    py(`body = ${query}.json()\nif body["data"]["task_status"] == "failed":\n    raise E(body["message"])`),
    'body, reads "task_status" "data", hands on 0, misreads',
  ],
  [
    'the reason of a failure',
    py(
      `body = ${query}.json()\nif body["data"]["task_status"] == "failed":\n    raise E(body["message"], body["data"]["task_status_msg"])`,
    ),
    'body, reads "task_status" "data" "task_status_msg" "data", hands on 0',
  ],
  [
    'the message of a refusal',
    py(`body = ${query}.json()\nif body["code"] != 0:\n    raise E(body["message"])`),
    'body, reads , hands on 0',
  ],
  [
    'the code in another function',
    `${imports}def check(body):\n    if body["code"] != 0:\n        raise E()\n    return body["data"]\ndef make(p):\n    return check(${create}.json())["task_id"]\n`,
    'body, reads "data" "task_id", hands on 0',
  ],
  [
    'the code of something unknown',
    `${imports}def check(body):\n    if body.code != 0:\n        raise E()\ndef make(p):\n    body = ${create}.json()\n    check(body)\n    return body["data"]["task_id"]\n`,
    'body, reads "task_id" "data", hands on 0',
  ],
  [
    'the code of what is thrown',
    py(`try:\n    return ${create}.json()["data"]["task_id"]\nexcept Exception as error:\n    print(error.code)`),
    'reads "task_id" "data", hands on 0',
  ],
  [
    'a try',
    py(`try:\n    return ${create}.json()["data"]["task_id"]\nexcept KeyError:\n    return None`),
    'reads "task_id" "data", hands on 0',
  ],
]

const setsInPython: readonly Row[] = [
  ['a list to repeat', 'RETRY_CODES = [1302, 1303]', 'retry: 1302 1303'],
  ['a set to repeat', 'RETRYABLE = {1302, 1303}', 'retry: 1302 1303'],
  ['a tuple to give up', 'FATAL = (1101, 1102)', 'give-up: 1101 1102'],
  ['a frozen set', 'TRANSIENT = frozenset({1302, 1303})', 'retry: 1302 1303'],
  ['texts', 'RETRY_CODES = ["1302", "1303"]'],
  ['a list without a meaning', 'CODES = [1302, 1303]', 'some: 1302 1303'],
  ['other numbers', 'RETRY_DELAYS = [1, 2, 4]'],
  ['a list with a name in it', 'RETRY_CODES = [1302, OTHER]', 'retry: 1302'],
  ['a list in a class', 'class Kling:\n    RETRY_CODES = [1302, 1303]'],
  ['an empty list', 'RETRY_CODES = []'],
  ['given up', `${imports}body = ${create}.json()\nif body["code"] == 1303:\n    raise E()`],
  ['given up, in another way', `${imports}body = ${create}.json()\nif body["code"] in (1303, 1302):\n    exit(1)`],
  ['given up for another reason', `${imports}body = ${create}.json()\nif body["code"] == 1102:\n    raise E()`],
  ['waited for', `${imports}body = ${create}.json()\nif body["code"] == 1303:\n    time.sleep(5)`],
]

const typescript: readonly Row[] = [
  [
    'nothing is checked',
    `const { data } = await (${fetchTask}).json()\nshow(data.task_id)`,
    'reads task_id data, hands on 0',
  ],
  [
    'the status',
    `const r = ${fetchTask}\nif (!r.ok) throw new Error()\nshow((await r.json()).data.task_id)`,
    'status, reads task_id data, hands on 0',
  ],
  [
    'the status code',
    `const r = ${fetchTask}\nif (r.status !== 200) throw new Error()\nshow((await r.json()).data.task_id)`,
    'status, reads task_id data, hands on 0',
  ],
  [
    'the code',
    `const { code, data } = await (${fetchTask}).json()\nif (code) throw new Error()\nshow(data.task_id)`,
    'body, reads task_id data, hands on 0',
  ],
  [
    'with a question mark',
    `const json = await (${fetchTask}).json()\nshow(json.data?.task_id)`,
    'reads task_id data, hands on 0',
  ],
  [
    'a client that throws',
    "import axios from 'axios'\nconst { data } = await axios.get('https://api-singapore.klingai.com/v1/videos/text2video/1')\nshow(data.data.task_id)",
    'status, reads task_id data, hands on 0',
  ],
  [
    'a client in a variable that throws',
    "import axios from 'axios'\nconst api = axios.create({ baseURL: 'https://api-singapore.klingai.com' })\nconst { data } = await api.get('/v1/videos/text2video/1')\nshow(data.data.task_id)",
    'status, reads task_id data, hands on 0',
  ],
  [
    'in a chain',
    "fetch('https://api-singapore.klingai.com/v1/videos/text2video/1').then((r) => r.json()).then(({ data }) => show(data.task_id))",
    'reads task_id data, hands on 1',
  ],
  [
    'in a chain with a check',
    "fetch('https://api-singapore.klingai.com/v1/videos/text2video/1').then((r) => {\n  if (!r.ok) throw new Error()\n  return r.json()\n}).then(({ data }) => show(data.task_id))",
    'status, reads task_id data, hands on 1',
  ],
  [
    'in a chain with an end',
    "fetch('https://api-singapore.klingai.com/v1/videos/text2video/1').then((r) => r.json()).then(({ data }) => show(data.task_id)).catch((error) => show(error.code))",
    'body, reads task_id data, hands on 1',
  ],
  [
    'a switch',
    `const { data } = await (${fetchTask}).json()\nswitch (data.task_status) {\n  case 'succeed':\n    show(data.task_result)\n}`,
    'body, reads task_status task_result data, hands on 0',
  ],
  [
    'a negation',
    `const { data } = await (${fetchTask}).json()\nif (!data) throw new Error()\nshow(data.task_id)`,
    'body, reads task_id data, hands on 0',
  ],
  [
    'a default',
    `const { data } = await (${fetchTask}).json()\nshow(data.task_id ?? null)`,
    'body, reads task_id data, hands on 0',
  ],
]

table('statuses that are compared', 'python', checkedInPython, checks)
table('what is done with answers', 'python', usedInPython, uses)
table('what is done with answers', 'typescript', typescript, uses)
table('codes with a meaning', 'python', setsInPython, sets)
