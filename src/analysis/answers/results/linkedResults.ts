import { mediaAttributes, mediaElements, mediaMarkup, stateHooks } from '../../../knowledge/libraries'
import type { NameValue, TextValue, Value } from '../../../syntax/model'
import { reachingDefinitions } from '../../program/flow'
import { lastName } from '../../program/names'
import type { Definition } from '../../program/program'
import type { Evaluator } from '../../values/evaluator'
import { type AnswerParts, follow, join, step } from '../answerParts'
import type { Responses } from '../responses'
import { isAddress, isKept } from './addresses'
import { writtenToElements } from './pageElements'
import type { StoredResult, StoredResults } from './storedResults'

/** The URL of a result that a page shows unchanged. */
export interface LinkedResult {
  readonly value: Value
  /** Where it was stored before, if it comes from there. */
  readonly stored: StoredResult | null
}

export function findLinkedResults(
  evaluator: Evaluator,
  responses: Responses,
  stored: StoredResults,
): readonly LinkedResult[] {
  const { program } = evaluator
  const shown = [
    ...program
      .ofKind('attribute')
      .flatMap(({ element, name, value }) => (mediaElements.has(element) && mediaAttributes.has(name) ? [value] : [])),
    ...program.texts.flatMap(shownIn),
    ...writtenToElements(program),
  ]
  const linked = shown.flatMap((value): LinkedResult | [] => {
    if (shownAddress(evaluator, responses, value).found.some(isAddress)) return { value, stored: null }
    const [from] = evaluator.evaluate(value).flatMap((each) => stored.readAs(each) ?? [])
    return from ? { value, stored: from } : []
  })
  return linked.length > 0 && isKept(evaluator, responses) ? [] : linked
}

/** The values in an HTML text that are URLs of media: `<video src="${url}">`. */
function shownIn({ parts }: TextValue): readonly Value[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1]
    if (part.kind === 'piece' || before?.kind !== 'piece') return []
    return mediaMarkup.test(before.value.slice(before.value.lastIndexOf('<'))) ? [part] : []
  })
}

/** Followed like responses are everywhere, and additionally through the state of components. */
function shownAddress(evaluator: Evaluator, responses: Responses, value: Value): AnswerParts {
  if (value.kind === 'member' && value.property !== null)
    return join([responses.trace(value), step(shownAddress(evaluator, responses, value.object), value.property)])
  if (value.kind === 'member' && value.index !== null)
    return join([responses.trace(value), step(shownAddress(evaluator, responses, value.object), '[]')])
  if (value.kind === 'logical' || value.kind === 'conditional') {
    const sides = value.kind === 'logical' ? [value.left, value.right] : [value.then, value.otherwise]
    return join(sides.map((side) => shownAddress(evaluator, responses, side)))
  }
  if (value.kind === 'cast') return shownAddress(evaluator, responses, value.value)
  return value.kind === 'name'
    ? join([responses.trace(value), ...stateOf(evaluator, responses, value)])
    : responses.trace(value)
}

/** What the setter of a state variable is given. */
function stateOf({ program }: Evaluator, responses: Responses, name: NameValue): readonly AnswerParts[] {
  const binding = program.resolve(name)
  const definitions = binding ? reachingDefinitions(program, binding, name) : []
  return definitions.flatMap((definition) => {
    const setter = setterOf(definition)
    const references = setter ? (program.resolve(setter)?.references ?? []) : []
    return references.flatMap((reference) => {
      const call = program.parents.get(reference)
      const given = call?.kind === 'call' && call.callee === reference ? call.arguments[0]?.value : undefined
      return given ? [follow(responses.trace(given), [])] : []
    })
  })
}

/** The second name of `const [task, setTask] = useState()`, given a definition of the first. */
function setterOf(definition: Definition): NameValue | null {
  if (definition.kind !== 'value' || definition.value.kind !== 'call' || definition.path[0]?.key !== '0') return null
  const [pattern] = definition.step?.targets ?? []
  if (!stateHooks.has(lastName(definition.value.callee)) || pattern?.kind !== 'list-pattern') return null
  const target = pattern.items[1]?.target
  return target?.kind === 'name' ? target : null
}
