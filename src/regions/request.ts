import { sayText, type Character } from './characters'
import type { CodeBuilder } from './pieces'

/** A request that a command or text describes. */
export interface SpelledRequest {
  readonly url: readonly Character[]
  /** Null if it is computed. */
  readonly method: string | null
  readonly headers: readonly SpelledHeader[]
  /** `elsewhere` if it is in a file or not text. */
  readonly body: readonly Character[] | 'elsewhere' | null
}

interface SpelledHeader {
  readonly name: string
  readonly value: readonly Character[]
}

/** Adds a request as a JavaScript call of `fetch`, so that the analysis of code applies to it. */
export function sayRequest(builder: CodeBuilder, { url, method, headers, body }: SpelledRequest): void {
  builder.say('fetch(')
  sayText(builder, url)
  builder.say(`, { method: ${method === null ? '$method' : JSON.stringify(method)}, headers: { `)
  for (const { name, value } of headers) {
    builder.say(`${JSON.stringify(name)}: `)
    sayText(builder, value)
    builder.say(', ')
  }
  builder.say('}')
  if (body !== null) builder.say(', body: ')
  if (body === 'elsewhere') builder.say('$body')
  else if (body !== null) sayText(builder, body)
  builder.say(' });\n')
}

const header = /^[\w-]+$/

/** Parses a line `Name: value` as a header; null for other lines. */
export function headerIn(line: readonly Character[]): SpelledHeader | null {
  const colon = line.findIndex(({ value }) => value === ':')
  const name = line.slice(0, Math.max(0, colon)).map(({ value }) => value ?? ' ')
  if (!header.test(name.join(''))) return null
  const value = trimmed(line.slice(colon + 1))
  return { name: name.join(''), value }
}

/** Removes white space at both ends. */
export function trimmed(text: readonly Character[]): readonly Character[] {
  const isInk = ({ value }: Character): boolean => value === null || value.trim() !== ''
  return text.slice(Math.max(0, text.findIndex(isInk)), text.findLastIndex(isInk) + 1)
}
