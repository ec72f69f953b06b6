import type { EndpointParameter, Scalar } from '../../knowledge'

/** How many values a message lists. */
const most = 12

/** A value as it is sent. */
export function code(value: Scalar): string {
  return typeof value === 'string' ? `"${shortened(value)}"` : String(value)
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** `"std" or "pro"`, `"3" to "15"`; nothing where the list is too long to read. */
export function allowedWords(allowed: readonly Scalar[]): string {
  const [first, ...more] = allowed
  const last = more.at(-1)
  if (first === undefined) return ''
  if (last === undefined) return code(first)
  if (more.length > 2 && isRun(allowed)) return `${code(first)} to ${code(last)}`
  return allowed.length > most ? '' : `${allowed.slice(0, -1).map(code).join(', ')} or ${code(last)}`
}

function isRun(allowed: readonly Scalar[]): boolean {
  return allowed.every((each, index) => Number(each) === Number(allowed[0]) + index)
}

export function rangeWords({ min, max }: NonNullable<EndpointParameter['range']>): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  if (min !== undefined) return `at least ${min}`
  return max === undefined ? '' : `at most ${max}`
}
