import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'
import { create, fetchTask, imports, query } from './code'

/** The polls: shape, whether bounded, and waits in seconds. */
function polls(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.polls.map(({ shape, bounded, delays, skipsDelay, skipsLimit }) =>
    [
      shape,
      bounded ? 'bounded' : 'unbounded',
      ...delays.map(({ seconds }) => (seconds === null ? 'some time' : `${seconds} s`)),
      ...(skipsDelay ? ['skips its wait'] : []),
      ...(skipsLimit ? ['skips its bound'] : []),
    ].join(', '),
  )
}

const ask = `s = ${query}.json()["data"]["task_status"]`
const leave = 'if s in ("succeed", "failed"):\n        break'

const python: readonly Row[] = [
  ['unbounded', `${imports}while True:\n    ${ask}\n    ${leave}\n    time.sleep(5)`, 'loop, unbounded, 5 s'],
  ['without a wait', `${imports}while True:\n    ${ask}\n    ${leave}`, 'loop, unbounded'],
  ['a count', `${imports}for i in range(60):\n    ${ask}\n    ${leave}\n    time.sleep(5)`, 'loop, bounded, 5 s'],
  [
    'a deadline in the test',
    `${imports}while time.time() < deadline:\n    ${ask}\n    ${leave}\n    time.sleep(5)`,
    'loop, bounded, 5 s',
  ],
  [
    'a deadline inside',
    `${imports}while True:\n    ${ask}\n    ${leave}\n    if time.time() > deadline:\n        raise TimeoutError()\n    time.sleep(5)`,
    'loop, bounded, 5 s',
  ],
  [
    'a status in the test',
    `${imports}s = ""\nwhile s != "succeed":\n    ${ask}\n    time.sleep(5)`,
    'loop, unbounded, 5 s',
  ],
  [
    'a constant wait',
    `${imports}PAUSE = 2\nwhile True:\n    ${ask}\n    ${leave}\n    time.sleep(PAUSE)`,
    'loop, unbounded, 2 s',
  ],
  [
    'an unknown wait',
    `${imports}while True:\n    ${ask}\n    ${leave}\n    time.sleep(pause)`,
    'loop, unbounded, some time',
  ],
  [
    'a continue that skips the wait',
    `${imports}while True:\n    ${ask}\n    if s == "processing":\n        continue\n    ${leave}\n    time.sleep(5)`,
    'loop, unbounded, 5 s, skips its wait',
  ],
  [
    'in another function',
    `${imports}def ask(task_id):\n    return ${query}.json()["data"]\nwhile True:\n    if ask(1)["task_status"] == "succeed":\n        break\n    time.sleep(5)`,
    'loop, unbounded, 5 s',
  ],
  [
    'a worker that takes jobs from a queue',
    `${imports}while True:\n    task_id = jobs.get()\n    ${ask}\n    ${leave.replace('break', 'store(s)')}\n    time.sleep(5)`,
    'loop, bounded, 5 s',
  ],
  [
    'a worker whose job is looked up in another function',
    `${imports}def turn():\n    job = store.oldest_running()\n    task_id = job["task"]\n    ${ask}\nwhile True:\n    turn()\n    time.sleep(5)`,
    'loop, bounded, 5 s',
  ],
  [
    'a function that stops querying tasks that are too old',
    `${imports}def look(task_id, since):\n    if time.time() - since > 900:\n        return None\n    return ${query}.json()["data"]\nwhile True:\n    look(1, start)\n    time.sleep(5)`,
    'loop, bounded, 5 s',
  ],
  [
    'a key of a record is not a queue',
    `${imports}while True:\n    task_id = job.get("task_id")\n    ${ask}\n    ${leave}\n    time.sleep(5)`,
    'loop, unbounded, 5 s',
  ],
  ['a create call in a loop is not a poll', `${imports}while True:\n    ${create}\n    time.sleep(5)`],
  ['one query for each task is not a poll', `${imports}for task_id in ids:\n    ${query}`],
  [
    'a worker that asks for each of its tasks, in another function',
    `${imports}def look(task_id):\n    return ${query}.json()["data"]["task_status"]\ndef once():\n    for task_id in active():\n        if look(task_id) == "succeed":\n            done(task_id)\nwhile running:\n    once()\n    time.sleep(5)`,
    'loop, bounded, 5 s',
  ],
  [
    'one task that is asked for several times in a round',
    `${imports}def look(task_id):\n    for attempt in range(3):\n        s = ${query}.json()["data"]["task_status"]\n        if s == "succeed":\n            return s\nwhile True:\n    if look(1):\n        break\n    time.sleep(5)`,
    'loop, bounded',
  ],
]

const typescript: readonly Row[] = [
  ['a timer', `setInterval(async () => { const r = ${fetchTask} }, 5000)`, 'timer, unbounded, 5 s'],
  [
    'a timer for each existing task',
    `const look = async (id: string) => { const r = ${fetchTask} }\nsetInterval(() => running.forEach((id) => look(id)), 5000)`,
    'timer, bounded, 5 s',
  ],
  [
    'a timer that takes jobs from a store',
    `setInterval(async () => {\n  const { id } = await jobs.findFirst({ where: { open: true } })\n  const r = ${fetchTask}\n}, 5000)`,
    'timer, bounded, 5 s',
  ],
  [
    'a timer for one task, in another function',
    `const look = async (id: string) => { const r = ${fetchTask} }\nsetInterval(() => look(task), 5000)`,
    'timer, unbounded, 5 s',
  ],
  [
    'a promise that waits',
    `while (true) {\n  const b = await (${fetchTask}).json()\n  if (b.data.task_status === 'succeed') break\n  await new Promise((r) => setTimeout(r, 3000))\n}`,
    'loop, unbounded, 3 s',
  ],
  [
    'a helper that waits',
    `const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms))\nwhile (true) {\n  const b = await (${fetchTask}).json()\n  if (b.data.task_status === 'succeed') break\n  await sleep(4000)\n}`,
    'loop, unbounded, 4 s',
  ],
  [
    'an abort signal',
    `while (!signal.aborted) {\n  const b = await (${fetchTask}).json()\n  if (b.data.task_status === 'succeed') break\n}`,
    'loop, bounded',
  ],
  [
    'a function that schedules itself again',
    `async function check(id: string) {\n  const b = await (${fetchTask}).json()\n  if (b.data.task_status !== 'succeed') setTimeout(() => check(id), 5000)\n}`,
    'recursion, unbounded, 5 s',
  ],
  [
    'a worker that asks for each of its tasks, in another function',
    `const look = async (id: string) => (await (${fetchTask}).json()).data.task_status\nasync function once() {\n  for (const id of await active()) if ((await look(id)) === 'succeed') await done(id)\n}\nwhile (running) {\n  await once()\n  await new Promise((r) => setTimeout(r, 5000))\n}`,
    'loop, bounded, 5 s',
  ],
  [
    'one task, in another function',
    `const look = async (id: string) => (await (${fetchTask}).json()).data.task_status\nasync function once() {\n  return (await look(task)) === 'succeed'\n}\nwhile (true) {\n  if (await once()) break\n  await new Promise((r) => setTimeout(r, 5000))\n}`,
    'loop, unbounded, 5 s',
  ],
]

table('polls', 'python', python, polls)
table('polls', 'typescript', typescript, polls)
