import type { Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { AnswerPart } from './answerParts'
import type { Responses } from './responses'
import { lastName } from '../program/names'

/** An address of a result that is written where it outlives the program. */
export interface StoredResult {
  readonly value: Value
  readonly origin: AnswerPart
}

/** Methods that write to a database, a store or a file, by names that say so. */
const storing =
  /^(?:insert(?:_?one|_?many)?|upsert|update_?one|update_?many|find(?:_?one)?_?and_?update|find_?by_?id_?and_?update|bulk_?(?:create|write)|put_?item|set_?item|set_?doc|add_?doc|update_?doc|execute(?:many)?|hset|hmset|setex|lpush|rpush|write_?file(?:_?sync)?|append_?file(?:_?sync)?|write_?text|writerow)$/i
/** These store where the object they are called on is one that keeps things. */
const generic = /^(?:create|update|set|save|add|put|write|query|run|values)$/
const keeper =
  /supabase|prisma|drizzle|knex|mongo|firestore|redis|cache|store|database|collection|repo(?:sitory)?|cursor|sqlite|^(?:db|conn|connection|localStorage|sql|kv)$/i
/** Code that brings the file to a place of its own. */
const keeping =
  /download|upload|rehost|mirror|archive|put_?object|urlretrieve|copyTo|createWriteStream|save_?(?:video|image|file|result|asset|to)|persist_?(?:video|image|file)/i

export function findStoredResults(evaluator: Evaluator, responses: Responses): readonly StoredResult[] {
  const { program } = evaluator
  const stored = program.calls.flatMap((call) => {
    if (!stores(call.callee)) return []
    return call.arguments.flatMap(({ value }) => resultsIn(responses, value))
  })
  if (stored.length === 0 || program.nodes.some((node) => keeps(responses, node))) return []
  return stored
}

function stores(callee: Value): boolean {
  const name = lastName(callee)
  if (storing.test(name)) return true
  return callee.kind === 'member' && generic.test(name) && chain(callee.object).some((each) => keeper.test(each))
}

/** The names of a chain: `supabase.from('clips').update` has `supabase` and `from`. */
function chain(value: Value): string[] {
  if (value.kind === 'call') return chain(value.callee)
  if (value.kind === 'await' || value.kind === 'cast') return chain(value.value)
  return value.kind === 'member' ? [...chain(value.object), value.property ?? ''] : [lastName(value)]
}

function resultsIn(responses: Responses, value: Value): StoredResult[] {
  if (value.kind === 'record') return value.entries.flatMap((entry) => resultsIn(responses, entry.value))
  if (value.kind === 'list')
    return value.items.flatMap((item) => resultsIn(responses, item.kind === 'spread' ? item.value : item))
  if (value.kind === 'call' && /^(?:stringify|dumps)$/.test(lastName(value.callee)))
    return value.arguments.flatMap((argument) => resultsIn(responses, argument.value))
  const origin = responses.trace(value).found.find(isAddress)
  return origin ? [{ value, origin }] : []
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
    return name !== null && keeping.test(name)
  }
  if (node.kind !== 'call') return false
  if (keeping.test(lastName(node.callee))) return true
  return (
    /^(?:fetch|get|request|stream|urlopen|head)$/.test(lastName(node.callee)) &&
    node.arguments.some(({ value }) => responses.trace(value).found.some(isAddress))
  )
}
