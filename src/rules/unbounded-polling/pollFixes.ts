import type { Delay } from '../../analysis/answers/delays'
import type { FixPlan } from '../../findings/rule'
import type { Poll } from '../../analysis/answers/polls'
import type { Program } from '../../analysis/program/program'
import { pace } from '../../knowledge'
import type { JumpStep, Step } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { freeName, hasBraces, importsFor } from './places'
import { prose, type Prose } from '../../text/prose'

/** A deadline before the loop, and its check as the first thing of each round, so that no `continue` jumps over it. */
export function addDeadline(program: Program, { loop }: Poll): FixPlan[] {
  const first = loop?.body.steps[0]
  if (!loop || !first || !hasBraces(program, loop.body, first)) return []
  const name = freeName(program, loop, program.isPython ? ['deadline', 'poll_deadline'] : ['deadline', 'pollDeadline'])
  if (name === null) return []
  const python = program.isPython
  const repairs: Repair[] = [
    ...importsFor(program, 'time'),
    {
      do: 'insert-step',
      before: loop,
      code: python
        ? `${name} = time.monotonic() + ${pace.queryFor}`
        : `const ${name} = Date.now() + ${pace.queryFor} * 1000`,
    },
    {
      do: 'insert-step',
      before: first,
      code: python
        ? `if time.monotonic() > ${name}:\n    raise TimeoutError("The Kling task did not end in time")`
        : `if (Date.now() > ${name}) throw new Error('The Kling task did not end in time')`,
    },
  ]
  return [{ title: prose`Stop after ${pace.queryFor / 60} minutes`, safety: 'review', repairs }]
}

/** A wait as the first thing of each round. */
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
  const isAsync = poll.function?.isAsync ?? !program.isPython
  if (!program.isPython && !isAsync) return []
  const seconds = pace.queryEvery
  const code = program.isPython
    ? isAsync
      ? `await asyncio.sleep(${seconds})`
      : `time.sleep(${seconds})`
    : `await new Promise((resolve) => setTimeout(resolve, ${seconds * 1000}))`
  return [
    {
      title: title(),
      safety: 'review',
      repairs: [...importsFor(program, isAsync ? 'asyncio' : 'time'), { do: 'insert-step', before, code }],
    },
  ]
}

function title(): Prose {
  return prose`Wait ${pace.queryEvery} s between queries`
}
