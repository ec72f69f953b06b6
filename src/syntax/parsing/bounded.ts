import type { Input, Parser, PartialParse, Tree, TreeFragment } from '@lezer/common'

/**
 * What the parser may copy to tell readings of a text apart, in entries of its stack. Each reading keeps its copy, so that
 * errors in a deep nesting take gigabytes. No real file of 300 KB takes a thirtieth of it.
 */
const mostCopied = 10_000_000

/** How many tokens the parser may look at while it recovers from errors: each takes as long as hundreds of others. */
const mostRecovering = 20_000

/** Parts in which the parser gets a text, and how many it may read behind each other in search of an end, all in all: real files hardly do. */
const partLength = 4096
const mostSearched = 8_000

/**
 * A text that counts what is read of it to find an end: where quotes are not closed, a parser looks for the end of a string from
 * each of them, through all of a line. A part behind two others belongs to such a search.
 */
class CountedText implements Input {
  readonly lineChunks = false
  private next = 0
  private run = 0
  private searched = 0

  constructor(private readonly text: string) {}

  get length(): number {
    return this.text.length
  }

  chunk(from: number): string {
    this.run = from === this.next ? this.run + 1 : 0
    this.next = from + partLength
    if (this.run > 2 && ++this.searched > mostSearched + this.length / partLength)
      throw new RangeError('The parser reads the same text again and again.')
    return this.read(from, this.next)
  }

  read(from: number, to: number): string {
    return this.text.slice(from, to)
  }
}

/** What a parser of `@lezer/lr` is doing: its readings and how deep each is; not 0 while it recovers from an error. */
interface Readings {
  readonly stacks: readonly { readonly stack: readonly number[] }[]
  readonly recovering: number
}

/**
 * Parses a text. Null where the parser runs out of stack, on many thousand operators in a row, or meets more that it cannot
 * make sense of than it may: no program is like that.
 */
export function parse(parser: Parser, text: string, fragments?: readonly TreeFragment[]): Tree | null {
  try {
    const running = parser.startParse(new CountedText(text), fragments) as PartialParse & Readings
    for (let copied = 0, recovering = 0; copied <= mostCopied && recovering <= mostRecovering;) {
      const tree = running.advance()
      if (tree) return tree
      if (running.stacks.length > 1) copied += running.stacks[0]?.stack.length ?? 0
      if (running.recovering > 0) recovering++
    }
    return null
  } catch {
    return null
  }
}
