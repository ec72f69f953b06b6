/**
 * How near a source is to Kling:
 * `official` a Kling page or a copy of one, `live` what someone's logged call showed, `several` independent
 * sources that agree, `single` one source that is not Kling, `inference` concluded, not read.
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

/** A JSON scalar as it stands in a request. */
export type Scalar = string | number | boolean
