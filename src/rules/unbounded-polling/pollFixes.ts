import type { Delay } from '../../analysis/answers/delays'
import type { FixPlan } from '../../findings/rule'
import type { Poll } from '../../analysis/answers/polls'
import type { Program } from '../../analysis/program/program'
import { pace } from '../../knowledge'
import type { JumpStep, Step } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { withImports } from '../shared/repairing/environmentLookup'
import { freeName } from '../shared/repairing/freeName'
import { deadlineNames, hasBraces, lateMessage } from './places'
import { lasting, titled } from '../shared/saying/wording'
import type { Message } from '../../findings/message'

/** Adds a deadline before the loop, and checks it at the top of each round, so that no `continue` skips the check. */
export function addDeadline(program: Program, { loop }: Poll): FixPlan[] {
  const first = loop?.body.steps[0]
  if (!loop || !first || !hasBraces(program, loop.body, first)) return []
  const name = freeName(program, loop, deadlineNames(program))
  if (name === null) return []
  const { statements, time } = program.dialect.idioms
  const deadline = time.deadline(pace.queryFor)
  const repairs: Repair[] = [
    ...withImports(program, deadline),
    { do: 'insert-step', before: loop, code: statements.constant(name, deadline.code) },
    { do: 'insert-step', before: first, code: statements.when(time.isPast(name), statements.timeOut(lateMessage)) },
  ]
  return [{ title: titled('stop-after', { time: lasting(pace.queryFor) }), safety: 'review', repairs }]
}

/** Adds a wait at the top of each round. */
export function addDelay(program: Program, poll: Poll): FixPlan[] {
  const first = poll.loop?.body.steps[0]
  return poll.loop && first && hasBraces(program, poll.loop.body, first) ? wait(program, poll, first) : []
}

export function addDelayBefore(program: Program, poll: Poll, jump: JumpStep): FixPlan[] {
  const place = program.places.get(jump)
  return place && hasBraces(program, place.block, jump) ? wait(program, poll, jump) : []
}

export function slower({ amount, unit }: Delay): FixPlan[] {
  const by = unit === 'ms' ? pace.queryEvery * 1000 : pace.queryEvery
  return amount ? [{ title: title(), safety: 'review', repairs: [{ do: 'replace', at: amount, by }] }] : []
}

function wait(program: Program, poll: Poll, before: Step): FixPlan[] {
  const { platform, idioms } = program.dialect
  const code = idioms.time.wait(pace.queryEvery, poll.function?.isAsync ?? platform.hasTopLevelAwait)
  if (!code) return []
  return [
    {
      title: title(),
      safety: 'review',
      repairs: [...withImports(program, code), { do: 'insert-step', before, code: code.code }],
    },
  ]
}

function title(): Message {
  return titled('wait', { time: lasting(pace.queryEvery) })
}
