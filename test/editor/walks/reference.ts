import assert from 'node:assert/strict'
import type { Session } from './session'

export function walkThroughReference({ user }: Session): void {
  describe('Kling: Show API Reference, used by a user', () => {
    it('offers the endpoint of the request at the cursor first', async () => {
      await user.openFile('image.py')
      await user.goTo('6:20')
      await user.run('Kling: Show API Reference')
      const selected = user.page.locator('.quick-input-list .monaco-list-row.focused', {
        hasText: '/v1/videos/image2video',
      })
      await selected.waitFor()
      assert.match((await selected.textContent()) ?? '', /^the request at the cursor|Image to video/)
      await user.page.keyboard.press('Enter')
      await user.shownPage('Image to video')
    })
  })
}
