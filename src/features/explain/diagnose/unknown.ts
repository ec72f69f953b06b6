import { distance } from 'fastest-levenshtein'
import { nonexistentServiceCodes, serviceErrors } from '../../../knowledge'
import { inlineCode } from '../../markdown'
import { readMessage, showAnswer } from '../examples'
import { excerpt } from '../../redact'
import type { Evidence, Reading } from '../read'
import { plain, stating, type Diagnosis } from './diagnosis'

const whatToCopy =
  'Copy the body of the response as it is: `code`, `message`, `request_id`, and for a task `task_status` and `task_status_msg`. Leave keys and tokens out.'

/** A number in the place of a code that the table does not have. */
export function diagnoseNonexistentCode(code: number, evidence: Evidence): Diagnosis {
  const meant = nonexistentServiceCodes.find((entry) => entry.code === code)?.instead
  const near = meant ?? nearestCodes(code)
  const { statements, sources } = stating('no402')
  return {
    ...plain,
    kind: 'service-code',
    title: `${code}: not a code of the official API`,
    code,
    httpStatus: evidence.httpStatus,
    happened: `The table of the official API has ${serviceErrors.length} codes, and ${code} is none of them. ${meant ? 'These are what it sends instead:' : 'The nearest are:'} ${near.join(', ')}.`,
    action: 'Look at the response itself: HTTP status, `code` and `message`.',
    retry: 'unknown',
    reason: 'Not before the cause is known: code that waits for this number never acts.',
    choices: near,
    causes: [
      'The number comes from an article or generated code, not from a response.',
      'The call went to a gateway, whose codes are its own.',
      'The code is newer than the table that Klint has.',
    ],
    steps: [`Handle the codes that exist: ${near.map((other) => `\`${other}\``).join(', ')}.`, whatToCopy],
    said: evidence.message,
    requestId: evidence.requestId,
    example: readMessage,
    notes: code === 1104 ? statements : [],
    related: near,
    sources: [serviceErrors[0], ...(code === 1104 ? sources : [])],
    suspects: ['nonexistent-error-code'],
  }
}

/** An answer of somebody else, with numbers that look like Kling's. */
export function diagnoseOtherService({ otherService, input }: Reading, evidence: Evidence | null): Diagnosis {
  const name = otherService ?? 'another service'
  const number = evidence?.code ?? evidence?.httpStatus ?? null
  return {
    ...plain,
    kind: 'unknown',
    title: `Not recognised as an error of Kling: it looks like one of ${name}`,
    happened: `The text has the form or the name of ${name}, not of Kling.${number === null ? '' : ` Its ${number} has nothing to do with the codes of Kling.`}`,
    action: `Look it up in the documentation of ${name}. For an error of Kling, copy the body of its response: \`code\`, \`message\`, \`request_id\`.`,
    retry: 'unknown',
    reason: `The documentation of ${name} decides.`,
    causes: [`The error is of ${name}: answers of Kling have \`code\`, \`message\`, \`request_id\` and \`data\`.`],
    said: evidence?.message ?? excerpt(input, 200),
    example: showAnswer,
    sources: [serviceErrors[0]],
  }
}

/** Text in which nothing was recognised. */
export function diagnoseUnknown(reading: Reading): Diagnosis {
  const shown = excerpt(reading.input, 60)
  const empty = reading.input.trim() === ''
  return {
    ...plain,
    kind: 'unknown',
    title: empty ? 'Nothing to explain yet' : 'Not recognised as an error of Kling',
    happened: empty
      ? 'The text is empty. A service code, an HTTP status, the body of a response, a log line, a stack trace or a `task_status_msg` can be explained.'
      : `Looked for, and not found: a service code, an HTTP status, the body of a response, a known message of the service, the error of a gateway or of a client.${shown ? ` The text begins with ${inlineCode(shown)}.` : ''}`,
    action: whatToCopy,
    retry: 'unknown',
    reason: 'Not before the cause is known: `code` in the response decides.',
    causes: [
      ...(reading.body
        ? [
            'The body is not one of the official API, whose answers have `code`, `message` and `request_id`. It comes from a gateway, a proxy or your own server.',
          ]
        : []),
      'The text is from the code around the call, and the answer of the service is not in it.',
    ],
    steps: [
      'Read it in this order: HTTP status (what kind of trouble), `code` (which one exactly, and whether a retry helps), `message` (which parameter), and for a failed task `task_status_msg`.',
      'If the code throws the body away (`raise_for_status()`, `axios` errors printed without `error.response.data`), print it first.',
    ],
    example: showAnswer,
    sources: [serviceErrors[0]],
  }
}

function nearestCodes(code: number): readonly (typeof serviceErrors)[number]['code'][] {
  const misspelt = (other: number) => distance(String(other), String(code))
  return serviceErrors
    .map((error) => error.code)
    .filter((other) => other !== 0)
    .sort((a, b) => misspelt(a) - misspelt(b) || Math.abs(a - code) - Math.abs(b - code))
    .slice(0, 3)
}
