import { carriers } from '../../knowledge/libraries'
import type { CallValue, FunctionValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { isSelf } from '../program/objects/heldClass'
import type { Evaluator } from '../values/evaluator'
import type { Context } from '../values/possibility'
import { writesOf } from '../values/recordObject'
import { lastName } from '../program/names'
import type { Binding, Definition } from '../program/program'
import { type Role, roleOfName, roleOfVariable } from '../tokens/keyNames'
import type { Token } from '../tokens/token'

export type CredentialRole = Role | 'token'

/** Through how many variables and callers a key is followed. */
const maximumHops = 5

/** What a file's tokens say about its names: which variables, attributes and environment variables hold their keys. */
export class KeyFacts {
  readonly bindings = new Map<Binding, CredentialRole>()
  readonly attributes = new Map<string, CredentialRole>()
  readonly environment = new Map<string, Role>()
  /** The literals that their keys may be. */
  readonly literals = new Map<AnyNode, CredentialRole>()
  /** The calls that sign, and the functions of hand-made tokens. */
  readonly signing = new Set<AnyNode>()
  readonly makers = new Set<FunctionValue>()

  constructor(
    private readonly evaluator: Evaluator,
    tokens: readonly Token[],
  ) {
    for (const token of tokens) {
      const owner = evaluator.program.functionOf(token.at)
      if (token.library !== 'hand-rolled') this.signing.add(token.at)
      else if (owner) this.makers.add(owner)
      if (token.accessKey) this.learn(token.accessKey, token.context, 'access-key', maximumHops)
      if (token.secretKey) this.learn(token.secretKey, token.context, 'secret-key', maximumHops)
    }
  }

  /** What an environment variable contains: according to its own name, or to the tokens that use it. */
  roleOf(variable: string): Role | null {
    return roleOfVariable(variable) ?? this.environment.get(variable) ?? null
  }

  /** The values that methods assign to an attribute: `self.secret_key = secret_key`. */
  private assignedTo(attribute: string): readonly Value[] {
    return this.evaluator.program.ofKind('assign').flatMap(({ targets, value }) => {
      const isSet = targets.some(
        (target) => target.kind === 'member' && target.property === attribute && isSelf(target.object),
      )
      return isSet && value ? [value] : []
    })
  }

  private learn(value: Value, context: Context | null, role: Role, hops: number): void {
    if (hops === 0) return
    switch (value.kind) {
      case 'cast':
      case 'await':
        return this.learn(value.value, context, role, hops)
      case 'call':
        this.learnCall(value, context, role, hops - 1)
        break
      case 'member':
        if (value.property === null) break
        if (!isSelf(value.object)) this.learnKey(value.object, value.property, context, role, hops - 1)
        if (!isSelf(value.object) || this.attributes.has(value.property)) break
        this.attributes.set(value.property, role)
        for (const assigned of this.assignedTo(value.property)) this.learn(assigned, null, role, hops - 1)
        break
      case 'name': {
        const binding = this.evaluator.program.resolve(value)
        if (!binding || this.bindings.has(binding)) return
        // An expression in a helper is the key only for one of its calls.
        if (context === null) this.bindings.set(binding, role)
        for (const definition of binding.definitions) this.learnDefinition(definition, context, role, hops - 1)
      }
    }
    for (const each of this.evaluator.evaluate(value, context)) {
      if (each.kind === 'environment' && each.name !== '') this.environment.set(each.name, role)
      if (each.kind === 'exact') this.literals.set(each.at, role)
    }
  }

  /** `config["secret_key"]`: what a record holds under the key. */
  private learnKey(object: Value, key: string, context: Context | null, role: Role, hops: number): void {
    for (const each of this.evaluator.evaluate(object, context)) {
      if (each.kind !== 'record') continue
      for (const write of writesOf(each, key)) if (write.value) this.learn(write.value, write.context, role, hops)
    }
  }

  private learnDefinition(definition: Definition, context: Context | null, role: Role, hops: number): void {
    const own = this.evaluator.contextOf(definition.node, context)
    if (definition.kind === 'value') this.learnPart(definition.value, definition, own, role, hops)
    if (definition.kind !== 'parameter') return
    for (const call of own ? [own.call] : this.evaluator.calls.callersOf(definition.function)) {
      const passed = this.evaluator.calls.argumentFor(call, definition.function, definition.parameter)
      if (passed && passed !== 'unknown') this.learnPart(passed.value, definition, own?.caller ?? null, role, hops)
    }
  }

  /** The value that a definition takes: the whole, or a key of it (`const { secretKey } = config`). */
  private learnPart(value: Value, { path }: Definition, context: Context | null, role: Role, hops: number): void {
    const [item, ...more] = path
    if (!item) return this.learn(value, context, role, hops)
    if (item.key !== null && more.length === 0) this.learnKey(value, item.key, context, role, hops)
  }

  /** `sk.encode()`, `new TextEncoder().encode(sk)`, `Buffer.from(sk)`, `str(sk)`, or a helper of the file. */
  private learnCall(call: CallValue, context: Context | null, role: Role, hops: number): void {
    const { callee } = call
    const [first] = call.arguments
    const local = this.evaluator.evaluate(callee, context).filter((each) => each.kind === 'function')
    for (const { function: target, self } of local) {
      const inner = this.evaluator.follow(target, self, call, context)
      if (inner) for (const value of this.evaluator.calls.returnsOf(target)) this.learn(value, inner, role, hops)
    }
    if (local.length > 0) return
    const isCarrier = carriers.has(lastName(callee))
    if (first && first.value.kind !== 'text' && (isCarrier || saysRole(first.value, role)))
      this.learn(first.value, context, role, hops)
    else if (isCarrier && callee.kind === 'member') this.learn(callee.object, context, role, hops)
    else if (first) this.learnVariables(first.value, context, role)
  }

  /**
   * The argument of an unknown function may be the key's name instead of the key, in which case the environment
   * variable is known.
   */
  private learnVariables(value: Value, context: Context | null, role: Role): void {
    for (const each of this.evaluator.evaluate(value, context))
      if (each.kind === 'environment' && each.name !== '') this.environment.set(each.name, role)
  }
}

/** `createSecretKey(secretKey)`, `importKey(Buffer.from(secretKey))`: the argument's name reveals its role. */
function saysRole(value: Value, role: Role): boolean {
  return value.kind === 'call' ? carriers.has(lastName(value.callee)) : roleOfName(lastName(value)) === role
}
