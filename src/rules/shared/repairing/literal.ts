import type { Possibility } from '../../../analysis/values/possibility'
import type { Value } from '../../../syntax/model'

/** The literal that a value is written as; null where it is composed, or only a type says it. */
export function literalOf({ at }: Possibility): Value | null {
  switch (at.kind) {
    case 'text':
    case 'number':
    case 'boolean':
      return at
    case 'unary':
      return at.operand.kind === 'number' ? at : null
    default:
      return null
  }
}
