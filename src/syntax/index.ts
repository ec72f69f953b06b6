import { forAnyText } from './anyText'
import type { Dialect } from './dialect'
import type { FrontEnd } from './frontEnd'
import { javascriptFrontEnd } from './javascript'
import { jsonFrontEnd } from './json'
import type { Language } from './model'
import { pythonFrontEnd } from './python'

export type * from './model'
export type * from './repair'
export type { FrontEnd, Reader, Writer } from './frontEnd'
export { jsonPiece, readEmbeddedJson } from './json'
export { cookedOffset, PieceBuilder, sourceSpan } from './offsets'
export { mostSteps } from './lowering'
export { atOnce, type Steps } from './parsing/steps'

const python = forAnyText(pythonFrontEnd)
const json = forAnyText(jsonFrontEnd)
const javascript = forAnyText(javascriptFrontEnd)

/** The dialect of a language. */
export function dialectOf(language: Language): Dialect {
  return frontEndFor(language).dialect(language)
}

/** The front end that reads and writes a language. */
export function frontEndFor(language: Language): FrontEnd {
  switch (language) {
    case 'python':
      return python
    case 'json':
    case 'jsonc':
      return json
    default:
      return javascript
  }
}
