import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** Branches for failed tasks in files that never read the reason. */
const lost = (code: string, language: Language): readonly string[] =>
  meaningOf(code, language).answers.lostReasons.map(({ at, generation }) => `${generation} ${written(code, at)}`)

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const py = (steps: string, made = `requests.get(f"${url}/{id}", headers=h).json()["data"]`) =>
  `import requests\n\ndef wait(id, h):\n    task = ${made}\n    ${steps.replaceAll('\n', '\n    ')}\n`
const failed = 'if task["task_status"] == "failed":\n    '

const python: readonly Row[] = [
  ['an error with a text', py(`${failed}raise RuntimeError("failed")`), 'legacy task["task_status"] == "failed"'],
  [
    'an error with the id',
    py(`${failed}raise RuntimeError(task["task_id"])`),
    'legacy task["task_status"] == "failed"',
  ],
  [
    'an error with the time',
    py(`${failed}raise RuntimeError(task["updated_at"])`),
    'legacy task["task_status"] == "failed"',
  ],
  ['an error with another field', py(`${failed}raise RuntimeError(task["task_info"])`)],
  ['an error with the reason', py(`${failed}raise RuntimeError(task["task_status_msg"])`)],
  ['an error with the task', py(`${failed}raise RuntimeError(task)`)],
  ['a log', py(`${failed}print("failed")`), 'legacy task["task_status"] == "failed"'],
  ['a log of a logger', py(`${failed}logger.error("failed")`), 'legacy task["task_status"] == "failed"'],
  ['a log of the task', py(`${failed}print(task)`)],
  ['a log of the task elsewhere', py(`print(task)\n${failed}raise RuntimeError("failed")`)],
  ['a return', py(`${failed}return None`)],
  ['another call', py(`${failed}count(id)`)],
  ['another word', py('if task["task_status"] == "succeed":\n    raise RuntimeError("done")')],
  [
    'one of two words',
    py('if task["task_status"] in ("failed", "error"):\n    raise RuntimeError("failed")'),
    'legacy task["task_status"] in ("failed", "error")',
  ],
  ['not that word', py('if task["task_status"] != "failed":\n    raise RuntimeError("going on")')],
  [
    'what follows another word',
    py('if task["task_status"] != "failed":\n    return task\nraise RuntimeError("failed")'),
  ],
  [
    'an else of another word',
    py(
      'if task["task_status"] == "succeed":\n    return task\nelif task["task_status"] == "failed":\n    raise RuntimeError("failed")',
    ),
  ],
  ['the task that is returned', py(`${failed}raise RuntimeError("failed")\nreturn task`)],
  [
    'the result that is returned',
    py(`${failed}raise RuntimeError("failed")\nreturn task["task_result"]`),
    'legacy task["task_status"] == "failed"',
  ],
  ['the task that is stored', py(`self.task = task\n${failed}raise RuntimeError("failed")`)],
  [
    'the task in another variable',
    py(`other = task\n${failed}raise RuntimeError("failed")`),
    'legacy task["task_status"] == "failed"',
  ],
  ['the task in a list', py(`all = [task]\n${failed}raise RuntimeError("failed")`)],
  ['the task by its keys', py(`for key in task.keys():\n    pass\n${failed}raise RuntimeError("failed")`)],
  [
    'a key of the task by get',
    py(`name = task.get("task_id")\n${failed}raise RuntimeError("failed")`),
    'legacy task["task_status"] == "failed"',
  ],
  [
    'the task in a test',
    py(`if task:\n    pass\n${failed}raise RuntimeError("failed")`),
    'legacy task["task_status"] == "failed"',
  ],
  [
    'the task for a function of the file',
    `${py(`show(task)\n${failed}raise RuntimeError("failed")`)}\ndef show(task):\n    print(task["task_id"])\n`,
    'legacy task["task_status"] == "failed"',
  ],
  ['the task for another function', py(`show(task)\n${failed}raise RuntimeError("failed")`)],
  ['a name for the reason in the file', `${py(`${failed}raise RuntimeError("failed")`)}reason = "task_status_msg"\n`],
  ['a name of its own for the reason', `${py(`${failed}raise RuntimeError("failed")`)}failure_reason = None\n`],
  [
    'a task of another service',
    py(`${failed}raise RuntimeError("failed")`, 'requests.get(f"https://a.com/{id}").json()["data"]'),
  ],
  [
    'a task that was created',
    py(
      `${failed}raise RuntimeError("failed")`,
      `requests.post("${url}", headers=h, json={"prompt": "a"}).json()["data"]`,
    ),
  ],
  [
    'a task of the new generation',
    py(
      'if task["status"] == "failed":\n    raise RuntimeError("failed")',
      'requests.get(f"https://api-singapore.klingai.com/tasks?task_ids={id}", headers=h).json()["data"][0]',
    ),
    'new task["status"] == "failed"',
  ],
  [
    'a task of the new generation with its message',
    py(
      'if task["status"] == "failed":\n    raise RuntimeError(task["message"])',
      'requests.get(f"https://api-singapore.klingai.com/tasks?task_ids={id}", headers=h).json()["data"][0]',
    ),
  ],
]

const js = (steps: string) =>
  `async function wait(id, headers) {\n  const { data: task } = await (await fetch(\`${url}/\${id}\`, { headers })).json()\n  ${steps.replaceAll('\n', '\n  ')}\n}\n`
const javascript: readonly Row[] = [
  [
    'an error',
    js("if (task.task_status === 'failed') throw new Error('failed')"),
    "legacy task.task_status === 'failed'",
  ],
  [
    'a rejection',
    js("if (task.task_status === 'failed') reject(new Error('failed'))"),
    "legacy task.task_status === 'failed'",
  ],
  [
    'a log of the console',
    js("if (task.task_status === 'failed') console.error('failed')"),
    "legacy task.task_status === 'failed'",
  ],
  [
    'a case',
    js("switch (task.task_status) {\n  case 'failed':\n    throw new Error('failed')\n}"),
    "legacy case 'failed':",
  ],
  ['a case of another word', js("switch (task.task_status) {\n  case 'succeed':\n    throw new Error('done')\n}")],
  ['a choice', js("return task.task_status === 'failed' ? null : task.task_result")],
  [
    'a pattern with a rest',
    js("const { task_id, ...more } = task\nif (task.task_status === 'failed') throw new Error('failed')"),
  ],
  [
    'a pattern without a rest',
    js("const { task_id } = task\nif (task.task_status === 'failed') throw new Error('failed')"),
    "legacy task.task_status === 'failed'",
  ],
  [
    'a cast',
    js("if ((task).task_status === 'failed') throw new Error('failed')"),
    "legacy (task).task_status === 'failed'",
  ],
  ['the task in an object', js("save({ task })\nif (task.task_status === 'failed') throw new Error('failed')")],
]

table('lost reasons', 'python', python, lost)
table('lost reasons', 'javascript', javascript, lost)
