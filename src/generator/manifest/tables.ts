import { parse } from 'jsonc-parser'
import { keyNames, keys } from '../../configuration'
import { table } from '../../features/markdown'
import type { Locale } from '../../words'
import { type Both, commands } from './commands'

interface Setting {
  readonly default?: unknown
  readonly order?: number
  readonly markdownDescription: string
}

/** The keys of a configuration, for `docs/configuration.md`. */
export function keysTable(): string {
  const rows = keyNames.map((key) => [`\`${key}\``, keys[key].summary, `\`${JSON.stringify(keys[key].example)}\``])
  return table(['Key', 'What it does', 'Example'], rows)
}

const heads = {
  settings: { en: ['Setting', 'What it does', 'Default'], 'zh-CN': ['设置', '作用', '默认值'] },
  commands: { en: ['Command', 'What it does'], 'zh-CN': ['命令', '作用'] },
}

/**
 * The settings of the editor.
 * @param manifest with its words in the language
 */
export function settingsTable(manifest: string, locale: Locale): string {
  const { contributes } = parse(manifest) as {
    readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } }
  }
  const settings = Object.entries(contributes.configuration.properties)
  const rows = settings
    .toSorted(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
    .map(([key, { default: value, markdownDescription }]) => [
      `\`${key}\``,
      markdownDescription,
      `\`${JSON.stringify(value)}\``,
    ])
  return table(heads.settings[locale], rows)
}

/**
 * The commands of the palette.
 * @param manifest with its words in the language
 */
export function commandsTable(manifest: string, locale: Locale): string {
  const { contributes } = parse(manifest) as {
    readonly contributes: {
      readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[]
    }
  }
  return table(
    heads.commands[locale],
    contributes.commands.map(({ command, category, title }) => [`${category}: ${title}`, summaryOf(command)[locale]]),
  )
}

function summaryOf(id: string): Both {
  const summaries: Readonly<Record<string, { readonly summary: Both }>> = commands
  const own = summaries[id]
  if (own === undefined) throw new Error(`src/generator/manifest/commands.ts does not describe ${id}`)
  return own.summary
}
