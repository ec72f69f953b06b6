import { type CallbackRead, callbackReads } from '../../analysis/requests/callbacks'
import type { Meaning } from '../../analysis/meaning'
import type { Program } from '../../analysis/program/program'
import type { AnyNode } from '../../syntax/model'
import type { TextValue } from '../../syntax/model'
import { meaningOf, statusesOf } from './wrongStatuses'

/** A comparison in a handler with a status of the other generation. */
export interface WrongWord {
  readonly literal: TextValue
  readonly text: string
  readonly instead: string
  readonly generation: 'legacy' | 'new'
}

const statusFields = { legacy: 'task_status', new: 'status' } as const

/** Top-level fields of a callback, which a handler may look for one level too deep. */
const fields = {
  legacy: new Set(['task_id', 'task_status', 'task_status_msg', 'task_result', 'task_info']),
  new: new Set(['status', 'outputs']),
} as const

/** Comparisons in handlers with a status that never occurs, unless the handler accepts the right one too. */
export function wrongWords({ program, requests }: Meaning, reads: readonly CallbackRead[]): readonly WrongWord[] {
  if (requests.length === 0) return []
  return reads.flatMap(({ value, path, handler, generation }): WrongWord[] => {
    if (path.length !== 1 || path[0] !== statusFields[generation]) return []
    const texts = program.within(handler).filter((node) => node.kind === 'text')
    return texts.flatMap((literal) => {
      const text = literal.value ?? ''
      const instead = statusesOf(generation).includes(text) ? null : meaningOf(text, generation)
      if (instead === null || texts.some((other) => other.value === instead)) return []
      return isComparedWith(program, literal, value) ? [{ literal, text, instead, generation }] : []
    })
  })
}

function isComparedWith(program: Program, text: TextValue, value: AnyNode): boolean {
  const at = program.parents.get(text)
  if (at?.kind === 'compare') return at.left === value || at.right === value
  if (at?.kind === 'list') return isSearchedFor(program, at, value)
  const holder = at?.kind === 'case' ? program.parents.get(at) : null
  return holder?.kind === 'switch' && holder.subject === value
}

/** `status in ("done", "finished")`, `['done', 'finished'].includes(status)`. */
function isSearchedFor(program: Program, list: AnyNode, value: AnyNode): boolean {
  const at = program.parents.get(list)
  if (at?.kind === 'compare') return at.right === list && at.left === value
  const call = at?.kind === 'member' && at.property === 'includes' ? program.parents.get(at) : null
  return call?.kind === 'call' && call.arguments.some((argument) => argument.value === value)
}

/** What code that expects a wrapper takes the result for: `data.works`, `data.video_url`. */
const resultName = /^works?$|^(?:video|image|output|result)s?(?:_?urls?)?$/i

const resultFields = { legacy: 'task_result', new: 'outputs' } as const

/** A read of what a callback does not have, and the field at its top that has it. */
interface WrappedRead extends CallbackRead {
  readonly field: string
}

/**
 * The first read of each callback field under `data`, also of the result by another name; none if the handler reads the
 * field at the top level.
 */
export function wrappedReads(reads: readonly CallbackRead[]): readonly WrappedRead[] {
  const wrapped = reads.flatMap((read): readonly WrappedRead[] => {
    const [at, key = ''] = read.path
    if (at !== 'data' || read.path.length !== 2) return []
    const field = fields[read.generation].has(key) ? key : resultName.test(key) ? resultFields[read.generation] : null
    return field === null ? [] : [{ ...read, field }]
  })
  const isAtTop = ({ handler, generation, field, path: [, key] }: WrappedRead) =>
    reads.some(
      (read) =>
        read.handler === handler &&
        (field === key ? fields[generation].has(read.path[0] ?? '') : read.path[0] === field),
    )
  return wrapped.filter(
    (read, index) =>
      !isAtTop(read) &&
      wrapped.findIndex((other) => other.handler === read.handler && other.field === read.field) === index,
  )
}

export function readsOf(meaning: Meaning): readonly CallbackRead[] {
  return callbackReads(meaning.program, meaning.requests)
}
