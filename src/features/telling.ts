import { answerFields, distinctiveKeys, tellingWords } from '../knowledge'

const telling = new RegExp([...tellingWords, ...answerFields, ...distinctiveKeys].join('|'), 'i')

/**
 * Whether a part of a text that mentions Kling may have findings, judged with all parts that it names. Every request,
 * answer, token and credential is written with one of these words.
 */
export function mayHaveFindings(part: string): boolean {
  return telling.test(part)
}
