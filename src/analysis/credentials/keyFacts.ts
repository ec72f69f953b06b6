import type { FunctionValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { isSelf } from '../program/callGraph'
import type { Evaluator } from '../values/evaluator'
import type { Context } from '../values/possibility'
import type { Binding } from '../program/program'
import { type Role, roleOfVariable } from './credentialKinds'
import type { Token } from '../tokens/token'

export type CredentialRole = Role | 'token'

/** Through how many variables and callers a key is followed. */
const maximumHops = 5

/** What a file's tokens say about its names: which variables, attributes and environment variables hold their keys. */
export class KeyFacts {
  readonly bindings = new Map<Binding, CredentialRole>()
  readonly attributes = new Map<string, CredentialRole>()
  readonly environment = new Map<string, Role>()
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

  /** What a variable of the environment holds: by its own name, or by what the tokens take it for. */
  roleOf(variable: string): Role | null {
    return roleOfVariable(variable) ?? this.environment.get(variable) ?? null
  }

  /** What methods give an attribute: `self.secret_key = secret_key`. */
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
      // `sk.encode()`, `new TextEncoder().encode(sk)`, `Buffer.from(sk)`, `str(sk)`
      case 'call': {
        const [first] = value.arguments
        if (first) this.learn(first.value, context, role, hops - 1)
        else if (value.callee.kind === 'member') this.learn(value.callee.object, context, role, hops - 1)
        break
      }
      case 'member':
        if (value.property === null || !isSelf(value.object) || this.attributes.has(value.property)) break
        this.attributes.set(value.property, role)
        for (const assigned of this.assignedTo(value.property)) this.learn(assigned, null, role, hops - 1)
        break
      case 'name': {
        const binding = this.evaluator.program.resolve(value)
        if (!binding || this.bindings.has(binding)) return
        this.bindings.set(binding, role)
        for (const definition of binding.definitions) {
          if (definition.kind === 'value' && definition.path.length === 0)
            this.learn(definition.value, context, role, hops - 1)
          if (definition.kind !== 'parameter') continue
          for (const call of this.evaluator.calls.callersOf(definition.function)) {
            const passed = this.evaluator.calls.argumentFor(call, definition.function, definition.parameter)
            if (passed && passed !== 'unknown') this.learn(passed.value, null, role, hops - 1)
          }
        }
      }
    }
    for (const each of this.evaluator.evaluate(value, context))
      if (each.kind === 'environment' && each.name !== '') this.environment.set(each.name, role)
  }
}
