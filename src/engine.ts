import { possibleSecrets } from './analysis/credentials/literals'
import type { CostHint } from './features/cost/costHint'
import type { Completion } from './features/completion/completion'
import type { Hover } from './features/hover/hover'
import type { CodeAction } from './features/codeAction'
import { analyse, type Meaning } from './analysis/meaning'
import { budget } from './findings/budget'
import { codeActionsOf, fixAllEdits } from './features/codeActions'
import { completionsAt } from './features/completion'
import { costsOf } from './features/cost'
import { findingsOf, type Subject } from './findings/findingsOf'
import { hoverAt } from './features/hoverAt'
import { placeAmong } from './findings/inFile'
import type { CheckOptions, Edit, Finding, Language, Span } from './findings/finding'
import { rules } from './rules'
import { noSettings, type Settings } from './analysis/program/module'
import { machineMade } from './machineMade'
import { mentionsKling } from './mentionsKling'
import type { ProjectFiles } from './project/files'
import { Project, type Together } from './project/project'
import { frontEndFor, type SourceModel, type Writer } from './syntax'

export * as agent from './features/agent'
export * as checklist from './features/checklist'
export { errorLinksIn, explain, fixOf, inLightbulb, likelyCauses, withLikelyCauses } from './features/explain'
export { inspectToken } from './features/token'
export { endpointsAt, referenceEntries, renderReference } from './features/reference'
export { machineMade } from './machineMade'
export { mentionsKling } from './mentionsKling'
export { isProjectFile, lookAt } from './project/look'
export { isConfiguration } from './project/resolveScript'
export { isSettingsFile, onlyAddresses, settingsGlob } from './project/settings'
export type { Look, ProjectFiles } from './project/files'

/**
 * The whole engine behind one door. Shells know nothing else of syntax, analysis or rules.
 *
 *     const document = openDocument('python')
 *     const checked = document.check(text, options)
 *     checked.findings
 */
export interface KlintDocument {
  /** Checks a text. Keeps the last parse, so checking the next version of the same document is fast. Never throws. */
  check(text: string, options?: CheckOptions): Checked
}

/** The result for one version of a text. Everything on it is computed from that version only. */
export interface Checked {
  readonly text: string
  readonly language: Language
  /** Sorted by place, then rule. Ignore comments and levels are already applied. */
  readonly findings: readonly Finding[]
  /** What the findings rest on. For tests and tools; its shape may change. */
  readonly meaning: Meaning
  /** Where secrets are written in the text: who shows its lines leaves these out. */
  readonly secrets: readonly Span[]
  /** The lightbulb for a selection, in the conventional order. */
  codeActions(selection: Span): readonly CodeAction[]
  /** Edits of all safe fixes that fit together; with a rule, all its first fixes (review ones too). Repeat until empty. */
  fixAll(ruleId?: string): readonly Edit[]
  hover(offset: number): Hover | null
  /** What can be typed at an offset, also where the text around it is not finished; best first. */
  completions(offset: number): readonly Completion[]
  /** What each request costs that is seen well enough. */
  costs(): readonly CostHint[]
}

export function openDocument(language: Language): KlintDocument {
  return documentOf(language, { together: () => null, settings: () => noSettings })
}

/** The files of a project, which are read together where they import each other. */
export interface KlintProject {
  /** Whether more than a file's own text tells what it means: other files, or a file of settings. */
  isLinked(path: string): boolean
  /** The files that are read together with one, itself among them. */
  groupOf(path: string): readonly string[]
  /** @param path relative to the root, with `/` */
  openDocument(path: string, language: Language): KlintDocument
  /**
   * Says that files changed, came or went. What else was read stays.
   * @returns the files whose findings may be others now
   */
  changed(paths: readonly string[]): ReadonlySet<string>
}

/**
 * Opens a project. Each of its files is checked together with those that it imports, and that import it, within reach of
 * one that mentions Kling: what one module hands another is followed. Findings depend on what the files say, never on the
 * order in which they were opened or changed.
 */
