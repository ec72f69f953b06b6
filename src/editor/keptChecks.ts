import type * as vscode from 'vscode'
import type { Source } from './source'

interface Kept {
  readonly check: { readonly source: Source }
}

/** The most text that stays parsed, in UTF-16 units. Its syntax and analysis take about a hundred times as much memory. */
const mostText = 500_000

/** The latest checks by their sources. The check used last stays however large it is. */
export class KeptChecks<Item extends Kept> {
  readonly #kept = new Map<string, Item>()
  #size = 0
  /** How often all checks were dropped. */
  resets = 0

  get(key: string): Item | undefined {
    return this.#kept.get(key)
  }

  keep(latest: Item): Item {
    const { key } = latest.check.source
    this.#drop(key)
    this.#kept.set(key, latest)
    this.#size += sizeOf(latest)
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= mostText || oldest === key) break
      this.#drop(oldest)
    }
    return latest
  }

  reset(): void {
    this.resets++
    this.#kept.clear()
    this.#size = 0
  }

  forget(document: vscode.TextDocument): void {
    for (const [key, { check }] of this.#kept)
      if (check.source.parts.some((part) => part.document === document)) this.#drop(key)
  }

  #drop(key: string): void {
    const dropped = this.#kept.get(key)
    if (!dropped) return
    this.#kept.delete(key)
    this.#size -= sizeOf(dropped)
  }
}

function sizeOf({ check }: Kept): number {
  return check.source.text.length
}
