import { httpStatuses, type HttpStatus } from '../../../knowledge'
import { errorsOfStatus, findHttpStatus, officialHosts } from '../../lookup'
import { alternatives } from '../../markdown'
import { lookUp, readMessage, readStatus, sendApiKey, showAnswer, stopOnPermanent } from '../examples'
import type { Example } from '../examples'
import { knownIn, type Evidence, type Reading } from '../read'
import { suspectsOfCode } from '../suspects'
import { sayAddress } from './address'
import { credentialCauses } from './credential'
import { plain, reasons, stating, type Diagnosis } from './diagnosis'
import { causesFrom, sendersOf } from './senders'
import { wordsSay } from './words'

/** An HTTP status without a code. */
export function diagnoseHttpStatus(status: number, evidence: Evidence, reading: Reading): Diagnosis {
  const known = findHttpStatus(status)
  const usual =
    known === undefined ? unknownStatus(status) : known.used ? usedStatus(known, reading) : unusedStatus(known)
  const base = { ...usual, said: evidence.message, requestId: evidence.requestId }
  return (
    sayAddress(base, status, evidence, reading) ??
    sayProxy(base, status, reading) ??
    sayWords(base, evidence, reading) ??
    base
  )
}

function usedStatus(status: HttpStatus, reading: Reading): Diagnosis {
  const errors = errorsOfStatus(status)
  const several = errors.length > 1
  const retries = [...new Set(errors.map(({ retry }) => retry))]
  const [only] = retries.length === 1 ? retries : []
  const retry = only ?? 'unknown'
  const noWait = status.status === 429 && reading.retryAfter === null
  const facts =
    status.status === 429 ? stating('permanent429', ...(noWait ? (['noRetryAfter'] as const) : [])) : stating()
  const signs = status.status === 401 ? credentialCauses(reading, null) : null
  return {
    ...plain,
    kind: 'http-status',
    title: `HTTP ${status.status}: ${status.name}`,
    httpStatus: status.status,
    happened: `${happenedBy(status.status) ?? status.note}${several ? ' The status alone does not tell which reason it is; `code` in the body does.' : ''}`,
    action:
      signs?.action ??
      actionFor(status.status) ??
      (several
        ? 'Read `code` and `message` in the body of the response, and do what the table says for that code.'
        : (errors[0]?.remedy ?? status.note)),
    retry,
    reason: reasonFor(status, retry, reading),
    ...(several ? { choices: status.codes } : {}),
    causes: [
      ...(signs?.causes ?? []),
      ...(usualCauses[status.status] ??
        errors.flatMap(({ causes, meaning }) => (causes.length > 0 ? causes : [meaning]))),
    ],
    steps: several ? ['If you do not have the body, log it: without it nobody can tell the cases apart.'] : [],
    example: exampleFor(status.status),
    notes: facts.statements,
    related: status.codes,
    sources: [status, ...facts.sources],
    suspects: [...new Set(status.codes.flatMap((code) => suspectsOfCode[code]))],
  }
}

/** What it mostly is, where several codes may be behind a status. */
const usualCauses: Readonly<Record<number, readonly string[]>> = {
  400: [
    'A parameter has a wrong name, value or type, or two do not go together (1201).',
    'The content review refused the prompt or a file (1301).',
    'The body is no JSON, or Content-Type is not application/json (1200).',
  ],
  401: [
    'The header lacks `Bearer ` before the token or key (1000).',
    'The key is not in the environment, so the header is empty (1001).',
    'Access key and secret key are swapped, or belong to the other platform: China and global have separate keys (1002).',
    'A signed token was sent to a path of the new generation, which takes API keys only (1002).',
    'The token has expired: it was made once and used for longer than its life (1004).',
    '`nbf` lies in the future, because the clock runs ahead (1003).',
  ],
  403: [
    'The pack or contract does not include this endpoint or model (1103).',
    'The content review refused the prompt or a file; the API says that with 400 and 1301, gateways and proxies with 403.',
    'A proxy or firewall on the way refused the call, or the address called is not one of the API.',
  ],
  404: [
    'The path is misspelt or does not exist (1203).',
    'A task was queried with POST or created with GET (1202).',
    'The task is queried on the path of another product, or its id is wrong (1203).',
  ],
  429: [
    'More tasks run at once than the pack allows (1303): a task keeps its slot from submitted until it ends.',
    'Requests come too fast, polls included (1302).',
    'The pack is used up or expired (1102), or the account has a problem (1100, 1101, 1304): waiting does not help.',
  ],
}

function happenedBy(status: number): string | null {
  if (status === 401) return 'Kling refused the credential.'
  if (status === 429) return 'Kling refused the request for now, or for good: 429 stands for six codes.'
  if (status === 400) return 'Kling refused the request: its parameters or its content must change.'
  return null
}

function actionFor(status: number): string | null {
  if (status === 401)
    return 'Send `Authorization: Bearer <token or API key>`, and read `code` in the body: it says which reason it is.'
  if (status === 429) return 'Read `code` in the body: 1302 and 1303 pass by waiting, the others do not.'
  return null
}

