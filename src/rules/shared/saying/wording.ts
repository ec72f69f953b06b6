import type { Condition, Endpoint, Scalar } from '../../../knowledge'
import { alternatives as list, code, ours, prose, type Prose } from '../../../text/prose'

export { code, list }

export function listNumbers(numbers: readonly number[], word?: 'or' | 'and'): Prose {
  return list(
    numbers.map((each) => prose`${each}`),
    word,
  )
}

/** `image2video`, or a path of the new generation as it stands. */
export function shortName({ path }: Endpoint): Prose {
  return ours(path.replace(/^\/(?:v1\/[^/]+\/)?/, ''))
}

/** `mode: "pro"`; of several values each, a run of whole numbers by its ends. */
export function pair(path: string, values: readonly Scalar[]): Prose {
  const [first, last] = [values[0], values.at(-1)]
  const isRun = values.length > 3 && values.every((value, index) => Number(value) === Number(first) + index)
  const shown = isRun
    ? `${JSON.stringify(first)} to ${JSON.stringify(last)}`
    : list(values.map((value) => JSON.stringify(value)))
  // One value may be the user's own; several are a list of the knowledge, which is shown whole.
  return code(`${path}: ${shown}`, values.length > 1 ? Infinity : undefined)
}

/** "`kling-v2-6` with `mode: "pro"` and no `image_tail`". */
export function describe({ models, values = {}, present = [], absent = [] }: Condition): Prose {
  const parts = [
    ...Object.entries(values).map(([path, allowed]) => pair(path, allowed)),
    ...present.map((path) => code(path)),
    ...absent.map((path) => prose`no ${code(path)}`),
  ]
  const who = list((models ?? []).map((model) => code(model)))
  if (parts.length === 0) return who
  return who === '' ? list(parts, 'and') : prose`${who} with ${list(parts, 'and')}`
}

/** What a fix is called that makes a path hold a value, or nothing. */
export function titleOfChange(path: string, to: Scalar | null): Prose {
  if (to === null) return prose`Remove ${code(path)}`
  return path === 'model_name' ? prose`Use ${code(String(to))}` : prose`Set ${pair(path, [to])}`
}
