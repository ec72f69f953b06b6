import { jsonPiece, sourceSpan, type Language, type TextPiece } from '../syntax'
import { jsonStrings, type JsonString } from './jsonStrings'
import { CodeBuilder, unnamed, verbatim } from './pieces'
import type { Region } from './region'

/** The keys under which n8n keeps the code of a node. */
const codeKeys: ReadonlyMap<string, Language> = new Map([
  ['jsCode', 'javascript'],
  ['functionCode', 'javascript'],
  ['pythonCode', 'python'],
])

/** The keys of an HTTP node that hold a body. */
const bodyKeys: ReadonlySet<string> = new Set(['jsonBody', 'body', 'bodyParametersJson'])

/** What a condition compares, in the versions of the IF node. */
const sides: ReadonlyMap<string, 'left' | 'right'> = new Map([
  ['leftValue', 'left'],
  ['value1', 'left'],
  ['rightValue', 'right'],
  ['value2', 'right'],
])

interface Condition {
  readonly left?: JsonString
  readonly right?: JsonString
}

interface Node {
  readonly code: JsonString[]
  readonly bodies: JsonString[]
  /** By the path of the condition. */
  readonly conditions: Map<string, Condition>
  url: string | null
}

/**
 * The code in a workflow of n8n: that of its code nodes, bodies that an expression computes, and what its conditions compare. The
 * words of ours around say what n8n does with it.
 */
export function workflowRegions(text: string): readonly Region[] {
  if (!text.includes('n8n-nodes')) return []
  const nodes = nodesIn(text)
  const asked = onlyQuery(nodes)
  return nodes.flatMap((node) => [
    ...node.code.map((each) => codeRegion(text, each)),
    ...node.bodies.flatMap((each) => bodyRegion(text, each, node.url) ?? []),
    ...[...node.conditions.values()].flatMap((each) => conditionRegion(text, each, asked) ?? []),
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
    const node: Node = nodes.get(id) ?? { code: [], bodies: [], conditions: new Map(), url: null }
    nodes.set(id, node)
    const side = path.includes('conditions') ? sides.get(key) : undefined
    if (side) {
      const parent = path.slice(0, -1).join('\n')
      node.conditions.set(parent, { ...node.conditions.get(parent), [side]: each })
    } else if (at !== path.length - 2) continue
    else if (codeKeys.has(key)) node.code.push(each)
    else if (bodyKeys.has(key)) node.bodies.push(each)
    else if (key === 'url') node.url = each.value
  }
  return [...nodes.values()]
}

function codeRegion(text: string, { path, start, end }: JsonString): Region {
  const { code, parts } = builder().add(jsonPiece(text, start, end))
  return { language: codeKeys.get(String(path.at(-1))) ?? 'javascript', code, parts }
}

/** `={{ JSON.stringify({ … }) }}` as the body of a request to the address beside it. */
function bodyRegion(text: string, body: JsonString, url: string | null): Region | null {
  const piece = expressionIn(text, body)
  if (!piece?.value.startsWith('JSON.stringify(') || url === null || url.includes('{{')) return null
  const { code, parts } = builder()
    .say(`fetch(${addressOf(url)}, { method: "POST", headers: $headers, body: `)
    .add(piece)
    .say(' })')
  return { language: 'javascript', code, parts }
}

/** `={{ $json.data.task_status }}` against a text, as a test of the answer of the only query in the workflow. */
function conditionRegion(text: string, { left, right }: Condition, asked: string | null): Region | null {
  const piece = left && expressionIn(text, left)
  if (!piece || !/^\$json(?:\.\w+)+$/.test(piece.value) || !right || asked === null) return null
  if (!/^[\w -]+$/.test(right.value)) return null
  const { code, parts } = builder()
    .say(`const $json = await (await fetch(${addressOf(asked)}, { headers: $headers })).json()\nif (`)
    .add(piece)
    .say(' === ')
    // A string of JSON is one of JavaScript as well.
    .add(verbatim(text, right.start - 1, right.end + 1), (code) => code)
    .say(') $done()\n')
  return { language: 'javascript', code, parts }
}

/** The address that a workflow asks, where all of its requests go to one host and one of them is a query by an id. */
function onlyQuery(nodes: readonly Node[]): string | null {
  const urls = nodes.flatMap(({ url }) => url ?? [])
  const hosts = new Set(urls.map((url) => /^=?https:\/\/([^/]+)\//.exec(url)?.[1] ?? ''))
  const queries = urls.filter((url) => url.includes('{{'))
  return hosts.size === 1 && queries.length === 1 ? (queries[0] ?? null) : null
}

/** What stands between `={{` and `}}`. */
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

/** An address as JavaScript, with `{{ … }}` for what is computed. */
function addressOf(url: string): string {
  const quoted = url.replace(/^=/, '').replace(/[`\\$]/g, '\\$&')
  const parts = quoted.split(/\{\{|\}\}/)
  return `\`${parts.map((part, index) => (index % 2 === 1 ? '${$id}' : part)).join('')}\``
}

function builder(): CodeBuilder {
  return new CodeBuilder(unnamed, (code) => JSON.stringify(code).slice(1, -1))
}
