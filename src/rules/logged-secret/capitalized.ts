import { ours, type Prose } from '../../text/prose'

/** A text as the beginning of a sentence. */
export function capitalized(text: Prose): Prose {
  return ours(text.charAt(0).toUpperCase() + text.slice(1))
}
