import type { AssignStep, CallValue, FunctionValue, NameValue, Span, Value } from '../../syntax/model'
import { isSelf } from '../../analysis/program/objects/heldClass'
import { holdsApiKey, looksRandom } from '../../analysis/credentials/plausible'
import type { Evaluator } from '../../analysis/values/evaluator'
import type { Binding, Program } from '../../analysis/program/program'
import type { Token, TokenLifetime } from '../../analysis/tokens/token'

/** The rewrites that let a token manager sign on demand. */
export interface ManagerPlan {
  /** The source of the key expressions, valid where the manager is created. */
  readonly accessKey: string
  readonly secretKey: string
  /** The name of the manager at its uses: `TOKEN`, `self.token`. */
  readonly name: string
  /** The expression that creates the token. */
  readonly signing: Span
  /** The statement before which the manager is created, if it cannot replace the token. */
  readonly before: Span | null
  /** Reads of the variable where a token is needed. */
  readonly tokenUses: readonly NameUse[]
  /** Values computed once from the token (a headers object), to be computed at each use instead. */
  readonly derived: readonly {
    readonly name: string
    readonly value: Span
    readonly statement: Span
    readonly uses: readonly NameUse[]
  }[]
}

/** A read of a variable; `shorthand` if it is in `{ headers }`, where the key has to stay. */
export interface NameUse {
  readonly span: Span
  readonly shorthand: boolean
}

/** How far a key's expression is followed to one that is valid where the manager is created. */
const maximumHops = 5

type Keys = Pick<ManagerPlan, 'accessKey' | 'secretKey'>

/**
 * The rewrites that turn a kept token into a token manager. Null if the keys are not available there, or if
 * the token is kept in something that cannot be rewritten with certainty.
 */
export function planManager(
  evaluator: Evaluator,
  token: Token,
  { at: signing, where, holder, uses }: TokenLifetime,
): ManagerPlan | null {
  if (where === 'module' && holder.at.kind === 'name') {
    const binding = evaluator.program.resolve(holder.at)
    return binding ? planModule(evaluator, signing, binding, token) : null
  }
  return where === 'constructor' && holder.at.kind === 'assign'
    ? planAttribute(evaluator, signing, holder.at, uses, token)
    : null
}

/** A token in a module variable: the variable holds the token itself, or a value computed from it. */
function planModule(evaluator: Evaluator, signing: Value, binding: Binding, token: Token): ManagerPlan | null {
  const { program } = evaluator
  const keys = keysAt(evaluator, signing, token, null)
  const step = assignmentOf(program, signing)
  if (!keys || !step || binding.definitions.length !== 1 || program.parents.get(step)?.kind === 'export') return null
  if (isItself(step.value, signing))
    return step.targets.length === 1 ? planHolder(program, signing, binding, keys) : null
  const derived = derivedFrom(program, step)
  if (!derived) return null
  const name = freeName(program, program.dialect.idioms.statements.identifier('kling', 'tokens'))
  return { ...keys, name, signing: wholeOf(program, signing), before: step.span, tokenUses: [], derived: [derived] }
}

/** The variable holds the token itself. */
function planHolder(program: Program, signing: Value, binding: Binding, keys: Keys): ManagerPlan | null {
  const derived: ManagerPlan['derived'][number][] = []
  for (const reference of binding.references) {
    const holder = program.functionOf(reference) === null ? assignmentOf(program, reference) : null
    const made = holder && derivedFrom(program, holder)
    if (holder && !made) return null
    if (made && !derived.some(({ name }) => name === made.name)) derived.push(made)
  }
  return {
    ...keys,
    name: binding.name,
    signing: wholeOf(program, signing),
    before: null,
    tokenUses: usesIn(program, binding),
    derived,
  }
}

/** The same for an attribute that a constructor sets to the token itself. */
function planAttribute(
  evaluator: Evaluator,
  signing: Value,
  step: AssignStep,
  uses: readonly Span[],
  token: Token,
): ManagerPlan | null {
  const { program } = evaluator
  const [target] = step.targets
  const keys = keysAt(evaluator, signing, token, program.functionOf(step))
  if (!keys || target?.kind !== 'member' || !isItself(step.value, signing)) return null
  const name = program.sourceOf(target)
  return {
    ...keys,
    name,
    signing: wholeOf(program, signing),
    before: null,
    tokenUses: uses.map((span) => ({ span, shorthand: false })),
    derived: [],
  }
}

