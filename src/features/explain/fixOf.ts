import type { Fix } from '../../findings/finding'
import { keyOfStatement } from '../../findings/message'
import type { CheckedText, LocatedFinding } from '../checklist'
import { placesIn } from '../checklist/place'

/**
 * The first fix of a likely cause in the current text, in which its line may have moved. Null if the line has changed
 * or no longer needs a fix.
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
