import { possibleSecrets } from './analysis/credentials/literals'
import { analyse, type Additions, type Meaning } from './analysis/meaning'
import { newFindings } from './findings/baseline'
import { budget } from './findings/budget'
import { codeActionsOf, fixAllEdits } from './features/codeActions'
import { codeLensesOf } from './features/codeLens'
import { recognisedIn, recognisedTogether } from './features/recognised'
import { completionsAt } from './features/completion'
import { costsOf } from './features/cost'
import { findingsInSteps, type Subject, type Workshop } from './findings/findingsInSteps'
import { hoverAt } from './features/hoverAt'
import { placeAmong } from './findings/inFile'
import { ignoreCompletions, ignoreHover } from './features/ignoring'
import { secretSpans } from './features/shown/secrets'
import { type CheckedCode, inRegions } from './features/inRegions'
import { Typing } from './incremental'
import { mayHaveFindings } from './features/telling'
import { canWait, unfinishedAt } from './features/unfinished'
import type { CheckOptions, Edit, Finding, Language } from './findings/finding'
import { rules } from './rules'
import { noSettings, type Settings } from './analysis/program/module'
import { machineMade } from './machineMade'
import { mentionsKling } from './mentionsKling'
import { ownSubject } from './project/alone'
import type { ProjectFiles } from './project/files'
import { type FileContext, Project, type Together } from './project/project'
import { type HostFormat, isHostFormat, type Region, regionsBeside, regionsIn, wholeOf } from './regions'
import { atOnce, frontEndFor, type SourceModel, type Steps, type Writer } from './syntax'

export * as agent from './features/agent'
export * as checklist from './features/checklist'
export * as configuration from './configuration'
export { blockPlaces, blocksOf } from './features/shown/blocks'
export {
  errorLinksIn,
  explain,
  fixOf,
  inEnglish,
  inLightbulb,
  likelyCauses,
  withLikelyCauses,
} from './features/explain'
export { inspectToken } from './features/token'
export { renderRecognised } from './features/recognised'
export { endpointsAt, referenceEntries, renderReference } from './features/reference'
export { machineMade } from './machineMade'
export { localeFor, wordsIn } from './words'
export { mentionsKling } from './mentionsKling'
export { readablePage } from './features/writtenPage'
export { isHostFormat } from './regions'
export { isProjectFile, lookAt, lookInto } from './project/look'
export { isConfiguration } from './project/resolveScript'
export { isSettingsFile, onlyAddresses, settingsGlob } from './project/settings'
export type { Look, ProjectFiles } from './project/files'

/**
 * The facade of the engine. Shells use nothing else of syntax, analysis or rules.
 *
 *     const document = openDocument('python')
 *     const checked = document.check(text, options)
 *     checked.findings
 */
export interface KlintDocument {
  /** Checks a text. Keeps the last parse, so checking the next version of the same document is fast. Never throws. */
  check(text: string, options?: CheckOptions): Checked
  /** The same with pauses, for callers that have to answer others meanwhile. The result does not depend on them. */
  checkInSteps(text: string, options?: CheckOptions): Steps<Checked>
  /**
   * The findings of the next version, without fixes, computed at once from what an edit can have changed. Null if only
   * a full check can tell.
   */
  typed(text: string, options?: CheckOptions): readonly Finding[] | null
  /** Prepares for an edit at an offset of the text that was checked last, so that `typed` takes half the time. */
  expectEdit(offset: number, options?: CheckOptions): void
}

/** The result for one version of a text. Everything on it is computed from that version only. */
export interface Checked extends CheckedCode {
  readonly text: string
  readonly language: Language | HostFormat
  /** The code in a host text, such as the cells of a notebook; empty for code itself. */
  readonly regions: readonly Region[]
  /** Each piece of code in the text, checked separately; empty if the text contains no code in another format. */
  readonly inside: readonly CheckedRegion[]
  /** What the findings are based on. For tests and tools; its shape may change. */
  readonly meaning: Meaning
  /** The edits of all safe fixes that do not conflict, optionally of one rule. Repeat until empty. */
  fixAll(ruleId?: string): readonly Edit[]
}

interface CheckedRegion {
  readonly region: Region
  readonly checked: Checked
}

