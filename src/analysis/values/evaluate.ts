import type { AssignStep, BinaryValue, CallValue, ClassValue, ComprehensionValue, FunctionValue, MemberValue, NameValue, TypeNode, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { evaluateCall } from './calls'
import { CallGraph, isSelf } from '../program/callGraph'
import { reachingDefinitions } from '../program/flow'
import { withoutEmpty } from './library'
import type { Evaluator } from './evaluator'
import { literalList } from './lists'
import { ContextMemory } from './memory'
import { arithmetic, logical, unary } from './operators'
import { evaluateParameter } from './parameters'
import { anyOf, items, propertyOf } from './properties'
import { type Context, isFromType, isNull, isUnknown, jsonType, opaque, outside, type Placement, type RecordObject, union, unionOf, type Values } from './possibility'
import type { Definition, PathItem, Program } from '../program/program'
import { givenInstance, instanceRecord, isDataClass, literalRecord } from './buildRecord'
import { join } from './texts'
import { typeValues } from './types'
import { nameOf } from './written'

/** How deep values are followed through names, calls and members before they count as unknown. */
const maximumDepth = 60
/** How many calls of local functions are followed into each other, and how many calls of one function are told apart. */
const maximumCallDepth = 5
const maximumContexts = 64

/** An evaluator for one program. */
export function createEvaluator(program: Program): Evaluator {
  return new ProgramEvaluator(program)
}

class ProgramEvaluator implements Evaluator {
  readonly calls: CallGraph
  private readonly memory = new ContextMemory<AnyNode, Values>()
  private readonly entered = new ContextMemory<CallValue, Map<FunctionValue, Context>>()
  private readonly types = new Map<TypeNode, Values>()
  private readonly running = new Set<AnyNode>()
  private readonly selves = new Map<ClassValue, RecordObject>()
  private readonly followed = new Map<FunctionValue, Set<Context>>()
  private depth = 0

  constructor(readonly program: Program) {
    this.calls = new CallGraph(program)
  }

  /** The possibilities of an expression. */
  evaluate(value: Value, context: Context | null = null): Values {
    this.program.work.spend()
    const known = this.memory.get(value, context)
    if (known) return known
    if (this.running.has(value)) return []
    if (this.depth > maximumDepth) return opaque(value)
    this.running.add(value)
    this.depth++
    try {
      return this.memory.set(value, context, this.compute(value, context))
    } finally {
      this.depth--
      this.running.delete(value)
    }
  }

  /** The context among a chain of calls that a node belongs to. */
  contextOf(node: AnyNode, context: Context | null): Context | null {
    if (!context) return null
    const owner = this.program.functionOf(node)
    for (let at: Context | null = context; at; at = at.caller) if (at.function === owner) return at
    return null
  }

  /** The context of a call of a local function; the same call in the same context is the same object. */
  enter(target: FunctionValue, self: RecordObject | null, call: CallValue, caller: Context | null): Context {
    const entered = this.entered.get(call, caller) ?? new Map<FunctionValue, Context>()
    const context: Context = entered.get(target) ?? { function: target, call, self, caller, depth: (caller?.depth ?? 0) + 1 }
    this.entered.set(call, caller, entered.set(target, context))
    return context
  }

  /**
   * The context in which to read a function for one of its calls; none, so that it is read for all of them at once,
   * where calls are nested too deep, lead in a circle, or are too many to be told apart.
   */
  follow(target: FunctionValue, self: RecordObject | null, call: CallValue, caller: Context | null): Context | null {
    const from = this.program.functionOf(call)
    if ((caller?.depth ?? 0) >= maximumCallDepth || (from && this.calls.isRecursive(from) && this.calls.isRecursive(target))) return null
    const context = this.enter(target, self, call, caller)
    const known = this.followed.get(target) ?? new Set()
    this.followed.set(target, known)
    return known.has(context) || known.size < maximumContexts ? (known.add(context), context) : null
  }

  evaluateWrite(placement: Placement): Values {
    if (placement.value) {
      const values = this.evaluate(placement.value, placement.context)
      if (placement.isDefault && placement.type) return union([values, this.fromType(placement.type)], placement.at)
      return placement.type && values.every(isUnknown) ? this.fromType(placement.type) : values
    }
    return placement.type ? this.fromType(placement.type) : outside(placement.at)
  }

  /** What reading a key of a value may give. */
  property(values: Values, key: string, at: AnyNode): Values {
    return union(values.map((value) => propertyOf(this, value, key, at)), at)
  }

  /** What a value of a type may be; nothing is known of a type that is made of itself. */
  fromType(type: TypeNode): Values {
    const known = this.types.get(type)
    if (known) return known
    if (this.depth > maximumDepth) return outside(type)
    this.types.set(type, outside(type))
    this.depth++
    let values: Values | undefined
    try {
      values = typeValues(this, type)
      this.types.set(type, values)
      return values
    } finally {
      this.depth--
      if (!values) this.types.delete(type)
    }
  }

  /** What `self` / `this` is in the methods of a class: its fields and everything that its methods assign to it. */
  selfOf(owner: ClassValue): RecordObject {
    const known = this.selves.get(owner)
    if (known) return known
    const self = isDataClass(owner) ? givenInstance(this, owner) : instanceRecord(this, owner, null, null)
    this.selves.set(owner, self)
    return self
  }

  definitionValues(definition: Definition, context: Context | null, use: AnyNode): Values {
    const own = this.contextOf(definition.node, context)
    switch (definition.kind) {
      case 'value': {
        const values = this.project(this.evaluate(definition.value, own), definition.path, own, use)
        const annotation = definition.path.length === 0 ? definition.step?.annotation : null
        return annotation && values.every(isUnknown) ? this.fromType(annotation) : values
      }
      case 'declared':
        if (definition.step.annotation) return this.fromType(definition.step.annotation)
        return [{ kind: 'exact', value: null, missing: true, at: definition.node }]
      case 'augmented':
        return this.augmented(definition, own)
      case 'parameter':
        return evaluateParameter(this, definition.function, definition.parameter, definition.path, own)
      case 'item':
        return this.project(items(this, this.evaluate(definition.iterable, own), use), definition.path, own, use)
      case 'managed':
        return this.project(this.evaluate(definition.value, own), definition.path, own, use)
      case 'function':
        return [{ kind: 'function', function: definition.function, at: definition.node, self: null }]
      case 'class':
        return [{ kind: 'class', class: definition.class, at: definition.node }]
      case 'import': {
        const path = definition.imported === '*' || definition.imported === 'default' ? [] : [definition.imported]
        return [{ kind: 'import', module: definition.module, path, at: definition.node }]
      }
      case 'opaque':
        return outside(definition.node)
    }
  }

  /** Follows a destructuring path from the whole value to the part that a name gets. */
  project(values: Values, path: readonly PathItem[], context: Context | null, at: AnyNode): Values {
    let current = values
    for (const { key, defaultValue } of path) {
      if (key === null) continue // a rest element keeps the keys that were not named: close enough to the whole
      current = this.property(current, key, at)
      if (defaultValue && current.every((value) => isUnknown(value) || isNull(value) || jsonType(value) !== null)) {
        const present = current.filter((value) => !(value.kind === 'exact' && value.missing))
        const maybeAbsent = present.length < current.length || current.some(isUnknown) || current.length === 0 || current.some(isFromType)
        if (maybeAbsent) current = union([present, this.evaluate(defaultValue, context)], at)
      }
    }
    return current
  }

  private compute(value: Value, context: Context | null): Values {
    switch (value.kind) {
      case 'text':
        return join(value.parts.map((part) => (part.kind === 'piece' ? part : { values: this.evaluate(part, context), name: nameOf(part) })), value)
      case 'number':
      case 'boolean':
        return [{ kind: 'exact', value: value.value, at: value }]
      case 'null':
        return [{ kind: 'exact', value: null, missing: value.missing, at: value }]
      case 'record':
        return [literalRecord(this, value, context)]
      case 'list':
        return [literalList(this, value, context)]
      case 'name':
        return this.name(value, context)
      case 'member':
        return this.member(value, context)
      case 'call':
        return evaluateCall(this, value, context)
      case 'function':
        return [{ kind: 'function', function: value, at: value, self: null }]
      case 'class':
        return [{ kind: 'class', class: value, at: value }]
      case 'conditional':
        return union([this.evaluate(value.then, context), this.evaluate(value.otherwise, context)], value)
      case 'logical':
        return logical(value.operator, this.evaluate(value.left, context), this.evaluate(value.right, context), value)
      case 'binary':
        return this.binary(value, context)
      case 'unary':
        return unary(value.operator, this.evaluate(value.operand, context), value)
      case 'compare':
        return [{ kind: 'boolean', at: value }]
      case 'assign-value':
      case 'await':
        return this.evaluate(value.value, context)
      case 'cast': {
        const values = this.evaluate(value.value, context)
        return value.type && values.every(isUnknown) ? union([this.fromType(value.type)], value) : values
      }
      case 'comprehension':
        if (value.shape === 'dict') return this.filtered(value, context)
        return [{ kind: 'list', items: null, at: value, context }]
      case 'unknown':
        return opaque(value)
    }
  }

  /** `{k: v for k, v in payload.items() if v is not None}` is the payload without its empty values. */
  private filtered(value: ComprehensionValue, context: Context | null): Values {
    const [clause, ...more] = value.clauses
    if (!clause || more.length > 0 || clause.target.kind !== 'list-pattern' || value.key?.kind !== 'name' || value.element.kind !== 'name') return opaque(value)
    const [key, item] = clause.target.items.map((each) => (each?.target.kind === 'name' ? each.target.name : null))
    const { iterable } = clause
    if (value.key.name !== key || value.element.name !== item) return opaque(value)
    if (iterable.kind !== 'call' || iterable.callee.kind !== 'member' || iterable.callee.property !== 'items') return opaque(value)
    const source = this.evaluate(iterable.callee.object, context)
    return source.map((each) => (each.kind === 'record' ? withoutEmpty(this, each) : each))
  }

  private name(name: NameValue, context: Context | null): Values {
    const binding = this.program.resolve(name)
    if (binding) {
      return unionOf(reachingDefinitions(this.program, binding, name), (definition) => this.definitionValues(definition, context, name), name)
    }
    if (isSelf(name)) {
      const own = this.contextOf(name, context)
      if (own?.self) return [own.self]
      const owner = this.program.classOf(name)
      return owner ? [this.selfOf(owner)] : outside(name)
    }
    return [{ kind: 'import', module: '', path: [name.name], at: name }]
  }

  private member(member: MemberValue, context: Context | null): Values {
    const object = this.evaluate(member.object, context)
    if (member.property !== null) return this.property(object, member.property, member)
    const index = member.index ? this.evaluate(member.index, context) : []
    const keys = index.map((value) => (value.kind === 'exact' ? String(value.value) : null))
    if (keys.length > 0 && keys.every((key) => key !== null)) return union(keys.map((key) => this.property(object, key, member)), member)
    return union(object.map((value) => anyOf(this, value, member)), member)
  }

  private binary(value: BinaryValue, context: Context | null): Values {
    const left = this.evaluate(value.left, context)
    const right = this.evaluate(value.right, context)
    return arithmetic(this.program.isPython, value.operator, left, right, value)
  }

  private augmented(definition: Definition & { kind: 'augmented' }, context: Context | null): Values {
    const { operator, step, value, name } = definition
    // In a loop the value before is the value after: what the loop starts with decides.
    if (this.running.has(step)) return []
    this.running.add(step)
    try {
      return this.augmentedOnce(operator, step, value, name, definition, context)
    } finally {
      this.running.delete(step)
    }
  }

  private augmentedOnce(operator: string, step: AssignStep, value: Value, name: NameValue, definition: Definition, context: Context | null): Values {
    const binding = this.program.resolve(name) ?? this.program.lookUp(name.name, this.program.scopeOf(step))
    const before = binding
      ? unionOf(
          reachingDefinitions(this.program, binding, step).filter((other) => other !== definition),
          (other) => this.definitionValues(other, context, step),
          step,
        )
      : []
    const after = this.evaluate(value, context)
    if (operator === '||=' || operator === '??=') return logical(operator === '||=' ? 'or' : 'nullish', before, after, step)
    if (operator === '&&=') return logical('and', before, after, step)
    return before.some((each) => each.kind === 'record') ? before : arithmetic(this.program.isPython, operator.slice(0, -1), before, after, step)
  }
}
