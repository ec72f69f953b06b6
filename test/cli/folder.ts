import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Creates a folder, which the caller deletes. */
export function newFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'klint-')))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Calls `use` with a new folder that contains the given files, and deletes the folder afterwards. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Buffer>>,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const { folder, remove } = newFolder()
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    return await use(folder)
  } finally {
    remove()
  }
}
