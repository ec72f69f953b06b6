import assert from 'node:assert/strict'
import { error } from './samples'
import type { Session } from './session'

const page = '1201: duration must be a string'
const likelyLine = /video\.py:9:\d+/

export function walkThroughErrors({ user }: Session): void {
  describe('Kling: Explain Error, as a user runs it', () => {
    it('is in the menu of a log, and names the likely line of the code', async () => {
      await user.openFile('video.py')
      await user.openFile('server.log')
      await user.goTo('2:1')
      await user.page.keyboard.press('Shift+End')
      await user.menu(user.page.locator('.view-line', { hasText: '1201' }), 'Explain Error')
      await user.reads(page, likelyLine, /CjMT7Wd/)
    })

    it('is in the menu of the terminal, and leaves the clipboard as it was', async () => {
      await user.openFile('video.py')
      await user.run('Terminal: Create New Terminal')
      const screen = user.page.locator('.terminal .xterm-screen')
      await screen.click()
      await user.page.evaluate('navigator.clipboard.writeText("copied before")')
      await user.page.keyboard.type(`clear; echo '400' '${error}'\n`)
      const output = user.page.locator('.terminal .xterm-rows > div', { hasText: `400 ${error}` })
      // A layer for widgets lies above the text; it lets the mouse through.
      await output.click({ clickCount: 3, force: true })
      await user.menu(output, 'Explain Error Selected in Terminal')
      await user.reads(page, likelyLine)
      await screen.click()
      assert.equal(await user.page.evaluate('navigator.clipboard.readText()'), 'copied before')
      await user.run('Terminal: Kill All Terminals')
      await screen.waitFor({ state: 'detached' })
    })
  })
}
