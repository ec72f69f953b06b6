import type { EndpointParameter, Scalar } from '../../knowledge'
import type { Span } from '../../syntax/model'
import type { Markdown } from '../../text/prose'
import { choicesOf, defaultOf } from './choices'
import type { Completion } from './completion'

/** How the language writes values and keys. */
export interface Style {
  /** The quote for strings. */
  readonly quote: string
  literal(value: Scalar): string
  /** `"mode": …`, `mode: …` or `mode=…`. */
  entry(name: string, value: string): string
  /** Wraps entries in an object. */
  object(inside: string): string
}

/** The longest list to offer inside the snippet. For longer ones, the completion list opens there anyway. */
const most = 24

/** The value of a new key as a snippet: a choice, the default, or a placeholder of the right type. */
export function valueSnippet(
  parameter: EndpointParameter,
  models: readonly string[] | null,
  { quote, literal, object }: Style,
): string {
  const [type] = parameter.types
  const choices = choicesOf(parameter, models)
  const standard = defaultOf(parameter, choices)
  if (choices.length > 1 && choices.length <= most) {
    const ordered = standard === undefined ? choices : [standard, ...choices.filter((value) => value !== standard)]
    const allText = ordered.every((value) => typeof value === 'string')
    const choice = `\${1|${ordered.map((value) => inChoice(allText ? String(value) : literal(value))).join(',')}|}`
    return allText ? quote + choice + quote : choice
  }
  if (type === 'object') return object('$1')
  if (type === 'array') return isOfObjects(parameter) ? `[${object('$1')}]` : '[$1]'
  const only = choices[0] ?? standard
  if (type === 'string') return `${quote}${only === undefined ? '$1' : `\${1:${escapedSnippet(String(only))}}`}${quote}`
  const number = only ?? ((parameter.range?.min ?? 0) > 0 ? parameter.range?.min : undefined)
  return number === undefined ? '$1' : `\${1:${escapedSnippet(literal(number))}}`
}

function isOfObjects({ items }: EndpointParameter): boolean {
  return items !== undefined && !('types' in items)
}

/** Escapes text for use in a snippet. */
export function escapedSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

function inChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&')
}

/** An escaped character, a choice, a placeholder with a default text, or an empty one. */
const snippetParts =
  /\\([\\$},|])|\$\{\d\|((?:\\[\\,|]|[^\\,|]){0,200})(?:,(?:\\[\\,|]|[^\\|]){0,4000})?\|\}|\$\{\d:((?:\\[\\$}]|[^\\}]){0,200})\}|\$\d/g

/** The text of a snippet whose placeholders nobody fills: the first choice of each, or its default text. */
export function plainSnippet(snippet: string): string {
  return snippet.replace(
    snippetParts,
    (_, escaped?: string, choice?: string, text?: string) => escaped ?? (choice ?? text ?? '').replace(/\\(.)/g, '$1'),
  )
}

/** A completion that is its own label. `index` is its position in the list. */
export function plainCompletion(entry: {
  readonly label: string
  readonly detail: string
  readonly documentation: Markdown | null
  readonly span: Span
  readonly insertText: string
  readonly filterText: string
  readonly index: number
  readonly isSnippet?: boolean
}): Completion {
  const { index, ...said } = entry
  const shown = { kind: 'value', isSnippet: false, deprecated: false, preselect: false, edits: [] } as const
  return { ...shown, ...said, sortText: sortText(0, index) }
}

/** Sorts by group, then in documented order. */
export function sortText(group: number, index: number): string {
  return `${group}${String(index).padStart(4, '0')}`
}
