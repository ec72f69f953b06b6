import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { attempt } from '../findings/attempt'
import type { Span } from '../findings/finding'
import type { Sentence } from '../words'

/** The content of a configuration file, independent of its format. */
export type ConfigNode =
  | { readonly kind: 'scalar'; readonly span: Span; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly ConfigNode[] }
  | ConfigRecord

export interface ConfigRecord {
  readonly kind: 'record'
  readonly span: Span
  readonly entries: readonly ConfigEntry[]
}

export interface ConfigEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: ConfigNode
}

/** A mistake in a configuration file. */
export interface Problem {
  /** The mistake, and what is allowed. */
  readonly message: Sentence
  readonly span: Span
}

export interface ReadTree {
  /** Null if the file is empty or cannot be parsed. */
  readonly root: ConfigNode | null
  readonly problems: readonly Problem[]
}

/** JSON with comments and trailing commas. */
export function readJsonTree(text: string): ReadTree {
  const errors: ParseError[] = []
  // The parser recurses; the limit is far deeper than any real file.
  const parsed = attempt(() => {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
    return root ? nodeOf(root) : null
  })
  if ('failure' in parsed)
    return {
      root: null,
      problems: [{ message: { id: 'configuration.json-too-deep', data: {} }, span: { start: 0, end: 1 } }],
    }
  const problems = errors.map(({ error, offset, length }) => ({
    message: { id: 'configuration.not-json', data: { reason: printParseErrorCode(error) } } as const,
    span: { start: offset, end: offset + length },
  }))
  return { root: parsed.value, problems }
}

function nodeOf({ type, offset, length, value, children = [] }: Node): ConfigNode {
  const span = { start: offset, end: offset + length }
  if (type === 'array') return { kind: 'list', span, items: children.map(nodeOf) }
  if (type !== 'object') return { kind: 'scalar', span, value: value as string | number | boolean | null }
  const entries = children.flatMap(({ children: [key, inner] = [] }) =>
    key && inner
      ? [
          {
            key: String(key.value),
            keySpan: { start: key.offset, end: key.offset + key.length },
            value: nodeOf(inner),
          },
        ]
      : [],
  )
  return { kind: 'record', span, entries }
}
