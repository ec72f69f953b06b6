import { applyEdits, modify, type JSONPath } from 'jsonc-parser'
import type { LevelSetting } from '../findings/finding'
import { lineBreakOf } from '../syntax/lines'
import type { Configuration } from './configuration'
import type { ConfigurationFile } from './read'
import { readTomlTree } from './toml'

/** A new configuration file. */
export const emptyConfiguration = '{}\n'

/** The text of a configuration with a rule's level set, and nothing else changed. */
export function withLevel(file: ConfigurationFile, text: string, ruleId: string, level: LevelSetting): string {
  return file === 'pyproject.toml'
    ? withTomlEntry(text, 'rules', ruleId, JSON.stringify(level))
    : withJsonEntry(file, text, ['rules', ruleId], level)
}

/** The text of a configuration that ignores a rule in the files that match a pattern. */
export function withIgnored(
  file: ConfigurationFile,
  text: string,
  pattern: string,
  ruleIds: readonly string[],
): string {
  return file === 'pyproject.toml'
    ? withTomlEntry(text, 'ignore', pattern, `[${ruleIds.map((id) => JSON.stringify(id)).join(', ')}]`)
    : withJsonEntry(file, text, ['ignore', pattern], ruleIds)
}

/**
 * The text of a configuration that ignores a rule.
 * @param path the only file to ignore it in, relative to the folder of the configuration; null for all files
 * @param known the current configuration
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

/** A pattern that matches only this path: in `app/[id].json`, the brackets are escaped. */
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

/** Sets an entry of `[tool.klint.<table>]`. */
function withTomlEntry(text: string, table: 'rules' | 'ignore', name: string, value: string): string {
  const key = table === 'ignore' ? JSON.stringify(name) : name
  const line = lineBreakOf(text)
  const { root } = readTomlTree(text, ['tool', 'klint', table])
  const entries = root?.kind === 'record' ? root.entries : []
  const known = entries.find((entry) => entry.key === name)
  if (known) return text.slice(0, known.value.span.start) + value + text.slice(known.value.span.end)
  // An inline table (`rules = { … }`) cannot be extended elsewhere.
  if (root && text[root.span.start] === '{') {
    const at = root.span.start + 1
    return `${text.slice(0, at)} ${key} = ${value}${entries.length > 0 ? ',' : ' '}${text.slice(at)}`
  }
  const own = headers[table].exec(text)
  // If the table uses dotted keys (`rules.int-duration`), so does the new entry.
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
