import type { Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Definition } from '../program/program'
import { project } from './destructuring'
import type { Evaluator } from './evaluator'
import { importedModule } from './namespaces'
import { arithmetic, logical } from './operators'
import { evaluateParameter } from './parameters'
import { type Context, functionMade, isUnknown, outside, type Values } from './possibility'
import { items } from './properties'
import { readVariable } from './situations/variables'

/** The value of a variable by one definition, at a use. */
export function valuesOfDefinition(
  evaluator: Evaluator,
  definition: Definition,
  context: Context | null,
  use: AnyNode,
): Values {
  const own = evaluator.contextOf(definition.node, context)
  switch (definition.kind) {
    case 'value': {
      const values = project(evaluator, evaluator.evaluate(definition.value, own), definition.path, own, use)
      const annotation = definition.path.length === 0 ? definition.step?.annotation : null
      return annotation && values.every(isUnknown) ? evaluator.fromType(annotation) : values
    }
    case 'declared':
      if (definition.step.annotation) return evaluator.fromType(definition.step.annotation)
      return [{ kind: 'exact', value: null, missing: true, at: definition.node }]
    case 'augmented':
      return augmented(evaluator, definition, own)
    case 'parameter':
      return evaluateParameter(evaluator, definition.function, definition.parameter, definition.path, own)
    case 'item':
      return project(evaluator, itemsOf(evaluator, definition.iterable, own, use), definition.path, own, use)
    case 'managed':
      return project(evaluator, evaluator.evaluate(definition.value, own), definition.path, own, use)
    case 'function':
      return [functionMade(definition.function, definition.node, own)]
    case 'class':
      return [{ kind: 'class', class: definition.class, at: definition.node }]
    case 'import': {
      const own = importedModule(evaluator.program, definition)
      if (own) return [own]
      const path = definition.imported === '*' || definition.imported === 'default' ? [] : [definition.imported]
      return [{ kind: 'import', module: definition.module, path, at: definition.node }]
    }
    case 'opaque':
      return outside(definition.node)
  }
}

/** The most items of a list to distinguish. */
const mostItems = 16

/** The item of a list: the one chosen by the situation, if the list is a literal. */
function itemsOf(evaluator: Evaluator, iterable: Value, context: Context | null, use: AnyNode): Values {
  const lists = evaluator.evaluate(iterable, context)
  const [list, ...more] = lists
  const written = list?.kind === 'list' && more.length === 0 ? list.items : null
  const values = written?.filter((item): item is Value => item.kind !== 'spread') ?? []
  if (list?.kind === 'list' && values.length > 1 && values.length <= mostItems && values.length === written?.length) {
    const chosen = evaluator.choose({ kind: 'item', key: `item of ${iterable.span.start}`, items: values })
    const item = typeof chosen === 'number' ? values[chosen] : undefined
    if (item) return evaluator.evaluate(item, list.context)
  }
  return items(evaluator, lists, use)
}

/** `x += y`, `x ||= y`: the previous value combined with the right side. */
function augmented(
  evaluator: Evaluator,
  definition: Definition & { kind: 'augmented' },
  context: Context | null,
): Values {
  const { operator, step, value, name } = definition
  const { program } = evaluator
  const binding = program.resolve(name) ?? program.lookUp(name.name, program.scopeOf(step))
  const before = binding
    ? readVariable(evaluator, binding, name, context, (other) =>
        other === definition ? [] : evaluator.definitionValues(other, context, step),
      )
    : []
  const after = evaluator.evaluate(value, context)
  if (operator === '||=' || operator === '??=')
    return logical(operator === '||=' ? 'or' : 'nullish', before, after, step)
  if (operator === '&&=') return logical('and', before, after, step)
  return before.some((each) => each.kind === 'record')
    ? before
    : arithmetic(program.dialect.operators, operator.slice(0, -1), before, after, step)
}
