import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { type Reader, readerOf } from '../frontEnd'
import type { Comment, Language, SourceModel, Span, TextValue, Value } from '../model'
import { sourceSpan } from '../offsets'
import { trimEndOf } from '../trimEndOf'
import { isExpression, plainJson, readTemplate, type Template } from './holes'
import { lowerJson } from './lower'

/** Texts that nest deeper become one unknown value, because the parser recurses. */
const depthLimit = 400

/** A reader for JSON. It parses from scratch, which is fast enough. */
export function createReader(language: Language): Reader {
  return readerOf(function* (text) {
    return readJson(text, language)
  })
}

function readJson(text: string, language: Language): SourceModel {
  const { comments, tooDeep } = scan(text)
  const span = { start: 0, end: text.length }
  const { root, errors } = tooDeep ? { root: undefined, errors: [] } : parse(text)
  const value: Value = root
    ? lowerJson(root, plainJson(text), (start, end) => ({ start, end }))
    : { kind: 'unknown', span, children: [] }
  const isEmpty = !root && !tooDeep
  return modelOf(
    text,
    language,
    isEmpty ? null : value,
    comments,
    errors.map(({ offset }) => offset),
  )
}

/** Whether a text (null: one with holes) starts like a JSON object or array. */
export function mayHoldJson(text: string | null): boolean {
  return text !== null && /^=?\s*[{[]/.test(text)
}

/**
 * The JSON object or array in a text (such as a request body in a string), with spans in the text's source. Null if the
 * text is computed or is not JSON.
 */
export function readEmbeddedJson(text: TextValue): Value | null {
  const [piece] = text.parts
  const found = text.value === null || piece?.kind !== 'piece' ? null : parseEmbedded(text.value)
  return found && piece?.kind === 'piece'
    ? lowerJson(found.root, found.template, (start, end): Span => sourceSpan(piece, start, end))
    : null
}

/** The same as a separate document, with spans in the text's value. */
export function readEmbeddedModel(value: string): SourceModel | null {
  const found = parseEmbedded(value)
  if (!found) return null
  const { root, template } = found
  return modelOf(
    value,
    'jsonc',
    lowerJson(root, template, (start, end) => ({ start, end })),
    scan(template.json).comments,
    [],
  )
}

/** Parses plain JSON, or else JSON with holes. */
function parseEmbedded(text: string): { readonly root: Node; readonly template: Template } | null {
  if (!mayHoldJson(text)) return null
  const plain = isExpression(text) ? null : parseWhole(plainJson(text))
  return plain ?? (text.includes('{{') || isExpression(text) ? parseWhole(readTemplate(text)) : null)
}

function parseWhole(template: Template): { readonly root: Node; readonly template: Template } | null {
  if (scan(template.json).tooDeep) return null
  const { root, errors } = parse(template.json)
  return root && errors.length === 0 && (root.type === 'object' || root.type === 'array') ? { root, template } : null
}

function modelOf(
  text: string,
  language: Language,
  value: Value | null,
  comments: readonly Comment[],
  errors: readonly number[],
): SourceModel {
  const span = { start: 0, end: text.length }
  return {
    language,
    text,
    body: { kind: 'block', span, steps: value ? [{ kind: 'expression', span: value.span, value }] : [] },
    comments,
    damaged: errors.length > 0,
    errors,
    steps: text.length,
  }
}

function parse(text: string): { root: Node | undefined; errors: readonly ParseError[] } {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  return { root, errors }
}

function commentText(source: string): string {
  const inner = source.replace(/^\/(?:\/|\*+)/, '')
  return (inner.endsWith('*/') ? trimEndOf(inner.slice(0, -1), '*') : inner).trim()
}

function scan(text: string): { comments: Comment[]; tooDeep: boolean } {
  const comments: Comment[] = []
  const scanner = createScanner(text)
  let depth = 0
  let deepest = 0
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const start = scanner.getTokenOffset()
    const source = text.slice(start, start + scanner.getTokenLength())
    if (source === '{' || source === '[') deepest = Math.max(deepest, ++depth)
    else if (source === '}' || source === ']') depth--
    else if (/^\/[/*]/.test(source)) {
      comments.push({ span: { start, end: start + source.length }, text: commentText(source) })
    }
  }
  return { comments, tooDeep: deepest > depthLimit }
}
