import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Mutant } from './sampling'

interface Result {
  /** A digest of the file's text. */
  readonly digest: string
  readonly noticedBy: string | null
}

/**
 * The result of each mutant across runs. A noticed mutant stays so while its file is unchanged; a survivor is tried
 * again.
 */
export class Results {
  private readonly kept: Record<string, Result>

  constructor(private readonly path: string) {
    this.kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Result>) : {}
  }

  /** The test that noticed it in an earlier run. */
  noticedBy(mutant: Mutant): string | null {
    const result = this.kept[mutant.id]
    return result?.digest === digestOf(mutant) ? result.noticedBy : null
  }

  /** The tests that noticed something in earlier runs. */
  get witnesses(): readonly string[] {
    return Object.values(this.kept).flatMap(({ noticedBy }) => noticedBy ?? [])
  }

  add(mutant: Mutant, noticedBy: string | null): void {
    this.kept[mutant.id] = { digest: digestOf(mutant), noticedBy }
    mkdirSync(dirname(this.path), { recursive: true })
    writeFileSync(this.path, `${JSON.stringify(this.kept, null, 1)}\n`)
  }
}

function digestOf({ file }: Mutant): string {
  return createHash('sha256').update(file.text).digest('hex')
}
