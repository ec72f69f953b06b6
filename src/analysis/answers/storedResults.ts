import {
  fetchingFunctions,
  genericStoringMethods,
  jsonWriters,
  rehostingName,
  storeName,
  storingMethod,
} from '../../knowledge/libraries'
import type { Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import { type Context, recordsOf } from '../values/possibility'
import type { AnswerPart } from './answerParts'
import type { Responses } from './responses'
import { lastName } from '../program/names'

/** An address of a result that is written where it outlives the program. */
export interface StoredResult {
  readonly value: Value
  readonly traced: AnswerPart
}

export function findStoredResults(evaluator: Evaluator, responses: Responses): readonly StoredResult[] {
  const { program } = evaluator
  const stored = program.calls.flatMap((call) => {
    if (!stores(call.callee)) return []
    return call.arguments.flatMap(({ value }) => resultsIn(evaluator, responses, value))
  })
  if (stored.length === 0 || program.nodes.some((node) => keeps(responses, node))) return []
  return [...new Map(stored.map((each) => [each.value, each])).values()]
}

function stores(callee: Value): boolean {
  const name = lastName(callee)
  if (storingMethod.test(name)) return true
  return (
    callee.kind === 'member' &&
    genericStoringMethods.has(name) &&
    chain(callee.object).some((each) => storeName.test(each))
  )
}

/** The names of a chain: `supabase.from('clips').update` has `supabase` and `from`. */
function chain(value: Value): string[] {
  if (value.kind === 'call') return chain(value.callee)
  if (value.kind === 'await' || value.kind === 'cast') return chain(value.value)
  return value.kind === 'member' ? [...chain(value.object), value.property ?? ''] : [lastName(value)]
}

function resultsIn(evaluator: Evaluator, responses: Responses, value: Value): readonly StoredResult[] {
  const inside = (inner: Value) => resultsIn(evaluator, responses, inner)
  if (value.kind === 'record') return value.entries.flatMap((entry) => inside(entry.value))
  if (value.kind === 'list') return value.items.flatMap((item) => inside(item.kind === 'spread' ? item.value : item))
  if (value.kind === 'call' && jsonWriters.has(lastName(value.callee)))
    return value.arguments.flatMap((argument) => inside(argument.value))
  return resultAt(responses, value, null) ?? (value.kind === 'name' ? resultsUnder(evaluator, responses, value) : [])
}

function resultAt(responses: Responses, value: Value, context: Context | null): readonly StoredResult[] | null {
  const traced = responses.trace(value, context).found.find(isAddress)
  return traced ? [{ value, traced }] : null
}

/** The results under the keys of an object that a variable holds: `row["url"] = url`. */
function resultsUnder(evaluator: Evaluator, responses: Responses, value: Value): readonly StoredResult[] {
  return recordsOf(evaluator.evaluate(value)).flatMap(({ writes }) =>
    writes.flatMap((write) => (write.value && resultAt(responses, write.value, write.context)) ?? []),
  )
}

function isAddress({ part, path }: AnswerPart): boolean {
  if (part === 'response' || part === 'error') return false
  const lastWord = path.at(-1)?.split(/\W/).at(-1) ?? ''
  return lastWord.includes('url') && path.slice(0, -1).some((key) => /(?:task_result|outputs)$/.test(key))
}

/** The file is fetched, or handed to something that by its name keeps it. */
function keeps(responses: Responses, node: AnyNode): boolean {
  if (node.kind === 'function' || node.kind === 'function-step') {
    const name = node.kind === 'function' ? node.name : node.value.name
    return name !== null && rehostingName.test(name)
  }
  if (node.kind !== 'call') return false
  if (rehostingName.test(lastName(node.callee))) return true
  return (
    fetchingFunctions.has(lastName(node.callee)) &&
    node.arguments.some(({ value }) => responses.trace(value).found.some(isAddress))
  )
}
