import { parse } from 'jsonc-parser'
import { keyNames, keys } from '../configuration'
import { table } from '../features/markdown'

interface Setting {
  readonly default?: unknown
  readonly order?: number
  readonly markdownDescription: string
}

/** The keys of a configuration, for `docs/configuration.md`. */
export function keysTable(): string {
  const rows = keyNames.map((key) => [`\`${key}\``, keys[key].summary, `\`${JSON.stringify(keys[key].example)}\``])
  return table(['Key', 'What it is for', 'Example'], rows)
}

/** The settings of the editor, as the manifest declares them. */
export function settingsTable(manifest: string): string {
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
  return table(['Setting', 'What it does', 'Default'], rows)
}
