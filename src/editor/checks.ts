import type * as vscode from 'vscode'
import type { Checked } from '../engine'
import { attempt } from '../findings/attempt'
import { mentionsKling } from '../mentionsKling'
import { type LazyEngine, wordsOf } from './lazyEngine'
import { isRequestFile } from '../features/requestFiles'
import type { CheckOptions, Finding, Language } from '../findings/finding'
import type { Words } from '../words'
import type { Projects } from './project/projects'
import { type Kept, KeptChecks } from './keptChecks'
import { isEnabled, overridesFor } from './settings'
import { sourceOf, type Source } from './source'

export interface Checks extends Choices {
  /**
   * A document as it is now, checked with the files that it belongs to; null where Klint has nothing to say about it.
   * @param isAsked somebody asks for this one by name: its project is read even if it does not mention Kling itself
   */
  of(document: vscode.TextDocument, isAsked?: boolean): Promise<Check | null>
  /** What is in a document that somebody types in, without a check of all of it; null where only that one tells. */
  typed(document: vscode.TextDocument): Typed | null
  /** Settings changed: what was found may be so no more. */
  reset(): void
  forget(document: vscode.TextDocument): void
}

export interface Check {
  readonly source: Source
  /** How it was checked. */
  readonly options: CheckOptions
  /** What is said of it. */
  readonly words: Words
  /** Why the engine failed on the text; null where it did not. */
  readonly failure: string | null
  /** The root of the project that other files are named from; null where the document is read by itself. */
  readonly root: vscode.Uri | null
  /** Checks another version of the text, with the same files around it, and as the document is checked where nothing else is said. */
  again(text: string, options?: CheckOptions): Checked
  /** Takes something from the result; null where the engine fails on it, which the log tells. */
  ask<T>(question: (checked: Checked) => T): T | null
}

/** Findings that last until the next check. */
export interface Typed extends Pick<Check, 'source' | 'root' | 'words'> {
  readonly findings: readonly Finding[]
}

/** The one place where the editor asks the engine about a text: what fails there shows nothing, and the session goes on. */
function checkOf(
  source: Source,
  given: Pick<Check, 'options' | 'root' | 'again' | 'words'>,
  log: vscode.LogOutputChannel,
): Check {
  const tell = (failure: string): null => {
    log.error(
      `Could not check a ${source.language} document: ${failure}. This is a mistake in Klint; please report it.`,
    )
    return null
  }
  const outcome = attempt(() => given.again(source.text))
  if ('failure' in outcome) {
    tell(outcome.failure)
    return { source, ...given, failure: outcome.failure, ask: () => null }
  }
  return {
    source,
    ...given,
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

function typedSince({ klint, check: { options, root, words, failure } }: Kept, source: Source): Typed | null {
  const told = failure === null ? attempt(() => klint.typed(source.text, options)) : null
  const findings = told && 'value' in told ? told.value : null
  return findings && { source, root, words, findings }
}

/** @param choices the settings alone where they are left out */
export function createChecks(
  engine: LazyEngine,
  projects: Pick<Projects, 'isKnown' | 'around'>,
  log: vscode.LogOutputChannel,
  choices: Choices = bySettings,
): Checks {
  const kept = new KeptChecks()
  const checks: Checks = {
    optionsFor: (subject) => choices.optionsFor(subject),
    answerLanguage: () => choices.answerLanguage(),
    async of(document, isAsked = false) {
      if (!isEnabled(document) || (!isAsked && !projects.isKnown(document.uri) && !mentions(document))) return null
      const began = kept.resets
      const loaded = await engine.load()
      const options = await choices.optionsFor(document)
      const around = await projects.around(document.uri, loaded)
      // Settings changed meanwhile: what was read of them counts no more.
      if (began !== kept.resets) return checks.of(document, isAsked)
      // That takes a while, in which the user may have typed: from here on nothing waits, so nothing gets stale.
      const source = sourceOf(document)
      if (!source || (!around?.isLinked && !mentionsKling(source.text))) return null
      const before = kept.get(source.key)
      if (before?.check.source.stamp === source.stamp && before.around?.stamp === around?.stamp)
        return kept.keep(before)
      const isSame = before !== undefined && before.around?.project === around?.project
      const klint = isSame ? before.klint : (around?.open(source.language) ?? loaded.openDocument(source.language))
      const again = (text: string, own = options): Checked => klint.check(text, own)
      const words = wordsOf(loaded)
      const check = checkOf(source, { options, root: around?.root ?? null, again, words }, log)
      return kept.keep({ klint, around, check })
    },
    typed(document) {
      const source = sourceOf(document)
      const before = source && kept.get(source.key)
      return before ? typedSince(before, source) : null
    },
    reset: () => kept.reset(),
    forget: (document) => kept.forget(document),
  }
  return checks
}
