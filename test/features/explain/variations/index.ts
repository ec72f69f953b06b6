import { explain, inEnglish } from '../../../../src/features/explain'
import { decide } from '../../../../src/features/explain/decide'
import { diagnose } from '../../../../src/features/explain/diagnose'
import { readText } from '../../../../src/features/explain/read'
import { digestOf } from '../../digest'
import { bodies, type Variations } from './bodies'
import { logs } from './logs'
import { numberTexts } from './numbers'
import { places } from './places'
import { sentences } from './sentences'

/** Texts with an error in which one thing varies at a time. */
export const variations: Variations = { ...bodies, ...numberTexts, ...places, ...sentences, ...logs }

/**
 * What a text is recognized as, in a form that people can read, and all else that is made of it. It contains no sentence
 * of the catalogue, so that it stays when one is reworded.
 */
export function recognisedIn(text: string): string {
  const reading = readText(text)
  const diagnosis = diagnose(reading, decide(reading))
  const told = explain(text, 'typescript', inEnglish)
  const { title, sources, ...said } = diagnosis
  const { errors, related, requestId, value, causes, steps, notes, markdown } = told
  const rest = digestOf([
    ...[said, sources.length, related, requestId, value, told.said, causes.length, steps.length, notes.length],
    ...[errors.map((error) => ({ ...error, title: null })), markdown.split('\n').length],
  ])
  const { kind, retry, code, httpStatus } = diagnosis
  return `${kind} ${code ?? ''}/${httpStatus ?? ''} ${retry}: ${nameOf(title)} ${rest}`
}

/** The sentence of a title, or what it is besides. */
function nameOf(title: unknown): string {
  return /"(?:sentence|fact)":"([^"]{0,40})/.exec(JSON.stringify(title))?.[1] ?? 'something'
}
