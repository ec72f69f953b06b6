import { symptoms, type Symptom } from '../../../knowledge'
import { exampleForCode, readStatus } from '../examples'
import type { Reading } from '../read'
import { suspectsOfCode } from '../suspects'
import { plain, reasonOf, type Diagnosis } from './diagnosis'
import { fact, factsOf } from '../say'

const all: readonly Symptom[] = symptoms
const longest = 400

/** A description in the user's own words; null if it matches no known symptom. */
export function diagnoseSymptom({ input }: Reading): Diagnosis | null {
  const found =
    input.length > longest ? undefined : all.find((symptom) => symptom.all.every((pattern) => pattern.test(input)))
  if (found === undefined) return null
  const [first = null] = found.codes
  return {
    ...plain,
    kind: 'symptom',
    title: fact(found.title),
    httpStatus: found.http ?? null,
    happened: fact(found.meaning),
    action: fact(found.remedy),
    retry: found.retry,
    reason: reasonOf(found.retry),
    causes: factsOf(found.causes),
    ...(found.codes.length > 1 ? { choices: found.codes } : {}),
    example: first === null ? readStatus : exampleForCode(first),
    related: found.codes,
    sources: [found],
    suspects: first === null ? ['expiring-result-url'] : found.codes.flatMap((code) => suspectsOfCode[code]),
  }
}
