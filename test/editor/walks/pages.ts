import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { python } from '../suite/samples'
import type { User } from '../harness/user'
import { barriersIn, followByKeyboard, picture } from './accessibility'
import { error } from './samples'
import { barriersOfWalkthrough, walkByKeyboard } from './welcome'
import { type Editor, inWindow } from './window'

const files = { 'video.py': python() }

const settings = { 'workbench.secondarySideBar.defaultVisibility': 'hidden' }

/** The ids of the themes. */
const themes = { light: 'Light Modern', dark: 'Dark Modern', contrast: 'Dark High Contrast' } as const

/** A token that is signed with an invented key. */
const token = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJBayIsImV4cCI6MTcwMDAwMDAwMH0.bm9ib2R5'

/** How to open each of Klint's views. */
const views: Readonly<Record<string, (user: User) => Promise<Locator>>> = {
  async explanation(user) {
    await user.run('Kling: Explain Error')
    await user.answer('Kling: Explain Error', error)
    return user.shownPage('1201: duration must be a string')
  },
  async rule(user) {
    await user.goTo('9:73')
    const hover = await user.hover()
    await hover.getByText('kling/int-duration').click()
    return user.shownPage('int-duration')
  },
  async checklist(user) {
    await user.run('Kling: Run Diagnostic Checklist')
    await user.pick('This machine only')
    return user.shownPage('Kling diagnostic checklist')
  },
  async reference(user) {
    await user.run('Kling: Show API Reference')
    await user.pick('Image to video')
    return user.shownPage('Image to video')
  },
  async token(user) {
    await user.run('Kling: Inspect Token')
    await user.answer('A token or an API key', token)
    return user.shownPage('Kling token', 'token')
  },
  async configuration(user) {
    await user.run('Kling: Show Effective Configuration')
    return user.shownPage('Configuration')
  },
}

/** Every view of Klint for users with low vision or without a mouse: in each theme, narrow, and by keyboard. */
export function walkThroughPages(editor: Editor): Promise<boolean> {
  return inWindow(editor, { name: 'pages', files, settings }, async (user) => {
    const barriers: string[] = []
    // Themes are available once extensions are.
    await user.openFile('video.py')
    await user.status('1 finding')
    // The walkthrough shows its pictures where it is wide.
    await user.run('View: Toggle Primary Side Bar Visibility')
    for (const [name, theme] of Object.entries(themes)) {
      await user.run('Preferences: Color Theme')
      // Entries further down in a list are not drawn.
      await user.page.locator('.quick-input-widget input[type="text"]').fill(theme)
      await user.pick(theme)
      for (const [view, open] of Object.entries(views)) {
        await user.openFile('video.py')
        await user.status('1 finding')
        await picture(user, `${name}-code`)
        const shown = await open(user)
        await picture(user, `${name}-${view}`)
        for (const barrier of await barriersIn(user, shown)) barriers.push(`${view}, ${theme}: ${barrier}`)
        await user.closeAll()
      }
      for (const barrier of await barriersOfWalkthrough(user, name)) barriers.push(`walkthrough, ${theme}: ${barrier}`)
      await user.closeAll()
    }
    assert.deepEqual(barriers, [])
    await useKeyboard(user)
    await walkByKeyboard(user)
  })
}

/** A line of code, a rule's page, and the fix, all without a mouse. */
async function useKeyboard(user: User): Promise<void> {
  const open = async (): Promise<Locator> => {
    await user.openFile('video.py')
    return views.explanation ? views.explanation(user) : user.page.locator('body')
  }
  await followByKeyboard(user, await open(), 'More')
  await user.shownPage('int-duration')
  await user.closeAll()
  await followByKeyboard(user, await open(), 'video.py:9:73')
  await user.page.waitForSelector('.statusbar-item:has-text("Ln 9, Col 73")')
  await user.closeAll()
  await followByKeyboard(user, await open(), 'Apply')
  await user.page.locator('.view-lines').getByText('"5"').first().waitFor()
}
