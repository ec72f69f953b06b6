import type { Endpoint } from '../../knowledge'
import { alternatives, inlineCode } from '../markdown'

/** What must hold between several parameters of an endpoint, and the parameters that each rule is about. */
interface RuleInWords {
  readonly text: string
  about(path: string): boolean
}

/** All rules of an endpoint, a sentence each. */
export function rulesOf(endpoint: Endpoint): readonly string[] {
  return rulesInWords(endpoint).map(({ text }) => text)
}

/** The rules that name a parameter. */
export function rulesNaming(endpoint: Endpoint, path: string): readonly string[] {
  return rulesInWords(endpoint).flatMap(({ text, about }) => (about(path) ? [text] : []))
}

function rulesInWords({ constraints = [], exclusive = [], exactlyOne = [] }: Endpoint): readonly RuleInWords[] {
  const list = (groups: readonly (readonly string[])[]) =>
    groups.map((group) => group.map(inlineCode).join(' with ')).join(', ')
  return [
    ...exclusive.map(({ groups }) => ({
      text: `At most one of these in a request: ${list(groups)}.`,
      about: (path: string) => groups.some((group) => group.includes(path)),
    })),
    ...exactlyOne.map(({ of }) => ({
      text: `Exactly one of ${alternatives(of.map(inlineCode), 'and')} is given.`,
      about: (path: string) => of.includes(path),
    })),
    ...constraints.map(({ statement }) => ({
      text: statement,
      about: (path: string) => statement.includes(`\`${path}\``),
    })),
  ]
}
