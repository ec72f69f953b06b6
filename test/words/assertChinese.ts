import assert from 'node:assert/strict'

/** Two words in a row, of which the second is no name: `Access Key` is one, `Kling documentation` is not. */
export const english = /[A-Za-z]{2,},? [a-z]{2,}/

/** Fails where a page has English words outside of code and addresses. */
export function assertChinese(shown: string | null, what: string): void {
  assert.ok(shown !== null, what)
  const words = shown
    .replace(/```[^]*?```/g, '')
    .replace(/(`+)[^`]*?\1/g, '`')
    .replace(/\]\([^)]*\)/g, ']')
  assert.doesNotMatch(words, english, what)
  assert.match(words, /\p{Script=Han}/u, what)
}
