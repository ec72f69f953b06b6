import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const sign = (life: string) =>
  `import os\nimport time\nimport jwt\nimport requests\n\ndef sign():\n    now = int(time.time())\n    return jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + ${life}, "nbf": now - 5}, os.environ["KLING_SECRET_KEY"], algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})\n\n`
const indented = (code: string) => code.replaceAll('\n', '\n    ')
const query = (headers = '{"Authorization": f"Bearer {token}"}') =>
  `task = requests.get(f"${url}/{id}", headers=${headers}).json()["data"]\nif task["task_status"] in ("succeed", "failed"):\n    return task`
const py = (head: string, more = 'time.sleep(5)', before = 'token = sign()', life = '1800', headers?: string) =>
  `${sign(life)}def wait(id):\n    ${indented(before)}\n    ${head}\n        ${`${query(headers)}\n${more}`.replaceAll('\n', '\n        ')}\n    raise TimeoutError(id)\n`

/** The life of the token is 1800 seconds. */
const lengths: readonly Row[] = [
  ['as long as the token', py('for _ in range(360):')],
  [
    'a round longer',
    py('for _ in range(361):'),
    '13 warning likely: `token` expires after 30 minutes, but this loop may run for 1,805 seconds.',
  ],
  ['between two numbers, as long as the token', py('for _ in range(10, 370):')],
  [
    'between two numbers, a round longer',
    py('for _ in range(10, 371):'),
    '13 warning likely: `token` expires after 30 minutes, but this loop may run for 1,805 seconds.',
  ],
  ['an unknown number of rounds', py('for _ in range(rounds):')],
  ['between a number and an unknown one', py('for _ in range(1, rounds):')],
  ['over a list', py('for _ in rounds:')],
  ['with an unknown pause', py('for _ in range(1000):', 'time.sleep(pause)')],
  ['with two pauses, as long as the token', py('for _ in range(180):', 'time.sleep(5)\ntime.sleep(5)')],
  [
    'with two pauses, a round longer',
    py('for _ in range(181):', 'time.sleep(5)\ntime.sleep(5)'),
    '13 warning likely: `token` expires after 30 minutes, but this loop may run for 1,810 seconds.',
  ],
  ['with a known and an unknown pause', py('for _ in range(1000):', 'time.sleep(5)\ntime.sleep(pause)')],
  [
    'without an end',
    py('while True:'),
    '13 info likely: `token` expires after 30 minutes, but this loop has no limit.',
  ],
  [
    'until a deadline after the token',
    py('while time.time() < deadline:', undefined, 'token = sign()\ndeadline = time.time() + 3600'),
    '14 warning likely: `token` expires after 30 minutes, but this loop may run for 1 hour.',
  ],
  [
    'until a deadline with the token',
    py('while time.time() < deadline:', undefined, 'token = sign()\ndeadline = time.time() + 1800'),
  ],
  [
    'until a time has passed',
    py('while time.time() - start < 1801:', undefined, 'token = sign()\nstart = time.time()'),
    '14 warning likely: `token` expires after 30 minutes, but this loop may run for 1,801 seconds.',
  ],
  [
    'until a time as long as the token has passed',
    py('while time.time() - start < 1800:', undefined, 'token = sign()\nstart = time.time()'),
  ],
  [
    'counting up',
    py('while n < 361:', 'n += 1\ntime.sleep(5)', 'token = sign()\nn = 0'),
    '14 warning likely: `token` expires after 30 minutes, but this loop may run for 1,805 seconds.',
  ],
  ['counting up to as long as the token', py('while n < 360:', 'n += 1\ntime.sleep(5)', 'token = sign()\nn = 0')],
  [
    'counting up, the other way around',
    py('while 361 > n:', 'n += 1\ntime.sleep(5)', 'token = sign()\nn = 0'),
    '14 warning likely: `token` expires after 30 minutes, but this loop may run for 1,805 seconds.',
  ],
  ['counting up in twos', py('while n < 720:', 'n += 2\ntime.sleep(5)', 'token = sign()\nn = 0')],
  [
    'counting up in twos, a round longer',
    py('while n < 722:', 'n += 2\ntime.sleep(5)', 'token = sign()\nn = 0'),
    '14 warning likely: `token` expires after 30 minutes, but this loop may run for 1,805 seconds.',
  ],
  ['counting up by an unknown step', py('while n < 1000:', 'n += step\ntime.sleep(5)', 'token = sign()\nn = 0')],
  ['counting up by nothing', py('while n < 1000:', 'n += 0\ntime.sleep(5)', 'token = sign()\nn = 0')],
  [
    'counting something else up',
    py('while n < 1000:', 'n = next()\nm += 1\ntime.sleep(5)', 'token = sign()\nn = m = 0'),
  ],
  [
    'counting the seconds',
    py('while waited < 1805:', 'time.sleep(5)\nwaited += 5', 'token = sign()\nwaited = 0'),
    '14 warning likely: `token` expires after 30 minutes, but this loop may run for 1,805 seconds.',
  ],
  ['counting up to an unknown limit', py('while n < limit:', 'n += 1\ntime.sleep(5)', 'token = sign()\nn = 0')],
  ['with an exit before', py('while True:', 'n += 1\nif n > 100:\n    break\ntime.sleep(5)', 'token = sign()\nn = 0')],
  [
    'with an exit after',
    py('while True:', 'n += 1\nif n > 1000:\n    break\ntime.sleep(5)', 'token = sign()\nn = 0'),
    '14 warning likely: `token` expires after 30 minutes, but this loop may run for 5,000 seconds.',
  ],
  [
    'with two exits, one before',
    py('while n < 1000:', 'n += 1\nif n > 100:\n    break\ntime.sleep(5)', 'token = sign()\nn = 0'),
  ],
  ['with a longer token', py('for _ in range(361):', undefined, undefined, '3600')],
  [
    'with a longer token, longer than it',
    py('for _ in range(721):', undefined, undefined, '3600'),
    '13 warning likely: `token` expires after 1 hour, but this loop may run for 3,605 seconds.',
  ],
  [
    'with a shorter token',
    py('for _ in range(61):', undefined, undefined, '300'),
    '13 warning likely: `token` expires after 5 minutes, but this loop may run for 305 seconds.',
  ],
]

