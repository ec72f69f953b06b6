import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const ask = `requests.get(f"${url}/{task_id}", headers=headers).json()["data"]`
const py = (code: string) => `import requests\nimport time\n\n${code}\n`

const python: readonly Row[] = [
  [
    'a function that calls itself',
    py(
      `def poll(task_id, headers):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll(task_id, headers)`,
    ),
    '9 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline=None; ∅ → if deadline is None: deadline = time.monotonic() + 900 if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time"); ∅ → , deadline=deadline',
  ],
  [
    'called by others',
    py(
      `def poll(task_id, headers):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll(task_id, headers)\npoll(1, {})`,
    ),
    '9 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline=None; ∅ → if deadline is None: deadline = time.monotonic() + 900 if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time"); ∅ → , deadline=deadline',
  ],
  [
    'called by others with one more argument',
    py(
      `def poll(task_id, headers):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll(task_id, headers)\npoll(1, {}, 2)`,
    ),
    '9 warning certain: This loop can run forever.',
  ],
  [
    'called with a spread argument',
    py(
      `def poll(task_id, headers):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll(*given)`,
    ),
    '9 warning certain: This loop can run forever.',
  ],
  [
    'handed on as a value',
    py(
      `def poll(task_id, headers):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll(task_id, headers)\nrun(poll)`,
    ),
    '9 warning certain: This loop can run forever.',
  ],
  [
    'with a rest parameter',
    py(
      `def poll(task_id, headers, *more):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll(task_id, headers)`,
    ),
    '9 warning certain: This loop can run forever.',
  ],
  [
    'with a docstring',
    py(
      `def poll(task_id, headers):\n    """Waits."""\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll(task_id, headers)`,
    ),
    '10 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline=None; ∅ → if deadline is None: deadline = time.monotonic() + 900 if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time"); ∅ → , deadline=deadline',
  ],
  [
    'without parameters',
    py(
      `def poll():\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll()`,
    ),
    '9 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline=None; ∅ → if deadline is None: deadline = time.monotonic() + 900 if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time"); ∅ → deadline=deadline',
  ],
  [
    'with a parameter named deadline',
    py(
      `def poll(task_id, headers, deadline):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    time.sleep(5)\n    return poll(task_id, headers, deadline)`,
    ),
    '9 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , poll_deadline=None; ∅ → if poll_deadline is None: poll_deadline = time.monotonic() + 900 if time.monotonic() > poll_deadline: raise TimeoutError("The Kling task did not end in time"); ∅ → , poll_deadline=poll_deadline',
  ],
  [
    'a method that calls itself',
    py(
      `class Client:\n    def poll(self, task_id, headers):\n        task = ${ask}\n        if task["task_status"] == "succeed":\n            return task\n        time.sleep(5)\n        return self.poll(task_id, headers)\n\n    def film(self):\n        return self.poll(1, {})`,
    ),
    '10 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline=None; ∅ → if deadline is None: deadline = time.monotonic() + 900 if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time"); ∅ → , deadline=deadline',
  ],
  [
    'a method that others call with one more',
    py(
      `class Client:\n    def poll(self, task_id, headers):\n        task = ${ask}\n        if task["task_status"] == "succeed":\n            return task\n        time.sleep(5)\n        return self.poll(task_id, headers)\n\n    def film(self):\n        return self.poll(1, {}, 2)`,
    ),
    '10 warning certain: This loop can run forever.',
  ],
  [
    'a method that is handed on',
    py(
      `class Client:\n    def poll(self, task_id, headers):\n        task = ${ask}\n        if task["task_status"] == "succeed":\n            return task\n        time.sleep(5)\n        return self.poll(task_id, headers)\n\n    def film(self):\n        return run(self.poll)`,
    ),
    '10 warning certain: This loop can run forever.',
  ],
  [
    'an async function',
    py(
      `async def poll(task_id, headers):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        return task\n    await sleep(5)\n    return await poll(task_id, headers)`,
    ),
    '9 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline=None; ∅ → if deadline is None: deadline = time.monotonic() + 900 if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time"); ∅ → , deadline=deadline',
  ],
  [
    'a loop',
    py(`while True:\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break\n    time.sleep(5)`),
    '4 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline = time.monotonic() + 900; ∅ → if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time")',
  ],
  [
    'a loop without a wait',
    py(`while True:\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break`),
    '4 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline = time.monotonic() + 900; ∅ → if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time")',
    '5 warning likely: This loop queries without a pause. | Wait 5 seconds between queries (review): ∅ → time.sleep(5)',
  ],
  [
    'a loop that counts',
    py(`for n in range(60):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break`),
    '4 warning likely: This loop queries without a pause. | Wait 5 seconds between queries (review): ∅ → time.sleep(5)',
  ],
  [
    'a loop on one line',
    py(`while ${ask}["task_status"] != "succeed": time.sleep(5)`),
    '4 warning certain: This loop can run forever.',
  ],
  [
    'a short wait',
    py(
      `for n in range(60):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break\n    time.sleep(0.5)`,
    ),
    '8 info likely: This queries every 0.5 s. | Wait 5 seconds between queries (review): 0.5 → 5',
  ],
  [
    'a short wait by its name',
    py(
      `PAUSE = 0.5\nfor n in range(60):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break\n    time.sleep(PAUSE)`,
    ),
    '9 info likely: This queries every 0.5 s.',
  ],
  [
    'one second',
    py(
      `for n in range(60):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break\n    time.sleep(1)`,
    ),
  ],
  [
    'a short and a long wait',
    py(
      `for n in range(60):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break\n    if n:\n        time.sleep(0.5)\n    else:\n        time.sleep(9)`,
    ),
  ],
  [
    'a short and an unknown wait',
    py(
      `for n in range(60):\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break\n    if n:\n        time.sleep(0.5)\n    else:\n        time.sleep(pause)`,
    ),
  ],
  [
    'a wait that is skipped',
    py(
      `for n in range(60):\n    task = ${ask}\n    if task["task_status"] == "processing":\n        continue\n    if task["task_status"] == "succeed":\n        break\n    time.sleep(5)`,
    ),
    '7 warning likely: This `continue` skips the pause between queries. | Wait 5 seconds between queries (review): ∅ → time.sleep(5)',
  ],
  [
    'a bound that is skipped',
    py(
      `n = 0\nwhile True:\n    task = ${ask}\n    if task["task_status"] == "processing":\n        time.sleep(5)\n        continue\n    n += 1\n    if n > 5:\n        break\n    time.sleep(5)`,
    ),
    '9 warning likely: This `continue` skips the limit of the loop. | Stop after 15 minutes (review): ∅ → deadline = time.monotonic() + 900; ∅ → if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time")',
  ],
  [
    'a deadline of its own',
    py(
      `deadline = time.time() + 600\nwhile True:\n    task = ${ask}\n    if task["task_status"] == "succeed" or time.time() > deadline:\n        break\n    time.sleep(5)`,
    ),
  ],
  [
    'the name deadline is taken',
    py(
      `deadline = read()\nwhile True:\n    task = ${ask}\n    if task["task_status"] == "succeed":\n        break\n    time.sleep(5)`,
    ),
    '5 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → poll_deadline = time.monotonic() + 900; ∅ → if time.monotonic() > poll_deadline: raise TimeoutError("The Kling task did not end in time")',
  ],
]

