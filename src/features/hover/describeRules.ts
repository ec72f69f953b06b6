import type { Datum } from '../../findings/message'
import type { Endpoint } from '../../knowledge'
import { code, codes, joinedBy, list } from '../../rules/shared/saying/wording'
import type { Prose } from '../../text/prose'
import type { Words } from '../../words'

/** A constraint between several parameters of an endpoint, and the parameters that it concerns. */
interface RuleInWords {
  readonly text: Prose
  about(path: string): boolean
}

/** All constraints of an endpoint, one sentence each. */
export function rulesOf(endpoint: Endpoint, words: Words): readonly Prose[] {
  return rulesInWords(endpoint, words).map(({ text }) => text)
}

/** The constraints that mention a parameter. */
export function rulesNaming(endpoint: Endpoint, path: string, words: Words): readonly Prose[] {
  return rulesInWords(endpoint, words).flatMap(({ text, about }) => (about(path) ? [text] : []))
}

function rulesInWords(
  { constraints = [], exclusive = [], exactlyOne = [] }: Endpoint,
  words: Words,
): readonly RuleInWords[] {
  return [
    ...exclusive.map(({ groups }) => ({
      text: words.say('hover.at-most-one', { groups: list(groups.map(together), 'plain') }),
      about: (path: string) => groups.some((group) => group.includes(path)),
    })),
    ...exactlyOne.map(({ of }) => ({
      text: words.say('hover.exactly-one', { parameters: codes(of, 'and') }),
      about: (path: string) => of.includes(path),
    })),
    ...constraints.map(({ statement }) => ({
      text: words.fact(statement),
      about: (path: string) => statement.includes(`\`${path}\``),
    })),
  ]
}

function together(group: readonly string[]): Datum {
  return joinedBy('together', group.map(code))
}
