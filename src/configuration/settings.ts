import { levels, type LevelSetting } from '../findings/finding'
import type { Overrides } from './configuration'

/** What an editor's settings say under `kling`. Users write them, so each may be anything. */
export interface Settings {
  readonly enable?: unknown
  /** Levels by rule. */
  readonly rules?: unknown
  /** Rules that are silent in some files, by pattern. */
  readonly ignore?: unknown
}

/**
 * What settings say about the check of one file, before its configuration. What is not a rule's level is passed over.
 * @param isMeant whether a pattern means the file
 */
export function overridesOf({ rules, ignore }: Settings, isMeant: (pattern: string) => boolean): Required<Overrides> {
  const chosen = entriesOf(rules).flatMap(([rule, level]) => (isLevel(level) ? [[idOf(rule), level] as const] : []))
  const ignored = entriesOf(ignore).flatMap(([pattern, ids]): unknown[] =>
    Array.isArray(ids) && isMeant(pattern) ? ids : [],
  )
  return { levels: Object.fromEntries(chosen), ignore: ignored.map((rule) => idOf(String(rule))) }
}

/** A rule's id with or without its prefix. */
export function idOf(rule: string): string {
  return rule.replace(/^kling\//, '')
}

function isLevel(value: unknown): value is LevelSetting {
  return value === 'off' || levels.some((level) => level === value)
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
