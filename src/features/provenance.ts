import { sources, type Provenance, type Source } from '../knowledge'
import { joinedBy, proper } from '../rules/shared/saying/wording'
import type { Words } from '../words'
import { link, type Markdown } from './markdown'

/** `[title](url), seen 2026-09-20 (Kling’s own page)`. */
export function citation({ source, confidence }: Provenance, words: Words): Markdown {
  const { title, url, seen, confidence: ofSource }: Source = sources[source]
  const said = words.fact(title)
  return words.say('hover.citation', {
    title: proper(url === undefined ? said : link(said, url)),
    seen: proper(seen),
    confidence: confidence ?? ofSource,
  })
}

/** The distinct sources, in order of appearance. */
export function citations(all: readonly Provenance[], words: Words): readonly Markdown[] {
  return [...new Set(all.map((each) => citation(each, words)))]
}

/** The line with sources at the end of a page. */
export function sourceLine(all: readonly Provenance[], words: Words): Markdown {
  return words.say('hover.source', { sources: joinedBy('besides', citations(all, words).map(proper)) })
}
