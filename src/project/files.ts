import type { Look } from './look'

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
