import type * as vscode from 'vscode'
import type { Checked, KlintDocument } from '../engine'
import { attempt } from '../findings/attempt'
import { mentionsKling } from '../mentionsKling'
import type { LazyEngine } from './lazyEngine'
import { isRequestFile } from '../features/requestFiles'
import type { CheckOptions, Language } from '../findings/finding'
import { isEnabled, overridesFor } from './settings'
import { sourceOf, type Source } from './source'

export interface Checks extends Choices {
  /** A document as it is now, checked; null where Klint has nothing to say about it. */
  of(document: vscode.TextDocument): Promise<Check | null>
  /** Settings changed: what was found may be so no more. */
  reset(): void
  forget(document: vscode.TextDocument): void
}

export interface Check {
  readonly source: Source
  /** How it was checked. */
  readonly options: CheckOptions
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
function checkOf(
  source: Source,
  options: CheckOptions,
  work: (options: CheckOptions) => Checked,
  log: vscode.LogOutputChannel,
): Check {
  const tell = (failure: string): null => {
    log.error(
      `Could not check a ${source.language} document: ${failure}. This is a mistake in Klint; please report it.`,
    )
    return null
  }
  const outcome = attempt(() => work(options))
  if ('failure' in outcome) {
    tell(outcome.failure)
    return { source, options, failure: outcome.failure, ask: () => null }
  }
  return {
    source,
    options,
    failure: null,
    ask(question) {
      const answer = attempt(() => question(outcome.value))
      return 'value' in answer ? answer.value : tell(answer.failure)
    },
  }
}

/** So many sources keep their parse, the latest used ones. */
const mostKept = 32

/** What says how documents are checked. */
export interface Choices {
  optionsFor(subject: Pick<vscode.TextDocument, 'uri' | 'languageId'>): Promise<CheckOptions>
  /** The language of code in answers, where no code is open; null where nobody chose one. */
  answerLanguage(): Promise<Language | null>
}

const bySettings: Choices = {
  optionsFor: (subject) =>
    Promise.resolve({ ...overridesFor(subject), isRequestFile: isRequestFile(subject.uri.path) }),
  answerLanguage: () => Promise.resolve(null),
}

/** @param choices the settings alone where they are left out */
export function createChecks(engine: LazyEngine, log: vscode.LogOutputChannel, choices: Choices = bySettings): Checks {
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
    optionsFor: (subject) => choices.optionsFor(subject),
    answerLanguage: () => choices.answerLanguage(),
    async of(document) {
      if (!isEnabled(document) || !mentionsKling(sourceOf(document)?.text ?? '')) return null
      const { openDocument } = await engine.load()
      const options = await choices.optionsFor(document)
      // Loading takes a while, in which the user may have typed: from here on nothing waits, so nothing gets stale.
      const source = sourceOf(document)
      if (!source) return null
      const before = kept.get(source.key)
      if (before?.check.source.stamp === source.stamp) return keep(before)
      const klint = before?.klint ?? openDocument(source.language)
      return keep({ klint, check: checkOf(source, options, (chosen) => klint.check(source.text, chosen), log) })
    },
    reset: () => kept.clear(),
    forget(document) {
      for (const [key, { check }] of kept)
        if (check.source.parts.some((part) => part.document === document)) kept.delete(key)
    },
  }
}
