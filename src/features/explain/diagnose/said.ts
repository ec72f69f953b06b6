import type { Complaint } from '../complaints'

/** What is said about a complaint. Texts are Markdown. */
export interface Said {
  readonly title: string
  readonly happened: string
  readonly causes: readonly string[]
  readonly action: string
  readonly parameters: readonly string[]
}

/** `3 to 10 s`, `at most 10 MB`; null where the message has no bound. */
export function boundsOf({ min, max, unit }: Complaint): string | null {
  const suffix = unit === null ? '' : ` ${unit}`
  const write = (value: number): string => value.toLocaleString('en')
  if (min !== null && max !== null) return `${write(min)} to ${write(max)}${suffix}`
  if (min !== null) return `at least ${write(min)}${suffix}`
  return max === null ? null : `at most ${write(max)}${suffix}`
}
