import { askedBy } from '../../analysis/contract/asked'
import type { Request } from '../../analysis/requests/request'
import type { Evaluator } from '../../analysis/values/evaluator'
import { type TimeValue, timesOfValues } from '../../analysis/values/libraries/timeValue'
import type { Context, Values } from '../../analysis/values/possibility'
import { secondsOfMoments } from '../../knowledge'
import type { Span } from '../../syntax/model'

/** A time in a list of tasks, or in a request to the account. */
export interface Moment {
  readonly name: string
  readonly times: readonly (TimeValue | null)[]
  readonly span: Span
}

/** The times of a request that are declared in milliseconds since 1970, in the query or the body. */
export function momentsIn(request: Request, evaluator: Evaluator): readonly Moment[] {
  const moment = (name: string, values: Values, context: Context | null, span: Span): Moment[] =>
    isMoment(request, name) ? [{ name, times: timesOfValues(evaluator, values, context), span }] : []
  if (request.method === 'GET')
    return request.queries
      .filter((query) => askedBy(query) !== null)
      .flatMap(({ keys }) =>
        keys.flatMap(({ name, values, write, valueSpan }) => moment(name, values, write?.context ?? null, valueSpan)),
      )
  return request.parameters.flatMap(({ name, settings }) =>
    settings.flatMap(({ values, write, span }) => moment(name, values, write.context, span)),
  )
}

function isMoment({ endpoints }: Request, name: string): boolean {
  return endpoints.every(({ parameters }) => parameters.some((each) => each.name === name && each.unit === 'ms'))
}

/** Whether every possible value of a time is in seconds. */
export function isSeconds({ times }: Moment): boolean {
  return times.length > 0 && times.every(inSeconds)
}

function inSeconds(time: TimeValue | null): boolean {
  if (time?.form !== 'number') return false
  if (time.scale !== 0) return time.scale === 1
  return time.offset !== null && time.offset >= secondsOfMoments.min && time.offset < secondsOfMoments.max
}

/** Whether the first of two times, in the same unit, is later than the second. */
export function isReversed(first: Moment, second: Moment): boolean {
  const [[a, ...moreA], [b, ...moreB]] = [first.times, second.times]
  if (!a || !b || moreA.length > 0 || moreB.length > 0) return false
  if (a.scale !== b.scale || a.offset === null || b.offset === null) return false
  return a.offset > b.offset && (a.scale !== 0 || b.offset >= secondsOfMoments.min)
}
