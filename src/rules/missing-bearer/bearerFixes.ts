import type { CredentialHeader } from '../../analysis/credentials/credentials'
import type { FixPlan } from '../../findings/rule'
import type { Meaning } from '../../analysis/meaning'
import { spanInPiece } from '../../analysis/values/texts/written'
import { authorizationHeader } from '../../knowledge'
import type { TextPiece } from '../../syntax/model'
import { wrapped } from '../shared/repairing/wrap'
import { code, titled } from '../shared/saying/wording'
import type { Message } from '../../findings/message'

const { scheme } = authorizationHeader

/** What is wrong with the beginning of a header's value. */
export type Fault = 'missing' | 'noSpace' | 'spaces' | 'twice' | 'colon' | 'scheme'

/** Makes the value begin with `Bearer` and one space. */
export function fixesFor(meaning: Meaning, header: CredentialHeader, fault: Fault, given: string): readonly FixPlan[] {
  if (fault === 'missing') return addScheme(meaning, header)
  const piece = leadingPiece(meaning, header, given)
  if (!piece) return []
  const edit = (
    title: Message,
    from: number,
    to: number,
    by: string,
    safety: FixPlan['safety'] = 'safe',
  ): FixPlan[] => [{ title, safety, repairs: [{ do: 'code', at: spanInPiece(piece, from, to), by }] }]
  const end = scheme.length
  switch (fault) {
    case 'noSpace':
      return edit(titled('add-space'), end, end, ' ')
    case 'spaces':
      return edit(titled('one-space'), end, end + (/^\s*/.exec(piece.value.slice(end))?.[0].length ?? 0), ' ')
    case 'colon':
      return edit(titled('colon-space'), end, end + (/^:\s*/.exec(piece.value.slice(end))?.[0].length ?? 0), ' ')
    case 'twice':
      return edit(titled('one-bearer'), 0, /^\S+\s+/.exec(piece.value)?.[0].length ?? 0, '')
    case 'scheme':
      return edit(titled('use', { what: code(scheme) }), 0, given.length, scheme, 'review')
  }
}

function addScheme({ program, evaluator }: Meaning, header: CredentialHeader): readonly FixPlan[] {
  const { value, context, carried } = header
  // An environment variable may contain the scheme; a token signed here does not.
  const mayContain = evaluator.evaluate(value, context).some(({ kind }) => kind === 'environment')
  const safety = carried.every(({ source }) => source === 'signed') && !mayContain ? 'safe' : 'review'
  const simple = value.kind === 'name' || value.kind === 'call' || value.kind === 'member'
  const { texts } = program.dialect.idioms
  if (!simple && !texts.interpolates) return []
  const repairs = wrapped(value, ...texts.prefix(`${scheme} `))
  return [
    {
      title: titled('add', { what: code(`${scheme} `) }),
      safety,
      repairs,
    },
  ]
}

/** The literal part at the beginning of the value. */
function leadingPiece({ program }: Meaning, { value }: CredentialHeader, given: string): TextPiece | null {
  for (const { parts, span } of program.texts) {
    if (span.start < value.span.start || span.end > value.span.end) continue
    const [first] = parts
    if (first?.kind === 'piece' && (given.startsWith(first.value.trimEnd()) || first.value.startsWith(given)))
      return first
  }
  return null
}
