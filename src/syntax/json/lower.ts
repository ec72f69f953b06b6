import type { Node } from 'jsonc-parser'
import type { Entry, Span, TextValue, Value } from '../model'
import { PieceBuilder } from '../offsets'

/** Where a range of the JSON text stands in the document. */
export type Locate = (start: number, end: number) => Span

/** Lowers a parsed JSON text, which may itself stand inside a string of the document. */
export function lowerJson(node: Node, text: string, locate: Locate): Value {
  const span = locate(node.offset, node.offset + node.length)
  const children = node.children ?? []
  switch (node.type) {
    case 'object':
      return { kind: 'record', span, entries: children.flatMap((child) => lowerEntry(child, text, locate)) }
    case 'array':
      return { kind: 'list', span, shape: 'list', items: children.map((child) => lowerJson(child, text, locate)) }
    case 'string':
      return lowerText(node, text, locate)
    case 'number': {
      const source = text.slice(node.offset, node.offset + node.length)
      return { kind: 'number', span, value: Number(node.value), integer: /^-?\d+$/.test(source) }
    }
    case 'boolean':
      return { kind: 'boolean', span, value: node.value === true }
    case 'null':
      return { kind: 'null', span, missing: false }
    default:
      return { kind: 'unknown', span, children: [] }
  }
}

function lowerEntry(node: Node, text: string, locate: Locate): Entry[] {
  const [key, value] = node.children ?? []
  if (!key) return []
  const end = node.offset + node.length
  return [
    {
      kind: 'entry',
      span: locate(node.offset, end),
      key: String(key.value),
      keySpan: locate(key.offset, key.offset + key.length),
      computed: null,
      // A key that has no value yet, as in a file that is being typed.
      value: value ? lowerJson(value, text, locate) : { kind: 'unknown', span: locate(end, end), children: [] },
      shorthand: false
    }
  ]
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([^]))/y

const SIMPLE: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

function lowerText(node: Node, text: string, locate: Locate): TextValue {
  const start = node.offset + 1
  const closed = node.length > 1 && text.charAt(node.offset + node.length - 1) === '"'
  const end = node.offset + node.length - (closed ? 1 : 0)
  const builder = new PieceBuilder()
  const add = (cooked: string, from: number, to: number) => {
    const span = locate(from, to)
    builder.add(cooked, span.start, span.end)
  }
  for (let at = start; at < end;) {
    ESCAPE.lastIndex = at
    const escape = text.charAt(at) === '\\' ? ESCAPE.exec(text) : null
    const length = Math.min(escape ? escape[0].length : plainLength(text, at, end, locate), end - at)
    add(escape ? cook(escape) : text.slice(at, at + length), at, at + length)
    at += length
  }
  const piece = builder.isEmpty ? null : builder.build()
  return {
    kind: 'text',
    span: locate(node.offset, node.offset + node.length),
    value: piece?.value ?? '',
    parts: piece ? [piece] : [],
    content: locate(start, end),
    bytes: false
  }
}

function cook([, code, char = '']: RegExpExecArray): string {
  return code !== undefined ? String.fromCharCode(parseInt(code, 16)) : (SIMPLE[char] ?? char)
}

/** How far the text from `at` runs in step with the document: to the next escape, here or in the string around it. */
function plainLength(text: string, at: number, end: number, locate: Locate): number {
  const escape = text.indexOf('\\', at)
  const length = Math.max(1, (escape < 0 || escape > end ? end : escape) - at)
  const whole = locate(at, at + length)
  return whole.end - whole.start === length ? length : 1
}
