import type { Fix } from '../../findings/finding'
import { keyOfStatement } from '../../findings/message'
import type { CheckedText, LocatedFinding } from '../checklist'
import { placesIn } from '../checklist/place'

/**
 * The first fix of a likely cause in the text as it is now: since the cause was found, its line may have moved. Null where the line
 * says something else, or has nothing to fix any more.
 */
export function fixOf(
  { finding: { ruleId, message }, fixes: [wanted], place }: LocatedFinding,
  { findings, text }: Pick<CheckedText, 'findings' | 'text'>,
): Fix | null {
  const placeOf = placesIn(place.path, text)
  const found = findings
    .filter((finding) => finding.ruleId === ruleId && keyOfStatement(finding.message) === keyOfStatement(message))
    .flatMap(({ span, fixes }) => {
      const { line, code } = placeOf(span)
      const fix = fixes.find(({ title }) => JSON.stringify(title) === JSON.stringify(wanted?.title))
      return fix && code === place.code ? [{ fix, distance: Math.abs(line - place.line) }] : []
    })
  const [nearest] = found.toSorted((one, other) => one.distance - other.distance)
  return nearest?.fix ?? null
}