export function openProject(files: ProjectFiles): KlintProject {
  const project = new Project(files)
  return {
    isLinked: (path) => project.isLinked(path),
    groupOf: (path) => project.groupOf(path),
    changed: (paths) => project.changed(paths),
    openDocument: (path, language) =>
      documentOf(language, {
        together: (model) => project.together(path, model),
        settings: () => project.settingsOf(path),
      }),
  }
}

/** What the project around a file says of it. */
interface InProject {
  /** What it means with the files that it hangs together with; null where there are none. */
  together(model: SourceModel): Together | null
  settings(): Settings
}

function documentOf(language: Language, { together, settings }: InProject): KlintDocument {
  const { createReader, writer } = frontEndFor(language)
  const reader = createReader(language)
  return {
    check(text, options = {}) {
      // Code that was made from other code has nothing to repair, and much to follow.
      const isLeftAlone = machineMade(text, language) !== null
      const alone = (model: SourceModel): Subject =>
        ownSubject(model, { isRequestFile: options.isRequestFile ?? false, settings: settings() })
      const readAlone = (version: string): Subject => alone(reader.read(version))
      const read = (version: string): Subject => {
        const model = reader.read(version)
        const linked = options.isRequestFile ? null : together(model)
        return linked ? linkedSubject(linked) : alone(model)
      }
      const subject = read(isLeftAlone ? '' : text)
      const linked = findingsOf(subject, { rules, writer, options, read })
      if (subject.place === null) return checkedOf({ text, language, writer, subject, ...linked, read })
      const own = alone(subject.model)
      // Files that take too many steps together are read alone.
      const found = linked.gaveUp ? findingsOf(own, { rules, writer, options, read: readAlone }) : linked
      return checkedOf({ text, language, writer, subject: own, ...found, read: readAlone })
    },
  }
}

/** One of the files that are read together. */
function linkedSubject({ meaning, module, modules }: Together): Subject {
  return { model: module.model, meaning, place: placeAmong(module, modules) }
}

/** A text by itself. What it means is read when somebody asks. */
function ownSubject(model: SourceModel, known: Parameters<typeof analyse>[1]): Subject {
  let meaning: Meaning | undefined
  return {
    model,
    place: null,
    get meaning() {
      return (meaning ??= analyse(model, known))
    },
  }
}

interface Parts {
  readonly text: string
  readonly language: Language
  readonly writer: Writer
  /** The text by itself. */
  readonly subject: Subject
  readonly findings: readonly Finding[]
  readonly gaveUp: boolean
  read(version: string): Subject
}

function checkedOf({ text, language, writer, subject, findings, gaveUp, read }: Parts): Checked {
  const { model } = subject
  // Where Klint gave up, nobody goes on asking what the text means.
  const nothing = gaveUp ? analyse({ ...model, body: { ...model.body, steps: [] } }) : null
  const meaningOf = (): Meaning => nothing ?? subject.meaning
  const ask = <Answer>(question: (meaning: Meaning) => Answer, otherwise: Answer): Answer => {
    const meaning = meaningOf()
    return meaning.program.work.attempt(
      budget.question,
      () => question(meaning),
      () => otherwise,
    )
  }
  return {
    text,
    language,
    findings,
    get meaning() {
      return meaningOf()
    },
    get secrets() {
      // Nobody knows what is in a text that was not read.
      if (model.steps > budget.read) return [{ start: 0, end: text.length }]
      const known = gaveUp ? null : ask(secretsIn, null)
      return known ?? possibleSecrets(subject.meaning.program)
    },
    codeActions: (selection) => codeActionsOf(findings, model, writer, selection),
    fixAll: (ruleId) => fixAllEdits(findings, ruleId),
    hover: (offset) => ask((meaning) => hoverAt(meaning, offset), null),
    completions: (offset) =>
      machineMade(text, language) === null && mentionsKling(text)
        ? completionsAt({ model, writer, analyse: (draft) => read(draft).meaning }, offset)
        : [],
    costs: () => ask(costsOf, []),
  }
}

function secretsIn({ credentials }: Meaning): readonly Span[] | null {
  return credentials.literals.map(({ at }) => at.content)
}
