import { causesOf429 } from '../../../knowledge'
import { clientRetry } from '../../../knowledge/libraries'
import type { CallValue, FunctionValue, Value } from '../../../syntax/model'
import { throwsItself } from '../answerUses'
import type { Answer } from '../readAnswer'
import { members } from '../statuses/statusChecks'
import type { Evaluator } from '../../values/evaluator'
import type { Values } from '../../values/possibility'
import { writesOf } from '../../values/recordObject'
import { onlyValueOf, rootOf } from '../../program/names'

/** What a condition of a client repeats, whatever the service code: all failures, all error statuses, or 429. */
export type Repeated = 'all' | 'errors' | '429'

/** A client that repeats its requests: `axiosRetry(client, { retryCondition: () => true })`. */
export interface ClientRetry {
  readonly kind: 'client'
  /** The test, or what it returns. */
  readonly at: Value
  readonly repeats: Repeated
  readonly answer: Answer
}

/** Null if the default condition decides, which repeats no refused POST, or one that may look at more than the status. */
export function clientRetryOf(evaluator: Evaluator, call: CallValue, creates: readonly Answer[]): ClientRetry | null {
  const [client, options] = call.arguments
  const [callee] = evaluator.evaluate(call.callee)
  if (callee?.kind !== 'import' || callee.module !== clientRetry.module || !client || !options) return null
  if (callee.path.some((name) => name !== 'default')) return null
  const clients = evaluator.evaluate(client.value)
  const answer = creates.find((each) => isSentBy(evaluator, clients, each) && throwsItself(evaluator, each))
  const condition = answer && conditionIn(evaluator, options.value)
  const found = condition ? repeatedBy(evaluator, condition) : null
  return answer && found ? { kind: 'client', ...found, answer } : null
}

function isSentBy(evaluator: Evaluator, clients: Values, { call, context }: Answer): boolean {
  return evaluator
    .evaluate(call.callee, context)
    .some((sender) =>
      clients.some((client) =>
        client.kind === 'result'
          ? sender.kind === 'result' && sender.call === client.call
          : client.kind === 'import' && sender.kind === 'import' && sender.module === client.module,
      ),
    )
}

/** The function that decides; null if there is none, or if it is unknown. */
function conditionIn(evaluator: Evaluator, options: Value): FunctionValue | null {
  const [record, ...others] = evaluator.evaluate(options)
  if (record?.kind !== 'record' || record.open || others.length > 0) return null
  const [write, ...more] = writesOf(record, clientRetry.condition)
  const isOff = writesOf(record, clientRetry.times).some(
    ({ value, context }) =>
      value && evaluator.evaluate(value, context).some((each) => each.kind === 'exact' && each.value === 0),
  )
  if (!write?.value || more.length > 0 || isOff) return null
  const [made, ...rest] = evaluator.evaluate(write.value, write.context)
  return made?.kind === 'function' && rest.length === 0 ? made.function : null
}

type Found = Pick<ClientRetry, 'at' | 'repeats'>

/** What a function repeats that consists of one expression, perhaps after constants. */
function repeatedBy(evaluator: Evaluator, condition: FunctionValue): Found | null {
  const { program } = evaluator
  const [last, ...before] = [...condition.body.steps].reverse()
  if (last?.kind !== 'return' || !last.value || before.some(({ kind }) => kind !== 'assign')) return null
  if (causesOf429.test(program.sourceOf(condition))) return null
  return repeatedIf(evaluator, condition, last.value)
}

function repeatedIf(evaluator: Evaluator, condition: FunctionValue, test: Value): Found | null {
  const either = (...sides: readonly Value[]) =>
    sides.map((side) => repeatedIf(evaluator, condition, side)).find((found) => found !== null) ?? null
  switch (test.kind) {
    case 'boolean':
      return test.value ? { at: test, repeats: 'all' } : null
    case 'logical':
      if (test.operator !== 'and') return either(test.left, test.right)
      return isError(evaluator, condition, test.left) ? either(test.right) : null
    case 'compare':
      return byComparison(evaluator, condition, test)
    case 'call': {
      const {
        callee,
        arguments: [first],
      } = test
      const isList = callee.kind === 'member' && (callee.property === 'includes' || callee.property === 'has')
      if (!isList || !first || !isStatus(evaluator, condition, first.value)) return null
      const status = members(evaluator, callee.object).find(({ value }) => value === 429)
      return status ? { at: status.literal ?? test, repeats: '429' } : null
    }
    default:
      return null
  }
}

/** `error.response?.status === 429`, `error.response.status >= 400`. */
function byComparison(
  evaluator: Evaluator,
  condition: FunctionValue,
  test: Value & { readonly kind: 'compare' },
): Found | null {
  const [limit, ...more] = evaluator.evaluate(test.right)
  if (limit?.kind !== 'exact' || typeof limit.value !== 'number' || more.length > 0) return null
  if (!isStatus(evaluator, condition, test.left)) return null
  const lowest = test.operator === '>' ? limit.value + 1 : limit.value
  if (test.operator === '==') return lowest === 429 ? { at: test, repeats: '429' } : null
  if ((test.operator !== '>=' && test.operator !== '>') || lowest > 429) return null
  return { at: test, repeats: lowest > 400 ? '429' : 'errors' }
}

/** The HTTP status in the error, also through a variable. */
function isStatus(evaluator: Evaluator, condition: FunctionValue, value: Value): boolean {
  const { program } = evaluator
  const read = value.kind === 'name' ? (onlyValueOf(program, value) ?? value) : value
  return read.kind === 'member' && read.property === 'status' && isError(evaluator, condition, read)
}

/** The error, or a key of it: `error.response`. */
function isError({ program }: Evaluator, condition: FunctionValue, value: Value): boolean {
  const root = rootOf(value)
  const definitions = root.kind === 'name' ? (program.resolve(root)?.definitions ?? []) : []
  return definitions.some((each) => each.kind === 'parameter' && each.function === condition)
}
