import { parseTOML, type AST } from 'toml-eslint-parser'
import type { Span } from '../findings/finding'
import type { ConfigEntry, ConfigNode, ConfigRecord, Problem, ReadTree } from './tree'

/** A record under construction, which several tables may contribute to. */
interface Draft {
  readonly kind: 'draft'
  readonly span: Span
  readonly entries: Map<string, { readonly keySpan: Span; readonly value: Draft | Draft[] | ConfigNode }>
}

function draftAt(span: Span): Draft {
  return { kind: 'draft', span, entries: new Map() }
}

/** The tree of a TOML table, such as `tool.klint`; the root is null if there is no such table. */
export function readTomlTree(text: string, table: readonly string[]): ReadTree {
  const parsed = parse(text)
  if ('message' in parsed) return { root: null, problems: [parsed] }
  const root = draftAt({ start: 0, end: 0 })
  for (const each of parsed.body[0].body) {
    if (each.type === 'TOMLKeyValue') addEntry(root, each)
    else {
      const own = openAt(root, keysOf(each.key), spanOf(each), each.kind === 'array')
      for (const entry of each.body) addEntry(own, entry)
    }
  }
  const found = table.reduce<Draft | ConfigRecord | null>((at, key) => at && recordIn(at, key), root)
  return { root: found?.kind === 'draft' ? finished(found) : found, problems: [] }
}

/** The table at a key, also an inline one (`klint = { … }`). */
function recordIn(at: Draft | ConfigRecord, key: string): Draft | ConfigRecord | null {
  const value = at.kind === 'draft' ? at.entries.get(key)?.value : at.entries.find((entry) => entry.key === key)?.value
  return value && !Array.isArray(value) && 'entries' in value ? value : null
}

/** The parser's error says where it stopped. The parser recurses, so deep nesting can overflow the stack. */
function parse(text: string): AST.TOMLProgram | Problem {
  try {
    return parseTOML(text)
  } catch (error) {
    const { index, message } = error as { readonly index?: number; readonly message: string }
    const start = Math.min(index ?? 0, Math.max(0, text.length - 1))
    const reason = { code: message.replace(/\.$/, '') }
    return { message: { id: 'configuration.not-toml', data: { reason } }, span: { start, end: start + 1 } }
  }
}

function draftOf(value: Draft | Draft[] | ConfigNode | undefined): Draft | null {
  return value !== undefined && !Array.isArray(value) && value.kind === 'draft' ? value : null
}

type Key = { readonly name: string; readonly span: Span }

function keysOf({ keys }: AST.TOMLKey): readonly Key[] {
  return keys.map((key) => ({ name: key.type === 'TOMLBare' ? key.name : key.value, span: spanOf(key) }))
}

/** The record at a path, created if missing; for an array of tables, the last one or a new one. */
function openAt(root: Draft, path: readonly Key[], span: Span, isItem: boolean): Draft {
  return path.reduce((at, { name, span: keySpan }, index) => {
    const known = at.entries.get(name)?.value
    const isNew = isItem && index === path.length - 1
    const open = Array.isArray(known) ? (isNew ? null : (known.at(-1) ?? null)) : draftOf(known)
    if (open) return open
    const draft = draftAt(span)
    if (Array.isArray(known)) known.push(draft)
    else at.entries.set(name, { keySpan, value: isNew ? [draft] : draft })
    return draft
  }, root)
}

function addEntry(into: Draft, { key, value, range: [start, end] }: AST.TOMLKeyValue): void {
  const keys = keysOf(key)
  const last = keys.at(-1)
  const holder = openAt(into, keys.slice(0, -1), { start, end }, false)
  if (last) holder.entries.set(last.name, { keySpan: last.span, value: nodeOf(value) })
}

function nodeOf(node: AST.TOMLContentNode): ConfigNode {
  const span = spanOf(node)
  if (node.type === 'TOMLArray') return { kind: 'list', span, items: node.elements.map(nodeOf) }
  if (node.type === 'TOMLInlineTable') {
    const draft = draftAt(span)
    for (const entry of node.body) addEntry(draft, entry)
    return finished(draft)
  }
  const { value } = node
  return { kind: 'scalar', span, value: typeof value === 'object' ? value.toISOString() : value }
}

function finished({ span, entries }: Draft): ConfigRecord {
  const done = [...entries].map(([key, { keySpan, value }]): ConfigEntry => ({ key, keySpan, value: valueOf(value) }))
  return { kind: 'record', span, entries: done }
}

function valueOf(value: Draft | Draft[] | ConfigNode): ConfigNode {
  if (Array.isArray(value)) {
    const [first] = value
    return { kind: 'list', span: first?.span ?? { start: 0, end: 0 }, items: value.map(finished) }
  }
  return value.kind === 'draft' ? finished(value) : value
}

function spanOf({ range: [start, end] }: { readonly range: [number, number] }): Span {
  return { start, end }
}
