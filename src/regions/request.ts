import { sayText, type Character } from './characters'
import type { CodeBuilder } from './pieces'

/** A request that a command or a text spells out. */
export interface SpelledRequest {
  readonly url: readonly Character[]
  /** Null where it is computed. */
  readonly method: string | null
  readonly headers: readonly SpelledHeader[]
  /** `elsewhere` where it is in a file, or no text. */
  readonly body: readonly Character[] | 'elsewhere' | null
}

interface SpelledHeader {
  readonly name: string
  readonly value: readonly Character[]
}

/** Says a request as JavaScript sends it, so that all is read in it that is read in code. */
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

/** A line `Name: value` as a header; null for all others. */
export function headerIn(line: readonly Character[]): SpelledHeader | null {
  const colon = line.findIndex(({ value }) => value === ':')
  const name = line.slice(0, Math.max(0, colon)).map(({ value }) => value ?? ' ')
  if (!header.test(name.join(''))) return null
  const value = trimmed(line.slice(colon + 1))
  return { name: name.join(''), value }
}

/** Without white space at its ends. */
export function trimmed(text: readonly Character[]): readonly Character[] {
  const isInk = ({ value }: Character): boolean => value === null || value.trim() !== ''
  return text.slice(Math.max(0, text.findIndex(isInk)), text.findLastIndex(isInk) + 1)
}
