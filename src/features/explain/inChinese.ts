import type { Diagnosis } from './diagnose'

/** So much of the end of a text is looked at. In UTF-16 units. */
const mostRead = 20_000

/** Whether who wrote a text that was understood reads Chinese: it is mostly in Chinese, or the service answered in it. */
export function isAnsweredInChinese(input: string, { kind, said }: Pick<Diagnosis, 'kind' | 'said'>): boolean {
  if (kind === 'unknown') return false
  return /\p{Script=Han}{2}/u.test(said ?? '') || isMostlyChinese(input.slice(-mostRead))
}

/** More characters than words of another language; names, addresses and code are of no language. */
function isMostlyChinese(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.split(/[\s\p{Script=Han}]+/u).filter((word) => /^[A-Za-z]{2,}[.,:;!?]?$/.test(word)).length
  return characters > 0 && characters >= words
}
