import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import * as vscode from 'vscode'
import { reportName } from '../harness/paths'
import { mochaOptions } from '../harness/mochaOptions'

/** Runs inside the extension host: the suite, which writes its report into a file beside the workspace. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha')
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('The suite wants a workspace')
  const report = join(folder.uri.fsPath, '..', reportName)
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => appendFileSync(report, `${format(...parts)}\n`)
  const mocha = new Mocha(mochaOptions)
  mocha.suite.emit('pre-require', globalThis, null, mocha)
  await import('./installation')
  // Before any file is open.
  await import('./activation')
  await import('./squiggles')
  await import('./documents')
  await import('./projects')
  await import('./fixes')
  await import('./lateRequests')
  await import('./engineFails')
  await import('./ignoring')
  await import('./settings')
  await import('./configuration')
  await import('./workspace')
  await import('./notebooks')
  await import('./texts')
  await import('./help')
  await import('./rulePages')
  await import('./together')
  await import('./typing')
  await import('./diagnosis')
  const failures = await new Promise<number>((end) => mocha.run(end))
  if (failures > 0) throw new Error(`${failures} failed`)
}
