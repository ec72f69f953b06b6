import assert from 'node:assert/strict'
import type { Completion } from '../../../src/features/completion/completion'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/findings/finding'
import { english } from '../../said'

const mark = '¦'

/** The completions at the broken bar. */
export function completionsIn(marked: string, language: Language): readonly Completion[] {
  const { text, offset } = unmark(marked)
  return openDocument(language).check(text).completions(offset, english)
}

export function labelsIn(marked: string, language: Language): readonly string[] {
  return completionsIn(marked, language).map(({ label }) => label)
}

/** The text after a completion was accepted, with first choices and empty placeholders. */
export function accept(marked: string, language: Language, label: string): string {
  const { text, offset } = unmark(marked)
  const list = completionsIn(marked, language)
  const chosen = list.find((completion) => completion.label === label)
  assert.ok(chosen, `${label} is not among ${list.map((completion) => completion.label).join(', ')}`)
  const { span, insertText, isSnippet, edits, filterText } = chosen
  assert.ok(
    span.start <= offset && offset <= span.end && !text.slice(span.start, span.end).includes('\n'),
    'the span holds the cursor, on one line',
  )
  assert.ok(isSubsequence(text.slice(span.start, offset).trim(), filterText), `${filterText} matches what is typed`)
  const whole = [{ span, newText: isSnippet ? expand(insertText) : insertText }, ...edits].sort(
    (a, b) => b.span.start - a.span.start,
  )
  return whole.reduce((now, edit) => now.slice(0, edit.span.start) + edit.newText + now.slice(edit.span.end), text)
}

/** `${1|a,b|}` gives `a`, `${1:x}` gives `x`, `$1` nothing. */
export function expand(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:[^|\\]|\\.)*?)\|\}/g, (_, choices: string) =>
      (/^((?:[^,\\]|\\.)*)/.exec(choices)?.[1] ?? '').replace(/\\(.)/g, '$1'),
    )
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1')
}

function unmark(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(mark)
  assert.ok(offset >= 0, 'the text has a mark')
  return { text: marked.replace(mark, ''), offset }
}

function isSubsequence(typed: string, text: string): boolean {
  let at = 0
  for (const sign of text) if (sign === typed.charAt(at)) at++
  return at === typed.length
}
