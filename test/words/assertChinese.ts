import assert from 'node:assert/strict'
import { marked } from 'marked'
import { assertTypography } from './typography'

/** Two consecutive words, the second of which is not a name: `Access Key` is one, `Kling documentation` is not. */
export const english = /[A-Za-z]{2,},? [a-z]{2,}/

/** Fails if a page has English words outside code and URLs. */
export function assertChinese(shown: string | null, what: string): void {
  assert.ok(shown !== null, what)
  const words = shown
    .replace(/```[^]*?```/g, '')
    .replace(/(`+)[^`]*?\1/g, '`')
    .replace(/\]\([^)]*\)/g, ']')
  assert.doesNotMatch(words, english, what)
  assert.match(words, /\p{Script=Han}/u, what)
  assertTypography(shown, what)
  assertEmphasis(shown, what)
}

/** Bold ends beside a letter: `**调用：**POST` shows its asterisks. */
function assertEmphasis(markdown: string, what: string): void {
  const html = marked.parse(markdown, { async: false }).replace(/<code[^>]*>[^]*?<\/code>/g, '')
  assert.doesNotMatch(html, /\*\*/, `${what}: asterisks that stand for nothing`)
}
