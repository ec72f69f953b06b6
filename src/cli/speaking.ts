import { type Locale, localeFor, locales, type Words, wordsIn } from '../words'
import type { Io } from './io'

/** The language of a run: that of `--lang`, else that of the environment. */
export function wordsFor(argv: readonly string[], { env }: Pick<Io, 'env'>): Words {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  return wordsIn(languageIn(argv) ?? localeFor(set))
}

/** Reads `--lang` before the other arguments are parsed, because errors about them are in that language. */
function languageIn(argv: readonly string[]): Locale | undefined {
  const end = argv.indexOf('--')
  const given = (end < 0 ? argv : argv.slice(0, end)).flatMap((argument, index) =>
    argument === '--lang' ? (argv[index + 1] ?? []) : argument.startsWith('--lang=') ? argument.slice(7) : [],
  )
  return locales.find((locale) => locale === given.at(-1))
}
