import { createScanner } from 'jsonc-parser'

/** A string of a JSON text. */
export interface JsonString {
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[]
  readonly value: string
  /** Between its quotes. */
  readonly start: number
  readonly end: number
}

/** Strings that stand deeper are passed over. */
const deepest = 32

interface Level {
  /** Of the entry or item at hand. */
  key: string | number
  isKeyNext: boolean
}

/** The string values of a JSON text in order. Follows no nesting by calls, so that depth costs no stack. */
export function* jsonStrings(text: string): Generator<JsonString> {
  const scanner = createScanner(text, true)
  const levels: Level[] = []
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const level = levels.at(-1)
    const sign = text.charAt(scanner.getTokenOffset())
    if (sign === '{') levels.push({ key: '', isKeyNext: true })
    else if (sign === '[') levels.push({ key: 0, isKeyNext: false })
    else if (sign === '}' || sign === ']') levels.pop()
    else if (sign === ',' && level) advance(level)
    else if (sign === '"') {
      const value = scanner.getTokenValue()
      if (level?.isKeyNext === true) {
        level.key = value
        level.isKeyNext = false
      } else if (levels.length <= deepest) {
        const start = scanner.getTokenOffset() + 1
        yield { path: levels.map(({ key }) => key), value, start, end: start + scanner.getTokenLength() - 2 }
      }
    }
  }
}

function advance(level: Level): void {
  if (typeof level.key === 'number') level.key += 1
  else level.isKeyNext = true
}
