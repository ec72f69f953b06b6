import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'
import { create, query } from './code'

/** The bursts: shape, number, whether the code waits for each task, and what sets the size of a pool. */
function bursts(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.bursts.map(({ shape, count, waits, amount, pool }) =>
    [
      `${shape} of ${count ?? 'any'}`,
      ...(waits ? ['waits'] : []),
      ...(amount ? [`by ${written(code, amount.span)}`] : []),
      ...(pool ? [written(code, pool.span)] : []),
    ].join(', '),
  )
}

const body = `    return ${create}\n`
const py = (code: string, more = body) =>
  `import asyncio, requests, time\nfrom concurrent.futures import ThreadPoolExecutor\n\ndef send(p):\n${more}\n${code}\n`
const asks = `    task_id = ${create}.json()["data"]["task_id"]\n    return ${query}\n`
const loop = (steps: string, head = 'for p in prompts') => py(`${head}:\n    ${steps}`)

const python: readonly Row[] = [
  ['gather of a list', py('asyncio.gather(send("a"), send("b"))'), 'together of 2'],
  ['gather of one', py('asyncio.gather(send("a"))'), 'together of any'],
  ['gather of a spread list', py('asyncio.gather(*[send(p) for p in prompts])'), 'together of any'],
  ['gather of a spread list and a call', py('asyncio.gather(send("a"), *[send(p) for p in ps])'), 'together of any'],
  ['gather of a known number', py('asyncio.gather(*[send(p) for p in range(12)])'), 'together of 12'],
  ['gather of a list of texts', py('asyncio.gather(*[send(p) for p in ["a", "b", "c"]])'), 'together of 3'],
  ['gather of a list with a spread', py('asyncio.gather(*[send(p) for p in ["a", *more]])'), 'together of any'],
  ['gather of a range from a start', py('asyncio.gather(*[send(p) for p in range(2, 12)])'), 'together of any'],
  ['gather of two loops', py('asyncio.gather(*[send(p) for p in "ab" for q in range(3)])'), 'together of any'],
  ['gather of a list in a variable', py('jobs = [send(p) for p in range(9)]\nasyncio.gather(*jobs)'), 'together of 9'],
  [
    'gather of a variable that is set twice',
    py('jobs = [send(p) for p in range(9)]\nif more:\n    jobs = [send(p) for p in range(8)]\nasyncio.gather(*jobs)'),
    'together of 9',
  ],
  ['gather that also waits', py('asyncio.gather(*[send(p) for p in range(12)])', asks), 'together of 12, waits'],
  [
    'gather that waits for each in the list itself',
    py(`asyncio.gather(*[wrap(send(p), ${query}) for p in range(12)])`),
    'together of 12, waits',
  ],
  ['gather of queries', py(`asyncio.gather(*[${query} for task_id in ids])`)],
  ['all of Python', py('all([send(p) for p in prompts])')],
  ['gather of a slice', py('asyncio.gather(*[send(p) for p in prompts[:3]])')],
  ['gather of a slice in a variable', py('some = [send(p) for p in prompts[0:4]]\nasyncio.gather(*some)')],
  [
    'gather of rows of a query with a limit',
    py('rows = db.query(Job).limit(5).all()\nasyncio.gather(*[send(row.p) for row in rows])'),
  ],
  [
    'gather of rows of a query',
    py('rows = db.query(Job).all()\nasyncio.gather(*[send(row.p) for row in rows])'),
    'together of any',
  ],
  ['gather of batches', py('asyncio.gather(*[send(p) for p in batched(prompts, 3)])')],
  ['gather with a limit', py('asyncio.gather(*[limit(send, p) for p in prompts])')],
  [
    'gather whose function holds a semaphore',
    py(
      'async def one(p):\n    async with slots:\n        return send(p)\nslots = asyncio.Semaphore(3)\nasyncio.gather(*[one(p) for p in prompts])',
    ),
  ],
  [
    'gather whose function uses another lock',
    py(
      'async def one(p):\n    async with door:\n        return send(p)\ndoor = asyncio.Lock()\nasyncio.gather(*[one(p) for p in prompts])',
    ),
    'together of any',
  ],
  [
    'a limit behind three functions',
    py(
      'def a(p):\n    return b(p)\ndef b(p):\n    return c(p)\ndef c(p):\n    limiter()\n    return send(p)\nasyncio.gather(*[a(p) for p in prompts])',
    ),
  ],
  ['a pool', py('pool = ThreadPoolExecutor(8)\npool.map(send, prompts)'), 'pool of 8, by 8, ThreadPoolExecutor(8)'],
  [
    'a pool by keyword',
    py('with ThreadPoolExecutor(max_workers=20) as pool:\n    pool.submit(send, "a")'),
    'pool of 20, by 20, ThreadPoolExecutor(max_workers=20)',
  ],
  [
    'a pool with another keyword',
    py('with ThreadPoolExecutor(thread_name_prefix="k") as pool:\n    pool.submit(send, "a")'),
    'pool of any, ThreadPoolExecutor(thread_name_prefix="k")',
  ],
  ['a pool without a size', py('ThreadPoolExecutor().map(send, prompts)'), 'pool of any, ThreadPoolExecutor()'],
  [
    'a pool of one of two sizes',
    py('ThreadPoolExecutor(8 if fast else 2).map(send, prompts)'),
    'pool of 8, by 8 if fast else 2, ThreadPoolExecutor(8 if fast else 2)',
  ],
  [
    'a pool of an unknown size',
    py('ThreadPoolExecutor(8 if fast else size).map(send, prompts)'),
    'pool of any, by 8 if fast else size, ThreadPoolExecutor(8 if fast else size)',
  ],
  [
    'a pool that also waits',
    py('ThreadPoolExecutor(8).map(send, prompts)', asks),
    'pool of 8, waits, by 8, ThreadPoolExecutor(8)',
  ],
  ['a pool for something else', py('ThreadPoolExecutor(8).map(print, prompts)')],
  ['a map of something else', py('frame = DataFrame(8)\nframe.map(send, prompts)')],
  ['a map of an unknown object', py('def f(pool):\n    pool.map(send, prompts)')],
  ['a pool with a limit', py('ThreadPoolExecutor(8).map(throttled(send), prompts)')],
  ['a loop', loop('send(p)'), 'loop of any'],
  ['a loop over a list', loop('send(p)', 'for p in ("a", "b")'), 'loop of 2'],
  ['a loop over pairs', loop('send(p)', 'for n, p in enumerate(prompts)'), 'loop of any'],
  ['a loop that counts', loop('send(p)', 'for p in range(5)')],
  ['a loop that sends the same', loop('send(other)')],
  ['a loop that waits', loop('send(p); time.sleep(5)')],
  ['a loop whose function waits', py('for p in prompts:\n    send(p)', `    time.sleep(1)\n${body}`)],
  ['a loop that asks for each', loop(`send(p); task_id = p; ${query}`)],
  ['a loop that lets a helper wait', loop('wait_for(send(p))')],
  ['a loop that ends at the first', loop('send(p)\n    break')],
  ['a loop over a slice', loop('send(p)', 'for p in prompts[:3]')],
  ['a loop behind a limit', loop('limiter.acquire(); send(p)')],
  ['a loop that collects first', loop('jobs.append(p)')],
  ['a while loop', loop('send(p)', 'while p')],
  ['a loop in a loop', py('for group in groups:\n    for p in group:\n        send(p)'), 'loop of any'],
]

