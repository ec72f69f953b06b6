import * as vscode from 'vscode'
import type { checklist } from '../../engine'
import type { Step } from '../../probe'
import type { Words } from '../../words'
import { choose, titled } from './ask'
import type { Bundles } from '../bundles'
import type { Checks } from '../checks'
import type { CredentialStore } from './credentials'
import { formatOf } from '../languages'
import { type Engine, type LazyEngine, wordsOf } from '../lazyEngine'
import { readOpenFiles, type OpenFiles } from '../openFiles'
import type { Pages } from '../pages/pages'
import type { Projects } from '../project/projects'
import type { SavedChecklist } from './saveChecklist'
import { section } from '../settings'
import { blocks, link } from '../../features/markdown'
import { type Markdown, markdown } from '../../text/prose'
import { readAllFiles } from '../workspace/allFiles'
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
  readonly projects: Projects
  readonly pages: Pages
  readonly credentials: CredentialStore
  readonly saved: SavedChecklist
  readonly bundles: Pick<Bundles, 'probe' | 'network'>
}

interface Run {
  /** Skips the question whether the network may be used, and uses none, for programmatic calls. */
  readonly isOffline?: boolean
  /** Reads all files of the workspace, even if the active one uses Kling. */
  readonly isWhole?: boolean
}

/**
 * "Kling: Run Diagnostic Checklist": answers the seven questions for the active file, or for the whole workspace if that
 * does not use Kling. Each run asks whether it may use the network.
 */
export async function runChecklist(parts: Parts, run: Run = {}): Promise<void> {
  const loaded = await parts.engine.load()
  const words = wordsOf(loaded)
  const ways = waysIn(words)
  const question = { title: titled('editor.run-checklist', words), placeHolder: words.say('editor.ask-network') }
  const way = run.isOffline ? ways[0] : await choose(ways, question)
  if (!way) return
  const active = run.isWhole ? null : await readActiveFile(parts, loaded)
  const open = active ?? (await readAllFiles(loaded, parts, 'editor.checking'))
  const probes = way.online ? await probe(parts, open, words) : null
  if (probes === 'stopped') return
  const report = loaded.checklist.runChecklist(open.files, probes, hintsIn(words), words)
  const write = (link: OpenFiles['link']): Markdown => loaded.checklist.renderChecklist(report, { link }, words)
  await parts.saved.keep((uri) => write((place) => open.linkFrom(uri, place)))
  const keep = words.say('editor.keep-report', { command: { name: titled('editor.save-checklist', words) } })
  const shown = (link: OpenFiles['link'], more: Markdown | null): Markdown =>
    markdown`${write(link)}\n---\n\n${blocks([...(more === null ? [] : [more]), keep])}\n`
  const links = parts.pages.links.report
  const opening = openingBy(open, links)
  const more = active && widening(active, links, words, () => runChecklist(parts, { ...run, isWhole: true }))
  const page = words.say('checklist.title')
  await parts.pages.showLinked('report', page, shown(opening, more), shown(open.link, null), false)
}

/** Says that only one file was read, with a link that reads all. */
function widening({ files }: OpenFiles, links: PageLinks, words: Words, widen: () => Promise<void>): Markdown {
  const file = { code: files[0]?.path ?? '' }
  return words.say('editor.one-file-read', {
    file,
    all: { name: link(words.say('editor.read-all-files'), links.add(widen)) },
  })
}

/** Creates links that open lines of code. */
function openingBy({ uriOf }: OpenFiles, links: PageLinks): OpenFiles['link'] {
  links.clear()
  return (place) => {
    const uri = uriOf(place)
    return uri && links.add(() => openPlace(uri, place))
  }
}

/** Null if the active file does not use Kling. */
async function readActiveFile({ checks }: Parts, engine: Engine): Promise<OpenFiles | null> {
  const active = vscode.window.activeTextEditor?.document
  const own = active && formatOf(active) ? await readOpenFiles([active], checks, engine) : null
  return own && own.files.length > 0 ? own : null
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
