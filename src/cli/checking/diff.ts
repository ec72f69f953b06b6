import { hunksOf } from '../../features/shown/diff'
import type { Edit } from '../../findings/finding'
import type { Words } from '../../words'
import { lines, plain, shown, terminal, type TerminalText } from '../terminal'

/**
 * The effect of edits as a unified diff for people. It cannot be applied, because secrets are masked.
 * @param hide masks the secrets in a line
 */
export function unifiedDiff(
  name: string,
  text: string,
  edits: readonly Edit[],
  { hide, words }: { readonly hide: (line: string) => string; readonly words: Words },
): TerminalText {
  const hunks = hunksOf(text, edits).flatMap(({ from, count, newFrom, newCount, rows }) => [
    terminal`@@ -${from},${count} +${newFrom},${newCount} @@`,
    ...rows.map((row) => terminal`${plain(row.sign)}${shown(hide(row.text))}`),
  ])
  return terminal`${lines([terminal`--- ${shown(name)}`, terminal`+++ ${shown(words.say('commandLine.fixed-file', { name: { name } }))}`, ...hunks])}\n`
}
