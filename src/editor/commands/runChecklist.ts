import * as vscode from 'vscode'
import { choose } from './ask'
import type { Bundles } from '../bundles'
import type { Checks } from '../checks'
import type { CredentialStore } from './credentials'
import { languageOf } from '../languages'
import type { LazyEngine } from '../lazyEngine'
import { documentsInTabs, readOpenFiles, type OpenFiles } from '../openFiles'
import type { Pages } from '../pages/pages'
import type { SavedChecklist } from './saveChecklist'
import { section } from '../settings'
import { type Markdown, markdown, ours } from '../../text/prose'
import type { PageLinks } from '../pages/pageLinks'
import { openPlace } from './followCause'

export const runChecklistCommand = 'kling.runChecklist'

const title = 'Kling: Run Diagnostic Checklist'
const page = 'Kling diagnostic checklist'

const ways = [
  { label: 'This machine only', detail: 'Checks the code. Sends nothing.', online: false },
  {
    label: 'Ask Kling',
    detail: 'Also checks the credentials and credits, and loads the images in the code.',
    online: true,
  },
] as const

const hints = {
  online: markdown`Run the checklist again and choose *Ask Kling*.`,
  credentials: markdown`Run *Kling: Set API Credentials*.`,
}

export interface Parts {
  readonly engine: LazyEngine
  readonly checks: Checks
  readonly pages: Pages
  readonly credentials: CredentialStore
  readonly saved: SavedChecklist
  readonly bundles: Pick<Bundles, 'probe' | 'network'>
}

/**
 * "Kling: Run Diagnostic Checklist": the seven questions, for the active file or, where it is not about Kling, for all open ones.
 * Each run asks anew whether it may use the network.
 * @param isOffline answers that question with no, for those who start the command by other means
 */
export async function runChecklist(parts: Parts, isOffline = false): Promise<void> {
  const way = isOffline ? ways[0] : await choose(ways, { title, placeHolder: 'Contact Kling’s servers for this run?' })
  if (!way) return
  const open = await readFiles(parts)
  const probes = way.online ? await probe(parts, open) : null
  if (probes === 'stopped') return
  const { checklist } = await parts.engine.load()
  const report = checklist.runChecklist(open.files, probes, hints)
  await parts.saved.keep((uri) => checklist.renderChecklist(report, { link: (place) => open.linkFrom(uri, place) }))
  const shown = (link: OpenFiles['link']): Markdown =>
    markdown`${checklist.renderChecklist(report, { link })}\n---\n\nTo keep this report as a file, run *Kling: Save Checklist Report*.\n`
  await parts.pages.showLinked('report', page, shown(opening(open, parts.pages.links.report)), shown(open.link), false)
}

/** Links that open the lines of the code. */
function opening({ uriOf }: OpenFiles, links: PageLinks): OpenFiles['link'] {
  links.clear()
  return (place) => {
    const uri = uriOf(place)
    return uri && links.add(() => openPlace(uri, place))
  }
}

async function readFiles({ engine, checks }: Parts): Promise<OpenFiles> {
  const loaded = await engine.load()
  const active = vscode.window.activeTextEditor?.document
  const own = active && languageOf(active) ? await readOpenFiles([active], checks, loaded) : null
  return own && own.files.length > 0 ? own : readOpenFiles(documentsInTabs(), checks, loaded)
}

async function probe({ engine, credentials, pages, bundles }: Parts, { files }: OpenFiles) {
  // The network's part is loaded when it is needed, and a window that never asks never has it.
  const { originOf, realSurroundings, runProbes } = await bundles.probe()
  const network = await bundles.network?.()
  const origin = originOf(vscode.workspace.getConfiguration(section).get<string>('api.host') ?? '')
  if (origin === null) {
    await pages.show(
      page,
      markdown`# ${ours(page)}\n\nNothing was asked: the setting \`kling.api.host\` is neither a known name nor an \`https://\` address. Correct it, and run the checklist again.\n`,
    )
    return 'stopped'
  }
  const kept = await credentials.read()
  const images = (await engine.load()).checklist.imageUrls(files)
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const stop = new AbortController()
      const listener = token.onCancellationRequested(() => stop.abort())
      try {
        const onStep = (message: string): void => progress.report({ message })
        const run = { origin, credentials: kept, images, signal: stop.signal, onStep }
        return await runProbes(run, { ...realSurroundings, ...(network && { fetchPublic: network.fetchPublic }) })
      } finally {
        listener.dispose()
      }
    },
  )
}
