import { wordsIn } from '../../../src/words'
import { pseudo } from '../../words/pseudo/locale'

/** The engine, in a language that nobody speaks. */
export * from '../../../src/engine'

Object.assign(wordsIn('en'), pseudo)
