import type {
  BinaryValue,
  CallValue,
  CastValue,
  ClassValue,
  ConditionalValue,
  FunctionValue,
  LogicalValue,
  MemberValue,
  NameValue,
  TypeNode,
  Value,
} from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { evaluateCall } from './calls'
import { CallGraph } from '../program/callGraph'
import { isSelf } from '../program/objects/heldClass'
import type { Fact, Truth } from '../program/facts'
import { closureOf } from './callers/closures'
import { CallContexts } from './callers/contexts'
import { comprehension } from './comprehensions'
import type { Evaluator } from './evaluator'
import { orDeclaredByTool } from './libraries/tools'
import { literalList } from './records/lists'
import { ContextMemory } from './memory'
import { arithmetic, logical, unary } from './operators'
import { valuesOfDefinition } from './definitions'
import { anyOf, propertyOf } from './properties'
import {
  type Context,
  exactKeys,
  functionMade,
  isUnknown,
  opaque,
  outside,
  type KeyWrite,
  type RecordObject,
  type Values,
} from './possibility'
import { union, unionOf } from './union'
import type { Definition, Program } from '../program/program'
import { type Alternative, type Choice, Situation } from './situations/situation'
import { givenInstance, instanceRecord, isDataClass, recordOfLiteral, recordOfOperands } from './records/buildRecord'
import { join } from './texts/texts'
import { isDeclared, valuesOfWrite } from './choices'
import { Decisions } from './situations/decisions'
import { OpenChoices, type Traced } from './situations/openChoices'
import { chosenKey, mayMiss, narrowedKey, readVariable } from './situations/variables'
import { asOf } from './records/asOf'
import { plainValues } from './plainValues'
import { partOfText } from './texts/textMethods'
import { typeValues } from './types'
import { nameOf } from './texts/written'

/** The depth at which values count as unknown. */
const maximumDepth = 60

/** An evaluator for one program. */
export function createEvaluator(program: Program): Evaluator {
  const calls = new CallGraph(program)
  return new ProgramEvaluator(program, calls, new CallContexts(program, calls), Situation.any)
}

class ProgramEvaluator implements Evaluator {
  private readonly memory = new ContextMemory<AnyNode, Values>()
  private readonly types = new Map<TypeNode, Values>()
  /** The choices that a result in `memory` depends on. */
  private readonly noted = new ContextMemory<AnyNode, ReadonlyMap<string, Choice>>()
  private readonly running = new Set<AnyNode>()
  private readonly selves = new Map<ClassValue, RecordObject>()
  private depth = 0
  private readonly open = new OpenChoices()
  private readonly decisions = new Decisions(this, this.open)

  constructor(
    readonly program: Program,
    readonly calls: CallGraph,
    private readonly contexts: CallContexts,
    readonly situation: Situation,
  ) {}

  within(situation: Situation): Evaluator {
    return new ProgramEvaluator(this.program, this.calls, this.contexts, situation)
  }

  trace<Answer>(ask: () => Answer): Traced<Answer> {
    return this.open.trace(ask)
  }

  choose(choice: Choice): Alternative | undefined {
    const alternative = this.situation.of(choice.key)
    if (alternative === undefined) this.open.note(new Map([[choice.key, choice]]))
    return alternative
  }

  decide(fact: Fact, context: Context | null): Truth {
    return this.decisions.decide(fact, context)
  }

  /** The possibilities of an expression. */
  evaluate(value: Value, context: Context | null = null): Values {
    this.program.work.spend()
    const known = this.memory.get(value, context)
    if (known) {
      this.open.note(this.noted.get(value, context))
      return known
    }
    if (this.running.has(value)) return []
    if (this.depth > maximumDepth) return opaque(value)
    this.running.add(value)
    this.depth++
    const outer = this.open.begin()
    try {
      return this.memory.set(value, context, this.compute(value, context))
    } finally {
      this.depth--
      this.running.delete(value)
      const choices = this.open.end(outer)
      if (choices.size > 0) this.noted.set(value, context, choices)
    }
  }

  contextOf(node: AnyNode, context: Context | null): Context | null {
    return this.contexts.contextOf(node, context)
  }

  enter(target: FunctionValue, self: RecordObject | null, call: CallValue, caller: Context | null): Context {
    return this.contexts.enter(target, self, call, caller, closureOf(this, target, call, caller))
  }

  follow(target: FunctionValue, self: RecordObject | null, call: CallValue, caller: Context | null): Context | null {
    return this.contexts.follow(target, self, call, caller, closureOf(this, target, call, caller))
  }

  evaluateWrite(write: KeyWrite): Values {
    return valuesOfWrite(this, write)
  }

  /** The possible values of a key. */
  property(values: Values, key: string, at: AnyNode): Values {
    const found = unionOf(values, (value) => propertyOf(this, value, key, at), at)
    return orDeclaredByTool(this, found, key)
  }

