import { answerFields, distinctiveKeys } from '../knowledge'

/** Words of addresses, clients, tokens, keys, answers and media in any spelling, and texts that may be a key. */
const words = [
  'kling|image2video|text2video|video-extend|virtual-try-on',
  'http|url|host|api|fetch|axios|curl|request|send|post|head|bearer',
  'jwt|jose|sign|hs256|token|secret|key|auth|credential|\\b[as]k\\b|_[as]k\\b',
  'status|video|image|audio',
  '[\\w+/=-]{24}',
] as const

const telling = new RegExp([...words, ...answerFields, ...distinctiveKeys].join('|'), 'i')

/**
 * Whether a part of a text that mentions Kling may have findings, judged with all parts that it names. Every request,
 * answer, token and credential is written with one of these words.
 */
export function mayHaveFindings(part: string): boolean {
  return telling.test(part)
}
