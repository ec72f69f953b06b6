import { getByDefault, httpClients, queryKeys } from '../../knowledge/libraries'
import type { CallValue } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import { lastName } from '../program/names'
import type { Program } from '../program/program'
import type { Evaluator } from '../values/evaluator'
import { keywordArgument } from '../values/libraries/arguments'
import { type Context, isUnknown, type Possibility, type Values } from '../values/possibility'
import { keysOf } from '../values/recordObject'
import { keysIn, type QueryKeys } from './queryKeys'
import { isHeaders, optionsOf, type Sending } from './sending'

/** The query that a call passes separately from its URL. */
export function handedBy(evaluator: Evaluator, { call, context }: Sending): QueryKeys {
  const client = clientOf(evaluator, call, context)
  const given = givenQuery(evaluator, call, context, client)
  const isWhole =
    client !== null && !isAddedLater(evaluator.program, call) && hasOnlyKnown(evaluator, call, context, client)
  if (given.length === 0) return { keys: [], isWhole }
  const each = given.map((value) => keysIn(evaluator, value, context))
  const [only, ...others] = each
  if (only && others.length === 0) return { keys: only.keys, isWhole: isWhole && only.isWhole }
  return {
    keys: each.flatMap(({ keys }) => keys.map((key) => ({ ...key, presence: 'sometimes' as const }))),
    isWhole: isWhole && each.every((one) => one.isWhole),
  }
}

/** The values of `params`, in any form that the client accepts. */
function givenQuery(evaluator: Evaluator, call: CallValue, context: Context | null, client: Client | null): Values {
  const options = optionsOf(evaluator, call, context)
  const named = queryKeys.flatMap((key) => {
    const argument = keywordArgument(call, key)
    if (argument) return evaluator.evaluate(argument, context)
    return options
      .filter(({ writes }) => writes.some((write) => write.key === key))
      .flatMap((record) => evaluator.property([record], key, record.at))
  })
  const second = call.arguments[1]
  if (named.length > 0 || client !== 'positional' || second?.kind !== 'positional') return named
  return evaluator.evaluate(second.value, context)
}

/** `fetch` has its query in the URL; `requests.get` takes one as its second argument. */
type Client = 'fetch' | 'positional' | 'options'

function clientOf(evaluator: Evaluator, { callee }: CallValue, context: Context | null): Client | null {
  const name = lastName(callee)
  const modules = evaluator.evaluate(callee, context).map((value) => {
    if (value.kind === 'import') return { module: value.module, path: value.path }
    return value.kind === 'result' ? value.callee : null
  })
  if (modules.length === 0 || modules.includes(null)) return null
  if (modules.every((each) => each?.module === '' && getByDefault.has(each.path.at(-1) ?? ''))) return 'fetch'
  if (!modules.every((each) => each !== null && each.module !== '' && httpClients.test(each.module))) return null
  if (modules.every((each) => each?.module === 'requests') && name === 'get') return 'positional'
  return 'options'
}

/** Whether no unknown argument could contain a query. */
function hasOnlyKnown(evaluator: Evaluator, call: CallValue, context: Context | null, client: Client): boolean {
  if (client === 'fetch') return true
  const options = new Set<Possibility>(optionsOf(evaluator, call, context))
  const given = call.arguments.slice(1)
  const maker = call.callee.kind === 'member' ? evaluator.evaluate(call.callee.object, context) : []
  return (
    given.every(({ kind, value }, index) => {
      if (kind === 'keyword') return true
      if (kind !== 'positional') return false
      if (client === 'positional' && index === 0) return true
      return evaluator
        .evaluate(value, context)
        .every((each) => each.kind === 'record' && !each.open && (options.has(each) || isHeaders(each)))
    }) &&
    maker.every(
      (value) =>
        value.kind !== 'result' ||
        value.call.arguments.every((argument) =>
          queryKeys.every((key) => !mentions(evaluator, argument, key, value.context)),
        ),
    )
  )
}

/** Whether an argument that makes a client may set a query for all its requests. */
function mentions(
  evaluator: Evaluator,
  { kind, name, value }: CallValue['arguments'][number],
  key: string,
  context: Context | null,
): boolean {
  if (kind === 'keyword') return name === key
  return evaluator
    .evaluate(value, context)
    .some((each) => (each.kind === 'record' ? each.open || keysOf(each).has(key) : isUnknown(each)))
}

/** `superagent.get(url).query(…)`, `url.searchParams.set(…)`, `session.params = …`: somewhere else in the program. */
function isAddedLater(program: Program, call: CallValue): boolean {
  const parent = program.parents.get(call)
  return (parent?.kind === 'member' && queryKeys.some((key) => key === parent.property)) || addsElsewhere(program)
}

const addsElsewhere = remembered((program: Program): boolean =>
  program.ofKind('member').some((member) => {
    if (member.property === 'searchParams') return true
    if (member.property !== 'params') return false
    const parent = program.parents.get(member)
    const isTarget = parent?.kind === 'assign' && parent.targets.some((target) => target === member)
    return isTarget || (parent?.kind === 'member' && parent.property === 'update')
  }),
)
