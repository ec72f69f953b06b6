import * as vscode from 'vscode'
import type { Words } from '../../words'
import { choose, titled } from './ask'
import type { Checks } from '../checks'
import { languageInUse } from '../languageInUse'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import type { Pages } from '../pages/pages'
import { offsetIn } from '../source'

export const showReferenceCommand = 'kling.showReference'

interface Parts {
  readonly engine: LazyEngine
  readonly checks: Checks
  readonly pages: Pages
}

interface Item extends vscode.QuickPickItem {
  readonly id: string
}

/** "Kling: Show API Reference": the page of an endpoint, with an example in the active editor's language. */
export async function showReference(parts: Parts, endpointId?: string): Promise<void> {
  const loaded = await parts.engine.load()
  const words = wordsOf(loaded)
  const items = loaded.referenceEntries(words).map(({ id, title, method, path, generation }): Item => ({
    id,
    label: title,
    description: `${method} ${path}`,
    detail: generation,
  }))
  const chosen = items.find(({ id }) => id === endpointId) ?? (await ask(items, await endpointsAtCursor(parts), words))
  const markdown = chosen && loaded.renderReference(chosen.id, await languageInUse(parts.checks), words)
  if (chosen && markdown) await parts.pages.show(chosen.label, markdown)
}

/** Endpoints of the request at the cursor come first, so that one of them is preselected. */
function ask(items: readonly Item[], near: readonly string[], words: Words): Thenable<Item | undefined> {
  const group = (label: string, members: readonly Item[]): Item[] =>
    members.length > 0 ? [{ id: '', label, kind: vscode.QuickPickItemKind.Separator }, ...members] : []
  const isNear = ({ id }: Item): boolean => near.includes(id)
  const grouped = [
    ...group(words.say('editor.request-at-cursor'), items.filter(isNear)),
    ...group(
      words.say('editor.endpoints'),
      items.filter((item) => !isNear(item)),
    ),
  ]
  return choose(grouped, {
    title: titled('editor.show-reference', words),
    placeHolder: words.say('editor.ask-endpoint'),
    matchOnDescription: true,
    matchOnDetail: true,
  })
}

async function endpointsAtCursor({ engine, checks }: Parts): Promise<readonly string[]> {
  const editor = vscode.window.activeTextEditor
  const check = editor && (await checks.of(editor.document))
  if (!check) return []
  const { endpointsAt } = await engine.load()
  return (
    check.ask(({ meaning }) =>
      endpointsAt(meaning, offsetIn(check.source, editor.document, editor.selection.active)),
    ) ?? []
  )
}
