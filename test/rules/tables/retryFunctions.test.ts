import { type Row, table } from '../table'

const send = (throws = 'throw new Error(answer.message)') =>
  `async function send(body, headers) {\n  const response = await fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers, body })\n  const answer = await response.json()\n  if (answer.code !== 0) ${throws}\n  return answer.data.task_id\n}\n`
const code = (head: string, call: string, throws?: string) =>
  `${head}\n${send(throws)}export const create = (body, headers) => ${call}\n`
const pRetry = "import pRetry, { AbortError } from 'p-retry'"

const rows: readonly Row[] = [
  [
    'p-retry',
    code(pRetry, 'pRetry(() => send(body, headers), { retries: 5 })'),
    '8 info likely: This retries whatever goes wrong.',
  ],
  [
    'p-retry with a function in place',
    code(pRetry, 'pRetry(async () => { return await send(body, headers) })'),
    '8 info likely: This retries whatever goes wrong.',
  ],
  [
    'async-retry',
    code("const retry = require('async-retry')", 'retry(() => send(body, headers), { retries: 3 })'),
    '8 info likely: This retries whatever goes wrong.',
  ],
  [
    'exponential-backoff',
    code("import { backOff } from 'exponential-backoff'", 'backOff(() => send(body, headers))'),
    '8 info likely: This retries whatever goes wrong.',
  ],
  ['a condition', code(pRetry, 'pRetry(() => send(body, headers), { shouldRetry: isBusy })')],
  ['unknown options', code(pRetry, 'pRetry(() => send(body, headers), options)')],
  ['an error that ends it', code(pRetry, 'pRetry(() => send(body, headers))', 'throw new AbortError(answer.message)')],
  [
    'a function that ends it',
    code("import retry from 'async-retry'", 'retry((bail) => send(body, headers).catch(bail))'),
  ],
  [
    'codes that are told apart',
    code(
      pRetry,
      'pRetry(() => send(body, headers))',
      '{ if (answer.code === 1302) throw new Error(answer.message); return null }',
    ),
  ],
  [
    'a query',
    code(pRetry, "pRetry(() => fetch('https://api-singapore.klingai.com/v1/videos/text2video/1', { headers }))"),
  ],
  ['another export', code("import { backOf } from 'exponential-backoff'", 'backOf(() => send(body, headers))')],
  ['a function of the file', code('const pRetry = (work) => work()', 'pRetry(() => send(body, headers))')],
]

table('blind-retry', 'javascript', rows, 'by a function')
