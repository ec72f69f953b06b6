import type { Block, SourceModel, Span } from '../../syntax/model'

/** A file of a program. */
export interface Module {
  /** Its path in the project, or null for a single file. */
  readonly path: string | null
  /** The file's own model, with its own offsets. */
  readonly model: SourceModel
  /** Its content, with offsets of the program. */
  readonly body: Block
  /** Its span in the program. */
  readonly span: Span
  /** The module that an import refers to, or null if it is not part of the program. */
  resolve(specifier: string): Module | null
}

/** A single file. */
export function ownModule(model: SourceModel): Module {
  return { path: null, model, body: model.body, span: { start: 0, end: model.text.length }, resolve: () => null }
}

/** Whose host it is. */
export interface Host {
  readonly kind: 'official' | 'gateway' | 'other' | 'unknown'
  readonly name: string
  readonly gateway: string | null
}

/** The hosts that settings files (`.env`) around some modules assign to environment variables, by variable name. */
export type Settings = ReadonlyMap<string, readonly Host[]>

export const noSettings: Settings = new Map()
