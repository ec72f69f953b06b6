import { workflowBodies, workflowCode } from '../knowledge/libraries'
import { jsonPiece, sourceSpan, type TextPiece } from '../syntax'
import { jsonStrings, type JsonString } from './jsonStrings'
import { CodeBuilder, unnamed } from './pieces'
import type { Region } from './region'

interface Node {
  readonly code: JsonString[]
  readonly bodies: JsonString[]
  url: string | null
}

/**
 * The code in an n8n workflow: that of its code nodes, and bodies that an expression computes. Generated code around it
 * describes what n8n does with it.
 */
export function workflowRegions(text: string): readonly Region[] {
  if (!text.includes('n8n-nodes')) return []
  return nodesIn(text).flatMap((node) => [
    ...node.code.map((each) => codeRegion(text, each)),
    ...node.bodies.flatMap((each) => bodyRegion(text, each, node.url) ?? []),
  ])
}

function nodesIn(text: string): readonly Node[] {
  const nodes = new Map<string, Node>()
  for (const each of jsonStrings(text)) {
    const { path } = each
    const at = path.indexOf('parameters')
    const key = String(path.at(-1))
    if (path[at - 2] !== 'nodes') continue
    const id = path.slice(0, at).join('\n')
    const node: Node = nodes.get(id) ?? { code: [], bodies: [], url: null }
    nodes.set(id, node)
    if (at !== path.length - 2) continue
    if (workflowCode.has(key)) node.code.push(each)
    else if (workflowBodies.has(key)) node.bodies.push(each)
    else if (key === 'url') node.url = each.value
  }
  return [...nodes.values()]
}

function codeRegion(text: string, { path, start, end }: JsonString): Region {
  const { code, parts } = builder().add(jsonPiece(text, start, end))
  return { language: workflowCode.get(String(path.at(-1))) ?? 'javascript', code, parts }
}

/** `={{ JSON.stringify({ … }) }}` as the body of a request to the URL of the same node. */
function bodyRegion(text: string, body: JsonString, url: string | null): Region | null {
  const piece = expressionIn(text, body)
  if (!piece?.value.startsWith('JSON.stringify(') || url === null || url.includes('{{')) return null
  const { code, parts } = builder()
    .say(`fetch(${addressOf(url)}, { method: "POST", headers: $headers, body: `)
    .add(piece)
    .say(' })')
  return { language: 'javascript', code, parts }
}

/** The expression between `={{` and `}}`. */
function expressionIn(text: string, { start, end, value }: JsonString): TextPiece | null {
  const whole = jsonPiece(text, start, end)
  const from = /^=\s*\{\{\s*/.exec(value)?.[0].length ?? 0
  const closed = value.trimEnd()
  if (!whole || from === 0 || !closed.endsWith('}}')) return null
  const to = closed.slice(0, -2).trimEnd().length
  if (to <= from) return null
  const span = sourceSpan(whole, from, to)
  return jsonPiece(text, span.start, span.end)
}

/** A URL as JavaScript, with template holes for its `{{ … }}`. */
function addressOf(url: string): string {
  const quoted = url.replace(/^=/, '').replace(/[`\\$]/g, '\\$&')
  const parts = quoted.split(/\{\{|\}\}/)
  return `\`${parts.map((part, index) => (index % 2 === 1 ? '${$id}' : part)).join('')}\``
}

function builder(): CodeBuilder {
  return new CodeBuilder(unnamed, (code) => JSON.stringify(code).slice(1, -1))
}
