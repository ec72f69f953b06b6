import type { Session } from './session'

export function walkThroughPreview({ user }: Session): void {
  describe('a fix that writes many lines', () => {
    it('is shown before it is applied', async () => {
      await user.openFile('signing.py')
      await user.goTo('5:10')
      await user.page.keyboard.press('Control+.')
      await user.page.locator('.action-widget .action', { hasText: 'TokenManager' }).first().click()
      await user.page.locator('.refactor-preview, .bulk-edit-panel').first().waitFor()
      await user.run('Refactor Preview: Discard Refactoring')
      await user.run('View: Hide Panel')
    })
  })
}
