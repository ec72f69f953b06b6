import { carriers, lengthOf, maskerName, textCutters } from '../../knowledge/libraries'
import type { CallValue, FunctionValue, MemberValue, NameValue, Value } from '../../syntax/model'
import { type AnyNode, contains } from '../../syntax/visit'
import { isSelf } from '../program/objects/heldClass'
import { reachingDefinitions } from '../program/flow'
import type { Evaluator } from '../values/evaluator'
import type { Context, Possibility, RecordObject } from '../values/possibility'
import { decidingWrites } from '../values/recordObject'
import type { Binding, Definition } from '../program/program'
import { carriesArguments } from './carriers'
import { isFollowed } from './following'
import { isHandMade } from './handMade'
import type { Carried, CarriedCredential, CarriedParameter } from './carriedCredential'
import type { CredentialRole, KeyFacts } from './keyFacts'
import { lastName, rootOf } from '../program/names'

/** The most steps to follow a credential, and the most callers of a function. */
const maximumDepth = 24
const maximumCallers = 8

/** All credentials in the value of an expression. */
export function carriedCredentials(...asked: Parameters<typeof carriedIn>): readonly CarriedCredential[] {
  return carriedIn(...asked).carried
}

export function carriedIn(
  evaluator: Evaluator,
  facts: KeyFacts,
  sent: ReadonlySet<unknown>,
  value: Value,
  context: Context | null,
  { stopsAtParameters = false, whole = true } = {},
): Carried {
  const walk = new CredentialWalk(evaluator, facts, sent, stopsAtParameters)
  const start = { at: value, within: value, isAlone: true, fixed: false, entered: false, depth: 0 }
  walk.visit(value, { context, whole, ...start })
  const { found: carried, parameters, isOpen } = walk
  const isSigned = carried.length > 0 && !isOpen && carried.every(({ source }) => source === 'signed')
  return { carried, isSigned, parameters }
}

interface Way {
  readonly context: Context | null
  readonly whole: boolean
  readonly at: AnyNode
  readonly within: AnyNode
  readonly isAlone: boolean
  /** Whether the value is inside a variable, so that the reported place does not change. */
  readonly fixed: boolean
  /**
   * Whether it is in a function that was entered by an unknown call, so that other callers' arguments are irrelevant.
   */
  readonly entered: boolean
  readonly depth: number
}

class CredentialWalk {
  readonly found: CarriedCredential[] = []
  readonly parameters: CarriedParameter[] = []
  /** Something else, which is not seen, may be carried instead. */
  isOpen = false
  /** How each expression was visited, by the place that it is shown at. */
  private readonly seen = new Map<AnyNode, Map<AnyNode, Way[]>>()
  /** The variables in which something was found. */
  private readonly carrying = new Set<Binding>()

  constructor(
    private readonly evaluator: Evaluator,
    private readonly facts: KeyFacts,
    private readonly sent: ReadonlySet<unknown>,
    private readonly stopsAtParameters: boolean,
  ) {}

  visit(value: Value, way: Way): void {
    if (way.depth > maximumDepth || this.wasSeen(value, way)) return
    this.evaluator.program.work.spend()
    if (isHandMade(this.evaluator, this.facts.makers, value)) return this.add('token', 'signed', '', way)
    const next = { ...way, depth: way.depth + 1 }
    const inside = (inner: Value) =>
      this.visit(inner, { ...next, at: way.fixed ? way.at : inner, within: value, isAlone: false })
    switch (value.kind) {
      case 'await':
      case 'cast':
      case 'assign-value':
        return this.visit(value.value, next)
      case 'conditional':
        return this.visitEach([value.then, value.otherwise], next)
      case 'logical':
        return this.visitEach(value.operator === 'and' ? [value.right] : [value.left, value.right], next)
      case 'text':
        for (const part of value.parts) if (part.kind !== 'piece') inside(part)
        return
      case 'binary':
        inside(value.left)
        return inside(value.right)
      case 'list':
        for (const item of value.items) if (item.kind !== 'spread') inside(item)
        return
      case 'name':
        return this.name(value, next)
      case 'member':
        return this.member(value, next)
      case 'call':
        return this.call(value, next)
      case 'record':
        for (const each of this.evaluator.evaluate(value, way.context))
          if (each.kind === 'record') this.record(each, next)
    }
  }

