import type { SyntaxNode } from '@lezer/common'
import type { ClassValue, Field, FunctionValue, Step, Value } from '../model'
import { childrenOf, sourceOf, spanOf, type Context } from './context'
import { readBody } from './readBlock'
import { readArguments } from './readCollection'

export function readClass(node: SyntaxNode, decorators: readonly Value[], context: Context): ClassValue {
  const nodes = childrenOf(node)
  const find = (name: string) => nodes.find((child) => child.name === name)
  const name = find('VariableName')
  const bases = find('ArgList')
  const body = readBody(find('Body'), context, node.to)
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
    span: spanOf(node, context),
    name: name ? sourceOf(name, context) : null,
    nameSpan: name ? spanOf(name, context) : null,
    bases: bases ? readArguments(bases, context) : [],
    decorators,
    fields,
    methods,
    body: { ...body, steps: others }
  }
}

/** `name = value`, `name: type`, `name: type = value`. With a value it can be read from the class itself, too. */
function asField(step: Step): Field | null {
  if (step.kind !== 'assign' || step.operator !== '=' || step.targets.length !== 1) return null
  const [target] = step.targets
  if (target?.kind !== 'name') return null
  return {
    span: step.span,
    name: target.name,
    nameSpan: target.span,
    annotation: step.annotation,
    value: step.value,
    isStatic: step.value !== null,
    optional: false
  }
}
