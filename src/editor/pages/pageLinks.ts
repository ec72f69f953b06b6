/** Run only by links on Klint's pages. */
export const pageLinkCommand = 'kling.followPageLink'

/**
 * The actions of a page's links. A link contains nothing but an id that cannot be guessed: whatever text gets onto a
 * page, it can only start what Klint put there.
 */
export class PageLinks {
  readonly #targets = new Map<string, () => Promise<void>>()

  /** Returns the URL of a link that runs the action. */
  add(target: () => Promise<void>): string {
    const id = crypto.randomUUID()
    this.#targets.set(id, target)
    return `command:${pageLinkCommand}?${encodeURIComponent(JSON.stringify([id]))}`
  }

  async follow(id: unknown): Promise<void> {
    if (typeof id === 'string') await this.#targets.get(id)?.()
  }

  /** Disables the links of earlier pages. */
  clear(): void {
    this.#targets.clear()
  }
}
