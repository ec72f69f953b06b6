import { isPattern, known, levelSettings, nearest } from '../configuration'
import type { LevelSetting } from '../findings/finding'
import type { Datum } from '../findings/message'
import { hostNames, originOf } from '../probe'
import { ruleIds } from './catalogue'
import { UsageError } from './io'

/** The option `--rule id=level`, which may be given several times; the last word on a rule counts. */
export function parseRule(
  value: string,
  previous: Readonly<Record<string, LevelSetting>> = {},
): Record<string, LevelSetting> {
  const [id = '', level, ...rest] = value.split('=')
  if (level === undefined || rest.length > 0) throw new UsageError('commandLine.rule-form', { given: { code: value } })
  return { ...previous, [idAmong(known.ruleIds, id)]: parseLevel(level) }
}

/** The id of a known rule, with or without `kling/` before it. */
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

/** The option `--max-warnings`. */
export function parseCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError('commandLine.not-a-count')
}

/** The option `--ignore`, which may be given several times. */
export function addPattern(pattern: string, previous: readonly string[] = []): readonly string[] {
  if (isPattern(pattern)) return [...previous, pattern]
  throw new UsageError('commandLine.not-a-pattern', { pattern: { code: pattern } })
}

/** The option `--in`, which may be given several times. */
export function addPath(path: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, path]
}

/** The option `--host`. What was given may hold a password, so nothing repeats it. */
export function parseOrigin(value: string): string {
  const origin = originOf(value)
  if (origin !== null) return origin
  throw new UsageError('commandLine.not-a-host', { hosts: codes(hostNames, 'plain') })
}

/** The likeliest candidate; null where none is near. */
export function nearTo(value: string, candidates: readonly string[]): Datum {
  const best = nearest(value, candidates)
  return best === null ? null : { code: best }
}

export function codes(names: readonly string[], join: 'or' | 'plain' = 'or'): Datum {
  return { list: names.map((name) => ({ code: name })), join }
}
