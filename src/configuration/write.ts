import { applyEdits, modify, type JSONPath } from 'jsonc-parser'
import type { LevelSetting } from '../findings/finding'
import { lineBreakOf } from '../syntax/lines'
import type { Configuration } from './configuration'
import type { ConfigurationFile } from './read'
import { readTomlTree } from './toml'

/** A new configuration file. */
export const emptyConfiguration = '{}\n'

/** The text of a configuration in which a rule has a level, with nothing else changed. */
export function withLevel(file: ConfigurationFile, text: string, ruleId: string, level: LevelSetting): string {
  return file === 'pyproject.toml'
    ? withTomlEntry(text, 'rules', ruleId, JSON.stringify(level))
    : withJsonEntry(file, text, ['rules', ruleId], level)
}

/** The text of a configuration in which a rule is silent in the files that a pattern means. */
export function withIgnored(
  file: ConfigurationFile,
  text: string,
  pattern: string,
  ruleIds: readonly string[],
): string {
  return file === 'pyproject.toml'
    ? withTomlEntry(text, 'ignore', JSON.stringify(pattern), `[${ruleIds.map((id) => JSON.stringify(id)).join(', ')}]`)
    : withJsonEntry(file, text, ['ignore', pattern], ruleIds)
}

/**
 * The text of a configuration in which a rule is silent.
 * @param path of the only file in which it is, from the folder of the configuration; null for all files
 * @param known what the configuration says already
 */
export function withSilence(
  file: ConfigurationFile,
  text: string,
  ruleId: string,
  path: string | null,
  known: Configuration,
): string {
  if (path === null) return withLevel(file, text, ruleId, 'off')
  const pattern = patternOf(path)
  return withIgnored(file, text, pattern, [...new Set([...(known.ignore[pattern] ?? []), ruleId])])
}

/** A path as a pattern that means it alone: `app/[id].json` is not a set of letters. */
export function patternOf(path: string): string {
  return `/${path.replace(/[\\[\]*?!#]/g, '\\$&')}`
}

function withJsonEntry(file: ConfigurationFile, text: string, path: JSONPath, value: unknown): string {
  const whole = file === 'package.json' ? ['klint', ...path] : path
  const indentation = /^(\t| +)"/m.exec(text)?.[1] ?? '  '
  const formattingOptions = {
    insertSpaces: !indentation.includes('\t'),
    tabSize: indentation.includes('\t') ? 1 : indentation.length,
    eol: lineBreakOf(text),
  }
  return applyEdits(text, modify(text, whole, value, { formattingOptions }))
}

/** Puts an entry under `[tool.klint.<table>]`, instead of one that is there. */
function withTomlEntry(text: string, table: 'rules' | 'ignore', key: string, value: string): string {
  const line = lineBreakOf(text)
  const { root } = readTomlTree(text, ['tool', 'klint', table])
  const known = root?.kind === 'record' ? root.entries.find((entry) => entry.key === key.replace(/^"|"$/g, '')) : null
  if (known) return text.slice(0, known.value.span.start) + value + text.slice(known.value.span.end)
  const own = headers[table].exec(text)
  // A table of dotted keys (`rules.int-duration`) takes another one.
  const outer = own || !root ? null : headers.klint.exec(text)
  const entry = `${outer ? `${table}.` : ''}${key} = ${value}${line}`
  const found = own ?? outer
  if (!found) {
    const gap = text === '' || text.endsWith(`${line}${line}`) ? '' : text.endsWith(line) ? line : line + line
    return `${text}${gap}[tool.klint.${table}]${line}${entry}`
  }
  const at = found.index + found[0].length
  return `${text.slice(0, at)}${found[0].endsWith('\n') ? '' : line}${entry}${text.slice(at)}`
}

const headers = {
  klint: /^\[tool\.klint\][^\r\n]*(?:\r\n|\n|$)/m,
  rules: /^\[tool\.klint\.rules\][^\r\n]*(?:\r\n|\n|$)/m,
  ignore: /^\[tool\.klint\.ignore\][^\r\n]*(?:\r\n|\n|$)/m,
} as const
