/** A scan of a file before it is parsed. The text is read only if more than the mention is needed, and not kept. */
export interface Look {
  readonly mentionsKling: boolean
  /** In UTF-16 units. */
  readonly length: number
  /** Generated code: it is not read with others, and imports nothing. */
  readonly isMachineMade: boolean
  /** The module names it imports, as written. */
  readonly imports: readonly string[]
}

/** The current files of a project: on disk, or unsaved in an editor. */
export interface ProjectFiles {
  /** The path of each file, relative to the root, with `/`. */
  paths(): Iterable<string>
  has(path: string): boolean
  /** The scan of a file, or null if it cannot be read or is not code. The owner of the files caches it. */
  look(path: string): Look | null
  /** The text of a file, or null if it cannot be read. Needed for configuration, and for files that are read together. */
  read(path: string): string | null
}
