import { join } from 'node:path'
import { agent, type Checked, configuration, openDocument } from '../engine'
import { checkOnDisk, type OnDisk } from '../disk/check'
import { collectFiles, type FileToRead, readOrTell } from '../disk/collect'
import { Configurations, type ConfigurationProblem } from '../disk/configurations'
import type { Notice } from '../disk/notice'
import { Projects } from '../disk/projects'
import type { Source } from '../disk/source'
import { linesOf } from '../features/shown/lines'
import { attempt } from '../findings/attempt'
import type { Edit, Language } from '../findings/finding'
import type { Roots } from './roots'

/** The input of a tool. */
type Code = { readonly paths: readonly string[] } | { readonly text: string; readonly language: Language }

/** A checked file or text. */
export interface Read {
  /** Its name in results. */
  readonly name: string
  readonly file: FileToRead | null
  readonly source: Source | null
  readonly checked: Checked
  /** Before the fixes. */
  readonly before: Checked
  readonly edits: readonly Edit[]
}

/** One tool call. Each call reads files again, because they may have changed. */
export class Reading {
  readonly #notices: Notice[] = []
  readonly #problems: ConfigurationProblem[] = []
  readonly onDisk: OnDisk

  constructor(
    readonly roots: Roots,
    private readonly paths: readonly string[],
  ) {
    this.onDisk = {
      projects: new Projects(paths),
      configurations: new Configurations((problem) => this.#problems.push(problem)),
      openDocument,
    }
  }

  static of(roots: Roots, code: Code): Reading {
    return new Reading(roots, 'paths' in code ? code.paths.map((path) => roots.find(path)) : [])
  }

  /** Notices about skipped files. */
  notices(): readonly agent.AgentNotice[] {
    return this.#notices.map((notice) => ({ ...notice, path: this.roots.nameOf(notice.path) }))
  }

  /** The files under the paths. Throws if a configuration has a mistake, because nothing is checked with half of one. */
  files(): readonly FileToRead[] {
    const files = collectFiles(this.paths, this.tell)
    for (const { path } of files) this.onDisk.configurations.optionsFor(path)
    const [problem] = this.#problems
    if (problem) throw new Error(this.#complaint(problem))
    return files
  }

  /**
   * Extracts something from each file, except those that have nothing to do with Kling.
   * @param fix apply the safe fixes first
   */
  each<T>(fix: boolean, use: (read: Read) => T): readonly T[] {
    return this.files().flatMap((file) => {
      const { path, language } = file
      if (this.onDisk.projects.around(path).isForeign) return []
      const source = readOrTell(file, this.tell)
      if (!source) return []
      const name = this.roots.nameOf(path)
      const outcome = checkOnDisk({ path, language, text: source.text }, this.onDisk, fix, (checked, before, edits) =>
        use({ name, file, source, checked, before, edits }),
      )
      if (outcome && 'failure' in outcome)
        this.tell({
          what: 'cannot-check',
          path,
          why: { id: 'files.system', data: { message: { name: outcome.failure } } },
        })
      return outcome && 'value' in outcome ? [outcome.value] : []
    })
  }

  readonly tell = (notice: Notice): void => void this.#notices.push(notice)

  #complaint({ path, text, message, span }: ConfigurationProblem): string {
    const name = JSON.stringify(this.roots.nameOf(path))
    const words = agent.english.say(message.id, message.data)
    if (text === null) return `Klint cannot read ${name}: ${words}. Correct the configuration first.`
    const { line, column } = linesOf(text).position(span.start)
    return `The configuration is wrong at ${name}:${line}:${column}: ${words} Correct it first.`
  }
}

/** Checks a text as a file in the working directory. */
export function readText<T>(text: string, language: Language, roots: Roots, use: (read: Read) => T): T {
  const configurations = new Configurations(() => undefined)
  const [folder] = roots.folders
  const options = folder
    ? configurations.optionsFor(join(folder, 'text'))
    : configuration.optionsOf(configuration.noConfiguration, [])
  const outcome = attempt(() => {
    const checked = openDocument(language).check(text, options)
    return use({ name: 'text', file: null, source: null, checked, before: checked, edits: [] })
  })
  if ('value' in outcome) return outcome.value
  throw new Error(`Klint could not check this code, by a mistake of its own: ${outcome.failure}`)
}

/** Extracts something from the code in a tool's input. */
export function readCode<T>(
  code: Code,
  roots: Roots,
  use: (read: Read, reading: Reading) => T,
): { readonly found: readonly T[]; readonly notices: readonly agent.AgentNotice[] } {
  const reading = Reading.of(roots, code)
  const found =
    'paths' in code
      ? reading.each(false, (read) => use(read, reading))
      : [readText(code.text, code.language, roots, (read) => use(read, reading))]
  return { found, notices: reading.notices() }
}
