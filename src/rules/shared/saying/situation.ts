import type { Meaning } from '../../../analysis/meaning'
import type { Request } from '../../../analysis/requests/request'
import type { Decision } from '../../../analysis/values/situation'
import { alternatives, code, prose, type Prose, quotation } from '../../../text/prose'

/** How many situations are named. */
const most = 2

/** In which situations something holds, in the words of the code; null where they cannot be named in short. */
export function situationsIn(own: readonly Request[], all: readonly Request[], meaning: Meaning): Prose | null {
  const telling = decisive(own, all)
  const named = new Map<string, Prose>()
  for (const { decisions } of own) {
    const words = decisions.flatMap((decision) =>
      telling.has(decision.choice.key) ? (wordsFor(decision, meaning) ?? []) : [],
    )
    if (words.length === 0) return null
    const text = alternatives(words, 'and')
    named.set(text, text)
  }
  return named.size <= most ? alternatives([...named.values()]) : null
}

/** The choices that differ between the situations in which something holds and those in which it does not. */
function decisive(own: readonly Request[], all: readonly Request[]): ReadonlySet<string> {
  const others = all.filter((request) => !own.includes(request))
  const keys = own.flatMap(({ decisions }) =>
    decisions
      .filter(({ choice, alternative }) =>
        others.some((other) =>
          other.decisions.some((each) => each.choice.key === choice.key && each.alternative !== alternative),
        ),
      )
      .filter(({ choice, alternative }) =>
        own.every(({ decisions: each }) =>
          each.every((one) => one.choice.key !== choice.key || one.alternative === alternative),
        ),
      )
      .map(({ choice }) => choice.key),
  )
  return new Set(keys.length > 0 ? keys : own.flatMap(({ decisions }) => decisions.map(({ choice }) => choice.key)))
}

function wordsFor({ choice, alternative }: Decision, { program }: Meaning): Prose | null {
  switch (choice.kind) {
    case 'test': {
      const holds = choice.fact.holds === (alternative === true)
      if (choice.fact.kind === 'test') {
        const test = code(program.sourceOf(choice.fact.test))
        return holds ? prose`where ${test}` : prose`unless ${test}`
      }
      const values = alternatives(choice.fact.tests.map((test) => code(program.sourceOf(test))))
      const subject = code(program.sourceOf(choice.fact.subject))
      return holds ? prose`where ${subject} is ${values}` : prose`unless ${subject} is ${values}`
    }
    case 'key':
      return prose`where ${code(program.sourceOf(choice.index))} is ${quotation(typeof alternative === 'string' ? alternative : '')}`
    case 'item':
      return null
    case 'caller':
      return alternative !== null && typeof alternative === 'object'
        ? prose`for the call on line ${lineOf(program.model.text, alternative.span.start)}`
        : prose`for calls from elsewhere`
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length
}
