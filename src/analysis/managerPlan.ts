import type { AssignStep, CallValue, NameValue, Value } from '../syntax/model'
import type { Evaluator } from './evaluate'
import type { Binding, Program } from './program'
import type { ManagerPlan } from './token'
import type { SignedToken } from './tokens'

/** How far a key's expression is followed to one that is good at module level. */
const maximumHops = 5

/**
 * What to rewrite so that a module-level token becomes a token manager. Null where the keys are not seen from there,
 * or where the token is kept in something that cannot be rewritten with certainty.
 */
export function planManager(evaluator: Evaluator, maker: Value, binding: Binding, token: SignedToken): ManagerPlan | null {
  const { program } = evaluator
  const call = maker.kind === 'call' && maker !== token.at ? maker : null
  const accessKey = token.accessKey && sourceAtModule(program, evaluator, token.accessKey, call, maximumHops)
  const secretKey = token.secretKey && sourceAtModule(program, evaluator, token.secretKey, call, maximumHops)
  const step = assignmentOf(program, maker)
  if (!accessKey || !secretKey || !step || binding.definitions.length !== 1 || program.parents.get(step)?.kind === 'export') return null
  // The variable has to hold the token itself; a header or client made in one go is left to the reader.
  if (step.value !== maker && !(step.value?.kind === 'await' && step.value.value === maker)) return null
  const derived: ManagerPlan['derived'][number][] = []
  const tokenUses: NameValue[] = []
  for (const reference of binding.references) {
    const holder = program.functionOf(reference) === null ? assignmentOf(program, reference) : null
    const made = holder && derivedFrom(program, holder)
    if (holder && !made) return null
    if (made && !derived.some(({ name }) => name === made.name)) derived.push(made)
    tokenUses.push(reference)
  }
  return {
    accessKey,
    secretKey,
    replace: maker.span,
    tokenUses: tokenUses.map(({ span }) => span),
    holder: { name: binding.name, at: step },
    derived,
  }
}

/** `HEADERS = {… TOKEN …}` at module level: a plain value that a function can make anew. */
function derivedFrom(program: Program, step: AssignStep): ManagerPlan['derived'][number] | null {
  const [target, ...more] = step.targets
  if (target?.kind !== 'name' || more.length > 0 || !step.value || (step.value.kind !== 'record' && step.value.kind !== 'text')) return null
  const binding = program.resolve(target)
  if (!binding || binding.definitions.length !== 1) return null
  // Uses at module level that go into further values would need a rewrite of their own.
  if (binding.references.some((each) => program.functionOf(each) === null && assignmentOf(program, each)?.value?.kind === 'record')) return null
  return { name: target.name, value: step.value.span, statement: step.span, uses: binding.references.map(({ span }) => span) }
}

function assignmentOf(program: Program, node: Value): AssignStep | null {
  return program.enclosing(node, (at): at is AssignStep => at.kind === 'assign')
}

/** The source of an expression that means the same at module level, or null. */
function sourceAtModule(program: Program, evaluator: Evaluator, value: Value, call: CallValue | null, hops: number): string | null {
  if (hops === 0) return null
  const plain = stripped(value)
  if (plain.kind === 'name') {
    const binding = program.resolve(plain)
    if (!binding || binding.scope.kind === 'module') return plain.name
    const [definition, ...more] = binding.definitions
    if (!definition || more.length > 0 || definition.path.length > 0) return null
    if (definition.kind === 'value') return sourceAtModule(program, evaluator, definition.value, call, hops - 1)
    if (definition.kind !== 'parameter' || !call) return null
    const passed = evaluator.calls.argumentFor(call, definition.function, definition.parameter)
    if (passed === 'unknown') return null
    const given = passed?.value ?? definition.parameter.defaultValue
    return given ? sourceAtModule(program, evaluator, given, null, hops - 1) : null
  }
  const names = program.nodes.filter((node): node is NameValue => node.kind === 'name' && 'name' in node && isInside(node, plain))
  const isGlobal = names.every((name) => {
    const scope = program.resolve(name)?.scope
    return !scope || scope.kind === 'module'
  })
  const isSimple = plain.kind === 'member' || plain.kind === 'call' || plain.kind === 'logical'
  return isGlobal && isSimple ? program.model.text.slice(plain.span.start, plain.span.end) : null
}

/** The key under an encoding for the signer: `new TextEncoder().encode(sk)`, `sk.encode()`, `sk!`. */
function stripped(value: Value): Value {
  if (value.kind === 'cast' || value.kind === 'await') return stripped(value.value)
  if (value.kind === 'call' && value.callee.kind === 'member' && value.callee.property === 'encode') {
    const [argument] = value.arguments
    return stripped(argument && value.callee.object.kind === 'call' ? argument.value : value.callee.object)
  }
  if (value.kind === 'call' && value.callee.kind === 'member' && value.callee.property === 'from' && value.arguments[0]) return stripped(value.arguments[0].value)
  return value
}

function isInside(inner: NameValue, outer: Value): boolean {
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end
}
