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
const plain: Quoting = (text) => text
const lines: Quoting = (text) => text.replace(/[\\$`]/g, '\\$&')

/** A command, and the text that it gets as its standard input; null if that is not in the script. */
export interface Command {
  readonly words: readonly Word[]
  readonly input: Word | null
}

/**
 * Reads a command of a POSIX shell up to its end: a line break, an operator, or the end of a surrounding substitution.
 * A here-document is a part of it.
 */
export function readCommand(text: string, { start, end }: Span): Read<Command> {
  const reader = new WordReader(text, start, end)
  const words: Word[] = []
  const inputs: Input[] = []
  let by: string | null = null
  while (reader.skipBlanks()) {
    const redirected = reader.readRedirection()
    if (redirected !== null) {
      by = redirected
      continue
    }
    const from = reader.at
    const word = reader.readWord()
    if (!word) return { what: null, end: reader.at }
    if (by === null) words.push(word)
    else if (by.includes('<<')) inputs.push({ by, word, isQuoted: /['"\\]/.test(text.slice(from, reader.at)) })
    by = null
  }
  const [only, ...more] = inputs
  const input = only && more.length === 0 ? readInput(reader, only) : null
  return { what: { words, input }, end: reader.at }
}

/** A here-document (`<<EOF`, `<<-EOF`) or a here-string (`<<<`). */
interface Input {
  readonly by: string
  readonly word: Word
  readonly isQuoted: boolean
}

function readInput(reader: WordReader, { by, word, isQuoted }: Input): Word | null {
  if (by.includes('<<<')) return word
  const delimiter = word.map(({ value }) => value ?? '').join('')
  return delimiter === '' ? null : reader.readDocument(delimiter, isQuoted, by.endsWith('-'))
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

  readRedirection(): string | null {
    const match = this.match(redirection)
    this.at += match?.[0].length ?? 0
    return match?.[0] ?? null
  }

  /** Reads the lines after this one up to a line that is the delimiter; null if there is none. */
  readDocument(delimiter: string, isQuoted: boolean, skipsTabs: boolean): Word | null {
    const start = this.nextLine(this.at)
    let close = start
    const isDelimiter = () => {
      const line = this.text.slice(close, this.nextLine(close)).trimEnd()
      return (skipsTabs ? line.replace(/^\t+/, '') : line) === delimiter
    }
    while (close < this.end && !isDelimiter()) close = this.nextLine(close)
    if (close >= this.end) return null
    this.at = start
    const word = this.readLines(close, isQuoted)
    this.at = this.nextLine(close)
    return word
  }

  private nextLine(from: number): number {
    const end = this.text.indexOf('\n', from)
    return end < 0 || end >= this.end ? this.end : end + 1
  }

  /** Quotes mean nothing in a here-document; holes and escapes do unless its delimiter is quoted. */
  private readLines(end: number, isQuoted: boolean): Word | null {
    this.word = []
    while (this.at < end) {
      const sign = this.text.charAt(this.at)
      const isEscape = sign === '\\' && '\\$`\n\r'.includes(this.text.charAt(this.at + 1))
      const isRead = isQuoted
        ? this.take(1, plain)
        : isEscape
          ? this.readEscape(lines)
          : sign === '$' || sign === '`'
            ? this.readHole(lines)
            : this.take(1, lines)
      if (!isRead) return null
    }
    return this.word
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
