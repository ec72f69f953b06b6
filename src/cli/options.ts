import { InvalidArgumentError } from 'commander'
import { isPattern, known, levelSettings, nearest } from '../configuration'
import type { LevelSetting } from '../findings/finding'
import { hostNames, originOf } from '../probe'
import { ruleIds } from './catalogue'

/** The option `--rule id=level`, which may be given several times; the last word on a rule counts. */
export function parseRule(
  value: string,
  previous: Readonly<Record<string, LevelSetting>> = {},
): Record<string, LevelSetting> {
  const [id = '', level, ...rest] = value.split('=')
  if (level === undefined || rest.length > 0) {
    throw new InvalidArgumentError('Write it as id=level, for example int-duration=error.')
  }
  return { ...previous, [idAmong(known.ruleIds, id)]: parseLevel(level) }
}

/** The id of a known rule, with or without `kling/` before it. */
export function parseRuleId(value: string): string {
  return idAmong(ruleIds, value)
}

function idAmong(ids: readonly string[], value: string): string {
  const id = value.replace(/^kling\//, '')
  if (ids.includes(id)) return id
  throw new InvalidArgumentError(`There is no rule "${id}".${didYouMean(id, ids)} "klint rules" lists them all.`)
}

function parseLevel(value: string): LevelSetting {
  const found = levelSettings.find((setting) => setting === value)
  if (found) return found
  throw new InvalidArgumentError(
    `"${value}" is no level.${didYouMean(value, levelSettings)} Choose one of ${levelSettings.join(', ')}.`,
  )
}

/** The option `--max-warnings`. */
export function parseCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a whole number, 0 or more.')
}

/** The option `--ignore`, which may be given several times. */
export function addPattern(pattern: string, previous: readonly string[] = []): readonly string[] {
  if (isPattern(pattern)) return [...previous, pattern]
  throw new InvalidArgumentError('Write it as in .gitignore, from the folder you are in: "*.json", tests/.')
}

/** The option `--in`, which may be given several times. */
export function addPath(path: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, path]
}

/** The option `--host`. */
export function parseOrigin(value: string): string {
  const origin = originOf(value)
  if (origin !== null) return origin
  throw new InvalidArgumentError(`Give ${hostNames.join(', ')} or an https:// URL without user and password.`)
}

/** A question that names the likeliest candidate, led by a space; empty where none is near. */
function didYouMean(value: string, candidates: readonly string[]): string {
  const best = nearest(value, candidates)
  return best === null ? '' : ` Did you mean "${best}"?`
}
