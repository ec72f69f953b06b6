import { plain } from './samples'
import type { Session } from './session'

export function walkThroughStatus({ user }: Session): void {
  describe('the language status', () => {
    const item = user.page.locator('[id="status.languageStatus"]')

    it('counts the findings in the active file', async () => {
      await user.openFile('video.py')
      await user.status('1 finding')
      await user.goTo('9:73')
      await user.page.keyboard.press('Shift+ArrowRight')
      await user.page.keyboard.type('"')
      await user.status('no findings')
      await user.page.keyboard.press('Control+z')
      await user.status('1 finding')
    })

    it('leads to the problems, and shows what was recognized', async () => {
      await user.openFile('video.py')
      await user.status('1 finding')
      await item.click()
      const entry = user.page.locator('.hover-language-status .element', { hasText: 'Kling: 1 finding' })
      await entry.filter({ hasText: '1 request to the Kling API' }).waitFor()
      await entry.getByText('Show Problems').click()
      await user.page.locator('.markers-panel').waitFor()
      await user.run('View: Hide Panel')
    })

    it('says why Klint reports nothing', async () => {
      await user.openFile('gateway.ts')
      await user.status('no findings')
      await item.click()
      await user.page.locator('.hover-language-status', { hasText: "fal: Kling's rules do not apply" }).waitFor()
      await user.page.keyboard.press('Escape')
    })

    it('tells the size of a file that is too large to check, and the limit', async () => {
      await user.openFile('large.json')
      await user.status('this file is too large to check')
      await item.click()
      await user.page.locator('.hover-language-status', { hasText: 'It has 1.4 MB; the limit is 1 MB.' }).waitFor()
      await user.page.keyboard.press('Escape')
    })

    it('is missing for files that do not use Kling', async () => {
      await user.openFile('video.py')
      await user.status('1 finding')
      await user.openFile(plain)
      await item.waitFor({ state: 'detached' })
    })

    it('is missing for unsupported languages', async () => {
      await user.openFile('video.py')
      await user.status('1 finding')
      await user.openFile('server.log')
      await item.waitFor({ state: 'detached' })
    })
  })
}
