import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser'
import type { Reader } from '../frontEnd'
import type { Comment, Language, SourceModel, Span, TextValue, Value } from '../model'
import { sourceSpan } from '../offsets'
import { lowerJson } from './lower'

/** Deeper texts are taken for one unknown value: the parser recurses. */
const DEPTH_LIMIT = 400

export function createJsonReader(language: Language): Reader {
  return { read: (text) => readJson(text, language) }
}

function readJson(text: string, language: Language): SourceModel {
  const { comments, tooDeep } = scan(text)
  const span = { start: 0, end: text.length }
  const { root, errors } = tooDeep ? { root: undefined, errors: [] } : parse(text)
  const value: Value = root ? lowerJson(root, text, (start, end) => ({ start, end })) : { kind: 'unknown', span, children: [] }
  const isEmpty = !root && !tooDeep
  return {
    language,
    text,
    body: { kind: 'block', span, steps: isEmpty ? [] : [{ kind: 'expression', span: value.span, value }] },
    comments,
    damaged: errors.length > 0
  }
}

/**
 * The JSON object or array that a text holds (a request body inside a string), with spans in the text's own source.
 * Null where the text has holes or holds no such thing.
 */
export function readEmbeddedJson(text: TextValue): Value | null {
  const [piece] = text.parts
  if (text.value === null || piece?.kind !== 'piece' || !/^\s*[{[]/.test(text.value) || scan(text.value).tooDeep) return null
  const { root, errors } = parse(text.value)
  if (!root || errors.length > 0) return null
  return lowerJson(root, text.value, (start, end): Span => sourceSpan(piece, start, end))
}

function parse(text: string): { root: Node | undefined; errors: readonly ParseError[] } {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  return { root, errors }
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
      comments.push({ span: { start, end: start + source.length }, text: source.replace(/^\/\/|^\/\*+|\*+\/$/g, '').trim() })
    }
  }
  return { comments, tooDeep: deepest > DEPTH_LIMIT }
}
