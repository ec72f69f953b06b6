import type { Retry } from '../knowledge'
import type { Words } from '../words'
import type { Markdown } from './markdown'

/** A few words for tables and lists. */
export function retryInShort(retry: Retry, words: Words): Markdown {
  return words.say('hover.retry', { retry })
}

/** The full verdict. */
export function retryVerdict(retry: Retry, words: Words): Markdown {
  return words.say('hover.retry-verdict', { retry })
}
