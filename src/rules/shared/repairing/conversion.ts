import { isNull, type KeyWrite, type Possibility, type Values } from '../../../analysis/values/possibility'
import type { FixPlan } from '../../../findings/rule'
import type { Span } from '../../../syntax/model'
import type { Repair } from '../../../syntax/repair'
import { code, titled } from '../saying/wording'

/** A scalar of the wrong type: its slot, all possibilities, and the wrong ones. */
interface Mistyped {
  readonly name: string
  readonly write: KeyWrite
  readonly values: Values
  readonly wrong: readonly Possibility[]
}

type Target = 'text' | 'integer'

/** The places of a wrong value, unless they are where it is sent. */
export function placesElsewhere(span: Span, wrong: readonly Possibility[]): readonly Span[] {
  return wrong.map(({ at }) => at.span).filter(({ start, end }) => end <= span.start || start >= span.end)
}

/** Converts a value where it enters the request, or corrects the type of a default or a field. */
export function conversionFixes({ name, write, values, wrong }: Mistyped, to: Target): readonly FixPlan[] {
  const { value, type, at, isDefault } = write
  const declared = titled('declare', { name: code(name), to })
  if (!value) {
    if (!type) return []
    return [{ title: declared, safety: 'review', repairs: [{ do: 'retype', at: type, to }] }]
  }
  // What declares a type has to have a default of that type: a field of a class, the schema of an object.
  if (at.kind === 'field' || isDefault) {
    const repairs: Repair[] = [{ do: 'convert', at: value, to }]
    if (type) repairs.unshift({ do: 'retype', at: type, to })
    return [{ title: declared, safety: 'review', repairs }]
  }
  // `None` would become the string "None".
  const safety = values.some(isNull) ? 'review' : 'safe'
  const isLiteral = value.kind === (to === 'text' ? 'number' : 'text')
  const title = titled(isLiteral ? 'quote' : 'convert', { to })
  return [
    { title, safety, repairs: [{ do: 'convert', at: value, to }] },
    ...defaultFixes(
      wrong.filter(({ at: origin }) => origin !== value),
      to,
    ),
  ]
}

/** A parameter with a wrong default that is sent unchanged: change the default and the annotation. */
function defaultFixes(wrong: readonly Possibility[], to: Target): readonly FixPlan[] {
  const defaults = wrong.filter(({ kind }) => kind === 'exact')
  const [literal] = defaults
  const written = literal?.at
  if (defaults.length !== 1 || (written?.kind !== 'number' && written?.kind !== 'text')) return []
  const repairs: Repair[] = [{ do: 'convert', at: written, to }]
  for (const { kind, at } of wrong) {
    if (kind === 'exact') continue
    if (at.kind !== 'number-type' && at.kind !== 'text-type') return []
    repairs.push({ do: 'retype', at, to })
  }
  return [{ title: titled('convert-default', { to }), safety: 'review', repairs }]
}
