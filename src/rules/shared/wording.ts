import type { Condition, Endpoint, Scalar } from '../../knowledge'

/** `a`, `b` or `c`. */
export function list(items: readonly string[], word: 'or' | 'and' = 'or'): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

export function code(text: string): string {
  return `\`${text}\``
}

/** `image2video`, or a path of the new generation as it stands. */
export function shortName({ path }: Endpoint): string {
  return path.replace(/^\/(?:v1\/[^/]+\/)?/, '')
}

/** `mode: "pro"`; of several values each, a run of whole numbers by its ends. */
export function pair(path: string, values: readonly Scalar[]): string {
  const [first, last] = [values[0], values.at(-1)]
  const isRun = values.length > 3 && values.every((value, index) => Number(value) === Number(first) + index)
  const shown = isRun ? `${JSON.stringify(first)} to ${JSON.stringify(last)}` : list(values.map((value) => JSON.stringify(value)))
  return code(`${path}: ${shown}`)
}

/** "`kling-v2-6` with `mode: "pro"` and no `image_tail`". */
export function describe({ models, values = {}, present = [], absent = [] }: Condition): string {
  const parts = [...Object.entries(values).map(([path, allowed]) => pair(path, allowed)), ...present.map(code), ...absent.map((path) => `no ${code(path)}`)]
  const who = list((models ?? []).map(code))
  if (parts.length === 0) return who
  return who === '' ? list(parts, 'and') : `${who} with ${list(parts, 'and')}`
}

/** What a fix is called that makes a path hold a value, or nothing. */
export function titleOfChange(path: string, to: Scalar | null): string {
  if (to === null) return `Remove ${code(path)}`
  return path === 'model_name' ? `Use ${code(String(to))}` : `Set ${pair(path, [to])}`
}
