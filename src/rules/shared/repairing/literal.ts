import type { Possibility } from '../../../analysis/values/possibility'
import type { Value } from '../../../syntax/model'

/** The literal of a value, or null if the value is computed or only declared. */
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
