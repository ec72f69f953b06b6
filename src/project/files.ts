/** What the text of a file shows before it is parsed. */
export interface Look {
  readonly mentionsKling: boolean
  /** In UTF-16 units. */
  readonly length: number
  /** What it imports, as that is written. The text is read for them when they are asked for, and not kept after that. */
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
