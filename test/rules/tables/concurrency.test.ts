import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const film = `async def film(session, prompt):
    async with session.post("${url}", headers=HEADERS, json={"model_name": "kling-v2-6", "prompt": prompt}) as answer:
        task_id = (await answer.json())["data"]["task_id"]
    async with session.get(f"${url}/{task_id}", headers=HEADERS) as answer:
        return (await answer.json())["data"]
`
const py = (code: string) => `import asyncio\nimport aiohttp\n\nHEADERS = sign()\n\n${film}\n${code}\n`
const inMain = (steps: string, head = 'async def main(session, prompts):') =>
  py(`${head}\n    ${steps.replaceAll('\n', '\n    ')}`)

const python: readonly Row[] = [
  [
    'a list',
    inMain('await asyncio.gather(*[film(session, p) for p in prompts])'),
    '13 info likely: Nothing limits how many tasks this creates at once. | Run 5 tasks at once (review): ∅ → slots = asyncio.Semaphore(5) async def within_slots(task): async with slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
  [
    'a generator',
    inMain('await asyncio.gather(*(film(session, p) for p in prompts))'),
    '13 info likely: Nothing limits how many tasks this creates at once. | Run 5 tasks at once (review): ∅ → slots = asyncio.Semaphore(5) async def within_slots(task): async with slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
  [
    'a list in a variable',
    inMain('films = [film(session, p) for p in prompts]\nawait asyncio.gather(*films)'),
    '14 info likely: Nothing limits how many tasks this creates at once. | Run 5 tasks at once (review): ∅ → slots = asyncio.Semaphore(5) async def within_slots(task): async with slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
  [
    'a list in a variable that is set twice',
    inMain(
      'films = [film(session, p) for p in prompts]\nif more:\n    films = [film(session, p) for p in more]\nawait asyncio.gather(*films)',
    ),
    '16 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'tasks',
    inMain('films = [asyncio.create_task(film(session, p)) for p in prompts]\nawait asyncio.gather(*films)'),
    '14 info likely: Nothing limits how many tasks this creates at once. | Run 5 tasks at once (review): ∅ → slots = asyncio.Semaphore(5) async def within_slots(task): async with slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
  [
    'tasks of something else',
    inMain('films = [asyncio.create_task(jobs[p]) for p in prompts]\nawait asyncio.gather(*films, film(session, 1))'),
    '14 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'with a keyword',
    inMain('await asyncio.gather(*[film(session, p) for p in prompts], return_exceptions=True)'),
    '13 info likely: Nothing limits how many tasks this creates at once. | Run 5 tasks at once (review): ∅ → slots = asyncio.Semaphore(5) async def within_slots(task): async with slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
  [
    'two lists',
    inMain('await asyncio.gather(*[film(session, p) for p in prompts], *[film(session, p) for p in more])'),
    '13 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'calls',
    inMain(
      'await asyncio.gather(film(session, "a"), film(session, "b"), film(session, "c"), film(session, "d"), film(session, "e"), film(session, "f"))',
    ),
    '13 warning likely: This creates up to 6 tasks at once; most accounts allow 5.',
  ],
  [
    'four calls',
    inMain('await asyncio.gather(film(session, "a"), film(session, "b"), film(session, "c"), film(session, "d"))'),
  ],
  ['five items', inMain('await asyncio.gather(*[film(session, p) for p in range(5)])')],
  [
    'six items',
    inMain('await asyncio.gather(*[film(session, p) for p in range(6)])'),
    '13 warning likely: This creates up to 6 tasks at once; most accounts allow 5. | Run 5 tasks at once (review): ∅ → slots = asyncio.Semaphore(5) async def within_slots(task): async with slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
  [
    'a name that is taken',
    inMain('slots = 5\nawait asyncio.gather(*[film(session, p) for p in prompts])'),
    '14 info likely: Nothing limits how many tasks this creates at once. | Run 5 tasks at once (review): ∅ → free_slots = asyncio.Semaphore(5) async def within_slots(task): async with free_slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
  [
    'both names that are taken',
    inMain('slots = free_slots = 5\nawait asyncio.gather(*[film(session, p) for p in prompts])'),
    '14 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a function that is taken',
    inMain('within_slots = 5\nawait asyncio.gather(*[film(session, p) for p in prompts])'),
    '14 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'outside of an async function',
    inMain('return asyncio.gather(*[film(session, p) for p in prompts])', 'def main(session, prompts):'),
    '13 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'at the top',
    py('asyncio.gather(*[film(session, p) for p in prompts])'),
    '12 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'elements that are no calls',
    inMain('await asyncio.gather(*[film for p in prompts])'),
    '13 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a set',
    inMain('await asyncio.gather(*{film(session, p) for p in prompts})'),
    '13 info likely: Nothing limits how many tasks this creates at once. | Run 5 tasks at once (review): ∅ → slots = asyncio.Semaphore(5) async def within_slots(task): async with slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
  [
    'a dictionary',
    inMain('await asyncio.gather(*{film(session, p): p for p in prompts})'),
    '13 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'another function that waits for all',
    inMain('await gather(*[film(session, p) for p in prompts])'),
    '13 info likely: Nothing limits how many tasks this creates at once. | Run 5 tasks at once (review): ∅ → slots = asyncio.Semaphore(5) async def within_slots(task): async with slots: return await task; film(session, p) → within_slots(film(session, p))',
  ],
]

const threads = (code: string) =>
  `import requests\nfrom concurrent.futures import ThreadPoolExecutor\n\ndef film(prompt):\n    return requests.post("${url}", headers=sign(), json={"model_name": "kling-v2-6", "prompt": prompt}).json()\n\n${code}\n`
const pools: readonly Row[] = [
  [
    'a number',
    threads('with ThreadPoolExecutor(max_workers=20) as pool:\n    pool.map(film, prompts)'),
    '8 warning likely: This creates up to 20 tasks at once; most accounts allow 5. | Use 5 workers (review): 20 → 5',
  ],
  ['five', threads('with ThreadPoolExecutor(max_workers=5) as pool:\n    pool.map(film, prompts)')],
  [
    'six',
    threads('with ThreadPoolExecutor(6) as pool:\n    pool.map(film, prompts)'),
    '8 warning likely: This creates up to 6 tasks at once; most accounts allow 5. | Use 5 workers (review): 6 → 5',
  ],
  [
    'no number',
    threads('with ThreadPoolExecutor() as pool:\n    pool.map(film, prompts)'),
    '8 info likely: Nothing limits how many tasks this creates at once. | Use 5 workers (review): ∅ → max_workers=5',
  ],
  [
    'an unknown number',
    threads('with ThreadPoolExecutor(workers) as pool:\n    pool.map(film, prompts)'),
    '8 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a name',
    threads('WORKERS = 20\nwith ThreadPoolExecutor(WORKERS) as pool:\n    pool.map(film, prompts)'),
    '9 warning likely: This creates up to 20 tasks at once; most accounts allow 5. | Use 5 workers (review): 20 → 5',
  ],
  [
    'a name that something else uses',
    threads('WORKERS = 20\nprint(WORKERS)\nwith ThreadPoolExecutor(WORKERS) as pool:\n    pool.map(film, prompts)'),
    '10 warning likely: This creates up to 20 tasks at once; most accounts allow 5. | Use 5 workers (review): WORKERS → 5',
  ],
  [
    'a name that is set twice',
    threads(
      'WORKERS = 20\nif big:\n    WORKERS = 30\nwith ThreadPoolExecutor(WORKERS) as pool:\n    pool.map(film, prompts)',
    ),
    '11 warning likely: This creates up to 30 tasks at once; most accounts allow 5. | Use 5 workers (review): WORKERS → 5',
  ],
  [
    'a name of a sum',
    threads('WORKERS = 4 * 5\nwith ThreadPoolExecutor(WORKERS) as pool:\n    pool.map(film, prompts)'),
    '9 warning likely: This creates up to 20 tasks at once; most accounts allow 5. | Use 5 workers (review): WORKERS → 5',
  ],
  [
    'a loop',
    threads('for prompt in prompts:\n    film(prompt)'),
    '7 info likely: This loop creates tasks without waiting for any of them.',
  ],
]

const ts = (code: string, one = 'prompt: string') => `import { wait } from './wait'
const film = async (${one}) => {
  const answer = await fetch('${url}', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt }) })
  const { data } = await answer.json()
  return (await fetch(\`${url}/\${data.task_id}\`, { headers })).json()
}
${code}
`
const typescript: readonly Row[] = [
  [
    'all',
    ts('export const films = await Promise.all(prompts.map(film))'),
    "7 info likely: Nothing limits how many tasks this creates at once. | Use a batch queue that respects your slots (review): ∅ → 55 lines; Promise.all(prompts.map(film)) → runBatch(prompts, { submit: film, wait: async (result) => result }).then((results) => results.map((each) => { if (each.status === 'rejected') throw each.reason return each.value }), )",
  ],
  [
    'all that settle',
    ts('export const films = await Promise.allSettled(prompts.map(film))'),
    '7 info likely: Nothing limits how many tasks this creates at once. | Use a batch queue that respects your slots (review): ∅ → 55 lines; Promise.allSettled(prompts.map(film)) → runBatch(prompts, { submit: film, wait: async (result) => result })',
  ],
  [
    'any',
    ts('export const films = await Promise.any(prompts.map(film))'),
    '7 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'an inline function',
    ts('export const films = await Promise.all(prompts.map((p) => film(p)))'),
    '7 info likely: Nothing limits how many tasks this creates at once. | Use a batch queue that respects your slots (review): ∅ → 55 lines; Promise.all(prompts.map((p) => film(p))) → 6 lines',
  ],
  [
    'an inline function with the index',
    ts('export const films = await Promise.all(prompts.map((p, n) => film(p + n)))'),
    '7 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a function with two parameters',
    ts('export const films = await Promise.all(prompts.map(film))', 'prompt: string, n: number'),
    '7 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a function with a rest',
    ts('export const films = await Promise.all(prompts.map(film))', '...prompt: string[]'),
    '7 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a function without parameters',
    ts('export const films = await Promise.all(prompts.map(film))', ''),
    "7 info likely: Nothing limits how many tasks this creates at once. | Use a batch queue that respects your slots (review): ∅ → 55 lines; Promise.all(prompts.map(film)) → runBatch(prompts, { submit: film, wait: async (result) => result }).then((results) => results.map((each) => { if (each.status === 'rejected') throw each.reason return each.value }), )",
  ],
  ['an unknown function', ts('export const films = await Promise.all(prompts.map(other.film), film)')],
  [
    'a list in a variable',
    ts('const all = prompts.map(film)\nexport const films = await Promise.all(all)'),
    '8 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'another method',
    ts('export const films = await Promise.all(prompts.flatMap(film))'),
    '7 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a map with another argument',
    ts('export const films = await Promise.all(prompts.map(film, this))'),
    '7 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a name of the helper',
    ts('const runBatch = 1\nexport const films = await Promise.all(prompts.map(film))'),
    '8 info likely: Nothing limits how many tasks this creates at once.',
  ],
  [
    'a list',
    ts("export const films = await Promise.all([film('a'), film('b'), film('c'), film('d'), film('e'), film('f')])"),
    '7 warning likely: This creates up to 6 tasks at once; most accounts allow 5.',
  ],
]

table('unbounded-concurrency', 'python', python)
table('unbounded-concurrency', 'python', pools, 'pools')
table('unbounded-concurrency', 'typescript', typescript)
