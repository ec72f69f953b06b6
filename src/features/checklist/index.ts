import type { Hints } from './answers/answer'
import { answerAuthentication, answerCredits } from './answers/account'
import { answerExclusive, answerModel, answerParameters, answerPrompt, requestsOf } from './answers/code'
import { answerImages } from './answers/images'
import type { Probes } from './probes'
import type { FileFacts } from './readFile'
import type { ChecklistReport } from './report'
import type { Words } from '../../words'

export type { Hints, Probes }
export type * from './report'
export { lineLink } from './lineLink'
export { questionOfRule, questions, type QuestionId } from './questions'
export { readFile, type CheckedText, type FileFacts, type LocatedFinding } from './readFile'
export { renderChecklist, type RenderOptions } from './render'

/** The distinct URLs of the images that the files send. */
export function imageUrls(files: readonly FileFacts[]): readonly string[] {
  return [...new Set(files.flatMap(({ images }) => images.map(({ url }) => url)))]
}

/**
 * Answers the seven questions from the code and, if the user allowed it, from network requests.
 * @param probes null if nothing was sent
 * @param words the language of the report
 */
export function runChecklist(
  files: readonly FileFacts[],
  probes: Probes | null,
  hints: Hints,
  words: Words,
): ChecklistReport {
  const known = { files, probes, hints, words }
  return {
    answers: [
      answerAuthentication,
      answerCredits,
      answerModel,
      answerParameters,
      answerPrompt,
      answerImages,
      answerExclusive,
    ].map((answer) => answer(known)),
    files: files.length,
    requests: requestsOf(files).length,
    host: probes?.authentication.some(({ outcome }) => outcome.kind !== 'malformed') ? probes.host : null,
    images:
      probes?.images.filter(({ outcome }) => outcome.kind !== 'private' && outcome.kind !== 'example').length ?? 0,
    otherFindings: files.flatMap(({ findings }) => findings).filter(({ question }) => question === null).length,
  }
}
