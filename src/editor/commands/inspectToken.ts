import { askFor, titled } from './ask'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import type { Pages } from '../pages/pages'

export const inspectTokenCommand = 'kling.inspectToken'

/**
 * "Kling: Inspect Token": what a token contains and what the server would answer. The token is neither sent nor stored,
 * and the page does not contain it.
 */
export async function inspectToken(engine: LazyEngine, pages: Pages, given?: string): Promise<void> {
  const loaded = await engine.load()
  const words = wordsOf(loaded)
  const text =
    given ??
    (await askFor({
      title: titled('editor.inspect-token', words),
      prompt: words.say('editor.ask-token'),
      password: true,
    }))
  if (!text?.trim()) return
  const { markdown } = loaded.inspectToken(text, Date.now(), words)
  await pages.show(words.say('editor.token-page'), markdown)
}
