import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Markdown } from '../text/prose'

/** Pages for the client to open, as temporary files in a private folder. */
export class Pages {
  #folder: string | null = null

  write(title: string, markdown: Markdown): string {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'klint-'))
    const name =
      title
        .replace(/[^\w ]/g, '')
        .slice(0, 60)
        .trim() || 'Kling'
    const path = join(this.#folder, `${name}.md`)
    writeFileSync(path, markdown)
    return path
  }

  dispose(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = null
  }
}
