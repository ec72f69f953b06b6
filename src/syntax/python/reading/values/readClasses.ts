import type { SyntaxNode } from '@lezer/common'
import { find, textOf, type Lowering } from '../../../lowering'
import type { ClassValue, Field, FunctionValue, Step, Value } from '../../../model'
import { blockOf, childrenOf, spanOf } from '../../parsing/nodes'
import { readArguments } from './readCalls'

/** `class`, with the decorators above it. */
export function readClass(at: Lowering, node: SyntaxNode, decorators: readonly Value[]): ClassValue {
  const nodes = childrenOf(node)
  const name = find(nodes, 'VariableName')
  const bases = find(nodes, 'ArgList')
  const body = blockOf(at, find(nodes, 'Body'), node.to)
  const fields: Field[] = []
  const methods: FunctionValue[] = []
  const others: Step[] = []
  for (const step of body.steps) {
    const field = asField(step)
    if (field) fields.push(field)
    else if (step.kind === 'function-step') methods.push(step.value)
    else others.push(step)
  }
  return {
    kind: 'class',
    span: spanOf(at, node),
    name: name ? textOf(at, name) : null,
    nameSpan: name ? spanOf(at, name) : null,
    bases: bases ? readArguments(at, bases) : [],
    decorators,
    fields,
    methods,
    body: { ...body, steps: others },
  }
}

/** `name = value`, `name: type`, `name: type = value`. A field with a value can also be read from the class. */
function asField(step: Step): Field | null {
  if (step.kind !== 'assign' || step.operator !== '=' || step.targets.length !== 1) return null
  const [target] = step.targets
  if (target?.kind !== 'name') return null
  return {
    kind: 'field',
    span: step.span,
    name: target.name,
    nameSpan: target.span,
    annotation: step.annotation,
    value: step.value,
    isStatic: step.value !== null,
    optional: false,
  }
}
