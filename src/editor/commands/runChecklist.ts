import * as vscode from 'vscode'
import type { checklist } from '../../engine'
import type { Step } from '../../probe'
import type { Words } from '../../words'
import { choose, titled } from './ask'
import type { Bundles } from '../bundles'
import type { Checks } from '../checks'
import type { CredentialStore } from './credentials'
import { formatOf } from '../languages'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { documentsInTabs, readOpenFiles, type OpenFiles } from '../openFiles'
import type { Pages } from '../pages/pages'
import type { SavedChecklist } from './saveChecklist'
import { section } from '../settings'
import { type Markdown, markdown } from '../../text/prose'
import type { PageLinks } from '../pages/pageLinks'
import { openPlace } from './followCause'

export const runChecklistCommand = 'kling.runChecklist'

function waysIn(words: Words) {
  return [
    {
      label: words.say('editor.this-machine-only'),
      detail: words.say('editor.this-machine-only-detail'),
      online: false,
    },
    { label: words.say('editor.ask-kling'), detail: words.say('editor.ask-kling-detail'), online: true },
  ] as const
}

function hintsIn(words: Words): checklist.Hints {
  return {
    online: words.say('editor.hint-online', { way: { name: words.say('editor.ask-kling') } }),
    credentials: words.say('editor.hint-credentials', {
      command: { name: titled('editor.set-credentials', words) },
    }),
  }
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
 * "Kling: Run Diagnostic Checklist": answers the seven questions for the active file, or for all open files if that
 * does not use Kling. Each run asks whether it may use the network.
 * @param isOffline skips that question and uses no network, for programmatic calls
 */
export async function runChecklist(parts: Parts, isOffline = false): Promise<void> {
  const loaded = await parts.engine.load()
  const words = wordsOf(loaded)
  const ways = waysIn(words)
  const question = { title: titled('editor.run-checklist', words), placeHolder: words.say('editor.ask-network') }
  const way = isOffline ? ways[0] : await choose(ways, question)
  if (!way) return
  const open = await readFiles(parts)
  const probes = way.online ? await probe(parts, open, words) : null
  if (probes === 'stopped') return
  const report = loaded.checklist.runChecklist(open.files, probes, hintsIn(words), words)
  const write = (link: OpenFiles['link']): Markdown => loaded.checklist.renderChecklist(report, { link }, words)
  await parts.saved.keep((uri) => write((place) => open.linkFrom(uri, place)))
  const keep = words.say('editor.keep-report', { command: { name: titled('editor.save-checklist', words) } })
  const shown = (link: OpenFiles['link']): Markdown => markdown`${write(link)}\n---\n\n${keep}\n`
  const page = words.say('checklist.title')
  await parts.pages.showLinked('report', page, shown(opening(open, parts.pages.links.report)), shown(open.link), false)
}

/** Creates links that open lines of code. */
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
  const own = active && formatOf(active) ? await readOpenFiles([active], checks, loaded) : null
  return own && own.files.length > 0 ? own : readOpenFiles(documentsInTabs(), checks, loaded)
}

async function probe({ engine, credentials, pages, bundles }: Parts, { files }: OpenFiles, words: Words) {
  // The probe bundle is loaded on demand, so windows that never use the network never load it.
  const { originOf, realSurroundings, runProbes } = await bundles.probe()
  const network = await bundles.network?.()
  const page = words.say('checklist.title')
  const origin = originOf(vscode.workspace.getConfiguration(section).get<string>('api.host') ?? '')
  if (origin === null) {
    await pages.show(page, markdown`# ${page}\n\n${words.say('editor.unknown-host')}\n`)
    return 'stopped'
  }
  const kept = await credentials.read()
  const images = (await engine.load()).checklist.imageUrls(files)
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: titled('editor.run-checklist', words),
      cancellable: true,
    },
    async (progress, token) => {
      const stop = new AbortController()
      const listener = token.onCancellationRequested(() => stop.abort())
      try {
        const onStep = ({ id, data }: Step): void =>
          progress.report({ message: words.say(`checklist.step-${id}`, data) })
        const run = { origin, credentials: kept, images, signal: stop.signal, onStep }
        return await runProbes(run, { ...realSurroundings, ...(network && { fetchPublic: network.fetchPublic }) })
      } finally {
        listener.dispose()
      }
    },
  )
}
