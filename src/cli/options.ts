import { distance } from 'fastest-levenshtein'
import { InvalidArgumentError } from 'commander'
import { levels, type LevelSetting } from '../findings/finding'
import { hostNames, originOf } from '../probe'
import { ruleIds } from './catalogue'

const settings: readonly LevelSetting[] = [...levels, 'off']

/** The option `--rule id=severity`, which may be given several times; the last word on a rule counts. */
export function parseRule(
  value: string,
  previous: Readonly<Record<string, LevelSetting>> = {},
): Record<string, LevelSetting> {
  const [id = '', severity, ...rest] = value.split('=')
  if (severity === undefined || rest.length > 0) {
    throw new InvalidArgumentError('Write it as id=severity, for example int-duration=error.')
  }
  return { ...previous, [parseRuleId(id)]: parseSeverity(severity) }
}

/** The id of a known rule, with or without `kling/` before it. */
export function parseRuleId(value: string): string {
  const id = value.replace(/^kling\//, '')
  if (ruleIds.includes(id)) return id
  throw new InvalidArgumentError(`There is no rule "${id}".${didYouMean(id, ruleIds)} "klint rules" lists them all.`)
}

function parseSeverity(value: string): LevelSetting {
  const known = settings.find((setting) => setting === value)
  if (known) return known
  throw new InvalidArgumentError(
    `"${value}" is no severity.${didYouMean(value, settings)} Choose one of ${settings.join(', ')}.`,
  )
}

/** The option `--max-warnings`. */
export function parseCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a whole number, 0 or more.')
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
  const [best] = candidates
    .map((candidate) => ({ candidate, far: candidate.startsWith(value) ? 1 : distance(value, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.far - b.far)
  return best ? ` Did you mean "${best.candidate}"?` : ''
}
