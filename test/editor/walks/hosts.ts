import { linkedClient, python } from '../suite/samples'
import type { User } from '../harness/user'
import { type Editor, inWindow } from './window'

const files = {
  'video.py': python(),
  'settings.py': 'SECONDS = 5\n',
  'film.py': linkedClient,
} as const

/** The extension in the browser's own host, without Node.js, with files on a disk. */
export function walkInBrowser(editor: Editor): Promise<boolean> {
  return inWindow(editor, { name: 'browser', files, isInBrowser: true }, async (user) => {
    await withoutNetwork(user)
    await findAndFix(user)
    await showRule(user)
    await explain(user)
    await user.run('Developer: Show Running Extensions')
    // Entries out of view are not in the document, and the order depends on how long each took to start.
    await user.page.setViewportSize({ width: 1280, height: 5000 })
    await user.page
      .locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Klint' })
      .filter({ hasText: 'web worker' })
      .waitFor()
  })
}

/** A folder that is on no disk and that the editor cannot search, in the browser's own host. */
export function walkInVirtual(editor: Editor): Promise<boolean> {
  return inWindow(editor, { name: 'virtual', files, isInBrowser: true, isVirtual: true }, async (user) => {
    await findAndFix(user)
    await explain(user)
    await user.run('Kling: Check Workspace')
    await user.page.locator('.markers-panel .monaco-list-row', { hasText: 'film.py' }).first().waitFor()
  })
}

/** A folder that the user does not trust. Klint runs nothing from it, so nothing is missing. */
export function walkThroughUntrusted(editor: Editor): Promise<boolean> {
  return inWindow(editor, { name: 'untrusted', files, isUntrusted: true }, async (user) => {
    await user.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
    await findAndFix(user)
  })
}

/** A finding in one file, one that depends on another file, and a fix from the lightbulb. */
async function findAndFix(user: User): Promise<void> {
  const { page } = user
  await user.openInExplorer('film.py')
  await user.status('1 finding')
  await user.openInExplorer('video.py')
  await user.status('1 finding')
  await user.goTo('9:73')
  await user.lightbulb()
  await page.keyboard.press('Enter')
  await user.status('no findings')
  await page.keyboard.press('Control+z')
  await user.status('1 finding')
}

/** Blocks all requests except those to the editor's own server. */
async function withoutNetwork({ page }: User): Promise<void> {
  const { origin } = new URL(page.url())
  await page.context().route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  )
}

/** Opens the page of a rule from the link of a finding. */
async function showRule(user: User): Promise<void> {
  await user.goTo('9:73')
  const hover = await user.hover()
  await hover.getByText('kling/int-duration').click()
  await user.reads('int-duration', /Why it matters/)
}

async function explain(user: User): Promise<void> {
  await user.run('Kling: Explain Error')
  await user.answer('Kling: Explain Error', '{"code":1201,"message":"duration must be a string"}')
  await user.reads('1201: duration must be a string', /video\.py:9:\d+/, /film\.py:9:\d+/)
}
