import type * as vscode from 'vscode'
import type { Checked, KlintDocument } from '../engine'
import { mentionsKling } from '../mentionsKling'
import type { LazyEngine } from './lazyEngine'
import { checkOptions, isEnabled } from './settings'
import { sourceOf, type Source } from './source'

export interface Checks {
  /** A document as it is now, checked; null where Klint has nothing to say about it. */
  of(document: vscode.TextDocument): Promise<Check | null>
  /** Settings changed: what was found may be so no more. */
  reset(): void
  forget(document: vscode.TextDocument): void
}

export interface Check {
  readonly source: Source
  readonly checked: Checked
}

interface Kept {
  readonly klint: KlintDocument
  readonly check: Check
}

/** So many sources keep their parse, the latest used ones. */
const mostKept = 32

export function createChecks(engine: LazyEngine): Checks {
  const kept = new Map<string, Kept>()

  function keep(latest: Kept): Check {
    const { key } = latest.check.source
    kept.delete(key)
    kept.set(key, latest)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return latest.check
  }

  return {
    async of(document) {
      if (!isEnabled(document) || !mentionsKling(sourceOf(document)?.text ?? '')) return null
      const { openDocument } = await engine.load()
      // Loading takes a while, in which the user may have typed: from here on nothing waits, so nothing gets stale.
      const source = sourceOf(document)
      if (!source) return null
      const before = kept.get(source.key)
      if (before?.check.source.stamp === source.stamp) return keep(before)
      const klint = before?.klint ?? openDocument(source.language)
      return keep({ klint, check: { source, checked: klint.check(source.text, checkOptions(document)) } })
    },
    reset: () => kept.clear(),
    forget(document) {
      for (const [key, { check }] of kept) if (check.source.parts.some((part) => part.document === document)) kept.delete(key)
    },
  }
}
