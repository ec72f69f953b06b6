import type { Node } from 'jsonc-parser'
import type { Entry, Span, TextPiece, TextValue, UnknownValue, Value } from '../model'
import type { Template } from './holes'
import { jsonPiece, type Locate } from './piece'

/** Lowers a parsed JSON text, which may itself be inside a string of the document. */
export function lowerJson(root: Node, template: Template, locate: Locate): Value {
  return new Lowering(template, locate).value(root)
}

class Lowering {
  private nextHole = 0

  constructor(
    private readonly template: Template,
    private readonly locate: Locate,
  ) {}

  value(node: Node): Value {
    const span = this.spanOf(node)
    const children = node.children ?? []
    switch (node.type) {
      case 'object':
        return { kind: 'record', span, entries: children.flatMap((child) => this.entry(child)) }
      case 'array':
        return { kind: 'list', span, shape: 'list', items: children.map((child) => this.value(child)) }
      case 'string':
        return this.text(node)
      case 'number': {
        if (this.holesIn(node).length > 0) break
        const source = this.template.json.slice(node.offset, node.offset + node.length)
        return { kind: 'number', span, value: Number(node.value), integer: /^-?\d+$/.test(source) }
      }
      case 'boolean':
        return { kind: 'boolean', span, value: node.value === true }
      case 'null':
        return { kind: 'null', span, missing: false }
    }
    return unknown(span)
  }

  private entry(node: Node): Entry[] {
    const [key, value] = node.children ?? []
    if (!key) return []
    const end = node.offset + node.length
    const isOpen = this.holesIn(key).length > 0
    return [
      {
        kind: 'entry',
        span: this.spanOf(node),
        key: isOpen ? null : String(key.value),
        keySpan: this.spanOf(key),
        computed: isOpen ? unknown(this.spanOf(key)) : null,
        // A key without a value, as in a file that is being edited.
        value: value ? this.value(value) : unknown(this.locate(end, end)),
        shorthand: false,
      },
    ]
  }

  private text(node: Node): TextValue | UnknownValue {
    const { json } = this.template
    const start = node.offset + 1
    const closed = node.length > 1 && json.charAt(node.offset + node.length - 1) === '"'
    const end = node.offset + node.length - (closed ? 1 : 0)
    const holes = this.holesIn(node)
    const parts: (TextPiece | UnknownValue)[] = [
      ...holes.flatMap((hole, index) => [
        ...this.piece(holes[index - 1]?.end ?? start, hole.start),
        unknown(this.locate(hole.start, hole.end)),
      ]),
      ...this.piece(holes.at(-1)?.end ?? start, end),
    ]
    const span = this.spanOf(node)
    const [only] = parts
    // One hole that fills the whole string. The tool may replace it with a value of any type.
    if (only?.kind === 'unknown' && parts.length === 1) return unknown(span)
    const value = holes.length > 0 ? null : only?.kind === 'piece' ? only.value : ''
    return { kind: 'text', span, value, parts, content: this.locate(start, end), bytes: false }
  }

  private piece(start: number, end: number): TextPiece[] {
    const piece = jsonPiece(this.template.json, start, end, this.locate)
    return piece ? [piece] : []
  }

  /** Must be called once for each key, text and number, in source order. */
  private holesIn({ offset, length }: Node): readonly Span[] {
    const { holes } = this.template
    const from = (index: number, at: number) => {
      while ((holes[index]?.start ?? Infinity) < at) index++
      return index
    }
    const first = from(this.nextHole, offset)
    this.nextHole = from(first, offset + length)
    return holes.slice(first, this.nextHole)
  }

  private spanOf({ offset, length }: Node): Span {
    return this.locate(offset, offset + length)
  }
}

function unknown(span: Span): UnknownValue {
  return { kind: 'unknown', span, children: [] }
}
