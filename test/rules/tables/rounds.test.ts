import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const polled = (steps: string) =>
  `import { show } from './show'\n${steps.replaceAll('GET', `(await (await fetch(\`${url}/\${id}\`, { headers })).json()).data`)}\n`
const done = "task.task_status === 'succeed' || task.task_status === 'failed'"
const body = `const task = GET\n  if (${done}) return task\n  await sleep(5000)`
/** Rounds that cannot hand a deadline on. */
const rounds: readonly Row[] = [
  [
    'with as many arguments',
    polled(`async function poll(id, n) {\n  ${body}\n  return poll(id, n)\n}`),
    "6 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'with more arguments than parameters',
    polled(`async function poll(id, n) {\n  ${body}\n  return poll(id, n, 1)\n}`),
  ],
  [
    'with fewer arguments',
    polled(`async function poll(id, n = 0) {\n  ${body}\n  return poll(id)\n}`),
    '6 warning certain: This loop can run forever.',
  ],
  [
    'with a rest',
    polled(`async function poll(id, ...more) {\n  ${body}\n  return poll(id)\n}`),
    '6 warning certain: This loop can run forever.',
  ],
  [
    'called elsewhere with more',
    polled(`async function poll(id) {\n  ${body}\n  return poll(id)\n}\npoll(1, 2)`),
    '6 warning certain: This loop can run forever.',
  ],
  [
    'called elsewhere with as many',
    polled(`async function poll(id) {\n  ${body}\n  return poll(id)\n}\npoll(1)`),
    "6 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'handed to something else',
    polled(`async function poll(id) {\n  ${body}\n  return poll(id)\n}\nids.forEach(poll)`),
    '6 warning certain: This loop can run forever.',
  ],
  [
    'handed to a timer twice',
    polled(
      `async function poll() {\n  const task = GET\n  if (${done}) show(task)\n  else if (task.slow) setTimeout(poll, 9000)\n  else setTimeout(poll, 5000)\n}`,
    ),
    "5 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { console.error('The Kling task did not end in time') return }; ∅ → , deadline; ∅ → , deadline",
    "6 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { console.error('The Kling task did not end in time') return }; ∅ → , deadline; ∅ → , deadline",
  ],
  ['without a body', polled(`const poll = (id) => GET.then((task) => task.done ? task : poll(id))`)],
  [
    'with a directive',
    polled(`async function poll(id) {\n  'use server'\n  ${body}\n  return poll(id)\n}`),
    "7 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'with names that are taken',
    polled(`const deadline = 1, pollDeadline = 2\nasync function poll(id) {\n  ${body}\n  return poll(id)\n}`),
    '7 warning certain: This loop can run forever.',
  ],
  [
    'with one name that is taken',
    polled(`const deadline = 1\nasync function poll(id) {\n  ${body}\n  return poll(id)\n}`),
    "7 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , pollDeadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > pollDeadline) throw new Error('The Kling task did not end in time'); ∅ → , pollDeadline",
  ],
  [
    'in a promise without reject',
    polled(
      `const wait = (id) => new Promise((resolve) => {\n  const poll = async () => {\n    const task = GET\n    if (${done}) return resolve(task)\n    setTimeout(poll, 5000)\n  }\n  poll()\n})`,
    ),
    '6 warning certain: This loop can run forever.',
  ],
  [
    'in a promise with reject',
    polled(
      `const wait = (id) => new Promise((resolve, reject) => {\n  const poll = async () => {\n    const task = GET\n    if (${done}) return resolve(task)\n    setTimeout(poll, 5000)\n  }\n  poll()\n})`,
    ),
    "6 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { reject(new Error('The Kling task did not end in time')) return }; ∅ → , deadline",
  ],
  [
    'in a promise with a pattern for reject',
    polled(
      `const wait = (id) => new Promise((resolve, { fail }) => {\n  const poll = async () => {\n    const task = GET\n    if (${done}) return resolve(task)\n    setTimeout(poll, 5000)\n  }\n  poll()\n})`,
    ),
    '6 warning certain: This loop can run forever.',
  ],
  [
    'in something else that takes two functions',
    polled(
      `const wait = (id) => run((resolve, reject) => {\n  const poll = async () => {\n    const task = GET\n    if (${done}) return resolve(task)\n    setTimeout(poll, 5000)\n  }\n  poll()\n})`,
    ),
    '6 warning certain: This loop can run forever.',
  ],
  [
    'in a method',
    polled(
      `class Films {\n  async poll(id) {\n    const task = GET\n    if (${done}) return task\n    await sleep(5000)\n    return this.poll(id)\n  }\n}`,
    ),
    "7 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → , deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time'); ∅ → , deadline",
  ],
  [
    'in a method that is handed on',
    polled(
      `class Films {\n  async poll(id) {\n    const task = GET\n    if (${done}) return task\n    await sleep(5000)\n    return this.poll(id)\n  }\n  all(ids) { return ids.map(this.poll) }\n}`,
    ),
    '7 warning certain: This loop can run forever.',
  ],
  [
    'by an interval in a variable',
    polled(
      `export function watch(id) {\n  const timer = setInterval(async () => {\n    const task = GET\n    if (${done}) { clearInterval(timer); show(task) }\n  }, 5000)\n}`,
    ),
    "3 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'by an interval without a variable',
    polled(
      `export function watch(id) {\n  setInterval(async () => {\n    const task = GET\n    if (${done}) show(task)\n  }, 5000)\n}`,
    ),
    "3 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → const timer =; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'by an interval in two variables',
    polled(
      `export function watch(id) {\n  let a, b\n  a = b = setInterval(async () => {\n    const task = GET\n    if (${done}) { clearInterval(a); show(task) }\n  }, 5000)\n}`,
    ),
    '4 warning certain: This loop can run forever.',
  ],
  [
    'by an interval in a list',
    polled(
      `export function watch(id) {\n  timers[id] = setInterval(async () => {\n    const task = GET\n    if (${done}) { clearInterval(timers[id]); show(task) }\n  }, 5000)\n}`,
    ),
    '3 warning certain: This loop can run forever.',
  ],
  [
    'by an interval in a field',
    polled(
      `export function watch(id) {\n  this.timer = setInterval(async () => {\n    const task = GET\n    if (${done}) { clearInterval(this.timer); show(task) }\n  }, 5000)\n}`,
    ),
    "3 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { clearInterval(this.timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'by an interval of a named function',
    polled(
      `export function watch(id) {\n  const round = async () => {\n    const task = GET\n    if (${done}) { clearInterval(timer); show(task) }\n  }\n  const timer = setInterval(round, 5000)\n}`,
    ),
    "7 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) { clearInterval(timer) console.error('The Kling task did not end in time') return }",
  ],
  [
    'by an interval of a function that runs before, too',
    polled(
      `export function watch(id) {\n  round()\n  const timer = setInterval(round, 5000)\n  async function round() {\n    const task = GET\n    if (${done}) { clearInterval(timer); show(task) }\n  }\n}`,
    ),
    '4 warning certain: This loop can run forever.',
  ],
  [
    'by an interval of a function of the module',
    polled(
      `async function round() {\n  const task = GET\n  if (${done}) { clearInterval(timer); show(task) }\n}\nexport function watch(id) {\n  timer = setInterval(round, 5000)\n}`,
    ),
    '7 warning certain: This loop can run forever.',
  ],
]

table('unbounded-polling', 'javascript', rounds, 'in rounds')
