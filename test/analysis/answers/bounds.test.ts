import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'
import { imports, query } from './code'

/** Whether each poll is bounded. */
const bounded = (code: string, language: Language): readonly string[] =>
  meaningOf(code, language).answers.polls.map((poll) => (poll.bounded ? 'bounded' : 'unbounded'))

const ask = `s = ${query}.json()["data"]["task_status"]`
const py = (head: string, { before = '', steps = '' } = {}) =>
  `${imports}${before}${head}\n    ${ask}\n    ${steps === '' ? '' : `${steps.replaceAll('\n', '\n    ')}\n    `}time.sleep(5)\n`
const leave = 'if s in ("succeed", "failed"):\n    break'

const python: readonly Row[] = [
  ['forever', py('while True:', { steps: leave }), 'unbounded'],
  ['forever by a number', py('while 1:', { steps: leave }), 'unbounded'],
  ['never', py('while 0:', { steps: leave }), 'bounded'],
  ['until a status', py('while s != "succeed":', { before: 's = ""\n' }), 'unbounded'],
  ['until a flag', py('while not done:', { before: 'done = False\n', steps: 'done = s == "succeed"' }), 'unbounded'],
  [
    'until a flag that begins with nothing',
    py('while not done:', { before: 'done = None\n', steps: 'done = s == "succeed"' }),
    'unbounded',
  ],
  ['while a flag', py('while going:', { before: 'going = True\n', steps: 'going = s != "succeed"' }), 'unbounded'],
  [
    'until a flag that something else sets',
    py('while not done:', { before: 'done = check()\n', steps: 'done = s == "succeed"' }),
    'bounded',
  ],
  [
    'until a flag that a function sets',
    py('while not done:', {
      before: 'done = False\ndef stop():\n    global done\n    done = True\n',
      steps: 'done = s == "succeed"',
    }),
    'bounded',
  ],
  ['until a flag that nothing else sets', py('while not done:', { before: 'done = False\n' }), 'bounded'],
  ['until an unknown flag', py('while not done:', { steps: leave }), 'bounded'],
  [
    'until a limit by its name',
    py('while not timeout:', { before: 'timeout = False\n', steps: 'timeout = s == "succeed"' }),
    'bounded',
  ],
  [
    'until a status, and a flag',
    py('while s != "succeed" and not done:', { before: 's = ""\ndone = False\n', steps: 'done = s == "failed"' }),
    'unbounded',
  ],
  [
    'until a status, and a number of rounds',
    py('while s != "succeed" and n < 9:', { before: 's = ""\nn = 0\n', steps: 'n += 1' }),
    'bounded',
  ],
  ['until a status, or something else', py('while s != "succeed" or again():', { before: 's = ""\n' }), 'unbounded'],
  ['while something else', py('while again():', { steps: leave }), 'bounded'],
  ['a number of rounds', py('for n in range(9):', { steps: leave }), 'bounded'],
  ['endless rounds', py('for n in itertools.count():', { steps: leave }), 'bounded'],
  ['rounds of a list', py('for n in delays:', { steps: leave })],
  [
    'forever, with a number of rounds',
    py('while True:', { before: 'n = 0\n', steps: `${leave}\nn += 1\nif n > 9:\n    break` }),
    'bounded',
  ],
  [
    'forever, with a number of rounds that throws',
    py('while True:', { before: 'n = 0\n', steps: `${leave}\nn += 1\nif n > 9:\n    raise TimeoutError()` }),
    'bounded',
  ],
  [
    'forever, with a number of rounds that goes on',
    py('while True:', { before: 'n = 0\n', steps: `${leave}\nn += 1\nif n > 9:\n    continue` }),
    'unbounded',
  ],
  [
    'forever, with a number of videos',
    py('while True:', {
      steps: `videos = ${query}.json()["data"]["task_result"]["videos"]\nif len(videos) > 0:\n    break`,
    }),
    'unbounded',
  ],
  [
    'forever, with a limit by its name',
    py('while True:', { steps: `${leave}\nif expired(deadline):\n    break` }),
    'bounded',
  ],
  [
    'forever, with a limit in a field',
    py('while True:', { steps: `${leave}\nif self.deadline:\n    break` }),
    'bounded',
  ],
  ['forever, with another call', py('while True:', { steps: `${leave}\nif stop():\n    break` }), 'bounded'],
  [
    'forever, in a function with a limit',
    `${imports}@timeout(60)\ndef wait():\n    while True:\n        ${ask}\n        if s == "succeed":\n            return\n        time.sleep(5)\n`,
    'bounded',
  ],
  [
    'forever, in a function with another decorator',
    `${imports}@traced\ndef wait():\n    while True:\n        ${ask}\n        if s == "succeed":\n            return\n        time.sleep(5)\n`,
    'unbounded',
  ],
  [
    'forever, in a function with two decorators',
    `${imports}@traced\n@timeout(60)\ndef wait():\n    while True:\n        ${ask}\n        if s == "succeed":\n            return\n        time.sleep(5)\n`,
    'bounded',
  ],
  [
    'forever, in a function that is called with a limit',
    `${imports}import asyncio\nasync def wait():\n    while True:\n        ${ask}\n        if s == "succeed":\n            return\n        await asyncio.sleep(5)\nasyncio.wait_for(wait(), 60)\n`,
    'bounded',
  ],
  [
    'forever, in a function that is called with and without a limit',
    `${imports}import asyncio\nasync def wait():\n    while True:\n        ${ask}\n        if s == "succeed":\n            return\n        await asyncio.sleep(5)\nasyncio.wait_for(wait(), 60)\nasyncio.run(wait())\n`,
    'bounded',
  ],
  [
    'forever, with a limit around',
    `${imports}import asyncio\nasync def wait():\n    async with asyncio.timeout(60):\n        while True:\n            ${ask}\n            if s == "succeed":\n                return\n            await asyncio.sleep(5)\n`,
    'bounded',
  ],
]

const js = (before: string, steps: string) =>
  `${before}\nexport async function wait(id) {\n  let done = false\n  ${steps}\n  while (!done) {\n    const { data } = await (await fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${id}\`)).json()\n    if (data.task_status === 'succeed') done = true\n    await new Promise((next) => setTimeout(next, 5000))\n  }\n}\n`
const javascript: readonly Row[] = [
  ['until a flag', js('', ''), 'unbounded'],
  ['until a flag that a timer sets', js('', 'setTimeout(() => { done = true }, 60000)'), 'bounded'],
]

table('bounds of polls', 'javascript', javascript, bounded)
table('bounds of polls', 'python', python, bounded)
