import type { Span } from '../syntax'
import type { Character, Quoting } from './characters'

export type Word = readonly Character[]

export interface Read<What> {
  /** Null if it cannot be read, for example because of an unclosed quote. */
  readonly what: What | null
  /** Where it ends, or where reading stopped. */
  readonly end: number
}

const bare: Quoting = (text) => text.replace(/[^\w@%+=:,./-]/g, '\\$&')
const single: Quoting = (text) => text.replaceAll("'", String.raw`'\''`)
const double: Quoting = (text) => text.replace(/["\\$`]/g, '\\$&')

/**
 * Reads a command of a POSIX shell up to its end: a line break, an operator, or the end of a surrounding substitution.
 */
export function readCommand(text: string, { start, end }: Span): Read<readonly Word[]> {
  const reader = new WordReader(text, start, end)
  const words: Word[] = []
  let isTarget = false
  while (reader.skipBlanks()) {
    if (reader.skipRedirection()) {
      isTarget = true
      continue
    }
    const word = reader.readWord()
    if (!word) return { what: null, end: reader.at }
    if (!isTarget) words.push(word)
    isTarget = false
  }
  return { what: words, end: reader.at }
}

/** Reads the value of an assignment. */
export function readValue(text: string, { start, end }: Span): Read<Word> {
  const reader = new WordReader(text, start, end)
  const what = reader.readWord()
  return { what, end: reader.at }
}

const blank = /[ \t]|\\\r?\n/y
const redirection = /\d?[<>]{1,3}[&|-]?/y
const variable = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|[\d@*#?$!-])/y

class WordReader {
  private word: Character[] = []

  constructor(
    private readonly text: string,
    public at: number,
    private readonly end: number,
  ) {}

  /** @returns whether a word or a redirection follows */
  skipBlanks(): boolean {
    for (let match = this.match(blank); match; match = this.match(blank)) this.at += match[0].length
    return this.at < this.end && !'\r\n;|&)#`'.includes(this.text.charAt(this.at))
  }

  skipRedirection(): boolean {
    const match = this.match(redirection)
    this.at += match?.[0].length ?? 0
    return match !== null
  }

  readWord(): Word | null {
    this.word = []
    while (this.at < this.end) {
      const sign = this.text.charAt(this.at)
      if (' \t\r\n;|&)'.includes(sign) || (sign === '`' && this.word.length === 0)) break
      // `<task_id>` is a placeholder for people, not shell syntax.
      if (sign === '<' || sign === '>') return null
      if (!this.readBit(sign)) return null
    }
    return this.word
  }

  private readBit(sign: string): boolean {
    if (sign === "'") return this.readSingle()
    if (sign === '"') return this.readDouble()
    if (sign === '\\') return this.readEscape()
    return sign === '$' || sign === '`' ? this.readHole(bare) : this.take(1, bare)
  }

  private readSingle(): boolean {
    const close = this.text.indexOf("'", this.at + 1)
    if (close < 0 || close >= this.end) return this.giveUp()
    this.at += 1
    while (this.at < close) this.take(1, single)
    this.at += 1
    return true
  }

  private readDouble(): boolean {
    this.at += 1
    while (this.at < this.end) {
      const sign = this.text.charAt(this.at)
      if (sign === '"') {
        this.at += 1
        return true
      }
      const isEscape = sign === '\\' && '"\\$`\n\r'.includes(this.text.charAt(this.at + 1))
      if (
        isEscape
          ? !this.readEscape(double)
          : sign === '$' || sign === '`'
            ? !this.readHole(double)
            : !this.take(1, double)
      )
        return false
    }
    return this.giveUp()
  }

  /** After an unclosed quote, code cannot be told from quoted text. */
  private giveUp(): false {
    this.at = this.end
    return false
  }

  private readEscape(quoting = bare): boolean {
    const match = this.match(blank)
    if (!match) return this.take(2, quoting)
    this.at += match[0].length
    return true
  }

  /** Takes one character that is `length` characters long in the source. In an escape, that is the last one. */
  private take(length: number, quoting: Quoting): boolean {
    const [start, end] = [this.at, Math.min(this.end, this.at + length)]
    this.word.push({ value: this.text.charAt(end - 1), name: '', start, end, quoting })
    this.at = end
    return true
  }

  private readHole(quoting: Quoting): boolean {
    const start = this.at
    const named = this.match(variable)
    const next = this.text.charAt(start + 1)
    // `$'…'` has different escapes.
    if (quoting === bare && (next === "'" || next === '"') && this.text.charAt(start) === '$') return this.giveUp()
    const end = named ? start + named[0].length : this.endOfSubstitution(start)
    if (end === null) return this.giveUp()
    if (end === start) return this.take(1, quoting)
    this.at = end
    this.word.push({ value: null, name: named?.[1] ?? named?.[2] ?? '', start, end, quoting })
    return true
  }

  /** The end of `$(…)`, `${…}` or `` `…` ``; `start` if there is none, null if it is not closed. */
  private endOfSubstitution(start: number): number | null {
    const { text, end } = this
    if (text.charAt(start) === '`') {
      const close = text.indexOf('`', start + 1)
      return close < 0 || close >= end ? null : close + 1
    }
    const open = text.charAt(start + 1)
    const close = open === '(' ? ')' : open === '{' ? '}' : ''
    if (close === '') return start
    let depth = 0
    for (let at = start + 1; at < end; at++) {
      const sign = text.charAt(at)
      if (sign === open) depth++
      else if (sign === close && --depth === 0) return at + 1
    }
    return null
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at
    const match = expression.exec(this.text)
    return match && this.at + match[0].length <= this.end ? match : null
  }
}
