import type { Value } from '../../syntax/model'
import type { Answer } from './readAnswer'
import type { PathItem } from '../program/program'

/** A part of a response to an official request. */
export interface AnswerPart {
  readonly answer: Answer
  /** `either`: from an unknown client, so it may be the response or its body. `error`: thrown for it. */
  readonly part: 'response' | 'body' | 'either' | 'error'
  /** The keys from there; `[]` for a list item. */
  readonly path: readonly string[]
  /** Converted to lower or upper case. */
  readonly letters: 'as-sent' | 'lower' | 'upper'
  /** From the response in an error (`error.response.data`). */
  readonly thrown?: true
}

export interface AnswerParts {
  readonly found: readonly AnswerPart[]
  /** The other possibilities: literals and unknown values. */
  readonly others: readonly Value[]
}

export const nothing: AnswerParts = { found: [], others: [] }

/** The whole response of a call. */
export function wholeAnswer(answer: Answer, part: AnswerPart['part']): AnswerPart {
  return { answer, part, path: [], letters: 'as-sent' }
}

/** The same whole response, as another part of it. */
export function asWhole(traced: AnswerPart, part: AnswerPart['part']): AnswerPart {
  return { ...traced, part, path: [] }
}

/** An unknown value. */
export function orElse(parts: AnswerParts, value: Value): AnswerParts {
  return parts.found.length > 0 || parts.others.length > 0 ? parts : { found: [], others: [value] }
}

/** The most response parts and other possibilities per expression, and the most keys, which exceeds any response. */
const most = 24
const mostOthers = 100
const longestPath = 16

/** Removes duplicates. */
export function join(lists: readonly AnswerParts[]): AnswerParts {
  const found: AnswerPart[] = []
  const others = new Set<Value>()
  const seen = new Map<Answer, Set<string>>()
  for (const list of lists) {
    for (const traced of list.found) {
      const { answer, part, path, letters, thrown } = traced
      const known = seen.get(answer) ?? new Set<string>()
      seen.set(answer, known)
      const key = [part, letters, thrown, ...path].join('\0')
      if (known.has(key) || path.length > longestPath) continue
      known.add(key)
      found.push(traced)
    }
    for (const other of list.others) others.add(other)
    if (found.length >= most && others.size >= mostOthers) break
  }
  return { found: found.slice(0, most), others: [...others].slice(0, mostOthers) }
}

/** Follows a destructuring path. */
export function follow(parts: AnswerParts, path: readonly PathItem[]): AnswerParts {
  return path.reduce<AnswerParts>(
    (current, { key }) => (key === null ? current : step(current, /^\d+$/.test(key) ? '[]' : key)),
    parts,
  )
}

/** Reads a key of a response part. */
export function step({ found, others }: AnswerParts, key: string): AnswerParts {
  return { found: found.map((traced) => stepOne(traced, key)), others }
}

function stepOne(traced: AnswerPart, key: string): AnswerPart {
  const { part, path } = traced
  // axios, got and superagent keep the parsed body in a field.
  if (part === 'response' && path.length === 0 && (key === 'data' || key === 'body')) return { ...traced, part: 'body' }
  if (part === 'error' && path.length === 0 && key === 'response') return { ...traced, part: 'response', thrown: true }
  return { ...traced, path: [...path, key] }
}
