import { plain } from './samples'
import type { Session } from './session'

export function walkThroughStatus({ user }: Session): void {
  describe('the status of the language', () => {
    const item = user.page.locator('[id="status.languageStatus"]')

    it('counts what is found in the file in front', async () => {
      await user.openFile('video.py')
      await user.status('1 finding')
      await user.goTo('9:73')
      await user.page.keyboard.press('Shift+ArrowRight')
      await user.page.keyboard.type('"')
      await user.status('no findings')
      await user.page.keyboard.press('Control+z')
      await user.status('1 finding')
    })

    it('says where there is nothing for Klint to read', async () => {
      await user.openFile(plain)
      await user.status('no Kling code here')
    })

    it('is gone where a language is none of ours', async () => {
      await user.openFile('video.py')
      await user.status('1 finding')
      await user.openFile('server.log')
      await item.waitFor({ state: 'detached' })
    })
  })
}
