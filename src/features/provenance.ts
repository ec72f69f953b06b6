import { sources, type Provenance, type Source } from '../knowledge'
import type { Words } from '../words'
import { link, ours, type Markdown } from './markdown'

/** `[title](url), seen 2026-09-20 (Kling’s own page)`. */
export function citation({ source, confidence }: Provenance, words: Words): Markdown {
  const { title, url, seen, confidence: ofSource }: Source = sources[source]
  const said = words.fact(title)
  return words.say('hover.citation', {
    title: { name: url === undefined ? said : link(said, url) },
    seen: { name: seen },
    confidence: confidence ?? ofSource,
  })
}

/** Each source once, in order of appearance. */
export function citations(all: readonly Provenance[], words: Words): readonly Markdown[] {
  return [...new Set(all.map((each) => citation(each, words)))]
}

/** The line at the end of a page that says where it is from. */
export function sourceLine(all: readonly Provenance[], words: Words): Markdown {
  return words.say('hover.source', { sources: { name: ours(citations(all, words).join('; ')) } })
}
