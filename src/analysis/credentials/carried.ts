import { carriers, maskerName, textCutters } from '../../knowledge/libraries'
import type { CallValue, MemberValue, NameValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { isSelf } from '../program/callGraph'
import type { Evaluator } from '../values/evaluator'
import type { Context, Possibility, RecordObject } from '../values/possibility'
import type { Binding } from '../program/program'
import type { CredentialRole, KeyFacts } from './keyFacts'
import { lastName } from '../program/names'

/** A credential that an expression carries. Holds names and places, never the credential. */
export interface CarriedCredential {
  readonly role: CredentialRole
  /** `signed`: a token made in this file; `key`: a name that a token's key has; `sent`: a name that goes out as `Authorization`. */
  readonly source: 'signed' | 'environment' | 'key' | 'sent'
  /** The variable's name; empty for a token. */
  readonly name: string
  /** Where the expression asked about shows it: itself, a hole of a text, a value inside of an object. */
  readonly at: AnyNode
  /** The text that it is put into, wherever that stands; else the expression that it is. */
  readonly within: AnyNode
  /** False where only a part of it is carried: its first letters. */
  readonly whole: boolean
}

/** How deep a credential is looked for. */
const maximumDepth = 24

/** How many callers of a function are looked at. */
const maximumCallers = 8

/** Every credential that the value of an expression carries. */
export function carriedCredentials(
  evaluator: Evaluator,
  facts: KeyFacts,
  sent: ReadonlySet<unknown>,
  value: Value,
  context: Context | null,
): readonly CarriedCredential[] {
  const walk = new CredentialWalk(evaluator, facts, sent)
  walk.visit(value, { context, whole: true, at: value, within: value, fixed: false, depth: 0 })
  return walk.found
}

interface Way {
  readonly context: Context | null
  readonly whole: boolean
  readonly at: AnyNode
  readonly within: AnyNode
  /** What is seen lies behind a variable, so that the place shown stays the same. */
  readonly fixed: boolean
  readonly depth: number
}

class CredentialWalk {
  readonly found: CarriedCredential[] = []
  private readonly seen = new Map<AnyNode, Set<Context | null>>()

  constructor(
    private readonly evaluator: Evaluator,
    private readonly facts: KeyFacts,
    private readonly sent: ReadonlySet<unknown>,
  ) {}

  visit(value: Value, way: Way): void {
    const contexts = this.seen.get(value) ?? new Set()
    if (way.depth > maximumDepth || contexts.has(way.context)) return
    this.seen.set(value, contexts.add(way.context))
    const next = { ...way, depth: way.depth + 1 }
    const inside = (inner: Value) => this.visit(inner, { ...next, at: way.fixed ? way.at : inner, within: value })
    switch (value.kind) {
      case 'await':
      case 'cast':
      case 'assign-value':
        return this.visit(value.value, next)
      case 'conditional':
        this.visit(value.then, next)
        return this.visit(value.otherwise, next)
      case 'logical':
        if (value.operator !== 'and') this.visit(value.left, next)
        return this.visit(value.right, next)
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

  private name(name: NameValue, way: Way): void {
    const binding = this.evaluator.program.resolve(name)
    const role = binding && this.facts.bindings.get(binding)
    if (role) return this.add(role, 'key', name.name, way)
    const before = this.found.length
    this.possibilities(name, way)
    if (this.found.length === before && binding && way.context === null) this.passed(binding, way)
    if (this.found.length === before && binding && this.sent.has(binding)) this.add('token', 'sent', name.name, way)
  }

  /** What callers pass for a parameter: a type such as `str` hides them from the evaluator. */
  private passed({ definitions }: Binding, way: Way): void {
    for (const definition of definitions) {
      if (definition.kind !== 'parameter' || definition.path.length > 0) continue
      for (const call of this.evaluator.calls.callersOf(definition.function).slice(0, maximumCallers)) {
        const argument = this.evaluator.calls.argumentFor(call, definition.function, definition.parameter)
        if (argument && argument !== 'unknown')
          this.visit(argument.value, { ...way, within: argument.value, fixed: true })
      }
    }
  }

  private member(member: MemberValue, way: Way): void {
    if (member.property === 'length') return
    if (member.property === null) return this.visit(member.object, { ...way, whole: false })
    const role = isSelf(member.object) ? this.facts.attributes.get(member.property) : undefined
    if (role) return this.add(role, 'key', member.property, way)
    this.possibilities(member, way)
  }

  private call(call: CallValue, way: Way): void {
    const { callee } = call
    const name = lastName(callee)
    if (maskerName.test(name)) return
    if (this.facts.signing.has(call)) return this.add('token', 'signed', '', way)
    const target = this.evaluator.calls.targetOf(call)
    if (target && this.facts.makers.has(target)) return this.add('token', 'signed', '', way)
    if (callee.kind === 'member' && textCutters.has(name)) return this.visit(callee.object, { ...way, whole: false })
    if (!target && carriers.has(name)) {
      for (const { value } of call.arguments) this.visit(value, way.fixed ? way : { ...way, at: value })
      if (callee.kind === 'member') this.visit(callee.object, way)
      return
    }
    this.possibilities(call, way)
  }

  /** What a name, a member or a call may be, followed to where it is made. */
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
    const owner = this.evaluator.program.functionOf(at)
    if (owner && this.facts.makers.has(owner) && (possibility.kind === 'text' || possibility.kind === 'opaque'))
      return this.add('token', 'signed', '', way)
    if (at !== from && isFollowed(at))
      this.visit(at, { ...way, context: this.evaluator.contextOf(at, way.context), within: at, fixed: true })
  }

  private record(record: RecordObject, way: Way): void {
    // An instance that is printed shows its name, not its fields.
    if (record.class) return
    for (const { value, context } of record.writes)
      if (value) this.visit(value, { ...way, context, at: way.fixed ? way.at : value })
  }

  private add(
    role: CredentialRole,
    source: CarriedCredential['source'],
    name: string,
    { at, within, whole }: Way,
  ): void {
    this.found.push({ role, source, name, at, within, whole })
  }
}

function isFollowed(at: AnyNode): at is Value {
  return (
    at.kind === 'call' ||
    at.kind === 'text' ||
    at.kind === 'binary' ||
    at.kind === 'member' ||
    at.kind === 'list' ||
    at.kind === 'name'
  )
}
