import type { Finding, Fix } from '../src/findings/finding'
import type { Datum } from '../src/findings/message'
import { type Sentence, wordsIn } from '../src/words'
import { english as catalogue } from '../src/words/en'
import { Speaker } from '../src/words/say'

/** The language of tests that do not select one. */
export const english = wordsIn('en')

/** All parts of a finding, on one line. */
export function said(finding: Pick<Finding, 'ruleId' | 'message'>): string {
  return english.line(finding)
}

/** The label of a related place. */
export function placed({ message }: Finding['related'][number]): string {
  return english.place(message)
}

/** The title of a fix. */
export function titleOf({ title }: Pick<Fix, 'title'>): string {
  return english.fix(title)
}

/** The text of a sentence. */
export function written({ id, data }: Sentence): string {
  return english.say(id, data)
}

/** The text of a placeholder's value. */
export function wordsOf(datum: Datum): string {
  return new Speaker('en', catalogue).say('{datum}', { datum })
}
