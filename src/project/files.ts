/** What the text of a file shows before it is parsed. Its text is read when more than the mention is asked for, and not kept. */
export interface Look {
  readonly mentionsKling: boolean
  /** In UTF-16 units. */
  readonly length: number
  /** Code that was made from other code: it is not read with others, and imports nothing. */
  readonly isMachineMade: boolean
  /** What it imports, as that is written. */
  readonly imports: readonly string[]
}

/** The files of a project as they are now: on disk, or in an editor where they are not saved. */
export interface ProjectFiles {
  /** The path of each file, relative to the root, with `/`. */
  paths(): Iterable<string>
  has(path: string): boolean
  /** What a look at a file shows; null where it cannot be read, or is not code. Remembered by whoever has the files. */
  look(path: string): Look | null
  /** The text of a file; null where it cannot be read. Asked for of configuration, and of files that are read together. */
  read(path: string): string | null
}
