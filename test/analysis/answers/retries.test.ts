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
]

table('retries', 'python', python, retries)
