import type { Value } from '../../syntax/model'
import type { Answer } from './readAnswer'
import type { PathItem } from '../program/program'

/** What an expression is a part of: the answer to an official request. */
export interface AnswerPart {
  readonly answer: Answer
  /** `either`: of a client that is not seen, so that it may be the response or its body. `error`: thrown for it. */
  readonly part: 'response' | 'body' | 'either' | 'error'
  /** The keys on the way from there; `[]` for an item of a list. */
  readonly path: readonly string[]
  /** Changed to lower or upper case on the way. */
  readonly letters: 'as-sent' | 'lower' | 'upper'
  /** Of the answer that an error carries (`error.response.data`). */
  readonly thrown?: true
}

export interface AnswerParts {
  readonly found: readonly AnswerPart[]
  /** What else the expression may be: literals, and values that nobody knows. */
  readonly others: readonly Value[]
}

export const nothing: AnswerParts = { found: [], others: [] }

/** The whole answer as a call gives it, without a key read of it. */
export function wholeAnswer(answer: Answer, part: AnswerPart['part']): AnswerPart {
  return { answer, part, path: [], letters: 'as-sent' }
}

/** The same answer, whole, as another part of it. */
export function asWhole(traced: AnswerPart, part: AnswerPart['part']): AnswerPart {
  return { ...traced, part, path: [] }
}

/** The value itself, where nothing is known of what it may be. */
export function orElse(parts: AnswerParts, value: Value): AnswerParts {
  return parts.found.length > 0 || parts.others.length > 0 ? parts : { found: [], others: [value] }
}

/** The most parts of answers that one expression is taken for, what else it may be, and the most keys on the way: no answer is deeper. */
const most = 24
const mostOthers = 100
const longestPath = 16

/** The same part of the same answer counts once, over however many ways it comes. */
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

/** Reads a key of whatever part of an answer it is. */
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
