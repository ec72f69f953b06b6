import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Locator } from 'playwright-core'
import { cache } from '../harness/paths'
import type { User } from '../harness/user'

/** A page as shown, with the styles of the theme. Its own frame runs no scripts, so axe analyzes it in another one. */
interface Shown {
  readonly html: string
  readonly css: string
}

/** What is read from a frame's document. */
interface Framed {
  readonly document: {
    readonly documentElement: { readonly outerHTML: string; readonly scrollWidth: number }
    readonly styleSheets: Iterable<{ readonly cssRules: Iterable<{ readonly cssText: string }> }>
    readonly activeElement: { readonly tagName: string; readonly textContent: string } | null
  }
}

/** The narrowest width at which a page must be readable, according to WCAG 2.2 (1.4.10), in CSS pixels. */
const narrow = 320

const wanted = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The violations that axe reports for one of Klint's pages, and whether its text overflows if it is narrow. */
export async function barriersIn(user: User, shown: Locator): Promise<readonly string[]> {
  const { html, css } = await shown.evaluate((): Shown => {
    const { document } = globalThis as unknown as Framed
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    return { html: document.documentElement.outerHTML, css: rules.join('\n') }
  })
  const browser = user.page.context().browser()
  assert.ok(browser)
  const { violations, width } = await readAlone(browser, { html, css })
  return width <= narrow ? violations : [...violations, `${width} px wide in ${narrow}`]
}

async function readAlone(browser: Browser, { html, css }: Shown) {
  const page = await browser.newPage({ viewport: { width: narrow, height: 640 } })
  try {
    // Of the frame itself. Its links are in `css`, and its policy would block axe.
    await page.setContent(html.replace(/<(?:script|link|meta|base)\b[^>]*>(?:[^<]*<\/script>)?/g, ''))
    await page.addStyleTag({ content: css })
    await page.addScriptTag({ content: axe.source })
    const results: axe.AxeResults = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(wanted)} })`)
    const width = await page.evaluate(() => (globalThis as unknown as Framed).document.documentElement.scrollWidth)
    return { violations: violationsOf(results), width }
  } finally {
    await page.close()
  }
}

/** Finds what axe reports about parts of the editor's own window. */
export async function barriersWithin(user: User, selectors: readonly string[]): Promise<readonly string[]> {
  await user.page.evaluate(axe.source)
  const results: axe.AxeResults = await user.page.evaluate(
    `axe.run({ include: ${JSON.stringify(selectors.map((selector) => [selector]))} }, { runOnly: ${JSON.stringify(wanted)} })`,
  )
  return violationsOf(results)
}

function violationsOf({ violations }: axe.AxeResults): readonly string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

/** Moves through the links of a page with Tab alone, and follows the one with this text with Enter. */
export async function followByKeyboard(user: User, shown: Locator, text: string): Promise<void> {
  const links = await shown.locator('a[href]').count()
  const atFocus = (): Promise<string> =>
    shown.evaluate(() => {
      const { activeElement } = (globalThis as unknown as Framed).document
      return activeElement?.tagName === 'A' ? activeElement.textContent : ''
    })
  for (let presses = 0; presses <= links; presses += 1) {
    await user.page.keyboard.press('Tab')
    if ((await atFocus()) === text) return user.page.keyboard.press('Enter')
  }
  assert.fail(`Tab does not lead to "${text}"`)
}

/** For people to look at. */
export async function picture(user: User, name: string): Promise<void> {
  const folder = join(cache, 'pictures')
  await mkdir(folder, { recursive: true })
  await user.page.screenshot({ path: join(folder, `${name}.png`), scale: 'css', animations: 'disabled' })
}
