import { sources, type Provenance, type Source, type SourceConfidence } from '../knowledge'

const confidenceWords: Readonly<Record<SourceConfidence, string>> = {
  official: 'official page',
  live: 'seen in live calls',
  several: 'several independent sources',
  single: 'a single source',
  inference: 'inferred',
}

/** `[title](url), seen 2026-09-20 (official page)`. */
export function citation({ source, confidence }: Provenance): string {
  const { title, url, seen, confidence: ofSource }: Source = sources[source]
  return `${url === undefined ? title : `[${title}](${url})`}, seen ${seen} (${confidenceWords[confidence ?? ofSource]})`
}

/** Each source once, in order of appearance. */
export function citations(all: readonly Provenance[]): readonly string[] {
  return [...new Set(all.map(citation))]
}