function reasonFor({ status, codes }: HttpStatus, retry: Diagnosis['retry'], { retryAfter }: Reading): string {
  if (status === 429)
    return `\`1302\` and \`1303\`: retry, with backoff${retryAfter === null ? '' : ` (the answer asks to wait ${retryAfter} s)`}. \`1100\`, \`1101\`, \`1102\` and \`1304\`: never.`
  if (status === 401)
    return '`1003` and `1004`: retry once, with a newly signed token. `1000`, `1001` and `1002`: never.'
  return retry === 'unknown'
    ? `It depends on the code: ${alternatives(codes.map((code) => `\`${code}\``))}.`
    : reasons[retry]
}

/** 402, 422 and others that people meet although the official API does not send them. */
function unusedStatus(status: HttpStatus): Diagnosis {
  const senders = sendersOf(status.status)
  const facts = status.status === 402 ? stating('no402') : stating()
  const temporary = status.status >= 500
  const retry = temporary ? 'lookup-first' : 'never'
  const tooLarge = status.status === 413
  return {
    ...plain,
    kind: 'http-status',
    title: tooLarge ? 'HTTP 413: the body is too large' : `HTTP ${status.status}: not a status of the official API`,
    httpStatus: status.status,
    happened: tooLarge
      ? 'A server on the way refused the body because it is too large; it did not reach Kling.'
      : `${status.note} In its place the official API sends the codes below.`,
    action: tooLarge
      ? 'Send a URL in place of Base64, or a smaller file; raise the limit of your own proxy (nginx: client_max_body_size).'
      : `Look at the host that the code calls; the official ones are ${officialHosts}. Of a gateway read its own documentation.`,
    retry,
    reason: reasons[retry],
    choices: status.codes,
    causes: [
      ...(tooLarge
        ? ['An image or video as Base64 makes the body larger than a proxy or server on the way allows.']
        : []),
      ...causesFrom(senders, status.status),
      'The call went to a gateway or a relay, not to the official API.',
      temporary ? 'A proxy or load balancer on the way answered.' : 'A proxy or a server of your own answered.',
    ],
    steps: [
      `On the official API handle ${alternatives(status.codes.map((code) => `\`${code}\``))} instead of HTTP ${status.status}.`,
    ],
    example: temporary ? lookUp : showAnswer,
    related: status.codes,
    sources: [status, ...facts.sources, ...senders.map(({ error }) => error)],
    suspects: ['nonexistent-error-code', ...new Set(status.codes.flatMap((code) => suspectsOfCode[code]))],
  }
}

/** A status that the knowledge has nothing about. */
function unknownStatus(status: number): Diagnosis {
  const senders = sendersOf(status)
  const temporary = status >= 500
  const fine = status >= 200 && status < 300
  const used: readonly HttpStatus[] = httpStatuses
  const table = alternatives(used.filter((known) => known.used).map((known) => `${known.status}`))
  const sender =
    senders.length > 0
      ? `${alternatives(senders.map(({ name }) => name))} does`
      : 'a gateway, a proxy or a server of your own'
  const retry = temporary ? 'lookup-first' : fine ? 'not-an-error' : 'unknown'
  return {
    ...plain,
    kind: 'http-status',
    title: `HTTP ${status}: not in the table of the official API`,
    httpStatus: status,
    happened: `The official API answers with ${table}. Something else sent ${status}: ${sender}.`,
    action: `Look at the host that the code calls; the official ones are ${officialHosts}.`,
    retry,
    reason:
      retry === 'unknown' ? 'Not before the cause is known: find out which server sent the status.' : reasons[retry],
    causes: [
      ...causesFrom(senders, status),
      status >= 300 && status < 400
        ? 'The host or path redirects; the official hosts do not.'
        : 'The call went to a gateway or through a proxy.',
    ],
    steps: ['Read the body: an answer of the official API has `code`, `message` and `request_id`.'],
    example: showAnswer,
    sources: [httpStatuses[0], ...senders.map(({ error }) => error)],
  }
}

/** The page of a proxy in place of an answer. */
function sayProxy(base: Diagnosis, status: number, { proxy }: Reading): Diagnosis | null {
  if (proxy === null) return null
  const wait = status === 504
  return {
    ...base,
    happened: `The answer is an HTML page of ${proxy}, a server in between: Kling answers in JSON.`,
    causes: [
      wait
        ? `A proxy in between (${proxy}) gave up waiting for the answer; Kling may have carried the request out.`
        : `A proxy or server in between (${proxy}) answered in place of Kling.`,
      'The host is not one of the API, so another site answered.',
      ...base.causes,
    ],
    action:
      status >= 500
        ? 'Look the task up before you create it again, and give the proxy a longer time limit.'
        : `Check the host and the proxy; the official hosts are ${officialHosts}.`,
  }
}

/** A message beside a status: the words say more. */
function sayWords(base: Diagnosis, { message }: Evidence, reading: Reading): Diagnosis | null {
  const words =
    message !== null && (base.httpStatus === 400 || knownIn(message)?.code !== undefined)
      ? wordsSay(message, reading)
      : null
  if (
    words === null ||
    (words.known !== null && words.known.place === 'task' && base.httpStatus !== 400 && base.httpStatus !== 403)
  )
    return null
  if (words.known?.code === 1102 && base.httpStatus === 402)
    return {
      ...base,
      title: 'HTTP 402: no credit left',
      happened:
        'The account that the call is paid from has no credit left. The official API does not send 402, so this account is one at a gateway.',
      action: 'Top up the account at the gateway, or look at the host that the code calls.',
      causes: [
        'The account at the gateway has no credit or balance left; a pack bought from Kling does not count there.',
        ...words.causes,
      ],
    }
  const mismatch = base.httpStatus === 429 && (words.known?.code ?? null) === null
  return mismatch
    ? null
    : {
        ...base,
        title: `HTTP ${base.httpStatus}: ${words.title}`,
        happened: words.happened,
        action: words.action,
        causes: words.causes,
        parameters: words.parameters,
        value: words.value,
      }
}

function exampleFor(status: number): Example {
  if (status === 429) return stopOnPermanent
  if (status === 401) return sendApiKey
  if (status === 200) return readStatus
  return status >= 500 ? lookUp : readMessage
}
