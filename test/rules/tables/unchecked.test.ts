import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const send = `requests.post("${url}", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"})`
const indented = (code: string) => code.replaceAll('\n', '\n    ')
const py = (code: string, more = '') => `import requests\n\ndef film(headers):\n    ${indented(code)}\n${more}`

const python: readonly Row[] = [
  [
    'the id at once',
    py(`return ${send}.json()["data"]["task_id"]`),
    '4 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 126 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  [
    'the id after a check',
    py(
      `answer = ${send}.json()\nif answer["code"] != 0:\n    raise RuntimeError(answer["message"])\nreturn answer["data"]["task_id"]`,
    ),
  ],
  [
    'the id after a check of the status',
    py(`response = ${send}\nresponse.raise_for_status()\nreturn response.json()["data"]["task_id"]`),
    '6 info likely: The response is used after a check of the HTTP status alone. | Check `code` and retry with a helper (review): ∅ → 126 lines; ∅ → with_backoff()(lambda:; ∅ → )(); response.raise_for_status() → ∅; .json() → ∅',
  ],
  [
    'the id after a check of ok',
    py(
      `response = ${send}\nif not response.ok:\n    raise RuntimeError(response.text)\nreturn response.json()["data"]["task_id"]`,
    ),
    '7 info likely: The response is used after a check of the HTTP status alone.',
  ],
  [
    'the id after a check of the data',
    py(
      `answer = ${send}.json()\nif not answer.get("data"):\n    raise RuntimeError(answer)\nreturn answer["data"]["task_id"]`,
    ),
  ],
  [
    'the answer',
    py(`return ${send}.json()`),
    '4 info possible: The response is returned without an error check. | Check `code` and retry with a helper (review): ∅ → 126 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  ['the response', py(`return ${send}`)],
  [
    'the answer, for a caller that checks',
    py(
      `return ${send}.json()`,
      '\ndef check(headers):\n    answer = film(headers)\n    if answer["code"] != 0:\n        raise RuntimeError(answer)\n    return answer["data"]["task_id"]\n',
    ),
  ],
  [
    'the answer, for a caller that does not',
    py(`return ${send}.json()`, '\ndef check(headers):\n    return film(headers)["data"]["task_id"]\n'),
    '7 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 126 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  ['the answer, for something else', py(`answer = ${send}.json()\nsave(answer)\nreturn answer["data"]["task_id"]`)],
  [
    'the data, for something else',
    py(`save(${send}.json()["data"])`),
    '4 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 126 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  [
    'the answer in a variable',
    py(`answer = ${send}.json()\nreturn answer`),
    '5 info possible: The response is returned without an error check. | Check `code` and retry with a helper (review): ∅ → 126 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  [
    'the answer after a check of the status',
    py(`response = ${send}\nresponse.raise_for_status()\nreturn response.json()`),
  ],
  ['the answer in a list', py(`return [${send}.json()]`)],
  ['a status of a query', py(`return requests.get(f"${url}/1", headers=headers).json()["data"]["task_status"]`)],
  ['the answer of a query', py(`return requests.get(f"${url}/1", headers=headers).json()`)],
  [
    'a result of a query',
    py(`return requests.get(f"${url}/1", headers=headers).json()["data"]["task_result"]["videos"][0]["url"]`),
    '4 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 126 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  [
    'a result after a check of the task',
    py(
      `data = requests.get(f"${url}/1", headers=headers).json()["data"]\nif data["task_status"] == "succeed":\n    return data["task_result"]["videos"][0]["url"]`,
    ),
  ],
  ['a list of tasks', py(`return requests.get("${url}", headers=headers).json()["data"][0]["task_id"]`)],
  ['another answer', py('return requests.post("https://example.com", json={}).json()["data"]["task_id"]')],
  ['nothing', py(send)],
  [
    'a response that is declared',
    py(`response: requests.Response = ${send}\nreturn response.json()["data"]["task_id"]`),
    '5 warning certain: The response is used without an error check.',
  ],
  [
    'a response that is set twice',
    py(`response = ${send}\nif again:\n    response = ${send}\nreturn response.json()["data"]["task_id"]`),
    '7 warning certain: The response is used without an error check.',
  ],
  [
    'a response whose headers are read',
    py(`response = ${send}\nprint(response.headers)\nreturn response.json()["data"]["task_id"]`),
    '6 warning certain: The response is used without an error check.',
  ],
  [
    'a response whose body is read twice',
    py(`response = ${send}\nprint(response.json())\nreturn response.json()["data"]["task_id"]`),
    '6 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 126 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅; .json() → ∅',
  ],
  ['a response in a list', py(`first, second = ${send}, 1\nreturn first.json()["data"]["task_id"]`)],
  [
    'a response of a name that is taken',
    `def with_backoff():\n    pass\n${py(`return ${send}.json()["data"]["task_id"]`)}`,
    '6 warning certain: The response is used without an error check.',
  ],
  [
    'a response of the text',
    py(`return json.loads(${send}.text)["data"]["task_id"]`),
    '4 warning certain: The response is used without an error check.',
  ],
]

const js = (code: string) => `export async function film() {\n  ${code.replaceAll('\n', '\n  ')}\n}\n`
const post = `fetch('${url}', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a' }) })`
const javascript: readonly Row[] = [
  [
    'the id at once',
    js(`return (await (await ${post}).json()).data.task_id`),
    '2 warning certain: The response is used without an error check.',
  ],
  [
    'the id of a response',
    js(`const response = await ${post}\nconst { data } = await response.json()\nreturn data.task_id`),
    '3 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 116 lines; ∅ → withBackoff(() =>; ∅ → ); await response.json() → response',
  ],
  [
    'the id of a response after a check of ok',
    js(
      `const response = await ${post}\nif (!response.ok) throw new Error()\nconst { data } = await response.json()\nreturn data.task_id`,
    ),
    '4 info likely: The response is used after a check of the HTTP status alone.',
  ],
  [
    'the id of a response after a check',
    js(
      `const response = await ${post}\nconst { code, data } = await response.json()\nif (code !== 0) throw new Error()\nreturn data.task_id`,
    ),
  ],
  [
    'the text',
    js(`const response = await ${post}\nreturn JSON.parse(await response.text()).data.task_id`),
    '3 warning certain: The response is used without an error check.',
  ],
  [
    'a promise of the answer',
    js(`const response = await ${post}\nreturn response.json()`),
    '3 info possible: The response is returned without an error check.',
  ],
  ['a chain', js(`return ${post}.then((response) => response.json()).then((answer) => answer.data.task_id)`)],
  [
    'an argument that is awaited',
    js(
      `const response = await fetch('${url}', { method: 'POST', headers: await headers(), body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a' }) })\nreturn (await response.json()).data.task_id`,
    ),
    '3 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 116 lines; ∅ → withBackoff(async () =>; ∅ → ); await response.json() → response',
  ],
  [
    'axios',
    `import axios from 'axios'\n${js(`const { data } = await axios.post('${url}', { model_name: 'kling-v2-6', prompt: 'a' }, { headers })\nreturn data.data.task_id`)}`,
    '4 info likely: The response is used after a check of the HTTP status alone.',
  ],
]

table('unchecked-result', 'python', python)
table('unchecked-result', 'javascript', javascript)
