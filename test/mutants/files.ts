import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The files of the project under some folders of `src` or `test`, relative to the root, in order. */
export function filesUnder(top: 'src' | 'test', folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const files = readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    const ending = top === 'src' ? '.ts' : '.test.ts'
    return files
      .filter((file) => file.endsWith(ending))
      .map((file) => join(top, folder, file))
      .filter((path) => top === 'src' || isAlone(path))
      .sort()
  })
}

/** Whether tests need no other program. */
function isAlone(path: string): boolean {
  return !/child_process|compilePython|fake-api|prettier/.test(readFileSync(path, 'utf8'))
}
