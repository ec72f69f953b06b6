import type { Words } from '../../words'

/** What a report shows for a file on which the engine failed. */
export function couldNotCheck(failure: string, words: Words): string {
  return words.say('commandLine.could-not-check', { failure: { name: failure } })
}
