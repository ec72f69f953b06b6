import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Baseline, readBaseline, usualBaseline, writeBaseline } from '../../configuration'
import { knownFindings } from '../../findings/baseline'
import type { KnownFinding } from '../../findings/finding'
import type { Run } from './run'
import { inner } from '../../disk/configurations'
import { writeWhole } from '../../disk/replace'
import { readText } from '../../disk/source'
import { exitCodes } from '../io'
import type { FileReport } from '../report'
import { shown, terminal } from '../terminal'

/** `--write-baseline`: records all findings as known. The entries of files that were not checked stay. */
export function rememberFindings(reports: readonly FileReport[], { flags, io, messages, configurations }: Run): number {
  const found = configurations.for(join(io.cwd, usualBaseline))
  const named = found?.read.configuration.baseline ?? null
  const path =
    flags.baseline !== undefined
      ? resolve(io.cwd, flags.baseline)
      : found && named !== null
        ? resolve(found.folder, named)
        : join(io.cwd, usualBaseline)
  const folder = dirname(path)
  const entries = new Map<string, readonly KnownFinding[]>()
  try {
    for (const [file, findings] of earlier(path, folder)) entries.set(file, findings)
    for (const { path: file, text, findings, failure } of reports)
      if (failure === undefined) entries.set(inner(folder, file), knownFindings(text ?? '', findings))
    writeWhole(path, writeBaseline(entries))
  } catch (error) {
    messages.failedAt('commandLine.cannot-write', path, error)
    return exitCodes.failed
  }
  const count = [...entries.values()].reduce((sum, findings) => sum + findings.length, 0)
  const files = [...entries.values()].filter(({ length }) => length > 0).length
  const name = messages.pathOf(path)
  io.stdout.write(terminal`${shown(io.words.say('commandLine.wrote-baseline', { count, files, name }))}\n`)
  if (flags.baseline === undefined && named === null)
    io.stdout.write(terminal`${shown(io.words.say('commandLine.set-baseline', { name }))}\n`)
  return messages.failed ? exitCodes.failed : exitCodes.clean
}

/** The current entries of files that still exist. Throws if the baseline cannot be read. */
function earlier(path: string, folder: string): Iterable<readonly [string, readonly KnownFinding[]]> {
  if (!existsSync(path)) return []
  const read = readBaseline(readText(path))
  return read instanceof Map ? [...(read as Baseline)].filter(([file]) => existsSync(join(folder, file))) : []
}
