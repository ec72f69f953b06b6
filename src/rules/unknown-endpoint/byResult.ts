import type { Read } from '../../analysis/answers/reads'
import type { UrlPattern } from '../../analysis/requests/url'
import { type Endpoint, endpoints } from '../../knowledge'
import { pathOf } from './verdict'

/** The query whose result the code reads from an answer: who reads `task_result.images` asks for an image. Null where that is not told. */
export function queryByResult(reads: readonly Read[], url: UrlPattern, instead: string): string | null {
  const own = pathOf(url.parts)
  const read = reads
    .filter(({ traced }) => traced.part === 'body' && traced.answer.urls.some(({ parts }) => pathOf(parts) === own))
    .map(({ traced }) => `${traced.path.filter((key) => key !== '[]').join('.')}.`)
  const fitting = endpoints.filter((endpoint: Endpoint) => {
    const result = endpoint.generation === 'legacy' ? endpoint.query?.result : undefined
    return result !== undefined && read.some((path) => path.startsWith(`${result.replaceAll('[]', '')}.`))
  })
  const isRight = fitting.some(({ query }: Endpoint) => query?.byId === instead)
  const [first]: readonly Endpoint[] = fitting
  const isOne = fitting.every(({ query }: Endpoint) => query?.result === first?.query?.result)
  return first && isOne && !isRight ? (first.query?.byId ?? null) : null
}