const get =
  '(await (await fetch(`https://api-singapore.klingai.com/v1/videos/text2video/${id}`, { headers })).json()).data'
const done = "task.task_status === 'succeed'"

const typescript: readonly Row[] = [
  [
    'a timer',
    `setInterval(async () => {\n  const task = ${get}\n  show(task)\n}, 5000)`,
    "1 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → const timer =; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'a timer in a variable',
    `const timer = setInterval(async () => {\n  const task = ${get}\n  show(task)\n}, 5000)`,
    "1 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'a timer in a field',
    `class Poll {\n  start(id: string) {\n    this.timer = setInterval(async () => {\n      const task = ${get}\n      show(task)\n    }, 5000)\n  }\n}`,
    "3 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { clearInterval(this.timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'a timer in an entry',
    `timers[id] = setInterval(async () => {\n  const task = ${get}\n  show(task)\n}, 5000)`,
    '1 warning certain: This loop can run forever.',
  ],
  [
    'a timer that is handed on',
    `keep(setInterval(async () => {\n  const task = ${get}\n  show(task)\n}, 5000))`,
    '1 warning certain: This loop can run forever.',
  ],
  [
    'a timer and another variable',
    `const a = (b = setInterval(async () => {\n  const task = ${get}\n  show(task)\n}, 5000))`,
    '1 warning certain: This loop can run forever.',
  ],
  [
    'a timer with a short function',
    `setInterval(async () => show(${get}), 5000)`,
    '1 warning certain: This loop can run forever.',
  ],
  [
    'a timer of a function',
    `async function look() {\n  const task = ${get}\n  show(task)\n}\nsetInterval(look, 5000)`,
    "5 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }; ∅ → const timer =",
  ],
  [
    'a timer of a function that comes later',
    `setInterval(look, 5000)\nasync function look() {\n  const task = ${get}\n  show(task)\n}`,
    '1 warning certain: This loop can run forever.',
  ],
  [
    'a timer of a function that is used earlier',
    `look()\nasync function look() {\n  const task = ${get}\n  show(task)\n}\nsetInterval(look, 5000)`,
    '6 warning certain: This loop can run forever.',
  ],
  [
    'a timer of a function in another block',
    `if (id) {\n  const look = async () => {\n    const task = ${get}\n    show(task)\n  }\n  start(look)\n}\nasync function look() {\n  const task = ${get}\n  show(task)\n}\nif (id) {\n  setInterval(look, 5000)\n}`,
    '13 warning certain: This loop can run forever.',
  ],
  [
    'a timer in a promise',
    `const film = (id: string) => new Promise((resolve, reject) => {\n  setInterval(async () => {\n    const task = ${get}\n    if (${done}) resolve(task)\n  }, 5000)\n})`,
    "2 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → const timer =; ∅ → if (Date.now() > deadline) { clearInterval(timer) reject(new Error('The Kling task did not end in time')) return }",
  ],
  [
    'a timer in a promise that cannot be rejected',
    `const film = (id: string) => new Promise((resolve) => {\n  setInterval(async () => {\n    const task = ${get}\n    if (${done}) resolve(task)\n  }, 5000)\n})`,
    '2 warning certain: This loop can run forever.',
  ],
  [
    'a timer in a promise of another kind',
    `const film = (id: string) => new Task((resolve, reject) => {\n  setInterval(async () => {\n    const task = ${get}\n    if (${done}) resolve(task)\n  }, 5000)\n})`,
    "2 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → const timer =; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'a timer that clears itself',
    `const timer = setInterval(async () => {\n  const task = ${get}\n  if (${done}) clearInterval(timer)\n}, 5000)`,
    "1 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'a fast timer',
    `let n = 0\nconst timer = setInterval(async () => {\n  const task = ${get}\n  if (${done} || ++n > 9) clearInterval(timer)\n}, 500)`,
    "2 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'a function that starts itself again',
    `async function poll(id: string) {\n  const task = ${get}\n  if (${done}) return show(task)\n  setTimeout(() => poll(id), 5000)\n}`,
    '4 warning certain: This loop can run forever.',
  ],
  [
    'without parameters',
    `async function poll() {\n  const task = ${get}\n  if (${done}) show(task)\n  else setTimeout(poll, 5000)\n}`,
    "4 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { console.error('The Kling task did not end in time') return }; ∅ → , deadline",
  ],
  [
    'without parameters, started by others',
    `async function poll() {\n  const task = ${get}\n  if (${done}) show(task)\n  else setTimeout(poll, 5000)\n}\nsetTimeout(poll, 1000)`,
    "4 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { console.error('The Kling task did not end in time') return }; ∅ → , deadline",
  ],
  [
    'without parameters, handed on',
    `async function poll() {\n  const task = ${get}\n  if (${done}) show(task)\n  else setTimeout(poll, 5000)\n}\nready.then(poll)`,
    '4 warning certain: This loop can run forever.',
  ],
  [
    'without parameters, with an argument for it',
    `async function poll() {\n  const task = ${get}\n  if (${done}) show(task)\n  else setTimeout(poll, 5000, id)\n}`,
    '4 warning certain: This loop can run forever.',
  ],
  [
    'with a parameter, handed on',
    `async function poll(id: string) {\n  const task = ${get}\n  if (${done}) show(task)\n  else setTimeout(poll, 5000)\n}`,
    '4 warning certain: This loop can run forever.',
  ],
  [
    'with fewer arguments',
    `async function poll(id: string, n = 0) {\n  const task = ${get}\n  if (${done}) return show(task)\n  setTimeout(() => poll(id), 5000)\n}`,
  ],
  [
    'with all arguments',
    `async function poll(id: string, n = 0) {\n  const task = ${get}\n  if (${done}) return show(task)\n  setTimeout(() => poll(id, n), 5000)\n}`,
  ],
  [
    'an arrow function with parentheses',
    `const poll = async (id: string) => {\n  const task = ${get}\n  if (${done}) return show(task)\n  setTimeout(() => poll(id), 5000)\n}`,
    '4 warning certain: This loop can run forever.',
  ],
  [
    'an arrow function without parameters',
    `const poll = async () => {\n  const task = ${get}\n  if (${done}) return show(task)\n  setTimeout(poll, 5000)\n}`,
    '4 warning certain: This loop can run forever.',
  ],
  [
    'an arrow function that is exported',
    `export const poll = async (id: string) => {\n  const task = ${get}\n  if (${done}) return task\n  await sleep(5000)\n  return poll(id)\n}`,
    "5 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'a function that is awaited',
    `async function poll(id: string): Promise<Task> {\n  const task = ${get}\n  if (${done}) return task\n  await sleep(5000)\n  return await poll(id)\n}`,
    "5 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'a function that is returned',
    `async function poll(id: string): Promise<Task> {\n  const task = ${get}\n  if (${done}) return task\n  await sleep(5000)\n  return poll(id)\n}`,
    "5 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'a function that resolves a promise',
    `async function poll(id: string): Promise<Task> {\n  const task = ${get}\n  if (${done}) return task\n  return new Promise((resolve) => setTimeout(() => resolve(poll(id)), 5000))\n}`,
    "4 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'a function whose value nobody has',
    `async function poll(id: string) {\n  const task = ${get}\n  if (${done}) return task\n  setTimeout(() => poll(id), 5000)\n}`,
    '4 warning certain: This loop can run forever.',
  ],
  [
    'a method',
    `class Kling {\n  async poll(id: string) {\n    const task = ${get}\n    if (${done}) return task\n    await sleep(5000)\n    return this.poll(id)\n  }\n}`,
    "6 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'a method that is handed on',
    `class Kling {\n  async poll(id: string) {\n    const task = ${get}\n    if (${done}) return task\n    await sleep(5000)\n    return this.poll(id)\n  }\n  start() {\n    run(this.poll)\n  }\n}`,
    '6 warning certain: This loop can run forever.',
  ],
  [
    'a loop',
    `async function poll(id: string) {\n  while (true) {\n    const task = ${get}\n    if (${done}) return task\n    await new Promise((r) => setTimeout(r, 5000))\n  }\n}`,
    "2 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time')",
  ],
  [
    'a loop without a wait',
    `async function poll(id: string) {\n  while (true) {\n    const task = ${get}\n    if (${done}) return task\n  }\n}`,
    "2 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time')",
    '3 warning likely: This loop queries without a pause. | Wait 5 seconds between queries (review): ∅ → await new Promise((resolve) => setTimeout(resolve, 5000))',
  ],
  [
    'a loop without braces',
    `async function poll(id: string) {\n  let task\n  do task = ${get}\n  while (task.task_status !== 'succeed')\n}`,
    '3 warning certain: This loop can run forever.',
    '3 warning likely: This loop queries without a pause.',
  ],
  [
    'a short wait',
    `async function poll(id: string) {\n  for (let n = 0; n < 99; n++) {\n    const task = ${get}\n    if (${done}) return task\n    await new Promise((r) => setTimeout(r, 200))\n  }\n}`,
    '5 info likely: This queries every 0.2 s. | Wait 5 seconds between queries (review): 200 → 5000',
  ],
  [
    'a skipped wait',
    `async function poll(id: string) {\n  for (let n = 0; n < 99; n++) {\n    const task = ${get}\n    if (task.task_status === 'processing') continue\n    if (${done}) return task\n    await new Promise((r) => setTimeout(r, 5000))\n  }\n}`,
    '4 warning likely: This `continue` skips the pause between queries.',
  ],
  [
    'a skipped wait without braces',
    `async function poll(id: string) {\n  for (let n = 0; n < 99; n++) {\n    const task = ${get}\n    if (${done}) return task\n    if (task.task_status === 'processing') {\n      continue\n    }\n    await new Promise((r) => setTimeout(r, 5000))\n  }\n}`,
    '6 warning likely: This `continue` skips the pause between queries. | Wait 5 seconds between queries (review): ∅ → await new Promise((resolve) => setTimeout(resolve, 5000))',
  ],
]

table('unbounded-polling', 'python', python)
table('unbounded-polling', 'typescript', typescript)
