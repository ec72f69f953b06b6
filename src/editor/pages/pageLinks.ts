/** Of links on Klint's pages only. */
export const pageLinkCommand = 'kling.followPageLink'

/**
 * What the links of a page do. A link holds no more than an id that nobody can guess: whatever text gets onto a page, it can start
 * nothing that Klint did not put there.
 */
export class PageLinks {
  readonly #targets = new Map<string, () => Promise<void>>()

  /** The address of a link that does this. */
  add(target: () => Promise<void>): string {
    const id = crypto.randomUUID()
    this.#targets.set(id, target)
    return `command:${pageLinkCommand}?${encodeURIComponent(JSON.stringify([id]))}`
  }

  async follow(id: unknown): Promise<void> {
    if (typeof id === 'string') await this.#targets.get(id)?.()
  }

  /** Links of earlier pages do nothing any more. */
  clear(): void {
    this.#targets.clear()
  }
}
