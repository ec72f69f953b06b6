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
    const [, label = ''] = /^\[(.+)\]\(/m.exec(words[`${said}.description`] ?? '') ?? []
    await openStep(user, words[`${said}.title`] ?? '', label)
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

/** The Welcome page may render again, which closes a step that was just opened. */
const mostTries = 3

/** Opens a step by the keyboard and moves the focus to its button. */
async function openStep(user: User, title: string, label: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    assert.equal(await tabTo(user, title), null)
    await user.page.keyboard.press('Enter')
    const missed = await tabTo(user, label)
    if (missed === null) return
    if (tries === mostTries) assert.fail(missed)
  }
}

/** Presses Tab until what has the focus begins with this text. Returns null, or where Tab leads instead. */
async function tabTo({ page }: User, text: string): Promise<string | null> {
  const seen: string[] = []
  while (seen.length < mostPresses) {
    const focused = await page.evaluate(
      () => (globalThis as unknown as Focused).document.activeElement?.textContent ?? '',
    )
    if (focused.startsWith(text)) return null
    seen.push(focused.slice(0, 40))
    await page.keyboard.press('Tab')
  }
  return `Tab does not lead to "${text}", but to ${seen.join(' | ')}`
}
