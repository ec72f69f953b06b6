import type { IfStep, Step, SwitchStep, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import { type AnyNode, contains } from '../../syntax/visit'
import { endsAbruptly } from './abrupt'
import { push } from '../../syntax/multimap'
import { onlyValueOf } from './names'
import type { Binding, Program } from './program'

/** A fact after control has passed a test: the test held, or it did not. */
export type Fact =
  | { readonly kind: 'test'; readonly test: Value; readonly holds: boolean }
  /** A `switch` or `match`: the subject was equal to one of the tests, or to none of them. */
  | { readonly kind: 'case'; readonly subject: Value; readonly tests: readonly Value[]; readonly holds: boolean }

/** Whether a fact holds: true, false, or null if unknown. */
export type Truth = boolean | null

/** The most facts to keep for one place; the nearest ones. */
const most = 12

/** The expressions that a fact tests. */
export function testedValues(fact: Fact): readonly Value[] {
  return fact.kind === 'test' ? [fact.test] : [fact.subject, ...fact.tests]
}

/**
 * The facts about a variable at a read: from the enclosing tests, and earlier ones that leave the block
 * (`if (x > 10) return`), nearest first. A fact does not apply to a later definition.
 */
export function factsAbout(program: Program, binding: Binding, use: AnyNode): readonly Fact[] {
  if (!testedIn(program).has(binding)) return noFacts
  const known = factsByUse(program).get(use)
  if (known) return known
  const facts = findFacts(program, binding, use)
  factsByUse(program).set(use, facts)
  return facts
}

const noFacts: readonly Fact[] = []
/** A use has one variable, and is queried once per context. */
const factsByUse = remembered<Program, Map<AnyNode, readonly Fact[]>>(() => new Map())

function findFacts(program: Program, binding: Binding, use: AnyNode): readonly Fact[] {
  const facts: Fact[] = []
  for (const fact of factsAt(program, use)) {
    if (facts.length === most) break
    const plain = withoutAlias(program, fact)
    if (mentions(program, plain, binding)) facts.push(plain)
  }
  return facts
}

/** The test behind a fact, if it is in a variable: `const isNew = kind === "new"`. */
function withoutAlias(program: Program, fact: Fact): Fact {
  if (fact.kind !== 'test') return fact
  let { test, holds } = fact
  for (; test.kind === 'unary' && test.operator === 'not'; test = test.operand) holds = !holds
  const named = aliasOf(program, test)
  return named ? { kind: 'test', test: named, holds } : fact
}

/** The test in a variable that is assigned once. */
export function aliasOf(program: Program, test: Value): Value | null {
  const value = test.kind === 'name' ? onlyValueOf(program, test) : null
  return value && isTest(value) && !contains(value.span, test.span) ? value : null
}

function isTest(value: Value): boolean {
  return value.kind === 'compare' || value.kind === 'logical' || (value.kind === 'unary' && value.operator === 'not')
}

/** All facts at a node, within its function, nearest first. */
export function* factsAt(program: Program, node: AnyNode): Generator<Fact> {
  let inner: AnyNode = node
  for (let at = program.parents.get(node); at; inner = at, at = program.parents.get(at)) {
    program.work.spend()
    const facts = at.kind === 'block' ? exitsBefore(program, at, inner) : factsWithin(program, at, inner)
    if (facts !== noFacts) yield* facts
    if (at.kind === 'function') return
  }
}

/** The fact that a node establishes for one of its parts. */
function factsWithin(program: Program, at: AnyNode, inner: AnyNode): readonly Fact[] {
  switch (at.kind) {
    case 'if':
    case 'conditional':
      return inner === at.test ? noFacts : [{ kind: 'test', test: at.test, holds: inner === at.then }]
    case 'logical':
      return inner === at.right && at.operator !== 'nullish'
        ? [{ kind: 'test', test: at.left, holds: at.operator === 'and' }]
        : noFacts
    case 'loop':
      return inner === at.body && at.test && at.shape !== 'do'
        ? [{ kind: 'test', test: at.test, holds: true }]
        : noFacts
    case 'case': {
      const holder = program.parents.get(at)
      return holder?.kind === 'switch' ? factsOfCase(program, holder, at) : noFacts
    }
    default:
      return noFacts
  }
}

/** The facts in one arm of a `switch`, which earlier arms may fall through to. */
function factsOfCase(program: Program, holder: SwitchStep, arm: AnyNode): readonly Fact[] {
  const index = holder.cases.findIndex((each) => each === arm)
  const own = holder.cases[index]
  if (!own) return noFacts
  const facts: Fact[] = []
  let first = index
  while (program.dialect.operators.armsRunOn && first > 0 && !leaves(holder.cases[first - 1]?.body.steps.at(-1)))
    first--
  const entered = holder.cases.slice(first, index + 1)
  if (entered.every(({ tests }) => tests.length > 0))
    facts.push({ kind: 'case', subject: holder.subject, tests: entered.flatMap(({ tests }) => tests), holds: true })
  const others = holder.cases.filter((each) => !entered.includes(each)).flatMap(({ tests }) => tests)
  if (own.tests.length === 0 && others.length > 0)
    facts.push({ kind: 'case', subject: holder.subject, tests: others, holds: false })
  return facts
}

function leaves(last: Step | undefined): boolean {
  return last?.kind === 'return' || last?.kind === 'throw' || last?.kind === 'break' || last?.kind === 'continue'
}

/** The earlier steps of a block that leave it conditionally, so that later steps run only if the condition did not hold. */
function exitsBefore(program: Program, block: AnyNode & { readonly kind: 'block' }, inner: AnyNode): Iterable<Fact> {
  const exits = exitsOf(program).get(block)
  const index = exits ? (program.places.get(inner)?.index ?? -1) : -1
  return exits && index >= 0 ? backFrom(program, exits, index) : noFacts
}

/** The facts after the conditional exits of a block, from the last one before a step backwards. */
function* backFrom(program: Program, exits: readonly Exit[], index: number): Generator<Fact> {
  for (let at = exits.length - 1; at >= 0; at--) {
    const exit = exits[at]
    if (!exit || exit.index >= index) continue
    program.work.spend()
    yield exit.fact
  }
}

interface Exit {
  readonly index: number
  readonly fact: Fact
}

/** The conditional exits of each block, in order. */
const exitsOf = remembered((program: Program): ReadonlyMap<AnyNode, readonly Exit[]> => {
  const exits = new Map<AnyNode, Exit[]>()
  for (const node of program.ofKind('if')) {
    const place = program.places.get(node)
    const fact = place ? factAfter(node) : null
    if (place && fact) push(exits, place.block, { index: place.index, fact })
  }
  return exits
})

/** The fact after an `if` with a branch that never completes. */
function factAfter({ test, then, otherwise }: IfStep): Fact | null {
  if (endsAbruptly(then)) return { kind: 'test', test, holds: false }
  return otherwise && endsAbruptly(otherwise) ? { kind: 'test', test, holds: true } : null
}

function mentions(program: Program, fact: Fact, binding: Binding): boolean {
  return testedValues(fact).some((value) => bindingsIn(program).of(value).has(binding))
}

/** Every variable that a test of the program looks at. */
const testedIn = remembered((program: Program): ReadonlySet<Binding> => {
  const found = new Set<Binding>()
  for (const name of program.ofKind('name')) {
    const binding = program.resolve(name)
    if (binding && !found.has(binding) && isInTest(program, name)) found.add(binding)
  }
  return found
})

function isInTest(program: Program, name: AnyNode): boolean {
  let inner = name
  for (let at = program.parents.get(name); at && at.kind !== 'block'; inner = at, at = program.parents.get(at)) {
    program.work.spend()
    if ((at.kind === 'if' || at.kind === 'conditional' || at.kind === 'loop') && inner === at.test) return true
    if ((at.kind === 'logical' && inner === at.left) || at.kind === 'switch') return true
    // A test may use its name.
    if (at.kind === 'compare') return true
    if (at.kind === 'case') return true
  }
  return false
}

/** The variables used in tests. */
class TestedBindings {
  private readonly known = new Map<Value, ReadonlySet<Binding>>()
  constructor(private readonly program: Program) {}

  of(value: Value): ReadonlySet<Binding> {
    const known = this.known.get(value)
    if (known) return known
    const found = new Set<Binding>()
    for (const node of this.program.within(value)) {
      const binding = node.kind === 'name' ? this.program.resolve(node) : null
      if (binding) found.add(binding)
    }
    this.known.set(value, found)
    return found
  }
}

const bindingsIn = remembered((program: Program) => new TestedBindings(program))
