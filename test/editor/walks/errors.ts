import assert from 'node:assert/strict'
import { error, plain } from './samples'
import type { Session } from './session'

const page = '1201: duration must be a string'
const likelyLine = /video\.py:9:\d+/

/** What is read from an element of the page. */
interface DrawnLine {
  readonly textContent: string
  getBoundingClientRect(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export function walkThroughErrors({ user }: Session): void {
  describe('Kling: Explain Error, used by a user', () => {
    it('is in the menu of a log, and finds the likely line of code', async () => {
      await user.openFile('video.py')
      await user.openFile('server.log')
      await user.goTo('2:1')
      await user.page.keyboard.press('Shift+End')
      await user.menu(user.page.locator('.view-line', { hasText: '1201' }), 'Explain Error')
      await user.reads(page, likelyLine, /CjMT7Wd/)
    })

    it('opens beside the code, opens its line and fixes it by a link', async () => {
      await user.openFile('video.py')
      const text = user.page.locator('.view-lines')
      await user.run('Kling: Explain Error')
      await user.answer('Kling: Explain Error', error)
      const shown = await user.shownPage(page)
      assert.equal(await user.page.locator('.editor-group-container').count(), 2)
      await shown.getByText(likelyLine).click()
      await user.page.waitForSelector('.statusbar-item:has-text("Ln 9")')
      await shown.getByText('Apply', { exact: true }).click()
      await text.getByText('"5"').first().waitFor()
      await user.run('File: Revert File')
    })

    it('is in the menu of the terminal, and restores the clipboard', async () => {
      await user.openFile('video.py')
      await user.run('Terminal: Create New Terminal')
      const screen = user.page.locator('.terminal .xterm-screen')
      await screen.click()
      await user.page.evaluate('navigator.clipboard.writeText("copied before")')
      await user.page.keyboard.type(`clear; echo '400' '${error}'\n`)
      const output = user.page.locator('.terminal .xterm-rows > div', { hasText: `400 ${error}` })
      // A layer for widgets covers the text, but does not receive mouse events.
      await output.click({ clickCount: 3, force: true })
      await user.menu(output, 'Explain Error Selected in Terminal')
      await user.reads(page, likelyLine)
      await screen.click()
      assert.equal(await user.page.evaluate('navigator.clipboard.readText()'), 'copied before')
      await user.run('Terminal: Kill All Terminals')
      await screen.waitFor({ state: 'detached' })
    })

    it("is a link on the code in the terminal's output", async () => {
      await user.run('Terminal: Create New Terminal')
      const screen = user.page.locator('.terminal .xterm-screen')
      await screen.click()
      const said = 'kling says {"code":1302}'
      await user.page.keyboard.type(`clear; echo '${said}'\n`)
      const output = user.page.locator('.terminal .xterm-rows > div span', { hasText: new RegExp(`^\\s*${said}`) })
      // The terminal redraws its lines at any time, so the position is read from a single line.
      const box = await output.evaluate((line: DrawnLine) => {
        const { x, y, width, height } = line.getBoundingClientRect()
        return { x, y, width, height, text: line.textContent }
      })
      const column = box.text.indexOf('1302') + 1
      const [x, y] = [box.x + (box.width / box.text.length) * column, box.y + box.height / 2]
      const { mouse } = user.page
      await user.page.keyboard.down('Control')
      await mouse.move(x, y)
      // Links are computed where the mouse rests.
      await user.page.getByText('Explain this error of Kling').first().waitFor()
      await mouse.move(x + 1, y)
      await mouse.down()
      await mouse.up()
      await user.page.keyboard.up('Control')
      await user.reads('1302: Too many requests')
      await user.run('Terminal: Kill All Terminals')
      await screen.waitFor({ state: 'detached' })
    })

    for (const [name, text, times] of [
      ['video.py', 'duration', 1],
      [plain, 'hello', 0],
    ] as const) {
      it(`is ${times === 0 ? 'not ' : ''}in the menu of ${name}`, async () => {
        await user.openFile(name)
        await user.page.keyboard.press('Control+a')
        await user.page.locator('.view-line', { hasText: text }).first().click({ button: 'right', force: true })
        const menu = user.page.locator('.monaco-menu')
        await menu.getByText('Copy', { exact: true }).waitFor()
        assert.equal(await menu.getByText('Explain Error', { exact: true }).count(), times)
        await user.page.keyboard.press('Escape')
        await menu.waitFor({ state: 'detached' })
      })
    }
  })
}
