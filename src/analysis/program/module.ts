import type { Block, SourceModel, Span } from '../../syntax/model'

/** One of the files that a program is made of. */
export interface Module {
  /** Its path in the project; null for a file that is read by itself. */
  readonly path: string | null
  /** The file as it is read by itself, with its own offsets. */
  readonly model: SourceModel
  /** What stands in it, with offsets of the program. */
  readonly body: Block
  /** Where it stands in the program. */
  readonly span: Span
  /** The module that an import of this one names; null where that is not part of the program. */
  resolve(specifier: string): Module | null
}

/** A file that is read by itself. */
export function ownModule(model: SourceModel): Module {
  return { path: null, model, body: model.body, span: { start: 0, end: model.text.length }, resolve: () => null }
}

/** Whom an address is of, by its host alone. */
export interface Host {
  readonly kind: 'official' | 'gateway' | 'other' | 'unknown'
  readonly name: string
  readonly gateway: string | null
}

/** The hosts that the files of settings around some modules (`.env`) give variables of the environment, by the variable's name. */
export type Settings = ReadonlyMap<string, readonly Host[]>

export const noSettings: Settings = new Map()
