import { wordsIn } from '../../../src/words'
import { pseudo } from '../../words/pseudo/locale'

/** The engine, which speaks the pseudo locale. */
export * from '../../../src/engine'

Object.assign(wordsIn('en'), pseudo)