  /** Visits expressions of which one is the value. */
  private visitEach(values: readonly Value[], way: Way): void {
    for (const value of values) this.oneOfSeveral(value, way.context, () => this.visit(value, way))
  }

  private oneOfSeveral(value: Value, context: Context | null, visit: () => void): void {
    const before = this.found.length
    visit()
    if (this.found.length === before && !this.isNothing(value, context)) this.isOpen = true
  }

  /** An empty value is a missing one. */
  private isNothing(value: Value, context: Context | null): boolean {
    const values = this.evaluator.evaluate(value, context)
    return values.length > 0 && values.every((each) => each.kind === 'exact' && (each.value ?? '') === '')
  }

  private wasSeen(value: Value, way: Way): boolean {
    const places = this.seen.get(value) ?? new Map<AnyNode, Way[]>()
    const ways = places.get(way.at) ?? []
    this.seen.set(value, places.set(way.at, ways))
    const { context, whole, entered, isAlone } = way
    const isSame = (each: Way) =>
      each.context === context && each.whole === whole && each.entered === entered && each.isAlone === isAlone
    if (ways.some(isSame)) return true
    ways.push(way)
    return false
  }

  private name(name: NameValue, way: Way): void {
    const { program } = this.evaluator
    const binding = program.resolve(name)
    const role = binding && this.facts.bindings.get(binding)
    if (role) return this.add(role, 'key', name.name, way)
    if (!binding) return this.possibilities(name, way)
    const before = this.found.length
    const definitions = reachingDefinitions(program, binding, name)
    const isOpen = definitions.some((each) => this.isHandedIn(each, way) || this.stopsAt(each, way))
    if (!isOpen)
      for (const each of this.evaluator.evaluate(name, way.context)) if (each.kind === 'record') this.record(each, way)
    for (const definition of definitions) this.definition(definition, name, way)
    if (this.found.length > before) this.carrying.add(binding)
    // Already reported, but known: it is not a token from elsewhere.
    if (!this.carrying.has(binding) && this.sent.has(binding)) this.add('token', 'sent', name.name, way)
  }

  /** Whether it is a parameter of a function that was entered by an unknown call. */
  private isHandedIn(definition: Definition, way: Way): boolean {
    return way.entered && this.isOpenParameter(definition, way)
  }

  /** Whether the walk ends at a parameter, because whoever asks follows its callers. */
  private stopsAt(definition: Definition, way: Way): boolean {
    return this.stopsAtParameters && definition.path.length === 0 && this.isOpenParameter(definition, way)
  }

  private isOpenParameter({ kind, node }: Definition, { context }: Way): boolean {
    return kind === 'parameter' && this.evaluator.contextOf(node, context) === null
  }

  /** Follows the expression of a definition, so that a helper is analyzed only for the current call. */
  private definition(definition: Definition, name: NameValue, way: Way): void {
    if (this.isHandedIn(definition, way)) return
    const isWhole = definition.path.length === 0
    const context = this.evaluator.contextOf(definition.node, way.context)
    if (definition.kind === 'value' && isWhole) this.visitEach([definition.value], { ...way, context, fixed: true })
    else if (definition.kind === 'parameter' && this.stopsAt(definition, way))
      this.parameters.push({ function: definition.function, parameter: definition.parameter, whole: way.whole })
    else if (definition.kind === 'parameter' && isWhole) this.passed(definition, { ...way, context, fixed: true })
    else this.possibilities(name, way)
  }

  /** What a parameter gets: from the call at hand, else from all callers; a type such as `str` hides it from the evaluator. */
  private passed({ function: owner, parameter }: Definition & { kind: 'parameter' }, way: Way): void {
    const { calls } = this.evaluator
    const callers = way.context ? [way.context.call] : calls.callersOf(owner).slice(0, maximumCallers)
    let isGiven = way.context !== null
    for (const call of callers) {
      const argument = calls.argumentFor(call, owner, parameter)
      if (argument === null) isGiven = false
      else if (argument !== 'unknown')
        this.visit(argument.value, { ...way, context: way.context?.caller ?? null, within: argument.value })
    }
    if (!isGiven && parameter.defaultValue) this.visit(parameter.defaultValue, { ...way, context: null })
  }

