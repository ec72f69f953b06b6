import type { Value } from '../../syntax/model'
import { opaque, type Values } from './possibility'

/** The value of an expression without subexpressions, or null for any other. */
export function plainValues(value: Value): Values | null {
  switch (value.kind) {
    case 'number':
    case 'boolean':
      return [{ kind: 'exact', value: value.value, at: value }]
    case 'null':
      return [{ kind: 'exact', value: null, missing: value.missing, at: value }]
    case 'class':
      return [{ kind: 'class', class: value, at: value }]
    case 'compare':
      return [{ kind: 'boolean', at: value }]
    case 'slice':
    case 'unknown':
      return opaque(value)
    default:
      return null
  }
}
