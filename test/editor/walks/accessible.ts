import assert from 'node:assert/strict'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Locator } from 'playwright-core'
import { cache } from '../harness/paths'
import type { User } from '../harness/user'
import { python } from '../suite/samples'
import { error } from './samples'
import { type Editor, inWindow } from './window'

/** The inside of a page, into which axe was put. */
interface Frame {
  readonly axe: { run(context: unknown, options: unknown): Promise<AxeResults> }
  readonly document: unknown
}

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
} as const

/** Each of Klint's pages: how a user gets there, by keys alone, and its title. */
const pages: readonly { readonly name: string; readonly title: string; open(user: User): Promise<void> }[] = [
  {
    name: 'explanation',
    title: '1201: duration must be a string',
    async open(user) {
      await user.run('Kling: Explain Error')
      await user.answer('Kling: Explain Error', error)
    },
  },
  {
    name: 'reference',
    title: 'Text to video',
    async open(user) {
      await user.run('Kling: Show API Reference')
      await user.pick('Text to video')
    },
  },
  {
    name: 'checklist',
    title: 'Kling diagnostic checklist',
    async open(user) {
      await user.run('Kling: Run Diagnostic Checklist')
      await user.pick('This machine only')
    },
  },
]

/** Pages of Klint's in each theme, as axe judges them. Pictures of them are in the cache, for who wants to look. */
export async function walkThroughThemes(editor: Editor): Promise<boolean> {
  const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
  const pictures = join(cache, 'pictures')
  await mkdir(pictures, { recursive: true })
  for (const [name, theme] of Object.entries(themes)) {
    const settings = { 'workbench.colorTheme': theme }
    await inWindow(editor, { name: `theme-${name}`, files: { 'video.py': python() }, settings }, async (user) => {
      await user.page.context().addInitScript({ content: axe })
      for (const page of pages) {
        await user.openFile('video.py')
        await page.open(user)
        const body = await user.shownPage(page.title)
        await user.page.screenshot({ path: join(pictures, `${page.name}-${name}.png`) })
        assert.deepEqual(await violationsOn(body), [], `${page.name} in ${theme}`)
        await user.closeAll()
      }
    })
  }
  return true
}

/** What axe finds against WCAG 2.2, levels A and AA. */
async function violationsOn(body: Locator): Promise<readonly string[]> {
  const { violations } = await body.evaluate(() => {
    const { axe, document } = globalThis as unknown as Frame
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    return axe.run(document, { runOnly: { type: 'tag', values: tags } })
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