  private member(member: MemberValue, way: Way): void {
    if (member.property === lengthOf.property) return
    if (member.property === null) {
      const index = member.index ? this.evaluator.evaluate(member.index, way.context) : []
      const isKey = index.length > 0 && index.every((each) => each.kind === 'exact' && typeof each.value === 'string')
      if (!isKey) return this.visit(member.object, { ...way, whole: false })
    }
    const role =
      member.property !== null && isSelf(member.object) ? this.facts.attributes.get(member.property) : undefined
    if (role) return this.add(role, 'key', member.property ?? '', way)
    const root = rootOf(member)
    const binding = root.kind === 'name' ? this.evaluator.program.resolve(root) : null
    if (!binding?.definitions.some((each) => this.isHandedIn(each, way))) this.possibilities(member, way)
  }

  private call(call: CallValue, way: Way): void {
    const { callee } = call
    const name = lastName(callee)
    if (maskerName.test(name)) return
    if (this.facts.signing.has(call)) return this.add('token', 'signed', '', way)
    const target = this.evaluator.calls.targetOf(call)
    if (target && this.facts.makers.has(target)) return this.add('token', 'signed', '', way)
    if (callee.kind === 'member' && textCutters.has(name)) return this.visit(callee.object, { ...way, whole: false })
    if (!target && carriers.has(name)) return this.carrier(call, way.fixed ? { ...way, within: call } : way)
    const local = this.evaluator.evaluate(callee, way.context).filter((each) => each.kind === 'function')
    for (const each of local) this.returned(each.function, each.self, call, way)
    if (local.length === 0) this.possibilities(call, way)
  }

  /** The arguments that a function or method includes in its result. */
  private carrier(call: CallValue, way: Way): void {
    // `str(token)` is the token, `'Bearer '.concat(token)` contains it.
    const isAlone = way.isAlone && call.callee.kind === 'name' && call.arguments.length === 1
    if (carriesArguments(this.evaluator, call, way.context))
      for (const { value } of call.arguments) this.visit(value, { ...way, isAlone, at: way.fixed ? way.at : value })
    if (call.callee.kind === 'member') this.visit(call.callee.object, way)
  }

  /** What a local function returns to one of its calls. */
  private returned(target: FunctionValue, self: RecordObject | null, call: CallValue, way: Way): void {
    if (this.facts.makers.has(target)) return this.add('token', 'signed', '', way)
    const context = this.evaluator.follow(target, self, call, way.context)
    const inside = { ...way, context, fixed: true, entered: way.entered || context === null }
    this.visitEach(this.evaluator.calls.returnsOf(target), inside)
    // What the caller adds to an object later is seen by the call alone.
    for (const each of this.evaluator.evaluate(call, way.context)) if (each.kind === 'record') this.record(each, way)
  }

  /** Follows a name, a member or a call to its definition. */
  private possibilities(value: Value, way: Way): void {
    for (const each of this.evaluator.evaluate(value, way.context)) this.possibility(each, value, way)
  }

  private possibility(possibility: Possibility, from: Value, way: Way): void {
    switch (possibility.kind) {
      case 'environment': {
        const role = this.facts.roleOf(possibility.name)
        if (role) this.add(role, 'environment', possibility.name, way)
        return
      }
      case 'record':
        return this.record(possibility, way)
      case 'result':
        if (this.facts.signing.has(possibility.call)) return this.add('token', 'signed', '', way)
    }
    const { at } = possibility
    if (at === from || !isFollowed(at)) return
    const owner = this.evaluator.program.functionOf(at)
    const context = this.evaluator.contextOf(at, way.context)
    const entered = way.entered || (owner !== null && context === null && !contains(owner.span, from.span))
    this.visit(at, { ...way, context, within: at, fixed: true, entered })
  }

  private record(record: RecordObject, way: Way): void {
    if (record.class) return // Printing an instance shows its class name, not its fields.
    for (const { value, context } of decidingWrites(record)) {
      if (!value) continue
      // Headers that are sent have to contain it, so whoever shows them is wrong.
      const fixed = way.fixed || (this.sent.has(value) && !contains(way.at.span, value.span))
      this.visit(value, { ...way, context, fixed, at: fixed ? way.at : value, isAlone: false })
    }
  }

  private add(
    role: CredentialRole,
    source: CarriedCredential['source'],
    name: string,
    { at, within, whole, isAlone }: Way,
  ): void {
    this.found.push({ role, source, name, at, within, whole, isAlone })
  }
}
