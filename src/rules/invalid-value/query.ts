import { askedBy } from '../../analysis/contract/asked'
import { isEmpty } from '../../analysis/contract/contract'
import type { QueryKey } from '../../analysis/requests/queryKeys'
import type { Request } from '../../analysis/requests/request'
import { isPlaceholder } from '../shared/judging/placeholder'
import { type Problem, problemOf } from './problems'

/** A query key, none of whose possible values Kling accepts. */
export interface WrongKey {
  readonly key: QueryKey
  readonly problem: Problem
}

/** The wrong values in a request's query; an empty one counts as absent. Values in an object for the endpoint's own keys are slots, and not included. */
export function wrongKeysIn(request: Request): readonly WrongKey[] {
  if (request.method !== 'GET') return []
  return request.queries.flatMap((query) => {
    const asked = askedBy(query)
    return query.keys.flatMap((key): WrongKey[] => {
      const parameter = asked?.parameters.find(({ name }) => name === key.name)
      if (!parameter || (key.write && asked?.kind === 'answer')) return []
      const problems = key.values.map((value) =>
        isPlaceholder(value) || isEmpty(value) ? null : problemOf(value, parameter),
      )
      const [problem] = problems
      return problem && !problems.includes(null) ? [{ key, problem }] : []
    })
  })
}
