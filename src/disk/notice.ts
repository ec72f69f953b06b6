import type { Sentence } from '../words'

/** Why a file is not read, or not checked. */
export interface Notice {
  /** `cannot-…`: somebody asked for what cannot be had. `skipped`: nobody asked for it by name, or it is not for Klint. */
  readonly what: 'cannot-read' | 'cannot-check' | 'cannot-write' | 'skipped'
  /** Absolute. */
  readonly path: string
  /** Goes on after the path and a colon: `it is a binary file`. May hold words of the system. */
  readonly why: Sentence
}

export type Tell = (notice: Notice) => void
