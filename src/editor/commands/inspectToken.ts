import { askFor } from './ask'
import type { LazyEngine } from '../lazyEngine'
import type { Pages } from '../pages/pages'

export const inspectTokenCommand = 'kling.inspectToken'

/** "Kling: Inspect Token": what a token says and what the server would answer. Nothing is sent or kept, and the page does not hold it. */
export async function inspectToken(engine: LazyEngine, pages: Pages, given?: string): Promise<void> {
  const text =
    given ??
    (await askFor({
      title: 'Kling: Inspect Token',
      prompt: 'A token or an API key. It stays on this machine.',
      password: true,
    }))
  if (!text?.trim()) return
  const { markdown } = (await engine.load()).inspectToken(text, Date.now())
  await pages.show('Kling token', markdown)
}
