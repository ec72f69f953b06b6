import * as vscode from 'vscode'
import { languageInUse } from './languageInUse'
import type { LazyEngine } from './lazyEngine'
import type { Pages } from './pages'

export const showReferenceCommand = 'kling.showReference'

/** "Kling: Show API Reference": the page of an endpoint, with an example in the language of the active editor. */
export async function showReference(engine: LazyEngine, pages: Pages, endpointId?: string): Promise<void> {
  const { referenceEntries, renderReference } = await engine.load()
  const items = referenceEntries().map(({ id, title, method, path, generation }) => ({ id, label: title, description: `${method} ${path}`, detail: generation }))
  const chosen =
    items.find(({ id }) => id === endpointId) ??
    (await vscode.window.showQuickPick(items, { title: 'Kling: Show API Reference', placeHolder: 'An endpoint', matchOnDescription: true, matchOnDetail: true }))
  const markdown = chosen && renderReference(chosen.id, languageInUse())
  if (chosen && markdown) await pages.show(chosen.label, markdown)
}
