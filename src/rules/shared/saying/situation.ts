import type { Meaning } from '../../../analysis/meaning'
import type { Program } from '../../../analysis/program/program'
import type { Request } from '../../../analysis/requests/request'
import type { Callers } from '../../../analysis/values/callers/callers'
import type { Decision } from '../../../analysis/values/situations/situation'
import type { AnyNode } from '../../../syntax/model'
import { alternatives, code, prose, type Prose, quotation } from '../../../text/prose'

/** How many situations are named. */
const most = 2
/** How many lines of calls are named. */
const mostLines = 3

/** In which situations something holds, in the words of the code; null where they cannot be named in short. */
export function situationsIn(own: readonly Request[], all: readonly Request[], meaning: Meaning): Prose | null {
  const telling = new Set(decisive(own, all))
  const named = new Map<string, Prose>()
  for (const { decisions } of own) {
    const told = decisions.filter(({ choice }) => telling.has(choice.key))
    // That a call is not seen says little beside a test.
    const tests = told.filter(({ alternative }) => alternative !== null)
    const words = (tests.length > 0 ? tests : told).flatMap((decision) => wordsFor(decision, meaning) ?? [])
    if (words.length === 0) return null
    const text = alternatives(words, 'and')
    named.set(text, text)
  }
  return named.size <= most ? alternatives([...named.values()]) : null
}

/** The keys of the choices that differ between the situations in which something holds and those in which it does not. */
export function decisive(own: readonly Request[], all: readonly Request[]): readonly string[] {
  const others = all.filter((request) => !own.includes(request))
  const differs = ({ choice, alternative }: Decision) =>
    others.some(({ decisions }) =>
      decisions.some((each) => each.choice.key === choice.key && each.alternative !== alternative),
    )
  const isShared = ({ choice, alternative }: Decision) =>
    own.every(({ decisions }) =>
      decisions.every((each) => each.choice.key !== choice.key || each.alternative === alternative),
    )
  const decided = own.flatMap(({ decisions }) => decisions)
  const telling = decided.filter((decision) => differs(decision) && isShared(decision))
  return [...new Set((telling.length > 0 ? telling : decided).map(({ choice }) => choice.key))]
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
    case 'item': {
      const item = typeof alternative === 'number' ? choice.items[alternative] : undefined
      return item ? prose`for the item on ${lineOf(program, item)}` : null
    }
    case 'caller':
      return alternative !== null && typeof alternative === 'object'
        ? callersIn(program, alternative)
        : prose`for calls from elsewhere`
  }
}

/** The calls of one kind, the first ones by their lines. */
function callersIn(program: Program, callers: Callers): Prose {
  const [only, ...others] = callers.map((call) => lineOf(program, call))
  if (only && others.length === 0) return prose`for the call on ${only}`
  const lines = [...new Set([...(only ? [only] : []), ...others])]
  const named = lines.slice(0, mostLines)
  const more = lines.length - named.length
  return prose`for the calls on ${alternatives(more > 0 ? [...named, prose`${more} more`] : named, 'and')}`
}

/** The line of a node, with its file where there are several. */
function lineOf(program: Program, node: AnyNode): Prose {
  const { path, span } = program.moduleOf(node)
  const line = program.model.text.slice(span.start, node.span.start).split(/\r\n|\r|\n/).length
  return path === null ? prose`line ${line}` : prose`line ${line} of ${code(path.split('/').at(-1) ?? path)}`
}