const tokens: readonly Row[] = [
  ['a token', py('while True:'), '13 info likely: `token` expires after 30 minutes, but this loop has no limit.'],
  [
    'headers',
    py('while True:', undefined, 'headers = {"Authorization": f"Bearer {sign()}"}', '1800', 'headers'),
    '13 info likely: `headers` expires after 30 minutes, but this loop has no limit.',
  ],
  ['a token that a round renews', py('while True:', 'token = sign()\ntime.sleep(5)')],
  ['a token that some rounds renew', py('while True:', 'if old:\n    token = sign()\ntime.sleep(5)')],
  [
    'a token that is made in the round',
    py('while True:', undefined, 'pass', '1800', '{"Authorization": f"Bearer {sign()}"}'),
  ],
  [
    'a token or a variable of the environment',
    py('while True:', undefined, 'token = sign() if fresh else os.environ["KLING_TOKEN"]'),
    '13 info likely: `token` expires after 30 minutes, but this loop has no limit.',
  ],
  ['a variable of the environment', py('while True:', undefined, 'token = os.environ["KLING_TOKEN"]')],
  [
    'a token that is only shown',
    py('while True:', 'print(token)\ntime.sleep(5)', undefined, '1800', '{"Authorization": f"Bearer {sign()}"}'),
  ],
  [
    'a token in two places',
    py('while True:', undefined, 'token = sign()\nif again:\n    token = sign()'),
    '15 info likely: `token` expires after 30 minutes, but this loop has no limit.',
  ],
  [
    'a token of a parameter',
    py('while True:', undefined, 'pass').replace('def wait(id):', 'def wait(id, token=sign()):'),
    '13 info likely: `token` expires after 30 minutes, but this loop has no limit.',
  ],
  [
    'a token of the module',
    py('while True:', undefined, 'pass').replace('def wait(id):', 'token = sign()\n\ndef wait(id):'),
  ],
  ['another variable', py('while True:', undefined, 'name = sign.__name__', '1800', 'headers_of(name)')],
]

const js = (code: string) =>
  `import jwt from 'jsonwebtoken'\nconst sign = () => {\n  const now = Math.floor(Date.now() / 1000)\n  return jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY, { header: { alg: 'HS256', typ: 'JWT' } })\n}\n${code}\n`
const get = `const { data } = await (await fetch(\`${url}/\${id}\`, { headers: { Authorization: \`Bearer \${token}\` } })).json()\n    if (data.task_status === 'succeed' || data.task_status === 'failed') return show(data)`
const timers: readonly Row[] = [
  [
    'an interval',
    js(
      `export function watch(id) {\n  const token = sign()\n  const timer = setInterval(async () => {\n    ${get}\n  }, 5000)\n}`,
    ),
    '9 info likely: `token` expires after 30 minutes, but this loop has no limit.',
  ],
  [
    'an interval that makes its token',
    js(
      `export function watch(id) {\n  const timer = setInterval(async () => {\n    const token = sign()\n    ${get}\n  }, 5000)\n}`,
    ),
  ],
  [
    'a loop that counts',
    js(
      `export async function wait(id) {\n  const token = sign()\n  for (let n = 0; n < 361; n++) {\n    ${get}\n    await new Promise((done) => setTimeout(done, 5000))\n  }\n}`,
    ),
    '9 warning likely: `token` expires after 30 minutes, but this loop may run for 1,805 seconds.',
  ],
  [
    'a loop that counts to as long as the token',
    js(
      `export async function wait(id) {\n  const token = sign()\n  for (let n = 0; n < 360; n++) {\n    ${get}\n    await new Promise((done) => setTimeout(done, 5000))\n  }\n}`,
    ),
  ],
]

table('stale-token', 'python', lengths, 'in a poll')
table('stale-token', 'python', tokens, 'and what a poll uses')
table('stale-token', 'javascript', timers, 'in a poll')
