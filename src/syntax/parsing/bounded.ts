import { atOnce, type Steps } from './steps'
import type { Input, Parser, PartialParse, Tree, TreeFragment } from '@lezer/common'

/**
 * The most that the parser may copy to explore alternative parses, in stack entries. Each alternative keeps its own
 * copy, so errors in deeply nested code would take gigabytes. No real file of 300 KB needs a thirtieth of this.
 */
const mostCopied = 10_000_000

/** The most tokens that the parser may process in error recovery. Each of them takes as long as hundreds of others. */
const mostRecovering = 20_000

/** The size of the chunks in which the parser gets a text, in UTF-16 units. */
const partLength = 4096

/** How many of these chunks the parser may read in search of a string's end. Real files need hardly any. */
const mostSearched = 8_000

/**
 * An input that counts chunks read in search of a closing quote: where quotes are not closed, the parser scans to the
 * end of the line from each of them. A chunk counts if the two chunks before it were read right before it. Throws after
 * too many.
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

/**
 * The state of a running parse of `@lezer/lr`: its alternatives with their depths. `recovering` is not 0 during error
 * recovery.
 */
interface Readings {
  readonly stacks: readonly { readonly stack: readonly number[] }[]
  readonly recovering: number
}

/**
 * Parses a text. Null if the parser overflows the stack (many thousand operators in a row) or if error recovery exceeds
 * its budget. No real program does either.
 */
export function parse(parser: Parser, text: string, fragments?: readonly TreeFragment[]): Tree | null {
  return atOnce(parseInSteps(parser, text, fragments))
}

/** The number of advances of the parser in one step: a few milliseconds. */
const mostAtOnce = 5_000

/** The same in steps. */
export function* parseInSteps(parser: Parser, text: string, fragments?: readonly TreeFragment[]): Steps<Tree | null> {
  try {
    const running = parser.startParse(new CountedText(text), fragments) as PartialParse & Readings
    for (
      let advances = 1, copied = 0, recovering = 0;
      copied <= mostCopied && recovering <= mostRecovering;
      advances++
    ) {
      const tree = running.advance()
      if (tree) return tree
      if (running.stacks.length > 1) copied += running.stacks[0]?.stack.length ?? 0
      if (running.recovering > 0) recovering++
      if (advances % mostAtOnce === 0) yield
    }
    return null
  } catch {
    return null
  }
}