const sending =
  "const send = (prompt: string) => fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', body: JSON.stringify({ model_name: 'kling-v2-6', prompt }) })\n"
const look = 'const look = (id: string) => fetch(`https://api-singapore.klingai.com/v1/videos/text2video/${id}`)\n'

const typescript: readonly Row[] = [
  [
    'all rows of a query with a limit',
    `${sending}const jobs = await db.job.findMany({ where: { done: false }, take: 2 })\nawait Promise.all([...jobs.map((job) => send(job.p))])`,
  ],
  [
    'all rows of a query',
    `${sending}const jobs = await db.job.findMany({ where: { done: false } })\nawait Promise.all([...jobs.map((job) => send(job.p))])`,
    'together of any',
  ],
  ['all of a map', `${sending}await Promise.all(prompts.map((p) => send(p)))`, 'together of any'],
  ['all of a map of its function', `${sending}await Promise.allSettled(prompts.map(send))`, 'together of any'],
  ['all of a list', `${sending}await Promise.all([send('a'), send('b'), send('c')])`, 'together of 3'],
  ['all of a map of a list', `${sending}await Promise.all(['a', 'b'].map(send))`, 'together of 2'],
  ['all of a filled list', `${sending}await Promise.all(Array(6).fill('a').map(send))`, 'together of 6'],
  ['all of a length', `${sending}await Promise.all(Array.from({ length: 7 }, () => send('a')))`, 'together of 7'],
  ['all of another key', `${sending}await Promise.all(Array.from({ size: 7 }, () => send('a')))`, 'together of any'],
  ['all of a copied list', `${sending}await Promise.all(Array.from(['a', 'b'], (p) => send(p)))`, 'together of 2'],
  ['all of two sizes', `${sending}await Promise.all(Array(2, 6).map(send))`, 'together of any'],
  [
    'all that also wait',
    `${sending}${look}await Promise.all(prompts.map(async (p) => look((await (await send(p)).json()).data.task_id)))`,
    'together of any, waits',
  ],
  [
    'all that wait in a function',
    `${sending}${look}const film = async (p: string) => look(await id(send(p)))\nawait Promise.all(prompts.map(film))`,
    'together of any, waits',
  ],
  ['the all of another object', `${sending}await Tasks.all(prompts.map(send))`],
  ['all of a part', `${sending}await Promise.all(prompts.slice(0, 3).map(send))`],
  [
    'all with a limit',
    `${sending}const limit = pLimit(3)\nawait Promise.all(prompts.map((p) => limit(() => send(p))))`,
  ],
  [
    'all through a queue in a variable',
    `${sending}const line = new PQueue({ concurrency: 3 })\nawait Promise.all(prompts.map((p) => line.add(() => send(p))))`,
  ],
  ['a loop', `${sending}for (const p of prompts) await send(p)`, 'loop of any'],
  ['a loop that returns', `${sending}function f() {\n  for (const p of prompts) {\n    return send(p)\n  }\n}`],
  ['a loop that waits', `${sending}for (const p of prompts) {\n  await send(p)\n  await sleep(5000)\n}`],
  ['a loop that counts', `${sending}for (let i = 0; i < 9; i++) await send(prompts[i])`],
]

table('bursts', 'python', python, bursts)
table('bursts', 'typescript', typescript, bursts)
