import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Meaning } from '../../src/analysis/meaning'
import { root } from '../rules/cases'
import { cases } from '../rules/approved'
import { described } from './values/evaluated'
import { meaningOf } from './table'

/** What the analysis reads from each case of the rules, as digests, by the case's name. */
export type Approved = Readonly<Record<string, string>>

export const approvedPath = 'test/analysis/approved.json'

/** What is approved, and how it comes to be. */
export const subjects: readonly (readonly [name: string, outcome: () => string])[] = cases.map(
  ([name, { text, language }]) => [name, () => outcomeOf(meaningOf(text, language))] as const,
)

const partsOfAnswers = [
  'reads',
  'uses',
  'statusChecks',
  'polls',
  'lostReasons',
  'retries',
  'givenUp',
  'retryPolicies',
  'catchAlls',
  'codeSets',
  'bursts',
] as const

function outcomeOf(meaning: Meaning): string {
  const { program, evaluator, evidence, requests, tokens, credentials, guards, answers } = meaning
  const { official, gateways } = evidence
  const { headers, literals, exposures, leaks } = credentials
  const values = [...program.calls].flatMap(({ callee, arguments: given }) =>
    [callee, ...given.map(({ value }) => value)].map((value) =>
      evaluator.evaluate(value).map((each) => described(evaluator, each)),
    ),
  )
  const parts = {
    values,
    evidence: { official, gateways },
    requests: requests.map((request) => ({
      ...dataOf(request),
      parameters: request.parameters,
      queries: request.queries,
      variants: request.variants.length,
      situations: request.situations.map(({ decisions, parameters, urls }) => ({ decisions, parameters, urls })),
    })),
    tokens,
    credentials: { headers, literals, exposures, leaks },
    guards,
    answers: Object.fromEntries(partsOfAnswers.map((part) => [part, answers[part]])),
  }
  return Object.entries(parts)
    .map(([part, value]) => `${part} ${digestOf(plain(value))}`)
    .join(', ')
}

/** The fields of an object that hold data. */
function dataOf(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field !== 'function'))
}

/** How deep data is looked into. */
const deepest = 6

/** Data as JSON: nodes of the program as what they are and where, other things by their fields. */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return '…'
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
  if (value instanceof Set || value instanceof Map) return plain([...value], depth)
  if ('span' in value && 'kind' in value) return [value.kind, value.span]
  // Facts are known by their ids.
  if ('id' in value) return value.id
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => typeof field !== 'function' && name !== 'evaluator' && name !== 'program')
      .map(([name, field]) => [name, plain(field, depth + 1)]),
  )
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 6)
}

/** `npm run approve`: after a change that is meant, what the analysis reads now. */
if (require.main === module) {
  const all = Object.fromEntries(subjects.map(([name, outcome]) => [name, outcome()]))
  writeFileSync(join(root, approvedPath), `${JSON.stringify(all, null, 2)}\n`)
}
