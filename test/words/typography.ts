import assert from 'node:assert/strict'

/** What Chinese typography forbids, outside code. Tables and lists have their own spaces. */
const faults: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['a space between Chinese words', /\p{Script=Han} \p{Script=Han}/u],
  ['no space between Chinese and other words', /\p{Script=Han}[\w`"]|[\w`"%]\p{Script=Han}/u],
  ['a space beside full-width punctuation', /[，。；：、！？（）“”] +[^\s|·]|[^\s|.:>-] +[，。；：、！？（）“”]/u],
  ['half-width punctuation', /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u],
  ['punctuation twice', /[，。；：、！？]{2}/u],
]

/** Fails if Chinese text in Markdown has wrong spaces or punctuation. */
export function assertTypography(markdown: string, what: string): void {
  const words = markdown
    .replace(/^ *```[^]*?^ *```/gm, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(`+)[^]*?[^`]\1(?!`)/g, '`')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\*\*/g, '')
  for (const [fault, pattern] of faults) assert.doesNotMatch(words, pattern, `${what}: ${fault}`)
}
