import type { Meaning } from '../analysis/meaning'
import type { Placement } from '../analysis/record'
import type { Request } from '../analysis/request'
import type { Span } from '../syntax/model'
import type { AnyNode } from '../syntax/visit'
import { renderHttpStatus, renderModel, renderParameter, renderServiceCode, renderTaskMessage, renderTaskStatus } from './hover'
import type { Hover } from './types'

/** What the code at an offset means to Kling: a parameter, a model, an error code, a status or a message. Null elsewhere. */
export function hoverAt(meaning: Meaning, offset: number): Hover | null {
  return parameterHover(meaning, offset) ?? (speaksKling(meaning) ? literalHover(meaning, offset) : null)
}

function speaksKling({ evidence, requests, tokens }: Meaning): boolean {
  return evidence.official.length > 0 || tokens.length > 0 || requests.some((request) => request.evidence.verdict === 'official')
}

function parameterHover({ requests }: Meaning, offset: number): Hover | null {
  for (const request of requests) {
    if (request.evidence.verdict !== 'official' || !request.body) continue
    const hover = inPlacements(request, request.body.placements, [], offset)
    if (hover) return hover
  }
  return null
}

function inPlacements(request: Request, placements: readonly Placement[], path: readonly string[], offset: number): Hover | null {
  for (const placement of placements) {
    const here = [...path, placement.key]
    if (isWithin(placement.keySpan, offset)) {
      const markdown = firstOf(request.endpoints.map((endpoint) => renderParameter(endpoint, here.join('.'))))
      if (markdown) return { span: placement.keySpan, markdown }
    }
    const { value } = placement
    if (!value || !isWithin(value.span, offset)) continue
    if (value.kind === 'text' && value.value !== null && placement.key === 'model_name') {
      const markdown = renderModel(value.value)
      if (markdown) return { span: value.span, markdown }
    }
    for (const inner of request.valuesOf(placement)) {
      if (inner.kind !== 'record') continue
      const hover = inPlacements(request, inner.placements, here, offset)
      if (hover) return hover
    }
  }
  return null
}

function literalHover(meaning: Meaning, offset: number): Hover | null {
  const node = innermostLiteral(meaning, offset)
  if (!node) return null
  const markdown = node.kind === 'number' ? numberHover(meaning, node, node.value) : textHover(meaning, node)
  return markdown ? { span: node.span, markdown } : null
}

type Literal = Extract<AnyNode, { kind: 'number'; value: number }> | Extract<AnyNode, { kind: 'text'; parts: unknown }>

function innermostLiteral({ program }: Meaning, offset: number): Literal | null {
  let found: Literal | null = null
  for (const node of program.nodes) {
    if (!isWithin(node.span, offset)) continue
    if (node.kind === 'number' && 'value' in node) found = node
    else if (node.kind === 'text' && 'parts' in node) found = node
  }
  return found
}

/** A number is a code or a status only where it is compared, listed or switched on as one: 5000 is mostly a delay. */
function numberHover(meaning: Meaning, node: AnyNode, value: number): string | null {
  return isCode(meaning, node) ? (renderServiceCode(value) ?? renderHttpStatus(value)) : null
}

function textHover(meaning: Meaning, node: Extract<Literal, { kind: 'text' }>): string | null {
  if (node.value === null) return null
  if (/^\d{3,4}$/.test(node.value)) return numberHover(meaning, node, Number(node.value))
  return (isCompared(meaning, node) ? renderTaskStatus(node.value) : null) ?? renderTaskMessage(node.value)
}

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
        return mentions(at.callee) || at.arguments.some(({ value }) => mentions(value)) || isHeldAsCode(program.parents.get(at))
      case undefined:
        return 'tests' in at && isSwitchOnCode(program.parents.get(at))
      default:
        return isHeldAsCode(at)
    }
  }
  return false
}

/** `RETRYABLE_CODES = {1302, 1303}`. */
function isHeldAsCode(at: AnyNode | undefined): boolean {
  if (at?.kind === 'assign') return at.targets.some((target) => target.kind === 'name' && codeNames.test(target.name))
  return at?.kind === undefined && at !== undefined && 'nameSpan' in at && 'name' in at && codeNames.test(at.name)
}

function isSwitchOnCode(at: AnyNode | undefined): boolean {
  return at?.kind === 'switch' && mentions(at.subject)
}

/** Whether an expression's own name speaks of codes or errors. */
function mentions(node: AnyNode): boolean {
  if (node.kind === 'name' && 'name' in node) return codeNames.test(node.name)
  if (node.kind === 'member') return (node.property !== null && codeNames.test(node.property)) || mentions(node.object)
  if (node.kind === 'call') return mentions(node.callee) || node.arguments.some(({ value }) => value.kind === 'text' && codeNames.test(value.value ?? ''))
  return node.kind === 'cast' || node.kind === 'await' ? mentions(node.value) : false
}

function isCompared({ program }: Meaning, node: AnyNode): boolean {
  const parent = program.parents.get(node)
  return parent?.kind === 'compare' || parent?.kind === 'list' || (parent?.kind === undefined && parent !== undefined && 'tests' in parent)
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

function firstOf(texts: readonly (string | null)[]): string | null {
  return texts.find((text) => text !== null) ?? null
}
