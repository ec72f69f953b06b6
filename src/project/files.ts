/** The files of a project as they are: on disk, or in an editor where they are not saved. */
export interface ProjectFiles {
  /** The path of each file, relative to the root, with `/`. */
  readonly paths: readonly string[]
  has(path: string): boolean
  /** The text of a file; null where it cannot be read. */
  read(path: string): string | null
}