/** @param language of code, or the format of a host text */
export function openDocument(language: Language | HostFormat): KlintDocument {
  if (isHostFormat(language)) return hostOf(language)
  const own = documentOf(language)
  return documentBy(
    function* (text, options) {
      const regions = regionsBeside(text, language)
      if (regions.length === 0) return yield* own.checkInSteps(text, options)
      // The text itself comes last, so that regions answer for the code in them.
      const checks = yield* checkedRegions([...regions, wholeOf(text, language)], options)
      const { meaning } = yield* own.checkInSteps(text, options)
      return hostChecked(checks, { text, language, regions: [], meaning }, options)
    },
    {
      ...own,
      typed: (text, options) => (regionsBeside(text, language).length === 0 ? own.typed(text, options) : null),
    },
  )
}

type Ask<Answer> = (text: string, options: CheckOptions) => Answer

function documentBy(
  checkInSteps: Ask<Steps<Checked>>,
  typing: Pick<Typing, 'typed' | 'expectEdit'> = { typed: () => null, expectEdit: () => undefined },
): KlintDocument {
  return {
    check: (text, options = noOptions) => atOnce(checkInSteps(text, options)),
    checkInSteps: (text, options = noOptions) => checkInSteps(text, options),
    typed: (text, options = noOptions) => typing.typed(text, options),
    expectEdit: (offset, options = noOptions) => typing.expectEdit(offset, options),
  }
}

/** A text whose code is checked in pieces. */
function hostOf(language: HostFormat): KlintDocument {
  return documentBy(function* (text, options) {
    const regions = regionsIn(text, language).filter(({ code }) => mentionsKling(code))
    const { meaning } = documentOf('json').check('')
    // A page about ignore comments shows them without the code that they are for.
    const levels = language === 'markdown' ? { ...options.levels, 'unused-ignore': 'off' as const } : options.levels
    const checks = yield* checkedRegions(regions, { ...options, ...(levels && { levels }) })
    return hostChecked(checks, { text, language, regions, meaning }, options)
  })
}

function* checkedRegions(regions: readonly Region[], options: CheckOptions): Steps<readonly CheckedRegion[]> {
  // A baseline refers to lines of the host text.
  const own = { ...options, baseline: [] }
  const checks: CheckedRegion[] = []
  for (const region of regions)
    checks.push({ region, checked: yield* documentOf(region.language).checkInSteps(region.code, own) })
  return checks
}

function hostChecked(
  checks: readonly CheckedRegion[],
  host: Pick<Checked, 'text' | 'language' | 'regions' | 'meaning'>,
  { baseline = [] }: CheckOptions,
): Checked {
  return Object.assign(
    inRegions(checks, (found) => newFindings(host.text, found, baseline)),
    { ...host, inside: checks },
  )
}

/** The files of a project, which are read together if they import each other. */
export interface KlintProject {
  /** Whether other files or settings affect what the file means. */
  isLinked(path: string): boolean
  /** The files that are read together with a file, including itself. */
  groupOf(path: string): readonly string[]
  /** What the findings of a file depend on besides the texts of its group. */
  contextOf(path: string): FileContext
  /** @param path relative to the root, with `/` */
  openDocument(path: string, language: Language): KlintDocument
  /**
   * Updates the project after files were changed, created or deleted, and keeps everything else.
   * @returns the files whose findings may have changed
   */
  changed(paths: readonly string[]): ReadonlySet<string>
}

/**
 * Opens a project. Each file is checked together with the files that it imports or that import it, within reach of one
 * that mentions Kling, so that values are followed across modules. Findings depend only on the content of files, never
 * on the order in which they were opened or changed.
 */
export function openProject(files: ProjectFiles): KlintProject {
  const project = new Project(files)
  return {
    isLinked: (path) => project.isLinked(path),
    groupOf: (path) => project.groupOf(path),
    changed: (paths) => project.changed(paths),
    contextOf: (path) => project.contextOf(path),
    openDocument: (path, language) =>
      documentOf(language, {
        together: (model, additions) => project.together(path, model, additions),
        settings: () => project.settingsOf(path),
      }),
  }
}

/** A file's context in its project. */
interface InProject {
  /** The meaning of the file together with its group; null if it has none. */
  together(model: SourceModel, additions?: Additions): Together | null
  settings(): Settings
}

