import assert from 'node:assert/strict'
import { nlsOf } from '../../generator/manifest'
import type { User } from '../harness/user'
import { barriersWithin, picture } from './accessibility'

const words = nlsOf('en')
const step = '.getting-started-step'

/** The parts of the walkthrough that Klint writes; the boxes of the steps belong to VS Code. */
export const ofWalkthrough = [
  '.category-title',
  '.category-description',
  '.step-description-container',
  '.getting-started-media',
].map((part) => `.gettingStartedSlideDetails ${part}`)

/** Opens the walkthrough on the Welcome page. */
export async function openWalkthrough(user: User, title = words['walkthrough.start.title'] ?? ''): Promise<void> {
  await user.run('Welcome: Open Walkthrough...')
  await user.pick(title)
  await user.page.waitForSelector(`${step}.expanded`)
}

/** Opens each step of the walkthrough, and finds what axe reports about it and its picture. */
export async function barriersOfWalkthrough(user: User, theme: string): Promise<readonly string[]> {
  const barriers: string[] = []
  await openWalkthrough(user)
  const steps = user.page.locator(step)
  const count = await steps.count()
  assert.equal(count, 5)
  for (let index = 0; index < count; index += 1) {
    // The first one is open already, and a click would close it.
    if (index > 0) await steps.nth(index).click()
    await user.page.locator(`${step}.expanded`).and(steps.nth(index)).waitFor()
    await user.page.locator('.getting-started-media img').waitFor()
    await picture(user, `${theme}-walkthrough-${index + 1}`)
    barriers.push(...(await barriersWithin(user, ofWalkthrough)))
  }
  return barriers
}

/** What is asked of the element that has the focus. */
interface Focused {
  readonly document: { readonly activeElement: { readonly textContent: string } | null }
}

/** Opens each step by the keyboard, reaches its button, and presses that of the step that explains an error. */
export async function walkByKeyboard(user: User): Promise<void> {
  const { page } = user
  await openWalkthrough(user)
  for (const name of ['open', 'see', 'fix', 'explain', 'key']) {
    const said = `walkthrough.start.${name}`
    await tabTo(user, words[`${said}.title`] ?? '')
    await page.keyboard.press('Enter')
    const [, label = ''] = /^\[(.+)\]\(/m.exec(words[`${said}.description`] ?? '') ?? []
    await tabTo(user, label)
    if (name === 'explain') {
      await page.keyboard.press('Enter')
      await user.answer('Kling: Explain Error', '1303')
      // The Welcome page may take the focus back, because the step is done.
      await page.waitForSelector('.tab:has-text("1303")')
      await openWalkthrough(user)
    }
  }
}

/** More than there are elements to focus. */
const mostPresses = 80

/** Presses Tab until what has the focus begins with this text. */
async function tabTo({ page }: User, text: string): Promise<void> {
  const seen: string[] = []
  while (seen.length < mostPresses) {
    const focused = await page.evaluate(
      () => (globalThis as unknown as Focused).document.activeElement?.textContent ?? '',
    )
    if (focused.startsWith(text)) return
    seen.push(focused.slice(0, 40))
    await page.keyboard.press('Tab')
  }
  assert.fail(`Tab does not lead to "${text}", but to ${seen.join(' | ')}`)
}
