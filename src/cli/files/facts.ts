import { dirname, resolve, sep } from 'node:path'
import { mentionsKling } from '../../engine'
import { lineLink, readFile, type CodePlace, type FileFacts } from '../../features/checklist'
import type { Io } from '../io'
import { type Messages, pathFrom } from '../messages'
import { createProgress } from '../progress'
import { collectFiles, readOrSay } from './collect'
import { Configurations } from './configurations'
import { examine } from './examine'
import { Projects } from './projects'

/** What the code under some paths says, each file under its path from where we are. */
export function readFacts(paths: readonly string[], io: Io, messages: Messages): readonly FileFacts[] {
  const files = collectFiles(paths, io.cwd, messages)
  const progress = createProgress(io.stderr, files.length)
  messages.progress = progress
  const projects = new Projects(paths.map((path) => resolve(io.cwd, path)))
  const configurations = new Configurations(messages)
  const read = files.flatMap((file, index) => {
    const { path, language } = file
    progress.step(index)
    const source = readOrSay(file, messages)
    if (!source) return []
    const name = pathFrom(io.cwd, path)
    const document = projects.around(path).open(language)
    if (!document && !mentionsKling(source.text)) return [{ path: name, requests: [], findings: [], images: [] }]
    const examined = examine(
      { path, language, text: source.text, document },
      configurations.optionsFor(path),
      io,
      messages,
      (checked) => readFile(name, checked),
    )
    return 'value' in examined ? [examined.value] : []
  })
  progress.clear()
  messages.progress = null
  return read
}

/**
 * The addresses of lines for a page.
 * @param page the file that it is written to, absolute; null where it is printed, with addresses from where we are
 */
export function linksFor(page: string | null, { cwd }: Io): (place: CodePlace) => string | null {
  const folder = page === null ? cwd : dirname(page)
  const slashed = (path: string): string => path.split(sep).join('/')
  return ({ path, line }) => lineLink(slashed(folder), slashed(resolve(cwd, path)), line)
}