const noOptions: CheckOptions = {}
const inNoProject: InProject = { together: () => null, settings: () => noSettings }

function documentOf(language: Language, { together, settings }: InProject = inNoProject): KlintDocument {
  const { createReader, writer } = frontEndFor(language)
  const reader = createReader(language)
  const alone = (model: SourceModel, { isRequestFile, additions }: CheckOptions): Subject =>
    ownSubject(model, { isRequestFile, additions, settings: settings() })
  const linked = (model: SourceModel, options: CheckOptions): Subject => {
    const found = options.isRequestFile ? null : together(model, options.additions)
    if (!found) return alone(model, options)
    return { model: found.module.model, meaning: found.meaning, place: placeAmong(found.module, found.modules) }
  }
  const apart = (options: CheckOptions): Workshop => {
    return { rules, writer, options, read: (version) => alone(reader.read(version), options) }
  }
  const check = (slice: SourceModel, options: CheckOptions, isWanted: (ruleId: string) => boolean) => {
    const wanted = rules.filter(({ id }) => isWanted(id))
    if (wanted.length === 0) return []
    return atOnce(findingsInSteps(alone(slice, options), { ...apart(options), rules: wanted })).findings
  }
  const typing = new Typing({ ...reader, check, canWait, mayHaveFindings })
  return documentBy(function* (text, options) {
    // Generated code needs no fixes, and following it would be expensive.
    const isLeftAlone = machineMade(text, language) !== null
    const subject = linked(yield* reader.readInSteps(isLeftAlone ? '' : text), options)
    yield
    const read = (version: string): Subject => linked(reader.read(version), options)
    const found = yield* findingsInSteps(subject, { rules, writer, options, read })
    const { model, place } = subject
    typing.rest(place === null && !isLeftAlone ? { model, ...found } : null, options)
    if (place === null) return checkedOf({ text, language, writer, subject, ...found, read })
    const own = alone(model, options)
    // Files that exceed the budget together are read alone.
    const rest = found.gaveUp ? yield* findingsInSteps(own, apart(options)) : found
    return checkedOf({ text, language, writer, subject: own, ...rest, read: apart(options).read })
  }, typing)
}

interface Parts {
  readonly text: string
  readonly language: Language
  readonly writer: Writer
  /** The text, read alone. */
  readonly subject: Subject
  readonly findings: readonly Finding[]
  readonly gaveUp: boolean
  read(version: string): Subject
}

function checkedOf({ text, language, writer, subject, findings, gaveUp, read }: Parts): Checked {
  const { model } = subject
  // After Klint gave up on a file, its features must not analyze it again.
  const nothing = gaveUp ? analyse({ ...model, body: { ...model.body, steps: [] } }) : null
  const meaningOf = (): Meaning => nothing ?? subject.meaning
  const ask = <Answer>(question: (meaning: Meaning) => Answer, otherwise: Answer): Answer =>
    meaningOf().program.work.attempt(
      budget.question,
      () => question(meaningOf()),
      () => otherwise,
    )
  const draft = { model, writer, analyse: (version: string) => read(version).meaning }
  return {
    text,
    language,
    regions: [],
    inside: [],
    findings,
    get meaning() {
      return meaningOf()
    },
    get secrets() {
      // Any part of a text that was not read may be a secret.
      if (model.steps > budget.read) return [{ start: 0, end: text.length }]
      const known = gaveUp ? null : ask(secretSpans, null)
      return known ?? possibleSecrets(subject.meaning.program)
    },
    codeActions: (selection) => codeActionsOf(findings, model, writer, selection),
    fixAll: (ruleId) => fixAllEdits(findings, ruleId),
    hover: (offset, words) =>
      ignoreHover(model, offset, words) ?? ask((meaning) => hoverAt(meaning, offset, words), null),
    completions: (offset, words) =>
      machineMade(text, language) === null && mentionsKling(text)
        ? (ignoreCompletions(model, offset, words) ?? completionsAt(draft, offset, words))
        : [],
    costs: (words) => ask((meaning) => costsOf(meaning, words), []),
    codeLenses: (words) => ask((meaning) => codeLensesOf(meaning, words), []),
    unfinishedAt: (offset) => ask((meaning) => unfinishedAt(meaning, findings, offset), []),
    recognised: () => ask(recognisedIn, recognisedTogether([])),
  }
}
