import { hunksOf } from '../../features/shown/diff'
import type { Edit } from '../../findings/finding'
import type { Words } from '../../words'
import { lines, plain, shown, terminal, type TerminalText } from '../terminal'

/**
 * What edits do to a file, as a unified diff for people: secrets are unreadable in it, so it is none to be applied.
 * @param hide makes the secrets in a line unreadable
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
