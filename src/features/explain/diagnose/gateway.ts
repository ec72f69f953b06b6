import { findServiceError, officialHosts } from '../../lookup'
import { alternatives, inlineCode } from '../../markdown'
import { showAnswer } from '../examples'
import type { GatewayEvidence, GatewayMatch } from '../read/gateway'
import type { Evidence, Reading } from '../read'
import { plain, type Diagnosis } from './diagnosis'
import { wordsSay } from './words'

const evidenceOf: Readonly<Record<GatewayEvidence, string>> = {
  host: 'The text names its host',
  package: 'The text names its client package',
  words: 'The words are those of its client',
  path: 'The path in the text is one of its own',
  shape: 'The body has the form of its errors, not that of the official API; other servers may use the same form',
}

const creditWords = /credit|balance|billing|payment|quota|额度|余额/i

/** An error of a service that sells Kling's models: the official table does not apply. */
export function diagnoseGateway(
  { gateway, errors, by, said }: GatewayMatch,
  evidence: Evidence | null,
  reading: Reading,
): Diagnosis {
  const number = said?.status ?? evidence?.httpStatus ?? null
  const meaning = said?.meaning ?? errors?.statuses.find(({ status }) => status === number)?.meaning
  const surely = by !== 'shape'
  const message = evidence?.message ?? messageIn(reading)
  const words = wordsSay(message, reading)
  const noCredit =
    number === 402 || words?.known?.code === 1102 || creditWords.test(`${message ?? ''} ${said?.meaning ?? ''}`)
  const verdict = verdictFor(number, gateway.name, noCredit || (words !== null && said === null))
  return {
    ...plain,
    kind: 'gateway',
    title: `${surely ? 'An' : 'Probably an'} error of ${gateway.name}, not of Kling${words && !noCredit ? `: ${lower(words.title)}` : ''}`,
    httpStatus: number,
    happened: `This ${surely ? 'is' : 'looks like'} an error of ${gateway.name}, a service that sells Kling models under an API of its own. ${evidenceOf[by]}. ${meaning ? `There ${number ?? 'that'} means: ${meaning}.` : 'The codes of the official API do not apply.'}`,
    causes: [
      ...(noCredit ? [emptyAccount(gateway)] : (words?.causes ?? [])),
      meaning && !noCredit ? `${upper(meaning)}.` : `What ${gateway.name} says in ${reasonPlaces(errors)}.`,
      ...confusionsWith(gateway),
    ],
    action: noCredit
      ? `Top up the account at ${gateway.name}.`
      : (words?.action ??
        `Read ${reasonPlaces(errors)} of the answer, and look it up in the documentation of ${gateway.name}; the support of Kling does not see these calls.`),
    ...verdict,
    steps: [...(errors ? [errors.note] : []), correctHost],
    said: message,
    parameters: words?.parameters ?? [],
    value: words?.value ?? null,
    example: showAnswer,
    notes: ['On the official API `code` is 0 or has four digits, and comes with `message` and `request_id`.'],
    sources: [gateway, ...(errors ? [errors] : [])],
  }
}

const correctHost = `If the call was meant for the official API, correct the host: ${officialHosts}.`

function emptyAccount({ name }: GatewayMatch['gateway']): string {
  return `The account at ${name} has no credit or balance left; a pack bought from Kling does not count there.`
}

/** What happens to calls that take the gateway for the official API. */
function confusionsWith({ name, differences, authentication }: GatewayMatch['gateway']): readonly string[] {
  return [
    `A request in the form of the official API: ${name} has other names and values. ${differences}`,
    `A credential of the official API: ${name} takes ${inlineCode(authentication)}.`,
  ]
}

/** The words of the gateway where no field holds them: in quotes behind a colon. */
function messageIn({ input }: Reading): string | null {
  const text = input.slice(0, 4000)
  const quoted = /:\s{0,3}["']([^"'{}[\]]{8,300})["']/.exec(text)?.[1]
  return quoted ?? /(?:Error|Exception|failed)[^:\n]{0,60}: ([^\n{]{8,200})/.exec(text)?.[1] ?? null
}

/** Said with a Kling code that came through a gateway. */
export function relayNote({ gateway, by }: GatewayMatch, code: number): string | null {
  return by === 'shape' || findServiceError(code) === undefined
    ? null
    : `The call went through ${gateway.name}. It passes this code on from Kling; account, credit and limits that it speaks of are those of the gateway's own account.`
}

function verdictFor(status: number | null, name: string, isInput: boolean): Pick<Diagnosis, 'retry' | 'reason'> {
  if (status === 429 && !isInput)
    return {
      retry: 'after-backoff',
      reason: `429 is a rate limit at most gateways; the documentation of ${name} decides.`,
    }
  if (status !== null && status >= 500 && status !== 501)
    return { retry: 'lookup-first', reason: 'Look first whether the task exists, so that it is not paid twice.' }
  if (isInput || (status !== null && status >= 400))
    return { retry: 'after-change', reason: 'Not unchanged: the request or the account has to change first.' }
  return { retry: 'unknown', reason: `The documentation of ${name} says which errors pass.` }
}

function reasonPlaces(errors: GatewayMatch['errors']): string {
  return errors && errors.reasonIn.length > 0
    ? alternatives(errors.reasonIn.map((key) => `\`${key}\``))
    : 'the body of its answer'
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
