import type * as vscode from 'vscode'
import type { Checked, KlintDocument } from '../engine'
import { attempt } from '../findings/attempt'
import { mentionsKling } from '../mentionsKling'
import type { LazyEngine } from './lazyEngine'
import type { Around, Projects } from './project/projects'
import { checkOptions, isEnabled } from './settings'
import { sourceOf, type Source } from './source'

export interface Checks {
  /**
   * A document as it is now, checked with the files that it belongs to; null where Klint has nothing to say about it.
   * @param isAsked somebody asks for this one by name: its project is read even if it does not mention Kling itself
   */
  of(document: vscode.TextDocument, isAsked?: boolean): Promise<Check | null>
  /** Settings changed: what was found may be so no more. */
  reset(): void
  forget(document: vscode.TextDocument): void
}

export interface Check {
  readonly source: Source
  /** Why the engine failed on the text; null where it did not. */
  readonly failure: string | null
  /** The root of the project that other files are named from; null where the document is read by itself. */
  readonly root: vscode.Uri | null
  /** Checks another version of the text, with the same files around it. */
  again(text: string): Checked
  /** Takes something from the result; null where the engine fails on it, which the log tells. */
  ask<T>(question: (checked: Checked) => T): T | null
}

interface Kept {
  readonly klint: KlintDocument
  /** What was around the document, as it was then. */
  readonly around: Around | null
  readonly check: Check
}

/** The one place where the editor asks the engine about a text: what fails there shows nothing, and the session goes on. */
function checkOf(
  source: Source,
  root: vscode.Uri | null,
  again: (text: string) => Checked,
  log: vscode.LogOutputChannel,
): Check {
  const tell = (failure: string): null => {
    log.error(
      `Could not check a ${source.language} document: ${failure}. This is a mistake in Klint; please report it.`,
    )
    return null
  }
  const outcome = attempt(() => again(source.text))
  if ('failure' in outcome) {
    tell(outcome.failure)
    return { source, root, again, failure: outcome.failure, ask: () => null }
  }
  return {
    source,
    root,
    again,
    failure: null,
    ask(question) {
      const answer = attempt(() => question(outcome.value))
      return 'value' in answer ? answer.value : tell(answer.failure)
    },
  }
}

function mentions(document: vscode.TextDocument): boolean {
  return mentionsKling(sourceOf(document)?.text ?? '')
}

/** So many sources keep their parse, the latest used ones. */
const mostKept = 32

export function createChecks(engine: LazyEngine, projects: Projects, log: vscode.LogOutputChannel): Checks {
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
    async of(document, isAsked = false) {
      if (!isEnabled(document) || (!isAsked && !projects.isKnown(document.uri) && !mentions(document))) return null
      const loaded = await engine.load()
      const around = await projects.around(document.uri, loaded)
      // That takes a while, in which the user may have typed: from here on nothing waits, so nothing gets stale.
      const source = sourceOf(document)
      if (!source || (!around?.isLinked && !mentionsKling(source.text))) return null
      const before = kept.get(source.key)
      if (before?.check.source.stamp === source.stamp && before.around?.stamp === around?.stamp) return keep(before)
      const isSame = before !== undefined && before.around?.project === around?.project
      const klint = isSame ? before.klint : (around?.open(source.language) ?? loaded.openDocument(source.language))
      const again = (text: string): Checked => klint.check(text, checkOptions(document))
      return keep({ klint, around, check: checkOf(source, around?.root ?? null, again, log) })
    },
    reset: () => kept.clear(),
    forget(document) {
      for (const [key, { check }] of kept)
        if (check.source.parts.some((part) => part.document === document)) kept.delete(key)
    },
  }
}
