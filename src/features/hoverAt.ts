import { type Slot, slotsOf } from '../analysis/contract/slots'
import type { Hover } from './hover/hover'
import type { Meaning } from '../analysis/meaning'
import type { Possibility } from '../analysis/values/possibility'
import type { Request } from '../analysis/requests/request'
import { readUrl } from '../analysis/requests/url'
import type { NumberValue, Span, TextValue } from '../syntax/model'
import type { AnyNode } from '../syntax/visit'
import type { Words } from '../words'
import { costOf } from './cost'
import {
  renderEndpoint,
  renderHttpStatus,
  renderModel,
  renderParameter,
  renderServiceCode,
  renderTaskMessage,
  renderTaskStatus,
} from './hover'
import { blocks, page, type Markdown } from './markdown'

export type { Hover } from './hover/hover'

/**
 * What the code at an offset means to Kling: a parameter, a model, an error code, a status or a message. Null
 * elsewhere.
 */
export function hoverAt(meaning: Meaning, offset: number, words: Words): Hover | null {
  return requestHover(meaning, offset, words) ?? (speaksKling(meaning) ? literalHover(meaning, offset, words) : null)
}

function speaksKling({ evidence, requests, tokens }: Meaning): boolean {
  return (
    evidence.official.length > 0 ||
    tokens.length > 0 ||
    requests.some((request) => request.evidence.verdict === 'official')
  )
}

function requestHover(meaning: Meaning, offset: number, words: Words): Hover | null {
  for (const request of meaning.requests) {
    if (request.evidence.verdict !== 'official') continue
    for (const slot of slotsOf(request)) {
      const hover = slotHover(request, slot, offset, words)
      if (hover) return hover
    }
  }
  return null
}

/** On a key, and on the literals of its value here or elsewhere in the file. */
function slotHover(request: Request, slot: Slot, offset: number, words: Words): Hover | null {
  const { write, values, name, path } = slot
  const parameter = () => withCost(renderSlot(request, slot, words), request, path, words)
  if (write && isWithin(write.keySpan, offset)) return hoverOf(write.keySpan, parameter())
  for (const value of values) {
    const span = spanOf(value, offset, slot)
    if (value.kind !== 'exact' || !isWithin(span, offset)) continue
    const model = name === 'model_name' ? withCost(renderModel(String(value.value), words), request, path, words) : null
    return hoverOf(span, model ?? parameter())
  }
  return null
}

function renderSlot({ endpoints }: Request, { path, parameters }: Slot, words: Words): Markdown | null {
  const [endpoint, ...others] = endpoints
  const known = parameters.filter((parameter) => parameter !== null)
  if (endpoint && others.length === 0) return renderParameter(endpoint, path, words, known)
  return firstOf(endpoints.map((each) => renderParameter(each, path, words)))
}

/** The span of the value at the offset: the name that refers to it, or the value itself. */
function spanOf(value: Possibility, offset: number, { value: expression }: Slot): Span {
  return expression?.kind === 'name' && isWithin(expression.span, offset) ? expression.span : value.at.span
}

function hoverOf(span: Span, markdown: Markdown | null): Hover | null {
  return markdown === null ? null : { span, markdown }
}

/** Adds the price of the request to the parameters that affect it. */
function withCost(markdown: Markdown | null, request: Request, path: string, words: Words): Markdown | null {
  const cost = markdown === null ? null : costOf(request, words)
  return cost?.inputs.includes(path) ? page([`*${cost.label}*`, markdown]) : markdown
}

function literalHover(meaning: Meaning, offset: number, words: Words): Hover | null {
  const node = innermostLiteral(meaning, offset)
  if (!node) return keyHover(meaning, offset, words)
  const markdown =
    node.kind === 'number' ? numberHover(meaning, node, node.value, words) : textHover(meaning, node, words)
  return markdown ? { span: node.span, markdown } : null
}

