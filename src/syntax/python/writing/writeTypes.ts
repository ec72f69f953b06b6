import type { LiteralType, SourceModel, TypeNode } from '../../model'
import { replace, sourceOf } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { prevailingQuote, quoted, type Quote } from './writeLiterals'

/** Changes an annotation: `int` → `str`, `Literal[5, 10]` → `Literal["5", "10"]`, and similar. */
export function retype(model: SourceModel, type: TypeNode, to: 'text' | 'integer'): Edit[] {
  switch (type.kind) {
    case 'union-type':
      return retypeUnion(model, type.members, type, to)
    case 'list-type':
      return type.element ? retype(model, type.element, to) : []
    case 'number-type':
      return to === 'text' ? [replace(type.span, 'str')] : type.integer ? [] : [replace(type.span, 'int')]
    case 'text-type':
      return to === 'integer' ? [replace(type.span, 'int')] : []
    case 'literal-type':
      return retypeLiteral(model, type, to)
    default:
      return []
  }
}

/** `int | str` would become `str | str`, so the redundant member is removed. */
function retypeUnion(
  model: SourceModel,
  members: readonly TypeNode[],
  union: TypeNode,
  to: 'text' | 'integer',
): Edit[] {
  const isWanted = (type: TypeNode) =>
    to === 'text' ? type.kind === 'text-type' : type.kind === 'number-type' && type.integer === true
  const isOther = (type: TypeNode) => (type.kind === 'text-type' || type.kind === 'number-type') && !isWanted(type)
  if (members.filter((type) => isWanted(type) || isOther(type)).length < 2) {
    return members.flatMap((type) => retype(model, type, to))
  }
  const target = to === 'text' ? 'str' : 'int'
  const kept = members.filter((type) => !isWanted(type) && !isOther(type))
  const names = [target, ...kept.map((type) => (type.kind === 'null-type' ? 'None' : sourceOf(model, type.span)))]
  const source = sourceOf(model, union.span)
  if (!/^[\w.]+\[/.test(source)) return [replace(union.span, names.join(' | '))]
  const prefix = /^((?:\w*\.)*)(?:Optional|Union)\[/.exec(source)?.[1] ?? ''
  const [first = target, second] = names
  const isOptional = names.length === 2 && second === 'None' && source.startsWith(`${prefix}Optional[`)
  if (isOptional) return [replace(union.span, `${prefix}Optional[${first}]`)]
  return [replace(union.span, names.length === 1 ? first : `${prefix}Union[${names.join(', ')}]`)]
}

function retypeLiteral(model: SourceModel, type: LiteralType, to: 'text' | 'integer'): Edit[] {
  const { value, span } = type
  if (to === 'text')
    return typeof value === 'number' ? [replace(span, quoted(String(value), quoteFor(model, span.start)))] : []
  return typeof value === 'string' && /^-?\d+$/.test(value) ? [replace(span, value)] : []
}

/** The quote for a string at `offset`: inside a quoted annotation, the other quote. */
function quoteFor(model: SourceModel, offset: number): Quote {
  const before = model.text.slice(model.text.lastIndexOf('\n', offset - 1) + 1, offset)
  const isIn = (quote: Quote) => before.split(quote).length % 2 === 0
  if (isIn('"')) return "'"
  return isIn("'") ? '"' : prevailingQuote(model)
}
