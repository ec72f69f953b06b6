import type * as vscode from 'vscode'
import type { Checked, KlintDocument } from '../engine'
import { attempt } from '../findings/attempt'
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
  /** Why the engine failed on the text; null where it did not. */
  readonly failure: string | null
  /** Takes something from the result; null where the engine fails on it, which the log tells. */
  ask<T>(question: (checked: Checked) => T): T | null
}

interface Kept {
  readonly klint: KlintDocument
  readonly check: Check
}

/** The one place where the editor asks the engine about a text: what fails there shows nothing, and the session goes on. */
function checkOf(source: Source, work: () => Checked, log: vscode.LogOutputChannel): Check {
  const tell = (failure: string): null => {
    log.error(
      `Could not check a ${source.language} document: ${failure}. This is a mistake in Klint; please report it.`,
    )
    return null
  }
  const outcome = attempt(work)
  if ('failure' in outcome) {
    tell(outcome.failure)
    return { source, failure: outcome.failure, ask: () => null }
  }
  return {
    source,
    failure: null,
    ask(question) {
      const answer = attempt(() => question(outcome.value))
      return 'value' in answer ? answer.value : tell(answer.failure)
    },
  }
}

/** So many sources keep their parse, the latest used ones. */
const mostKept = 32

export function createChecks(engine: LazyEngine, log: vscode.LogOutputChannel): Checks {
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
      return keep({ klint, check: checkOf(source, () => klint.check(source.text, checkOptions(document)), log) })
    },
    reset: () => kept.clear(),
    forget(document) {
      for (const [key, { check }] of kept)
        if (check.source.parts.some((part) => part.document === document)) kept.delete(key)
    },
  }
}
