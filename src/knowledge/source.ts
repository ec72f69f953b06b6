/**
 * The authority of a source: `official` a Kling page or a copy of one, `live` someone's logged call, `several`
 * independent sources that agree, `single` one source other than Kling, `inference` concluded, not read.
 */
export type SourceConfidence = 'official' | 'live' | 'several' | 'single' | 'inference'

/** Where facts come from. */
export interface Source {
  readonly title: string
  readonly url?: string
  /** The day on which the source was read or published, `YYYY-MM-DD`. */
  readonly seen: string
  readonly confidence: SourceConfidence
}

/** The loudest that the evidence for a fact lets a rule be. `none`: known, never to be reported. */
export type Severity = 'error' | 'warning' | 'info' | 'none'

/** A JSON scalar as in a request. */
export type Scalar = string | number | boolean
