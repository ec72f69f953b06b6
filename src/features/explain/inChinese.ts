import type { Diagnosis } from './diagnose'

/** How much of the end of a text is read, in UTF-16 units. */
const mostRead = 20_000

/** Whether the author of a recognized text reads Chinese: it is mostly in Chinese, or Kling's message is. */
export function isAnsweredInChinese(input: string, { kind, said }: Pick<Diagnosis, 'kind' | 'said'>): boolean {
  if (kind === 'unknown') return false
  return /\p{Script=Han}{2}/u.test(said ?? '') || isMostlyChinese(input.slice(-mostRead))
}

/**
 * Whether a text has at least as many Chinese characters as words of another language. Names, URLs and code do not
 * count.
 */
function isMostlyChinese(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.split(/[\s\p{Script=Han}]+/u).filter((word) => /^[A-Za-z]{2,}[.,:;!?]?$/.test(word)).length
  return characters > 0 && characters >= words
}
