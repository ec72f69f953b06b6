import { facts, type FactId, type Provenance, type ServiceCode } from '../../../knowledge'
import type { Explanation } from '../explanation'
import type { Example } from '../examples'

/** What is said about an error; rendered by `render.ts`. Texts are Markdown. */
export interface Diagnosis {
  readonly kind: Explanation['kind']
  readonly title: string
  readonly code: number | null
  readonly httpStatus: number | null
  readonly retry: Explanation['retry']
  /** What happened, in a paragraph. */
  readonly happened: string
  /** Codes among which the answer decides, shown as a table. */
  readonly choices?: readonly ServiceCode[]
  /** Likeliest first. */
  readonly causes: readonly string[]
  /** What to do, in order. */
  readonly fixes: readonly string[]
  readonly example: Example
  /** In place of the usual verdict. */
  readonly verdict?: string
  readonly notes?: readonly string[]
  /** Neighbours that are easily mistaken for it. */
  readonly related: readonly number[]
  readonly sources: readonly Provenance[]
}

/** The statement of a fact, and the fact as a source. */
export function stating(...ids: readonly FactId[]): { statements: readonly string[]; sources: readonly Provenance[] } {
  return { statements: ids.map((id) => facts[id].statement), sources: ids.map((id) => facts[id]) }
}
