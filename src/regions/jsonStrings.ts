import { createScanner } from 'jsonc-parser'

/** A string value in a JSON text. */
export interface JsonString {
  /** The keys and indexes on the path to it. */
  readonly path: readonly (string | number)[]
  readonly value: string
  /** The offsets of its content, without the quotes. */
  readonly start: number
  readonly end: number
}

/** Strings that are nested deeper are skipped. */
const deepest = 32

interface Level {
  /** The key or index of the current entry or item. */
  key: string | number
  isKeyNext: boolean
}

/** The string values of a JSON text, in order. Iterative, so depth costs no stack. */
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
