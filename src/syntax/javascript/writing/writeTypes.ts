import type { SourceModel, TypeNode } from '../../model'
import { replace, sourceOf } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { quoted, styleOf } from './writeLiterals'

/** `number` → `string`, `5 | 10` → `'5' | '10'`, and the reverse. Other types do not change. */
export function retype(model: SourceModel, at: TypeNode, to: 'text' | 'integer'): Edit[] {
  if (at.kind !== 'union-type') {
    const code = retyped(model, at, to)
    return code === null ? [] : [replace(at.span, code)]
  }
  const codes = at.members.map((member) => retyped(model, member, to) ?? sourceOf(model, member.span))
  // `number | string` must not become `string | string`.
  const distinct = [...new Set(codes)]
  if (distinct.length < codes.length) return [replace(at.span, distinct.join(' | '))]
  return at.members.flatMap((member) => retype(model, member, to))
}

function retyped(model: SourceModel, at: TypeNode, to: 'text' | 'integer'): string | null {
  if (to === 'text') {
    if (at.kind === 'number-type') return 'string'
    return at.kind === 'literal-type' && typeof at.value === 'number'
      ? quoted(String(at.value), styleOf(model).quote)
      : null
  }
  if (at.kind === 'text-type') return 'number'
  return at.kind === 'literal-type' && typeof at.value === 'string' && /^-?\d+$/.test(at.value)
    ? String(Number(at.value))
    : null
}
