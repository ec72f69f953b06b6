import type { Finding, Fix } from '../src/findings/finding'
import type { Datum } from '../src/findings/message'
import { ours, type Prose } from '../src/text/prose'
import { type Sentence, type Words, wordsIn } from '../src/words'
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

/** Words that show what is said instead of saying it: tests of what a feature tells hold whatever its wording. */
export const unworded: Words = {
  locale: 'en',
  finding: (finding) => ({ what: shown(finding.message), why: null, do: null }),
  line: (finding) => shown(finding.message),
  rest: () => null,
  fix: (title, line = null) => shown({ ...title, line }),
  place: shown,
  say: (id, data = {}) => shown({ id, data }),
  phrase: shown,
  fact: shown,
  summary: (ruleId) => shown(ruleId),
  joined: (sentences) => shown(sentences),
}

function shown(data: unknown): Prose {
  return ours(JSON.stringify(data))
}
