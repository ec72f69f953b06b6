import { memoizers } from '../../knowledge/libraries'
import type {
  AssignStep,
  AssignValue,
  CallValue,
  CompareValue,
  FunctionValue,
  MemberValue,
  Pattern,
  Value,
} from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { constructorOf } from '../program/callGraph'
import { isSelf } from '../program/objects/heldClass'
import type { Evaluator } from '../values/evaluator'
import { endsAbruptly } from '../program/abrupt'
import { signingsOf } from './lifetime'
import { contains } from '../answers/loopBounds'
import type { Program } from '../program/program'
import { timesOf } from '../values/libraries/timeValue'
import { asksOnlyWhether, empties, type Holder, holderOf, isTable, storedTimes, textOf } from './holder'
import { keepingTime } from './timedCache'
import type { Token } from './token'
import { lastName } from '../program/names'
import { writesIn } from './writes'

/** A token that a function caches for later calls. */
export interface TokenCache {
  readonly token: Token
  /** The expression that creates it, or the decorator or call that caches the result. */
  readonly at: Value
  /** Null for a decorator. */
  readonly holder: Holder | null
  /** The tests that decide whether it is renewed. */
  readonly tests: readonly Value[]
  /** True if other code discards it. */
  readonly isReset: boolean
}

export function tokenCaches(evaluator: Evaluator, tokens: readonly Token[]): readonly TokenCache[] {
  return tokens.flatMap((token) => {
    const signings = signingsOf(evaluator, token)
    const kept = signings.flatMap((signing) => cacheOf(evaluator, token, signing) ?? [])
    const owners = new Set(signings.flatMap((signing) => evaluator.program.functionOf(signing) ?? []))
    return [...kept, ...[...owners].flatMap((owner) => memoized(evaluator, token, owner))]
  })
}

function cacheOf(evaluator: Evaluator, token: Token, signing: Value): TokenCache | null {
  const { program } = evaluator
  const owner = program.functionOf(signing)
  const kept = owner && keepingOf(program, owner, signing)
  if (!owner || !kept) return null
  const { step, target } = kept
  const [key, put] = step.kind === 'call' && lastName(step.callee) === 'set' ? step.arguments : []
  if (key && !isTable(evaluator, target)) return null
  const stored = step.kind === 'call' ? (put?.value ?? null) : step.value
  const holder = holderOf(evaluator, target, key?.value ?? null, stored)
  const tests = testsBefore(program, owner, step)
  if (tests.length === 0 && !isFallback(program, step, holder)) return null
  return { token, at: signing, holder, tests, isReset: isReset(program, owner, step, target, holder) }
}

/** What stores a token, and where. */
interface Keeping {
  readonly step: AssignStep | AssignValue | CallValue
  readonly target: Value
}

/** `this.token = sign()`, `cache = { token: sign() }`, `token, exp = sign(), …`, `cache.update(token=sign())`. */
function keepingOf(program: Program, owner: FunctionValue, made: AnyNode, hops = 1): Keeping | null {
  const write = writesIn(program).find(
    ({ node, value }) => node.kind === 'call' && node !== value && contains(value, made),
  )
  if (write?.node.kind === 'call')
    return outlives(program, write.object, owner) ? { step: write.node, target: write.object } : null
  const step = program.enclosing(
    made,
    (at): at is AssignStep | AssignValue => at.kind === 'assign' || at.kind === 'assign-value',
  )
  const target = step && program.functionOf(step) === owner ? targetFor(step, made) : null
  if (!step || (target?.kind !== 'name' && target?.kind !== 'member')) return null
  if (outlives(program, target, owner)) return { step, target }
  if (target.kind !== 'name' || hops === 0) return null
  // `const token = sign(); cache = { token, exp }`
  for (const reference of program.resolve(target)?.references ?? []) {
    const next = reference.span.start > step.span.end ? keepingOf(program, owner, reference, hops - 1) : null
    if (next) return next
  }
  return null
}

/** The target that receives a part of the assigned value. */
function targetFor(step: AssignStep | AssignValue, part: AnyNode): Pattern | null {
  const target = (step.kind === 'assign' ? step.targets[0] : step.target) ?? null
  if (target?.kind !== 'list-pattern' || step.value?.kind !== 'list') return target
  const index = step.value.items.findIndex((item) => contains(item, part))
  return target.items[index]?.target ?? null
}

/** `cached ??= sign()`, `cached || (cached = sign())`. */
function isFallback(program: Program, step: Keeping['step'], { text }: Holder): boolean {
  const parent = program.parents.get(step)
  const isOnRight =
    parent?.kind === 'logical' &&
    parent.operator !== 'and' &&
    parent.right === step &&
    textOf(program, parent.left) === text
  return step.kind !== 'call' && (step.operator === '??=' || step.operator === '||=' || isOnRight)
}

/** A variable of the module or an enclosing function, or an attribute not set in the constructor. */
function outlives(program: Program, target: Value, owner: FunctionValue): boolean {
  if (target.kind === 'name') {
    const scope = program.resolve(target)?.scope
    return scope !== undefined && scope.owner !== owner && !contains(owner, scope.owner)
  }
  const holdingClass = program.classOf(target)
  if (target.kind !== 'member' || (holdingClass && constructorOf(holdingClass) === owner)) return false
  return isSelf(target.object) || outlives(program, target.object, owner)
}

