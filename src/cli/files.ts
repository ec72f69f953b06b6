import { existsSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { checkOnDisk, type OnDisk, type TextToCheck } from '../disk/check'
import { collectFiles, type FileToRead } from '../disk/collect'
import { Configurations } from '../disk/configurations'
import { factsOf } from '../disk/facts'
import { Projects } from '../disk/projects'
import type { ListFolder } from '../disk/walk'
import { lineLink, type CodePlace, type FileFacts } from '../features/checklist'
import { extensions } from '../features/languageOfPath'
import type { Attempt } from '../findings/attempt'
import type { Session } from './io'
import { type Messages, pathFrom } from './messages'
import { createProgress } from './progress'

/** The files under some paths; under the current folder if there are none. */
export function filesUnder(
  paths: readonly string[],
  { cwd }: Session,
  messages: Messages,
  { isLeftOut, list }: { readonly isLeftOut?: (path: string) => boolean; readonly list?: ListFolder } = {},
): readonly FileToRead[] {
  const given = (paths.length > 0 ? paths : ['.']).map((path) => resolve(cwd, path))
  const files = collectFiles(given, messages.tell, isLeftOut, list)
  if (given.some((path) => path.includes('*') && !existsSync(path))) messages.note('commandLine.pattern-given')
  if (files.length === 0 && !messages.failed)
    messages.note('commandLine.no-files', { endings: { name: extensions.join(' ') } })
  return files
}

/** Checks a text on disk. If the engine fails on a file, reports the file so that the run continues. */
export function examine<T>(
  text: TextToCheck,
  onDisk: OnDisk,
  fix: boolean,
  messages: Messages,
  use: Parameters<typeof checkOnDisk<T>>[3],
): Attempt<T> | null {
  const outcome = checkOnDisk(text, onDisk, fix, use)
  return outcome && named(text.path, outcome, messages)
}

function named<T>(path: string, outcome: Attempt<T>, messages: Messages): Attempt<T> {
  if ('failure' in outcome)
    messages.fail('commandLine.engine-failed', { path: messages.pathOf(path), failure: { name: outcome.failure } })
  return outcome
}

/** The facts from the code under some paths. Paths are relative to the current folder. */
export function readFacts(paths: readonly string[], io: Session, messages: Messages): readonly FileFacts[] {
  const files = filesUnder(paths, io, messages)
  const progress = createProgress(io, files.length)
  messages.progress = progress
  const onDisk: OnDisk = {
    projects: new Projects(paths.map((path) => resolve(io.cwd, path))),
    configurations: new Configurations(messages.complain),
    openDocument: io.openDocument,
  }
  const read = files.flatMap((file, index) => {
    progress.step(index)
    const outcome = factsOf(file, pathFrom(io.cwd, file.path), onDisk, messages.tell)
    const facts = outcome && named(file.path, outcome, messages)
    return facts && 'value' in facts ? [facts.value] : []
  })
  progress.clear()
  messages.progress = null
  return read
}

/**
 * Creates links to lines of code for a page.
 * @param page the absolute path of the file that the page is written to; null if it is printed, with links relative to the current folder
 */
export function linksFor(page: string | null, { cwd }: Session): (place: CodePlace) => string | null {
  const folder = page === null ? cwd : dirname(page)
  const slashed = (path: string): string => path.split(sep).join('/')
  return ({ path, line }) => lineLink(slashed(folder), slashed(resolve(cwd, path)), line)
}
