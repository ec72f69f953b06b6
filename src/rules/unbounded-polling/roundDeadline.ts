import type { Evaluator } from '../../analysis/values/evaluator'
import type { FixPlan } from '../../findings/rule'
import { contains } from '../../analysis/answers/loopBounds'
import type { Poll } from '../../analysis/answers/polls'
import type { Program } from '../../analysis/program/program'
import { pace } from '../../knowledge'
import type { CallValue, FunctionValue, NameValue, Step, Value } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { withImports } from '../shared/repairing/environmentLookup'
import { freeName } from '../shared/repairing/freeName'
import { deadlineNames, hasBraces, lateMessage } from './places'
import { lastName } from '../../analysis/program/names'
import { lasting, titled } from '../shared/saying/wording'

/** Adds a deadline to a function that starts itself again, and passes it to each round. */
export function handOnDeadline(evaluator: Evaluator, { function: owner }: Poll): FixPlan[] {
  const { program } = evaluator
  const first = owner?.body.steps.find(isNoText)
  const last = owner?.parameters.at(-1)
  if (!owner || !first || !hasBraces(program, owner.body, first) || owner.parameters.some(({ rest }) => rest)) return []
  const name = freeName(program, first, deadlineNames(program))
  const at = last ? last.span.end : emptyParameters(program, owner)
  const rounds = name === null ? null : roundsOf(evaluator, owner, name)
  if (name === null || at === null || !rounds || (last && !hasParentheses(program, owner))) return []
  const { platform, idioms } = program.dialect
  const { statements, time } = idioms
  const stop = platform.repeatsByTimers ? stopRound(evaluator, owner, null) : statements.timeOut(lateMessage)
  if (stop === null) return []
  const deadline = time.deadline(pace.queryFor)
  const { parameter, first: making } = statements.freshDefault(name, deadline.code)
  const check = [...(making === null ? [] : [making]), statements.when(time.isPast(name), stop)].join('\n')
  const repairs: Repair[] = [
    ...withImports(program, deadline),
    { do: 'code', at: { start: at, end: at }, by: last ? `, ${parameter}` : parameter },
    { do: 'insert-step', before: first, code: check },
    ...rounds,
  ]
  return [plan(repairs)]
}

/** Adds a deadline to an interval, which clears itself after it. */
export function stopInterval(evaluator: Evaluator, { function: round, at }: Poll): FixPlan[] {
  const { program } = evaluator
  const call = program.calls.find(({ callee }) => callee.span === at)
  const step = call && program.stepOf(call)
  const first = round?.body.steps.find(isNoText)
  if (!call || !step || !round || !first || !hasBraces(program, round.body, first)) return []
  const timer = timerOf(program, call, step)
  const start = startOf(program, step, round)
  const name = start && freeName(program, first, ['deadline', 'pollDeadline'])
  const stop = timer && stopRound(evaluator, round, timer.name)
  if (!timer || !start || !name || !stop) return []
  const { statements, time } = program.dialect.idioms
  return [
    plan([
      { do: 'insert-step', before: start, code: statements.constant(name, time.deadline(pace.queryFor).code) },
      ...timer.repairs,
      { do: 'insert-step', before: first, code: statements.when(time.isPast(name), stop) },
    ]),
  ]
}

/** Docstrings and directives come before everything. */
function isNoText(step: Step): boolean {
  return step.kind !== 'expression' || step.value.kind !== 'text'
}

function plan(repairs: readonly Repair[]): FixPlan {
  return { title: titled('stop-after', { time: lasting(pace.queryFor) }), safety: 'review', repairs }
}

/** How to fail a round: throw if the caller awaits it, reject the surrounding promise, or else log to the console. Null if unclear. */
function stopRound(evaluator: Evaluator, round: FunctionValue, timer: string | null): string | null {
  const { program } = evaluator
  const clear = timer ? `clearInterval(${timer})\n` : ''
  const reject = rejectAround(program, round)
  if (reject === 'none') return null
  if (reject) return `${clear}${reject}(new Error('${lateMessage}'))\nreturn`
  if (timer === null && round.isAsync && isAwaited(evaluator, round)) return `throw new Error('${lateMessage}')`
  if (timer === null && evaluator.calls.returnsOf(round).length > 0) return null
  return `${clear}console.error('${lateMessage}')\nreturn`
}

/** The `reject` of the surrounding `new Promise((resolve, reject) => …)`; `none` if it is omitted. */
function rejectAround(program: Program, node: FunctionValue): string | null {
  for (const outer of program.ancestors(node)) {
    if (outer.kind !== 'function') continue
    const argument = program.parents.get(outer)
    const call = argument?.kind === 'positional' ? program.parents.get(argument) : undefined
    const target = outer.parameters[1]?.target
    if (call?.kind === 'call' && call.isNew && lastName(call.callee) === 'Promise')
      return target?.kind === 'name' ? target.name : 'none'
  }
  return null
}

/** Whether every recursive call is returned, awaited, or settles the returned promise. */
function isAwaited({ program, calls }: Evaluator, owner: FunctionValue): boolean {
  const again = calls.callersOf(owner).filter((call) => contains(owner, call))
  const isAwaitedAt = (call: CallValue): boolean => {
    const parent = program.parents.get(call)
    if (parent?.kind === 'await') return true
    if (parent?.kind === 'return') return program.functionOf(call) === owner
    const around = parent?.kind === 'positional' ? program.parents.get(parent) : undefined
    return around?.kind === 'call' && lastName(around.callee) === 'resolve'
  }
  // `setTimeout(poll, 5000)` calls it too, and awaits nothing.
  return again.length > 0 && again.every(isAwaitedAt)
}

