import type * as vscode from 'vscode'
import type { Checked, KlintDocument } from '../engine'
import { attempt, type Attempt } from '../findings/attempt'
import { mentionsKling } from '../mentionsKling'
import { type LazyEngine, wordsOf } from './lazyEngine'
import { isRequestFile } from '../features/requestFiles'
import type { CheckOptions, Finding, Language } from '../findings/finding'
import type { Words } from '../words'
import type { Around, Projects } from './project/projects'
import { KeptChecks } from './keptChecks'
import { isEnabled, overridesFor } from './settings'
import { offsetIn, sourceOf, type Source } from './source'
import { withPauses } from './withPauses'

export interface Checks extends Choices {
  /**
   * The check of a document's current text, together with its project; null if it does not use Kling.
   * @param isAsked true if the user asked for this document, so its project is read even if the text does not mention Kling
   */
  of(document: vscode.TextDocument, isAsked?: boolean): Promise<Check | null>
  /** The findings while the user types, without a full check; null if only a full check can tell. */
  typed(document: vscode.TextDocument): Typed | null
  /** Prepares for an edit at a position, if the current text was checked. */
  expectEdit(document: vscode.TextDocument, position: vscode.Position): void
  /** Drops all checks, because settings changed. */
  reset(): void
  forget(document: vscode.TextDocument): void
}

export interface Check {
  readonly source: Source
  /** The options of the check. */
  readonly options: CheckOptions
  /** The language of messages. */
  readonly words: Words
  /** The error if the engine failed on the text, else null. */
  readonly failure: string | null
  /** The root of the project, to which paths of other files are relative; null if the document is checked alone. */
  readonly root: vscode.Uri | null
  /** Checks another version of the text in the same project, by default with the same options. */
  again(text: string, options?: CheckOptions): Checked
  /** Extracts something from the result; null if the engine fails, which is logged. */
  ask<T>(question: (checked: Checked) => T): T | null
}

/** Findings that last until the next check. */
export interface Typed extends Pick<Check, 'source' | 'root' | 'words'> {
  readonly findings: readonly Finding[]
}

/** A check, and the parse it is based on. */
interface Kept {
  readonly klint: KlintDocument
  /** The files around the document at the time of the check. */
  readonly around: Around | null
  readonly check: Check
}

/** Wraps the engine's result for a text. If the engine fails, nothing is shown and the session continues. */
function checkOf(
  source: Source,
  outcome: Attempt<Checked>,
  given: Pick<Check, 'options' | 'root' | 'again' | 'words'>,
  log: vscode.LogOutputChannel,
): Check {
  const tell = (failure: string): null => {
    log.error(
      `Could not check a ${source.language} document: ${failure}. This is a mistake in Klint; please report it.`,
    )
    return null
  }
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

/** How documents are checked. */
export interface Choices {
  optionsFor(subject: Pick<vscode.TextDocument, 'uri' | 'languageId'>): Promise<CheckOptions>
  /** The language of example code if no code is open; null if none was chosen. */
  answerLanguage(): Promise<Language | null>
}

const bySettings: Choices = {
  optionsFor: (subject) =>
    Promise.resolve({ ...overridesFor(subject), isRequestFile: isRequestFile(subject.uri.path) }),
  answerLanguage: () => Promise.resolve(null),
}

function typedSince(kept: KeptChecks<Kept>, source: Source | null): Typed | null {
  const before = source && kept.get(source.key)
  if (!before || before.check.failure !== null) return null
  const { klint, check } = before
  const told = attempt(() => klint.typed(source.text, check.options))
  const findings = 'value' in told ? told.value : null
  return findings && { source, root: check.root, words: check.words, findings }
}

function expectEdit(kept: KeptChecks<Kept>, document: vscode.TextDocument, position: vscode.Position): void {
  const source = sourceOf(document)
  const before = source && kept.get(source.key)
  if (!before || before.check.failure !== null || before.check.source.stamp !== source.stamp) return
  const { klint, check } = before
  attempt(() => klint.expectEdit(offsetIn(check.source, document, position), check.options))
}

/** The document of the last check, unless its project changed. */
function klintOf(before: Kept | undefined, around: Around | null): KlintDocument | null {
  return before && before.around?.project === around?.project ? before.klint : null
}

/** Shares one run of the work among callers that ask for it at the same time. */
function createOnce<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>()
  return (key, work) => {
    const result = running.get(key) ?? work().finally(() => running.delete(key))
    running.set(key, result)
    return result
  }
}

/** @param choices only the settings by default */
export function createChecks(
  engine: LazyEngine,
  projects: Pick<Projects, 'isKnown' | 'around'>,
  log: vscode.LogOutputChannel,
  choices: Choices = bySettings,
): Checks {
  const kept = new KeptChecks<Kept>()
  const once = createOnce<Check | null>()
  const checks: Checks = {
    optionsFor: (subject) => choices.optionsFor(subject),
    answerLanguage: () => choices.answerLanguage(),
    async of(document, isAsked = false) {
      if (!isEnabled(document) || (!isAsked && !projects.isKnown(document.uri) && !mentions(document))) return null
      const [began, loaded] = [kept.resets, await engine.load()]
      const options = await choices.optionsFor(document)
      const around = await projects.around(document.uri, loaded)
      // Settings changed meanwhile, so the options may be outdated.
      if (began !== kept.resets) return checks.of(document, isAsked)
      // Loading takes a while, in which the user may have typed, so the text is read last.
      const source = sourceOf(document)
      if (!source || (!around?.isLinked && !mentionsKling(source.text))) return null
      const before = kept.get(source.key)
      if (before?.check.source.stamp === source.stamp && before.around?.stamp === around?.stamp)
        return kept.keep(before).check
      const klint = klintOf(before, around) ?? around?.open(source.language) ?? loaded.openDocument(source.language)
      const isOutdated = (): boolean =>
        began !== kept.resets || around?.isCurrent() === false || sourceOf(document)?.stamp !== source.stamp
      const again: Check['again'] = (text, own = options) => klint.check(text, own)
      const given = { options, root: around?.root ?? null, again, words: wordsOf(loaded) }
      const check = await once([source.key, source.stamp, around?.stamp, began].join('\n'), async () => {
        const outcome = await withPauses(klint.checkInSteps(source.text, options), isOutdated)
        return outcome && kept.keep({ klint, around, check: checkOf(source, outcome, given, log) }).check
      })
      return check ?? checks.of(document, isAsked)
    },
    typed: (document) => typedSince(kept, sourceOf(document)),
    expectEdit: (document, position) => expectEdit(kept, document, position),
    reset: () => kept.reset(),
    forget: (document) => kept.forget(document),
  }
  return checks
}