/** `{ 1303: 'too many tasks' }`: JavaScript's keys are no expressions. */
function keyHover(meaning: Meaning, offset: number, words: Words): Hover | null {
  for (const node of meaning.program.nodes)
    if (node.kind === 'entry' && isWithin(node.keySpan, offset) && codeText.test(node.key ?? ''))
      return hoverOf(node.keySpan, numberHover(meaning, node, Number(node.key), words))
  return null
}

type Literal = NumberValue | TextValue

function innermostLiteral({ program }: Meaning, offset: number): Literal | null {
  let found: Literal | null = null
  for (const node of program.nodes) {
    if (!isWithin(node.span, offset)) continue
    if (node.kind === 'number' || node.kind === 'text') found = node
  }
  return found
}

/** A number counts as code or status only if it is compared, listed or switched on as one: 5000 is mostly a delay. */
function numberHover(meaning: Meaning, node: AnyNode, value: number, words: Words): Markdown | null {
  return isCode(meaning, node) ? (renderServiceCode(value, words) ?? renderHttpStatus(value, words)) : null
}

function textHover(meaning: Meaning, node: TextValue, words: Words): Markdown | null {
  if (node.value === null) return null
  const url = endpointHover(meaning, node.value, words)
  if (url) return url
  if (codeText.test(node.value)) return numberHover(meaning, node, Number(node.value), words)
  return (
    (isCompared(meaning, node) ? renderTaskStatus(node.value, words) : null) ?? renderTaskMessage(node.value, words)
  )
}

/** An API path: its endpoint, and the model in it. */
function endpointHover({ program }: Meaning, text: string, words: Words): Markdown | null {
  if (!text.includes('/')) return null
  const { host, endpoints } = readUrl(text, program.additions)
  const [endpoint] = endpoints
  if (!endpoint || host.gateway !== null || host.kind === 'other') return null
  return blocks([renderEndpoint(endpoint, words), endpoint.model ? renderModel(endpoint.model, words) : null])
}

const codeText = /^\d{3,4}$/
const codeNames = /code|status|err|retr/i

function isCode({ program }: Meaning, node: AnyNode): boolean {
  for (let at = program.parents.get(node), inner: AnyNode = node; at; inner = at, at = program.parents.get(at)) {
    switch (at.kind) {
      case 'compare':
        return mentions(at.left === inner ? at.right : at.left) || at.operator === 'in' || at.operator === 'not in'
      case 'list':
      case 'record':
      case 'entry':
      case 'positional':
      case 'cast':
        break
      case 'call':
        return (
          mentions(at.callee) ||
          at.arguments.some(({ value }) => mentions(value)) ||
          isHeldAsCode(program.parents.get(at))
        )
      case 'case':
        return isSwitchOnCode(program.parents.get(at))
      default:
        return isHeldAsCode(at)
    }
  }
  return false
}

/** `RETRYABLE_CODES = {1302, 1303}`. */
function isHeldAsCode(at: AnyNode | undefined): boolean {
  if (at?.kind === 'assign') return at.targets.some((target) => target.kind === 'name' && codeNames.test(target.name))
  return at?.kind === 'field' && codeNames.test(at.name)
}

function isSwitchOnCode(at: AnyNode | undefined): boolean {
  return at?.kind === 'switch' && mentions(at.subject)
}

/** Whether the names in an expression refer to codes or errors. */
function mentions(node: AnyNode): boolean {
  if (node.kind === 'name') return codeNames.test(node.name)
  if (node.kind === 'member') return (node.property !== null && codeNames.test(node.property)) || mentions(node.object)
  if (node.kind === 'call')
    return (
      mentions(node.callee) ||
      node.arguments.some(({ value }) => value.kind === 'text' && codeNames.test(value.value ?? ''))
    )
  return node.kind === 'cast' || node.kind === 'await' ? mentions(node.value) : false
}

function isCompared({ program }: Meaning, node: AnyNode): boolean {
  const parent = program.parents.get(node)
  return parent?.kind === 'compare' || parent?.kind === 'list' || parent?.kind === 'case'
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

function firstOf(texts: readonly (Markdown | null)[]): Markdown | null {
  return texts.find((text) => text !== null) ?? null
}
