import type { Writer } from '../syntax'
import type { FixPlan } from './rule'
import type { SourceModel, Span } from '../syntax/model'
import { isInBrokenStatement } from './brokenStatements'
import { inOrder, overlap } from './edits'
import type { Edit, Fix } from './finding'

/**
 * A plan as edits, or null if a part of it cannot be written or parts would overlap. In a statement that does not
 * parse no fix is safe.
 * @param at the finding
 */
export function writeFix(
  { title, safety, repairs }: FixPlan,
  at: Span,
  model: SourceModel,
  writer: Writer,
): Fix | null {
  const edits: Edit[] = []
  for (const repair of repairs) {
    const own = writer.write(model, repair)
    // The file already has this helper.
    if (own.length === 0 && repair.do !== 'add-helper') return null
    for (const edit of own) edits.push(edit)
  }
  const ordered = inOrder(withoutTwins(edits))
  if (ordered.length === 0 || overlap(ordered)) return null
  const isGuess =
    safety === 'safe' && [at, ...ordered.map(({ span }) => span)].some((place) => isInBrokenStatement(model, place))
  return { title, safety: isGuess ? 'review' : safety, edits: ordered }
}

function withoutTwins(edits: readonly Edit[]): Edit[] {
  const seen = new Map(edits.map((edit) => [`${edit.span.start} ${edit.span.end} ${edit.newText}`, edit]))
  return [...seen.values()]
}
