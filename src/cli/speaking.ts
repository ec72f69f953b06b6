import { type Locale, localeFor, type Words, wordsIn } from '../words'
import type { Io } from './io'

/** How a command is told which language to speak. */
export interface Speaking {
  /** `--lang`. */
  readonly lang?: Locale
}

/** What findings are told in: as the option says, else as the environment does. */
export function wordsFor({ lang }: Speaking, { env }: Pick<Io, 'env'>): Words {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  return wordsIn(lang ?? localeFor(set))
}
