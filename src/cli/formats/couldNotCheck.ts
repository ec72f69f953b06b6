import type { Words } from '../../words'

/** What a report says in place of the findings of a file that the engine failed on. */
export function couldNotCheck(failure: string, words: Words): string {
  return words.say('commandLine.could-not-check', { failure: { name: failure } })
}
