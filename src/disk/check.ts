import { type Checked, mentionsKling, type openDocument } from '../engine'
import { isRequestFile } from '../features/requestFiles'
import { attempt, type Attempt } from '../findings/attempt'
import type { Edit, Language } from '../findings/finding'
import { settle } from '../findings/settle'
import type { HostFormat } from '../regions'
import type { Configurations } from './configurations'
import type { Projects } from './projects'
import { replaceFile } from './replace'
import { encode, type Source } from './source'

/** What files on disk are checked with. */
export interface OnDisk {
  readonly projects: Projects
  readonly configurations: Pick<Configurations, 'optionsFor'>
  readonly openDocument: typeof openDocument
}

/** A text under the path of a file, whether the file has it already or not. */
export interface TextToCheck {
  /** Absolute. */
  readonly path: string
  readonly language: Language | HostFormat
  readonly text: string
}

/**
 * The one place where files on disk meet the engine: each is checked as part of its project, by its configuration.
 * @param fix apply the safe fixes first
 * @param use takes what is wanted from the result, and from what it was before fixes, with the edits between; what the result
 * computes on demand may fail as well
 * @returns null where the text has nothing to do with Kling
 */
export function checkOnDisk<T>(
  { path, language, text }: TextToCheck,
  { projects, configurations, openDocument }: OnDisk,
  fix: boolean,
  use: (checked: Checked, before: Checked, edits: readonly Edit[]) => T,
): Attempt<T> | null {
  const linked = projects.around(path).open(language)
  if (!linked && !mentionsKling(text)) return null
  const options = { ...configurations.optionsFor(path), isRequestFile: isRequestFile(path), wantsAllFixes: true }
  return attempt(() => {
    const document = linked ?? openDocument(language)
    const check = (version: string): Checked => document.check(version, options)
    const before = check(text)
    const { last, edits } = fix ? settle(before, check) : { last: before, edits: [] }
    return use(last, before, edits)
  })
}

/** Puts a fixed text in place of a file's. Throws where it cannot be written. */
export function storeFixed(path: string, source: Source, text: string, { projects }: Pick<OnDisk, 'projects'>): void {
  if (!source.isUtf8) throw new Error('it is not UTF-8; save it as UTF-8 first')
  const bytesOf = (content: string) => Buffer.from(encode(source, content))
  replaceFile(path, { from: bytesOf(source.text), to: bytesOf(text) })
  projects.changed(path)
}
