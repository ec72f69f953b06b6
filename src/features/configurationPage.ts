import type { EffectiveSetting } from '../configuration'
import { proper } from '../rules/shared/saying/wording'
import type { Words } from '../words'
import { blocks, code, markdown, table, type Markdown } from './markdown'

/** The page on what counts for a file. What is set comes first; what is as it is by itself comes last. */
export function renderConfiguration(
  file: string | null,
  configuration: string | null,
  settings: readonly EffectiveSetting[],
  words: Words,
): Markdown {
  const rowsOf = (isDefault: boolean): readonly (readonly Markdown[])[] =>
    settings
      .filter(({ from }) => (from === 'default') === isDefault)
      .map(({ key, value, from }) => [
        code(key),
        valueOf(value),
        from === 'default' ? words.say('configuration.default') : code(from),
      ])
  const set = rowsOf(false)
  const head = [
    words.say('configuration.column-key'),
    words.say('configuration.column-value'),
    words.say('configuration.column-from'),
  ]
  return blocks([
    markdown`# ${words.say('configuration.title', { file: file === null ? null : proper(code(file, longestPath)) })}`,
    configuration === null
      ? words.say('configuration.none', { name: { code: 'klint.config.json' } })
      : words.say('configuration.place', { path: proper(code(configuration, longestPath)) }),
    ...(set.length > 0 ? [markdown`## ${words.say('configuration.set')}`, table(head, set)] : []),
    markdown`## ${words.say('configuration.defaults')}`,
    table(head, rowsOf(true)),
  ])
}

function valueOf(value: unknown): Markdown {
  return code(typeof value === 'string' ? value : JSON.stringify(value), longestPath)
}

/** In UTF-16 units. */
const longestPath = 200