  /** The possible values of a type; a recursive type is unknown. */
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

  /** `self` or `this` in the methods of a class: its fields and everything that its methods assign. */
  selfOf(owner: ClassValue): RecordObject {
    const known = this.selves.get(owner)
    if (known) return known
    const writes: KeyWrite[] = []
    const self: RecordObject = { kind: 'record', at: owner, context: null, writes, open: false, class: owner }
    // Constructors above it call its methods, so it is known before its writes are.
    this.selves.set(owner, self)
    const made = isDataClass(owner) ? givenInstance(this, owner) : instanceRecord(this, owner, null, null)
    for (const write of made.writes) writes.push(write)
    return self
  }

  definitionValues(definition: Definition, context: Context | null, use: AnyNode): Values {
    const repeated = definition.kind === 'augmented' ? definition.step : null
    if (!repeated) return valuesOfDefinition(this, definition, context, use)
    // In a loop, the value depends on itself; the initial value decides.
    if (this.running.has(repeated)) return []
    this.running.add(repeated)
    try {
      return valuesOfDefinition(this, definition, context, use)
    } finally {
      this.running.delete(repeated)
    }
  }

  private compute(value: Value, context: Context | null): Values {
    switch (value.kind) {
      case 'text':
        return join(
          value.parts.map((part) =>
            part.kind === 'piece' ? part : { values: this.evaluate(part, context), name: nameOf(part) },
          ),
          value,
        )
      case 'record':
        return [recordOfLiteral(this, value, context)]
      case 'list':
        return [literalList(this, value, context)]
      case 'name':
        return this.name(value, context)
      case 'member':
        return this.member(value, context)
      case 'call':
        return evaluateCall(this, value, context)
      case 'conditional':
        return this.conditional(value, context)
      case 'logical':
        return this.logical(value, context)
      case 'binary':
        return this.binary(value, context)
      case 'unary':
        return unary(value.operator, this.evaluate(value.operand, context), value)
      case 'assign-value':
      case 'await':
        return this.evaluate(value.value, context)
      case 'cast':
        return this.cast(value, context)
      case 'function':
        return [functionMade(value, value, this.contextOf(value, context))]
      case 'comprehension':
        return comprehension(this, value, context)
      default:
        return plainValues(value) ?? opaque(value)
    }
  }

  private cast(value: CastValue, context: Context | null): Values {
    const values = this.evaluate(value.value, context)
    return value.type && values.every(isUnknown) ? union([this.fromType(value.type)], value) : values
  }

  private conditional(value: ConditionalValue, context: Context | null): Values {
    const truth = this.decide({ kind: 'test', test: value.test, holds: true }, context)
    if (truth !== null) return this.evaluate(truth ? value.then : value.otherwise, context)
    return union([this.evaluate(value.then, context), this.evaluate(value.otherwise, context)], value)
  }

  private logical(value: LogicalValue, context: Context | null): Values {
    const isOpen = value.operator === 'nullish' || (value.operator === 'or' && mayMiss(this, value.left, context))
    const truth = isOpen ? null : this.decisions.settled(value.left, context)
    if (truth !== null) return this.evaluate(truth === (value.operator === 'or') ? value.left : value.right, context)
    return logical(value.operator, this.evaluate(value.left, context), this.evaluate(value.right, context), value)
  }

  private name(name: NameValue, context: Context | null): Values {
    const binding = this.program.resolve(name)
    if (binding) {
      return readVariable(this, binding, name, context, (definition) =>
        this.definitionValues(definition, context, name),
      )
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
    return narrowedKey(this, member, this.read(member, context), context)
  }

  private read(member: MemberValue, context: Context | null): Values {
    const object = asOf(this.program, this.evaluate(member.object, context), member)
    if (member.property !== null) return this.property(object, member.property, member)
    const part = partOfText(this, member, object, context)
    if (part) return part
    const index = member.index ? this.evaluate(member.index, context) : []
    const keys = exactKeys(index)
    // Callers decide which of several values it is; nothing decides which key of a declared type.
    const isOpen = keys === null || (keys.length > 1 && index.every(isDeclared))
    const chosen = isOpen ? chosenKey(this, object, { index: member.index, among: keys }, context) : null
    if (chosen !== null) return this.property(object, chosen, member)
    if (keys) return unionOf(keys, (key) => this.property(object, key, member), member)
    return union(
      object.map((value) => anyOf(this, value, member)),
      member,
    )
  }

  private binary(value: BinaryValue, context: Context | null): Values {
    const left = this.evaluate(value.left, context)
    const right = this.evaluate(value.right, context)
    if (value.operator === '|' && left.some(({ kind }) => kind === 'record'))
      return [recordOfOperands(this, value, context)]
    return arithmetic(this.program.dialect.operators, value.operator, left, right, value)
  }
}
