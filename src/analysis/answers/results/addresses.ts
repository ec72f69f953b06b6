import { fetchingFunctions, rehostingName } from '../../../knowledge/libraries'
import type { Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { lastName } from '../../program/names'
import type { Evaluator } from '../../values/evaluator'
import type { Context } from '../../values/possibility'
import type { AnswerPart } from '../answerParts'
import type { Responses } from '../responses'

/** The address of a result that an expression may be. */
export function addressAt(responses: Responses, value: Value, context: Context | null = null): AnswerPart | null {
  return responses.trace(value, context).found.find(isAddress) ?? null
}

export function isAddress({ part, path }: AnswerPart): boolean {
  if (part === 'response' || part === 'error') return false
  const lastWord = path.at(-1)?.split(/\W/).at(-1) ?? ''
  return lastWord.includes('url') && path.slice(0, -1).some((key) => /(?:task_result|outputs)$/.test(key))
}

/** Somewhere the file of a result is fetched, or passed to something that by its name keeps it. */
export function isKept({ program }: Evaluator, responses: Responses): boolean {
  return program.nodes.some((node) => keeps(responses, node))
}

function keeps(responses: Responses, node: AnyNode): boolean {
  if (node.kind === 'function' || node.kind === 'function-step') {
    const name = node.kind === 'function' ? node.name : node.value.name
    return name !== null && rehostingName.test(name)
  }
  if (node.kind !== 'call') return false
  if (rehostingName.test(lastName(node.callee))) return true
  return fetchingFunctions.has(lastName(node.callee)) && node.arguments.some(({ value }) => addressAt(responses, value))
}
