import { levels, type LevelSetting } from '../findings/finding'
import type { Overrides } from './configuration'

/** An editor's settings under `kling`. Users write them, so each may have any type. */
export interface Settings {
  readonly enable?: unknown
  /** Levels by rule. */
  readonly rules?: unknown
  /** Rules to ignore in some files, by pattern. */
  readonly ignore?: unknown
}

/**
 * The settings for one file, which override its configuration. Invalid levels are ignored.
 * @param isMeant whether a pattern matches the file
 */
export function overridesOf({ rules, ignore }: Settings, isMeant: (pattern: string) => boolean): Required<Overrides> {
  const chosen = entriesOf(rules).flatMap(([rule, level]) => (isLevel(level) ? [[idOf(rule), level] as const] : []))
  const ignored = entriesOf(ignore).flatMap(([pattern, ids]): unknown[] =>
    Array.isArray(ids) && isMeant(pattern) ? ids : [],
  )
  return { levels: Object.fromEntries(chosen), ignore: ignored.map((rule) => idOf(String(rule))) }
}

/** The id of a rule, given with or without the prefix. */
export function idOf(rule: string): string {
  return rule.replace(/^kling\//, '')
}

function isLevel(value: unknown): value is LevelSetting {
  return value === 'off' || levels.some((level) => level === value)
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
