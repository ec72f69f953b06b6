import { isPattern, known, levelSettings, nearest } from '../configuration'
import type { LevelSetting } from '../findings/finding'
import type { Datum } from '../findings/message'
import { hostNames, originOf } from '../probe'
import { ruleIds } from './catalogue'
import { UsageError } from './io'

/** Parses the repeatable option `--rule id=level`. The last level of a rule counts. */
export function parseRule(
  value: string,
  previous: Readonly<Record<string, LevelSetting>> = {},
): Record<string, LevelSetting> {
  const [id = '', level, ...rest] = value.split('=')
  if (level === undefined || rest.length > 0) throw new UsageError('commandLine.rule-form', { given: { code: value } })
  return { ...previous, [idAmong(known.ruleIds, id)]: parseLevel(level) }
}

/** Parses the id of a known rule, with or without the prefix `kling/`. */
export function parseRuleId(value: string): string {
  return idAmong(ruleIds, value)
}

function idAmong(ids: readonly string[], value: string): string {
  const id = value.replace(/^kling\//, '')
  if (ids.includes(id)) return id
  throw new UsageError('commandLine.no-such-rule', { id: { code: id }, near: nearTo(id, ids) })
}

function parseLevel(value: string): LevelSetting {
  const found = levelSettings.find((setting) => setting === value)
  if (found) return found
  throw new UsageError('commandLine.no-such-level', {
    level: { code: value },
    near: nearTo(value, levelSettings),
    levels: codes(levelSettings),
  })
}

/** Parses the option `--max-warnings`. */
export function parseCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError('commandLine.not-a-count')
}

/** Parses the repeatable option `--ignore`. */
export function addPattern(pattern: string, previous: readonly string[] = []): readonly string[] {
  if (isPattern(pattern)) return [...previous, pattern]
  throw new UsageError('commandLine.not-a-pattern', { pattern: { code: pattern } })
}

/** Parses the repeatable option `--in`. */
export function addPath(path: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, path]
}

/** Parses the option `--host`. Errors do not repeat the given value, which may contain a password. */
export function parseOrigin(value: string): string {
  const origin = originOf(value)
  if (origin !== null) return origin
  throw new UsageError('commandLine.not-a-host', { hosts: codes(hostNames, 'plain') })
}

/** The most similar candidate; null if none is similar. */
export function nearTo(value: string, candidates: readonly string[]): Datum {
  const best = nearest(value, candidates)
  return best === null ? null : { code: best }
}

export function codes(names: readonly string[], join: 'or' | 'plain' = 'or'): Datum {
  return { list: names.map((name) => ({ code: name })), join }
}
