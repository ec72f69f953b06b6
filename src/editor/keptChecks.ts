import type * as vscode from 'vscode'
import type { KlintDocument } from '../engine'
import type { Check } from './checks'
import type { Around } from './project/projects'

/** A check, and the parse it is based on. */
export interface Kept {
  readonly klint: KlintDocument
  /** The files around the document at the time of the check. */
  readonly around: Around | null
  readonly check: Check
}

/** The most text that stays parsed, in UTF-16 units. Its syntax and analysis take about a hundred times as much memory. */
const mostText = 500_000

/** The latest checks by their sources. The check used last stays however large it is. */
export class KeptChecks {
  readonly #kept = new Map<string, Kept>()
  #size = 0
  /** How often all checks were dropped. */
  resets = 0

  get(key: string): Kept | undefined {
    return this.#kept.get(key)
  }

  keep(latest: Kept): Check {
    const { key } = latest.check.source
    this.#drop(key)
    this.#kept.set(key, latest)
    this.#size += sizeOf(latest)
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= mostText || oldest === key) break
      this.#drop(oldest)
    }
    return latest.check
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
