import type { Read } from '../../analysis/answers/reads'
import type { UrlPattern } from '../../analysis/requests/url'
import { type Endpoint, endpoints } from '../../knowledge'
import { pathOf } from './verdict'

/** The query that the code's reads imply: `task_result.images` means an image task. Null if unclear. */
export function queryByResult(reads: readonly Read[], url: UrlPattern, instead: string): string | null {
  const own = pathOf(url.parts)
  const read = reads
    .filter(({ traced }) => traced.part === 'body' && traced.answer.urls.some(({ parts }) => pathOf(parts) === own))
    .map(({ traced }) => `${traced.path.filter((key) => key !== '[]').join('.')}.`)
  const fitting = endpoints.filter((endpoint: Endpoint) => {
    const result = endpoint.generation === 'legacy' ? resultOf(endpoint) : null
    return result !== null && read.some((path) => path.startsWith(`${result}.`))
  })
  const [first]: readonly Endpoint[] = fitting
  if (!first || fitting.some(({ query }: Endpoint) => query?.byId === instead)) return null
  return fitting.every((endpoint) => resultOf(endpoint) === resultOf(first)) ? (first.query?.byId ?? null) : null
}

/** `data.task_result.images` of `data.task_result.images[], …`. */
function resultOf({ query }: Endpoint): string | null {
  return query?.result?.split('[]', 1)[0] ?? null
}
