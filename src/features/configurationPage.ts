import type { EffectiveSetting } from '../configuration'
import { blocks, code, markdown, ours, table, type Markdown } from './markdown'

/** The page on what counts for a file. What is set comes first; what is as it is by itself comes last. */
export function renderConfiguration(
  file: string | null,
  configuration: string | null,
  settings: readonly EffectiveSetting[],
): Markdown {
  const rowsOf = (isDefault: boolean): readonly (readonly Markdown[])[] =>
    settings
      .filter(({ from }) => (from === 'default') === isDefault)
      .map(({ key, value, from }) => [code(key), valueOf(value), from === 'default' ? ours('default') : code(from)])
  const set = rowsOf(false)
  const head = ['Key', 'Value', 'From']
  return blocks([
    markdown`# Configuration${file === null ? ours('') : markdown` of ${code(file, longestPath)}`}`,
    configuration === null
      ? markdown`There is no configuration file. ${code('klint.config.json')} in this folder, or in one around it, would count.`
      : markdown`It is in ${code(configuration, longestPath)}.`,
    ...(set.length > 0 ? [markdown`## Set`, table(head, set)] : []),
    markdown`## Default`,
    table(head, rowsOf(true)),
  ])
}

function valueOf(value: unknown): Markdown {
  return code(typeof value === 'string' ? value : JSON.stringify(value), longestPath)
}

/** In UTF-16 units. */
const longestPath = 200