/** The tests of the `if` steps around a step, and of earlier ones that return the cached value. */
function testsBefore(program: Program, owner: FunctionValue, step: AnyNode): readonly Value[] {
  const tests: Value[] = []
  for (const node of program.ofKind('if')) {
    if (program.functionOf(node) !== owner || node.span.start > step.span.start) continue
    if (contains(node, step) || endsAbruptly(node.then)) tests.push(node.test)
  }
  return tests
}

/** Whether other code discards or sets the cached value: another function, or the same one if it has expired. */
function isReset(program: Program, owner: FunctionValue, step: AnyNode, target: Value, holder: Holder): boolean {
  const binding = target.kind === 'name' ? program.resolve(target) : null
  const { text } = holder
  const isSame = (target: AnyNode) =>
    target.kind === 'name' && binding ? program.resolve(target) === binding : textOf(program, target) === text
  const changes = holder.entry
    ? [...program.ofKind('assign'), ...program.ofKind('unary'), ...program.calls]
    : program.ofKind('assign')
  return changes.some((node) => {
    const isSet = node.kind === 'assign' && node.declaration === null && node.targets.some(isSame)
    if (node === step || !(isSet || empties(program, node, holder))) return false
    const place = program.functionOf(node)
    if (place === owner) return testsAround(program, node).some((test) => !asksOnlyWhether(program, test, holder))
    const holdingClass = program.classOf(node)
    return place !== null && !(holdingClass && constructorOf(holdingClass) === place)
  })
}

/** The tests of the `if` steps around a step, within its function. */
function testsAround(program: Program, step: AnyNode): readonly Value[] {
  const owner = program.functionOf(step)
  return program
    .ancestors(step)
    .flatMap((at) => (at.kind === 'if' && program.functionOf(at) === owner ? [at.test] : []))
}

/** `@lru_cache` on the function that signs; `memoize(makeToken)`. */
function memoized({ program }: Evaluator, token: Token, owner: FunctionValue): readonly TokenCache[] {
  const decorators = owner.decorators.filter((decorator) =>
    decorator.kind === 'call'
      ? memoizers.has(lastName(decorator.callee)) && !keepingTime(program, decorator)
      : memoizers.has(lastName(decorator)),
  )
  const calls = program.calls.filter(
    (call) =>
      memoizers.has(lastName(call.callee)) &&
      call.arguments.some(
        ({ value }) =>
          value === owner ||
          (value.kind === 'name' &&
            program.resolve(value)?.definitions.some((each) => each.kind === 'function' && each.function === owner)),
      ),
  )
  return [...decorators, ...calls].map((at) => ({ token, at, holder: null, tests: [], isReset: false }))
}

/** The longest age in seconds that a comparison allows: `now - made > 3600`, `now < expires`. Null if unknown. */
export function keptFor(evaluator: Evaluator, compare: CompareValue, holder: Holder | null = null): number | null {
  const { operator, left, right } = compare
  if (!/^[<>]=?$/.test(operator)) return null
  const age = ageLimit(evaluator, compare)
  if (age) return age.seconds
  // Where the stored time is known, each side may be the clock: only one order gives a time to come.
  const untils = [untilIn(evaluator, left, right, holder), untilIn(evaluator, right, left, holder)].filter(
    (each) => each !== null,
  )
  return untils.length > 0 ? Math.max(...untils) : null
}

/** The number that an age is compared with: `3600 * 1000` in `Date.now() - made > 3600 * 1000`. */
interface AgeLimit {
  readonly at: Value
  readonly seconds: number
  /** Units per second: 1000 for milliseconds; null for a `timedelta`. */
  readonly perSecond: number | null
}

export function ageLimit(evaluator: Evaluator, { left, right }: CompareValue): AgeLimit | null {
  return ageIn(evaluator, left, right) ?? ageIn(evaluator, right, left)
}

/** `now - made` against a number. */
function ageIn(evaluator: Evaluator, age: Value, limit: Value): AgeLimit | null {
  if (age.kind !== 'binary' || age.operator !== '-') return null
  const [now, ...others] = timesOf(evaluator, age.left)
  const [most, ...more] = timesOf(evaluator, limit)
  if (
    !now ||
    now.scale === 0 ||
    now.offset !== 0 ||
    others.length > 0 ||
    !most ||
    most.scale !== 0 ||
    most.offset === null ||
    more.length > 0
  )
    return null
  const isSpan = most.form === 'span'
  return { at: limit, seconds: isSpan ? most.offset : most.offset / now.scale, perSecond: isSpan ? null : now.scale }
}

/** `now` compared with a stored time, of which the latest counts. */
function untilIn(evaluator: Evaluator, clock: Value, until: Value, holder: Holder | null): number | null {
  const [now, ...others] = timesOf(evaluator, clock)
  if (!now || now.scale === 0 || now.offset === null || others.length > 0) return null
  const { scale, offset } = now
  const ends = (storedTimes(evaluator, until, holder) ?? timesOf(evaluator, until)).flatMap((time) =>
    time?.scale === scale && time.offset !== null ? [(time.offset - offset) / scale] : [],
  )
  return ends.length > 0 ? Math.max(...ends) : null
}

/** `(now - made).seconds`: the part of a duration below a day, which restarts at 0 every day and is never negative. */
export function secondsOfDay(evaluator: Evaluator, test: Value): readonly MemberValue[] {
  const { program } = evaluator
  // In other languages, the difference of two dates is a number.
  if (!program.dialect.operators.areOverloaded) return []
  return program
    .within(test)
    .filter(
      (node): node is MemberValue =>
        node.kind === 'member' &&
        node.property === 'seconds' &&
        timesOf(evaluator, node.object).some((time) => time?.form === 'span'),
    )
}