function keysAt(evaluator: Evaluator, signing: Value, token: Token, place: FunctionValue | null): Keys | null {
  const call = signing.kind === 'call' && signing !== token.at ? signing : null
  const accessKey = token.accessKey && sourceAt(evaluator, token.accessKey, call, place, maximumHops)
  const secretKey = token.secretKey && sourceAt(evaluator, token.secretKey, call, place, maximumHops)
  return accessKey && secretKey ? { accessKey, secretKey } : null
}

function isItself(value: Value | null, signing: Value): boolean {
  return value === signing || (value?.kind === 'await' && value.value === signing)
}

function usesIn(program: Program, { references }: Binding): readonly NameUse[] {
  return references.map((name) => {
    const parent = program.parents.get(name)
    return { span: name.span, shorthand: parent?.kind === 'entry' && parent.shorthand }
  })
}

/** The expression with its `await`. */
function wholeOf(program: Program, signing: Value): Span {
  const parent = program.parents.get(signing)
  return parent?.kind === 'await' ? parent.span : signing.span
}

function freeName(program: Program, wanted: string): string {
  let name = wanted
  for (let count = 2; program.isTopName(name); count++) name = `${wanted}${count}`
  return name
}

/** `HEADERS = {… TOKEN …}` at module level: a plain value that a function can compute. */
function derivedFrom(program: Program, step: AssignStep): ManagerPlan['derived'][number] | null {
  const [target, ...more] = step.targets
  if (
    target?.kind !== 'name' ||
    more.length > 0 ||
    !step.value ||
    (step.value.kind !== 'record' && step.value.kind !== 'text')
  )
    return null
  const binding = program.resolve(target)
  if (!binding || binding.definitions.length !== 1 || program.parents.get(step)?.kind === 'export') return null
  // Further values computed from these at module level would need their own rewrite.
  if (
    binding.references.some(
      (each) => program.functionOf(each) === null && assignmentOf(program, each)?.value?.kind === 'record',
    )
  )
    return null
  return { name: target.name, value: step.value.span, statement: step.span, uses: usesIn(program, binding) }
}

function assignmentOf(program: Program, node: Value): AssignStep | null {
  return program.enclosing(node, (at): at is AssignStep => at.kind === 'assign')
}

/** The source of an expression with the same meaning where the manager is created, or null. */
function sourceAt(
  evaluator: Evaluator,
  value: Value,
  call: CallValue | null,
  place: FunctionValue | null,
  hops: number,
): string | null {
  const { program } = evaluator
  if (hops === 0) return null
  const plain = stripped(value)
  if (plain.kind === 'name') {
    const binding = program.resolve(plain)
    if (!binding || isSeenAt(binding, place)) return plain.name
    const [definition, ...more] = binding.definitions
    if (!definition || more.length > 0 || definition.path.length > 0) return null
    if (definition.kind === 'value') return sourceAt(evaluator, definition.value, call, place, hops - 1)
    if (definition.kind !== 'parameter' || !call) return null
    const passed = evaluator.calls.argumentFor(call, definition.function, definition.parameter)
    if (passed === 'unknown') return null
    const given = passed?.value ?? definition.parameter.defaultValue
    return given ? sourceAt(evaluator, given, null, place, hops - 1) : null
  }
  const names = program.within(plain).filter((node): node is NameValue => node.kind === 'name')
  const isSeen = names.every((name) => {
    const binding = program.resolve(name)
    return !binding || isSeenAt(binding, place) || (place !== null && isSelf(name))
  })
  const isSimple = plain.kind === 'member' || plain.kind === 'call' || plain.kind === 'logical'
  // A fallback literal stays where it is, because it may be a secret.
  const carriesKey = program
    .within(plain)
    .some((text) => text.kind === 'text' && text.value !== null && (looksRandom(text.value) || holdsApiKey(text.value)))
  return isSeen && isSimple && !carriesKey ? program.sourceOf(plain) : null
}

function isSeenAt({ scope }: Binding, place: FunctionValue | null): boolean {
  return scope.kind === 'module' || scope.owner === place
}

/** The key inside an encoding for the signer: `new TextEncoder().encode(sk)`, `sk.encode()`, `sk!`. */
function stripped(value: Value): Value {
  if (value.kind === 'cast' || value.kind === 'await') return stripped(value.value)
  if (value.kind === 'call' && value.callee.kind === 'member' && value.callee.property === 'encode') {
    const [argument] = value.arguments
    return stripped(argument && value.callee.object.kind === 'call' ? argument.value : value.callee.object)
  }
  if (value.kind === 'call' && value.callee.kind === 'member' && value.callee.property === 'from' && value.arguments[0])
    return stripped(value.arguments[0].value)
  return value
}
