import { queryChangers, queryMakers, querySetters } from '../../knowledge/libraries'
import type { CallValue, Span } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import {
  type Context,
  hole,
  isNull,
  type KeyWrite,
  type Possibility,
  type RecordObject,
  type Values,
} from '../values/possibility'
import { union } from '../values/union'
import { keysOf, writesOf } from '../values/recordObject'
import { reachable } from '../values/situations/reachability'
import { runsOf } from '../values/texts/texts'
import { WrittenText } from '../values/texts/written'

/** A key of a query, in the URL or in an object that the client appends. */
export interface QueryKey {
  readonly name: string
  readonly presence: 'always' | 'sometimes'
  readonly values: Values
  readonly span: Span
  readonly valueSpan: Span
  /** The write that sets it, if it is a key of an object. */
  readonly write: KeyWrite | null
}

/** The keys of a query. `isWhole`: there are no others. */
export interface QueryKeys {
  readonly keys: readonly QueryKey[]
  readonly isWhole: boolean
}

/** The keys of a possible query: an object, a string, pairs, or a call that serializes them. */
export function keysIn(evaluator: Evaluator, value: Possibility, context: Context | null, depth = 0): QueryKeys {
  if (depth > maximumDepth) return unseen
  switch (value.kind) {
    case 'record':
      return keysOfRecord(evaluator, reachable(evaluator, value))
    case 'exact':
      if (isNull(value)) return { keys: [], isWhole: true }
      return keysOfText(evaluator, new WrittenText(runsOf(value)), value.at, depth)
    case 'text':
      if (value.pieces) return keysOfText(evaluator, new WrittenText(runsOf(value)), value.at, depth)
      // `new URLSearchParams({ … }).toString()`
      return value.at.kind === 'call' && value.at.callee.kind === 'member' && value.at.callee.property === 'toString'
        ? keysOfMade(
            evaluator,
            evaluator.evaluate(value.at.callee.object, evaluator.contextOf(value.at, context)),
            depth,
          )
        : unseen
    case 'result':
      return keysOfMade(evaluator, [value], depth)
    default:
      return unseen
  }
}

/** The most nesting of query strings and objects. */
const maximumDepth = 4

const unseen: QueryKeys = { keys: [], isWhole: false }

/** `new URLSearchParams({ … })`, `urlencode({ … })`, and what is appended to it. */
function keysOfMade(evaluator: Evaluator, values: Values, depth: number): QueryKeys {
  const [made, ...others] = values
  if (made?.kind !== 'result' || others.length > 0 || made.path.length > 0) return unseen
  const { module, path } = made.callee
  if (!queryMakers.has([module, ...path].join('.'))) return unseen
  const [argument] = made.call.arguments
  const given = argument ? evaluator.evaluate(argument.value, made.context) : []
  const [first, ...more] = given
  const inner = first ? keysIn(evaluator, first, made.context, depth + 1) : { keys: [], isWhole: true }
  const later = keysSetLater(evaluator, made.call, made.context)
  return { keys: [...inner.keys, ...later.keys], isWhole: inner.isWhole && later.isWhole && more.length === 0 }
}

/** Keys appended to a variable with the query. */
function keysSetLater(evaluator: Evaluator, made: CallValue, context: Context | null): QueryKeys {
  const { program } = evaluator
  const parent = program.parents.get(made)
  const [target] = parent?.kind === 'assign' && parent.value === made ? parent.targets : []
  const binding = target?.kind === 'name' ? program.resolve(target) : null
  const keys: QueryKey[] = []
  let isWhole = true
  for (const reference of binding?.references ?? []) {
    const member = program.parents.get(reference)
    if (member?.kind !== 'member' || !queryChangers.has(member.property ?? '')) continue
    const call = program.parents.get(member)
    const [name, value] = call?.kind === 'call' && querySetters.has(member.property ?? '') ? call.arguments : []
    const said = name?.value.kind === 'text' ? name.value.value : null
    if (said === null || !name || !value) isWhole = false
    else
      keys.push({
        name: said,
        presence: 'sometimes',
        values: evaluator.evaluate(value.value, context),
        span: { start: name.value.span.start + 1, end: name.value.span.end - 1 },
        valueSpan: value.span,
        write: null,
      })
  }
  return { keys, isWhole }
}

function keysOfRecord(evaluator: Evaluator, record: RecordObject): QueryKeys {
  const keys = [...keysOf(record)].map((name): QueryKey => {
    const writes = writesOf(record, name)
    const values = union(
      writes.map((write) => evaluator.evaluateWrite(write)),
      record.at,
    )
    const always = writes.some((write) => write.conditions.length === 0 && !write.optional)
    const write = writes.at(-1) ?? null
    const span = write?.keySpan ?? record.at.span
    return {
      name,
      presence: always && !values.some(isNull) ? 'always' : 'sometimes',
      values,
      span,
      valueSpan: write?.value?.span ?? span,
      write,
    }
  })
  return { keys, isWhole: !record.open }
}

/** `task_ids=1&external_task_ids=…`; a placeholder instead of a key is built elsewhere. */
export function keysOfText(evaluator: Evaluator, written: WrittenText, at: AnyNode, depth = 0): QueryKeys {
  const keys: QueryKey[] = []
  let isWhole = true
  for (const { 0: pair, index } of written.text.matchAll(/[^&]+/g)) {
    const [name = ''] = pair.split('=', 1)
    if (name.includes(hole)) {
      const filling = written.fillingAt(index + name.indexOf(hole))
      const inner = name === hole && filling ? keysIn(evaluator, filling, null, depth + 1) : null
      for (const key of inner?.keys ?? []) keys.push(key)
      isWhole &&= inner?.isWhole ?? false
      continue
    }
    const from = index + name.length + 1
    const value = written.slice(from, index + pair.length)
    const span = written.spanOf(index, index + name.length) ?? at.span
    const values = valuesOf(value, at)
    const valueSpan = written.spanOf(from, index + pair.length) ?? span
    keys.push({ name, presence: 'always', values, span, valueSpan, write: null })
  }
  return { keys, isWhole }
}

/** What fills a whole value is the value; otherwise it is a text. */
function valuesOf(value: WrittenText, at: AnyNode): Values {
  const { text, runs } = value
  if (text === hole) {
    const filling: Possibility | null = value.fillingAt(0)
    return [filling ?? { kind: 'opaque', at }]
  }
  return text.includes(hole)
    ? [{ kind: 'text', pieces: runs.map((run) => run.text), at, runs }]
    : [{ kind: 'exact', value: text, at, runs }]
}
