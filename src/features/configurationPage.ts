import type { EffectiveSetting } from '../configuration'
import { proper } from '../rules/shared/saying/wording'
import type { Words } from '../words'
import { blocks, code, markdown, table, type Markdown } from './markdown'

/** The page about the effective configuration of a file. Settings come first, defaults last. */
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
        from === 'default' ? words.say('settings.default') : code(from),
      ])
  const set = rowsOf(false)
  const head = [words.say('settings.column-key'), words.say('settings.column-value'), words.say('settings.column-from')]
  return blocks([
    markdown`# ${words.say('settings.title', { file: file === null ? null : proper(code(file, longestPath)) })}`,
    configuration === null
      ? words.say('settings.none', { name: { code: 'klint.config.json' } })
      : words.say('settings.place', { path: proper(code(configuration, longestPath)) }),
    ...(set.length > 0 ? [markdown`## ${words.say('settings.set')}`, table(head, set)] : []),
    markdown`## ${words.say('settings.defaults')}`,
    table(head, rowsOf(true)),
  ])
}

function valueOf(value: unknown): Markdown {
  return code(typeof value === 'string' ? value : JSON.stringify(value), longestPath)
}

/** In UTF-16 units. */
const longestPath = 200
