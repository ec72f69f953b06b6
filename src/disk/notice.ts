import type { Sentence } from '../words'

/** Why a file is not read or checked. */
export interface Notice {
  /** `cannot-…`: a requested file failed. `skipped`: the file was not named, or is not for Klint. */
  readonly what: 'cannot-read' | 'cannot-check' | 'cannot-write' | 'skipped'
  /** Absolute. */
  readonly path: string
  /** Follows the path and a colon: `it is a binary file`. May contain the system's own text. */
  readonly why: Sentence
}

export type Tell = (notice: Notice) => void
