import type { Dialect } from '../dialect'
import { javascriptDialect } from '../javascript/dialect'

const { idioms } = javascriptDialect

/** JSON is JavaScript's notation for data, with quoted keys. */
export const jsonDialect: Dialect = {
  ...javascriptDialect,
  isData: true,
  idioms: {
    ...idioms,
    expressions: { ...idioms.expressions, quotesKeys: true, record: (key) => [`{"${key}": `, '}'] },
    texts: { ...idioms.texts, quotes: '"' },
  },
}