/** Adds the deadline to each recursive call; null if a use of the function could pass something else for it. */
function roundsOf({ program, calls }: Evaluator, owner: FunctionValue, name: string): Repair[] | null {
  const own = calls.callersOf(owner)
  const { receivers, hasKeywordArguments } = program.dialect.functions
  const receiver = owner.parameters[0]?.target
  const takesSelf = receiver?.kind === 'name' && receivers.includes(receiver.name) ? 1 : 0
  const repairs: Repair[] = []
  for (const call of own) {
    const given = call.arguments.length
    if (call.arguments.some(({ kind }) => kind === 'positional-spread' || kind === 'keyword-spread')) return null
    if (!contains(owner, call)) {
      if (given > owner.parameters.length - takesSelf) return null
      continue
    }
    if (!hasKeywordArguments && given !== owner.parameters.length) return null
    repairs.push({ do: 'add-argument', call, name: hasKeywordArguments ? name : null, value: { code: name } })
  }
  const others = otherUses(program, owner, own)
  if (!others) return null
  for (const use of others) {
    // `setTimeout(poll, 5000)` passes nothing; `onClick={poll}` or `.then(poll)` would.
    const timer = timerCallOf(program, use)
    if (!timer || owner.parameters.length > 0 || timer.arguments.length !== 2) return null
    if (contains(owner, use)) repairs.push({ do: 'add-argument', call: timer, name: null, value: { code: name } })
  }
  return repairs.length > 0 ? repairs : null
}

/** The references to a function other than calls; null if it has no unique name. */
function otherUses(program: Program, owner: FunctionValue, own: readonly CallValue[]): readonly Value[] | null {
  if (program.classOf(owner)) {
    return program
      .ofKind('member')
      .filter((node) => node.property === owner.name && !own.some(({ callee }) => callee === node))
  }
  const holder = program.parents.get(owner)
  const target = holder?.kind === 'assign' && holder.value === owner ? holder.targets[0] : undefined
  const name = target?.kind === 'name' ? target.name : holder?.kind === 'function-step' ? owner.name : null
  const binding = holder && name !== null ? program.lookUp(name, program.scopeOf(holder)) : null
  return binding ? binding.references.filter((reference) => !own.some(({ callee }) => callee === reference)) : null
}

function timerCallOf(program: Program, use: Value): CallValue | null {
  const argument = program.parents.get(use)
  const call = argument?.kind === 'positional' ? program.parents.get(argument) : undefined
  return call?.kind === 'call' && lastName(call.callee) === 'setTimeout' && call.arguments[0] === argument ? call : null
}

/** The place between the parentheses of a function without parameters. */
function emptyParameters(program: Program, { span, nameSpan, body, isArrow }: FunctionValue): number | null {
  const start = nameSpan?.end ?? span.start
  const match = (isArrow ? /^(?:async\s*)?\(\s*\)/ : /^(?:async\s+)?(?:function\s*)?\(\s*\)/).exec(
    program.model.text.slice(start, body.span.start),
  )
  return match ? start + match[0].indexOf(')') : null
}

/** `id => …` needs parentheses for a second parameter. */
function hasParentheses(program: Program, { span, parameters: [first], isArrow }: FunctionValue): boolean {
  return (
    !isArrow || (first !== undefined && program.model.text.slice(span.start, first.span.start).trimEnd().endsWith('('))
  )
}

/** The variable that holds the timer, or a new one. */
function timerOf(
  program: Program,
  call: CallValue,
  step: Step,
): { readonly name: string; readonly repairs: readonly Repair[] } | null {
  if (step.kind === 'assign' && step.value === call) {
    const [target, ...more] = step.targets
    if (more.length > 0 || (target?.kind !== 'name' && target?.kind !== 'member')) return null
    const written = program.sourceOf(target)
    return /^[\w$]+(?:\.[\w$]+)*$/.test(written) ? { name: written, repairs: [] } : null
  }
  if (step.kind !== 'expression' || step.value !== call) return null
  const name = freeName(program, step, ['timer', 'pollTimer'])
  const { start } = call.span
  return name === null ? null : { name, repairs: [{ do: 'code', at: { start, end: start }, by: `const ${name} = ` }] }
}

/** Where to declare the deadline: before the interval, and before the polling function if it has a name. */
function startOf(program: Program, step: Step, round: FunctionValue): Step | null {
  if (contains(step, round)) return step
  const own = program.stepOf(round)
  const [here, there] = [program.places.get(step), own && program.places.get(own)]
  if (!own || !here || !there || here.block !== there.block || there.index > here.index) return null
  const isEarly = program.nodes.some(
    (node): node is NameValue =>
      node.kind === 'name' && node.span.end < own.span.start && definesRound(program, node, round),
  )
  return isEarly ? null : own
}

function definesRound(program: Program, name: NameValue, round: FunctionValue): boolean {
  return (program.resolve(name)?.definitions ?? []).some((definition) =>
    definition.kind === 'function'
      ? definition.function === round
      : definition.kind === 'value' && definition.value === round,
  )
}
