import { throwingMethod } from '../../../knowledge/libraries'
import type { Answer } from '../../../analysis/answers/readAnswer'
import type { Evaluator } from '../../../analysis/values/evaluator'
import type { Program } from '../../../analysis/program/program'
import { asyncBackoffSources, backoffSources } from '../../../fixes/helperSources'
import type { CallValue, NameValue, Span, Value } from '../../../syntax/model'
import type { Repair } from '../../../syntax/repair'
import { clientOf } from './client'
import { clashes, helperFor, sourceFor } from './helpers'

/**
 * Wraps a call in the helper that reads `code` and repeats what can succeed later; null if the helper does not support
 * the client's responses. The helper returns the body.
 */
export function wrapCall(evaluator: Evaluator, answer: Answer): readonly Repair[] | null {
  const { program } = evaluator
  const { call } = answer
  const client = clientOf(evaluator, answer)
  if (clashes(program, client === 'httpx' ? asyncBackoffSources.python : sourceFor(program, backoffSources)))
    return null
  const awaits = callNeedsAwait(program, call)
  const isAwaited = program.parents.get(call)?.kind === 'await'
  switch (client) {
    case 'fetch':
      return [helperFor(program, backoffSources), ...around(call, `withBackoff(${awaits ? 'async ' : ''}() => `, ')')]
    case 'requests':
      return awaits || isAwaited
        ? null
        : [helperFor(program, backoffSources), ...around(call, 'with_backoff()(lambda: ', ')()')]
    case 'httpx':
      return awaits || !isAwaited
        ? null
        : [{ do: 'add-helper', ...asyncBackoffSources.python }, ...around(call, 'with_async_backoff(lambda: ', ')')]
    default:
      return null
  }
}

/** The argument contains an `await`, which is not allowed in a plain arrow function or a lambda. */
function callNeedsAwait(program: Program, call: CallValue): boolean {
  const owner = program.functionOf(call)
  return program
    .within(call)
    .some((node) => node.kind === 'await' && call.span.start < node.span.start && program.functionOf(node) === owner)
}

/** `requests.post(…).json()`: the helper replaces both. */
export function jsonOf(program: Program, call: Value): readonly Repair[] | null {
  const member = program.parents.get(call)
  const json = member?.kind === 'member' && member.property === 'json' ? program.parents.get(member) : undefined
  return !program.dialect.platform.awaitsBodies && json?.kind === 'call' && member?.kind === 'member'
    ? [cut({ start: call.span.end, end: json.span.end })]
    : null
}

/** How a use of the response changes if the variable is the body; null if the use needs the response. */
export function useOf(program: Program, name: NameValue): Repair | null {
  const member = program.parents.get(name)
  const call = member?.kind === 'member' ? program.parents.get(member) : undefined
  if (member?.kind !== 'member' || call?.kind !== 'call' || call.callee !== member) return null
  const around = program.parents.get(call)
  // The helper throws if the status is an error.
  if (member.property === throwingMethod && around?.kind === 'expression') return { do: 'remove', at: around }
  if (member.property !== 'json') return null
  if (!program.dialect.platform.awaitsBodies) return cut({ start: name.span.end, end: call.span.end })
  return around?.kind === 'await' ? { do: 'code', at: around.span, by: name.name } : null
}

function around({ span }: Value, before: string, after: string): readonly Repair[] {
  return [insert(span.start, before), insert(span.end, after)]
}

function insert(offset: number, by: string): Repair {
  return { do: 'code', at: { start: offset, end: offset }, by }
}

function cut(at: Span): Repair {
  return { do: 'code', at, by: '' }
}
