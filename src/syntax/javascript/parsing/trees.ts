import { parser } from '@lezer/javascript'
import type { Language } from '../../model'
import { type Commented, createIncrementalParser, withComments } from '../../trees'
import type { Steps } from '../../parsing/steps'
import { bridgeGaps } from './grammarGaps'
import { boundNesting, boundRepeats } from './nesting'

const dialects: Partial<Record<Language, string>> = { typescript: 'ts', typescriptreact: 'ts jsx' }

/** The deepest nesting of brackets; far more than anyone writes. */
const deepest = 500

/** The parser for a language. Any JavaScript file may contain JSX. */
function parserFor(language: Language): typeof parser {
  return parser.configure({ dialect: dialects[language] ?? 'jsx' })
}

/**
 * Creates a parser that reuses its last tree, for successive versions of one document. Null if a text exceeds its
 * bounds.
 */
export function createParser(language: Language): (text: string) => Steps<Commented | null> {
  const parser = parserFor(language)
  const parse = createIncrementalParser(parser)
  return function* (text) {
    const code = boundNesting(boundRepeats(bridgeGaps(text)), deepest)
    const tree = yield* parse(code)
    return tree && withComments(parser, code, tree)
  }
}
