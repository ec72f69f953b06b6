import type { Expected, StatusCheck } from '../../analysis/answers/statuses/statusChecks'
import { taskStatuses, wrongTaskStatuses } from '../../knowledge'

type Generation = 'legacy' | 'new'

interface WrongStatus {
  readonly expected: Expected
  readonly instead: string
  readonly kind: 'success' | 'failure' | 'waiting'
  readonly generation: Generation
  readonly certain: boolean
}

const success = { legacy: 'succeed', new: 'succeeded' } as const satisfies Record<
  Generation,
  (typeof taskStatuses)[number]['value']
>

/** Strings that a task's status is compared with but never has, unless the right one is accepted too. */
export function wrongStatuses(checks: readonly StatusCheck[]): readonly WrongStatus[] {
  const own = checks.filter(({ of, open }) => of === 'task-status' && !open)
  return own.flatMap((check) => {
    const generation = generationOf(check)
    if (!generation) return []
    const letters = check.parts[0]?.letters ?? 'as-sent'
    const inLetters = (text: string) => (letters === 'upper' ? text.toUpperCase() : text)
    const right = new Set(statusesOf(generation).map(inLetters))
    const accepted = new Set(
      own
        .filter((other) => other.function === check.function)
        .flatMap(({ expected }) => expected.map(({ value }) => value)),
    )
    return check.expected.flatMap((expected): WrongStatus[] => {
      const { value } = expected
      if (typeof value !== 'string' || right.has(value) || check.otherTexts.includes(value)) return []
      const meant = meaningOf(value, generation)
      if (meant === null) return []
      const instead = inLetters(meant)
      // A client may support both generations, or accept more than occurs.
      if (accepted.has(instead)) return []
      const kind = meant === success[generation] ? 'success' : meant === 'failed' ? 'failure' : 'waiting'
      return [{ expected, instead, kind, generation, certain: check.parts.length > 0 }]
    })
  })
}

/** The generation that all responses share; code that only mentions `task_status` is about `/v1/…` endpoints. */
function generationOf({ parts }: StatusCheck): Generation | null {
  if (parts.length === 0) return 'legacy'
  const [first, ...more] = new Set(parts.map(({ answer }) => answer.generation))
  return more.length === 0 && (first === 'legacy' || first === 'new') ? first : null
}

/** The statuses that the API returns. */
export function statusesOf(generation: Generation): readonly string[] {
  return taskStatuses
    .filter(({ generations }) => generations.some((each) => each === generation))
    .map(({ value }) => value)
}

/** The status that a wrong one stands for, if known. */
export function meaningOf(text: string, generation: Generation): string | null {
  const lower = text.toLowerCase()
  if (lower === success.legacy || lower === success.new) return success[generation]
  const known =
    taskStatuses.find(({ value }) => value === lower) ??
    wrongTaskStatuses.find(({ value }) => value.toLowerCase() === lower)
  if (!known) return null
  return 'instead' in known ? known.instead[generation] : known.value
}
