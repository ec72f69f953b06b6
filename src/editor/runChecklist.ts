import * as vscode from 'vscode'
import type { ChecklistReport } from '../features/checklist'
import { choose } from './ask'
import type { Checks } from './checks'
import { setCredentialsCommand, type CredentialStore } from './credentials'
import { languageOf } from './languages'
import type { LazyEngine } from './lazyEngine'
import { documentsInTabs, readOpenFiles, type OpenFiles } from './openFiles'
import type { Pages } from './pages'
import { section } from './settings'

export const runChecklistCommand = 'kling.runChecklist'

const title = 'Kling: Run Diagnostic Checklist'

const ways = [
  { label: 'This machine only', detail: 'Answers what the code tells. Sends nothing.', online: false },
  { label: 'Ask Kling', detail: 'Also tries the credentials, asks for credits, and loads the images that the code names.', online: true },
] as const

const hints = { online: 'Run the checklist again and choose *Ask Kling*.', credentials: 'Run *Kling: Set API Credentials*.' }

interface Parts {
  readonly engine: LazyEngine
  readonly checks: Checks
  readonly pages: Pages
  readonly credentials: CredentialStore
}

/**
 * "Kling: Run Diagnostic Checklist": the seven questions, for the active file or, where it is not about Kling, for all open ones.
 * Each run asks anew whether it may use the network.
 * @param isOffline answers that question with no, for those who start the command by other means
 */
export async function runChecklist(parts: Parts, isOffline = false): Promise<void> {
  const way = isOffline ? ways[0] : await choose(ways, { title, placeHolder: 'May it use the network, this time?' })
  if (!way) return
  const open = await readFiles(parts)
  const probes = way.online ? await probe(parts, open) : null
  if (probes === 'stopped') return
  const { checklist } = await parts.engine.load()
  const report = checklist.runChecklist(open.files, probes, hints)
  await parts.pages.show('Kling diagnostic checklist', checklist.renderChecklist(report, open))
  void offerToSave(report, open, parts)
}

async function readFiles({ engine, checks }: Parts): Promise<OpenFiles> {
  const loaded = await engine.load()
  const active = vscode.window.activeTextEditor?.document
  const own = active && languageOf(active) ? await readOpenFiles([active], checks, loaded) : null
  return own && own.files.length > 0 ? own : readOpenFiles(documentsInTabs(), checks, loaded)
}

async function probe({ engine, credentials }: Parts, { files }: OpenFiles) {
  // The network's part is loaded when it is needed, and a window that never asks never has it.
  const { originOf, runProbes } = await import('../probe')
  const origin = originOf(vscode.workspace.getConfiguration(section).get<string>('api.host') ?? '')
  if (origin === null) {
    void vscode.window.showErrorMessage('The setting kling.api.host is neither a known name nor an https:// address.')
    return 'stopped'
  }
  const kept = await credentials.read()
  if (Object.keys(kept).length === 0) {
    const set = 'Set Credentials'
    void vscode.window.showWarningMessage('There are no API credentials to ask with.', set).then((chosen) => chosen === set && vscode.commands.executeCommand(setCredentialsCommand))
  }
  const images = (await engine.load()).checklist.imageUrls(files)
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const stop = new AbortController()
    const listener = token.onCancellationRequested(() => stop.abort())
    try {
      return await runProbes({ origin, credentials: kept, images, signal: stop.signal, onStep: (message) => progress.report({ message }) })
    } finally {
      listener.dispose()
    }
  })
}

/** The links of the file lead to the code from where it lies, in this editor and wherever both are moved together. */
async function offerToSave(report: ChecklistReport, open: OpenFiles, { engine }: Parts): Promise<void> {
  const save = 'Save Report…'
  if ((await vscode.window.showInformationMessage('The checklist is done.', save)) !== save) return
  const uri = await vscode.window.showSaveDialog({ title: 'Save the report', filters: { Markdown: ['md'] } })
  if (!uri) return
  const { checklist } = await engine.load()
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(checklist.renderChecklist(report, { link: (place) => open.linkFrom(uri, place) })))
}
