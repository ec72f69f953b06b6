/**
 * A regular expression that matches only at an edge of a text: `/\/+$/`, `/^\/+/`, `/\/v1\/?$/`. Others would have to be
 * run, which can take any time.
 */
export interface EdgePattern {
  readonly isEnd: boolean
  /** The characters of the match, in order. */
  readonly runs: readonly Run[]
}

/** Some of a set of characters. */
interface Run {
  readonly characters: string
  readonly isOptional: boolean
  readonly isRepeated: boolean
}

/** `/…/`, `/…/g`. */
const written = /^\/(\^?)([^\n]*?)(\$?)\/g?$/
/** `\/`, `[/\\]` or `v`, and how often. */
const runs = /(?:\\([^\w\s])|\[((?:[^\]\\^[-]|\\[^\w\s])+)\]|([^\\^$.|?*+()[\]{}]))([+*?]?)/g

/** In a class. */
const escapes = /\\(.)/g

/** Reads a regular expression as it is written; null if it is none of these. */
export function edgePattern(source: string): EdgePattern | null {
  const [, start, body = '', end] = written.exec(source) ?? []
  const found = [...body.matchAll(runs)]
  const isWhole = found.length > 0 && found.reduce((length, [text]) => length + text.length, 0) === body.length
  if (!isWhole || (start === '') === (end === '')) return null
  const all = found.map(([, escaped, several, plain, often = '']) => ({
    characters: escaped ?? several?.replace(escapes, '$1') ?? plain ?? '',
    isOptional: often === '*' || often === '?',
    isRepeated: often === '*' || often === '+',
  }))
  // What one run leaves, the next one must not take.
  const isClear = all.every(({ characters }, index) => isDisjoint(characters, all[index + 1]?.characters ?? ''))
  return isClear ? { isEnd: end !== '', runs: all } : null
}

/** A text with the match replaced. */
export function replacedAtEdge(text: string, { isEnd, runs: all }: EdgePattern, replacement: string): string {
  let taken = 0
  for (const { characters, isOptional, isRepeated } of isEnd ? all.toReversed() : all) {
    const before = taken
    const has = () => {
      const next = text.at(isEnd ? -1 - taken : taken)
      return taken < text.length && next !== undefined && characters.includes(next)
    }
    while (has() && (isRepeated || taken === before)) taken++
    if (taken === before && !isOptional) return text
  }
  return isEnd ? text.slice(0, text.length - taken) + replacement : replacement + text.slice(taken)
}

/** Whether a pattern takes off slashes at the end, as everyone does to a base URL. */
export function trimsSlashes({ isEnd, runs: [only, ...more] }: EdgePattern): boolean {
  return isEnd && more.length === 0 && only?.characters === '/'
}

/** Takes any of some characters off the edges of a text. */
export function stripped(text: string, characters: string, edges: 'both' | 'start' | 'end'): string {
  const run = { characters, isOptional: true, isRepeated: true }
  const left = edges === 'end' ? text : replacedAtEdge(text, { isEnd: false, runs: [run] }, '')
  return edges === 'start' ? left : replacedAtEdge(left, { isEnd: true, runs: [run] }, '')
}

function isDisjoint(characters: string, others: string): boolean {
  return Array.from(characters).every((each) => !others.includes(each))
}
