import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'
import { create, imports, query } from './code'

/** Each retry: for which statuses or codes, and what keeps it within bounds. */
function retries(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.retries.map(({ on, statuses, codes, bounded, constantDelay, readsCode }) =>
    [
      `${on} ${[...statuses, ...codes.map(({ value }) => value)].join(' ')}`,
      ...(bounded ? ['bounded'] : []),
      ...(constantDelay ? ['constant wait'] : []),
      ...(readsCode ? ['reads code'] : []),
    ].join(', '),
  )
}

const loop = (test: string, wait = 'time.sleep(5)') =>
  `${imports}while True:\n    r = ${create}\n    if ${test}:\n        ${wait}\n        continue\n    break`

const url = '"https://api-singapore.klingai.com/v1/videos/text2video"'
const goOn = (body: string, headers = 'headers') =>
  `    r = requests.post(${url}, headers=${headers}, json=${body})\n    if r.status_code == 429:\n        continue\n`
const each = (head: string, body: string, headers?: string) => `${imports}${head}:\n${goOn(body, headers)}    show(r)`
const queue = (take: string, again = 'pass') =>
  `${imports}while True:\n    job = ${take}\n    r = requests.post(${url}, json=job)\n    if r.status_code == 429:\n        ${again}\n        continue\n    show(r)`

const send = (body: string) =>
  `const r = await fetch(${url}, { method: 'POST', headers, body: ${body} })\n  if (r.status === 429) continue\n  show(r)`
const eachTask = (head: string, body: string) => `for (${head}) {\n  ${send(body)}\n}`
const whileTask = (take: string, body: string) => `while (true) {\n  ${take}\n  ${send(body)}\n}`

const python: readonly Row[] = [
  ['a status', loop('r.status_code == 429'), 'http-status 429, constant wait'],
  ['several statuses', loop('r.status_code in (429, 503)'), 'http-status 429 503, constant wait'],
  ['every server error', loop('r.status_code >= 500'), 'http-status 500 503 504, constant wait'],
  ['any failure', loop('not r.ok'), 'http-status 400 401 403 404 429 500 503 504, constant wait'],
  ['a code', loop('r.json()["code"] == 1303'), 'code 1303, constant wait, reads code'],
  ['a wait that grows', loop('r.status_code == 429', 'time.sleep(2 ** attempt)'), 'http-status 429'],
  ['no wait', loop('r.status_code == 429', 'pass'), 'http-status 429'],
  [
    'attempts that are counted',
    `${imports}for attempt in range(3):\n    r = ${create}\n    if r.status_code == 429:\n        time.sleep(5)\n        continue\n    break`,
    'http-status 429, bounded, constant wait',
  ],
  [
    'a query may be repeated',
    `${imports}while True:\n    r = ${query}\n    if r.status_code == 429:\n        time.sleep(5)\n        continue\n    break`,
  ],
  [
    'a branch that gives up',
    `${imports}while True:\n    r = ${create}\n    if r.status_code == 429:\n        raise E()\n    break`,
  ],
  [
    'sent once more',
    `${imports}r = ${create}\nif r.status_code == 429:\n    r = ${create}`,
    'http-status 429, bounded',
  ],
  ['the next of a list', each('for scene in scenes', 'scene')],
  ['the next by its index', each('for i in range(len(scenes))', 'scenes[i]')],
  ['the next of a list, through a variable', each('for n, scene in enumerate(scenes)', 'build(scene)')],
  ['the next of a queue', queue('jobs.get()')],
  ['the next of a store', queue('store.claim_next()')],
  ['a job that is put back', queue('jobs.get()', 'jobs.put(job)'), 'http-status 429'],
  ['a key of a record is no next job', queue('options.get("job")'), 'http-status 429'],
  ['the same with another key', each('for key in keys', 'body', '{"Authorization": key}'), 'http-status 429, bounded'],
  ['the same with other waits', each('for delay in (1, 2, 4)', 'body'), 'http-status 429, bounded'],
  ['the same with a key by its index', each('for i in range(9)', 'body', 'sign(keys[i])'), 'http-status 429, bounded'],
]

const typescript: readonly Row[] = [
  ['the next of a list', eachTask('const job of jobs', 'job.body')],
  ['the next of entries', eachTask('const [n, job] of jobs.entries()', 'JSON.stringify({ prompt: job.text })')],
  ['the next by its index', eachTask('let i = 0; i < jobs.length; i++', 'jobs[i]')],
  ['the next in a while', whileTask('const job = await queue.shift()', 'job')],
  ['a job that is put back', whileTask('const job = queue.shift(); queue.push(job)', 'job'), 'http-status 429'],
  ['the same in turns', eachTask('let i = 0; i < 5; i++', 'body'), 'http-status 429, bounded'],
  ['the same on other hosts', eachTask('const host of hosts', 'body'), 'http-status 429, bounded'],
]

table('retries', 'python', python, retries)
table('retries', 'typescript', typescript, retries)
