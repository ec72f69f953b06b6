import type { Session } from './session'

/** Large fixes are previewed before they change anything. */
export function walkThroughPreview({ user }: Session): void {
  describe('a long fix to review', () => {
    it('is previewed, and applied when the user confirms', async () => {
      await user.openFile('unchecked.py')
      await user.status('1 finding')
      await user.goTo('11:30')
      await user.fix('retry with a helper')
      const preview = user.page.locator('.bulk-edit-panel')
      await preview.getByText('with_backoff()').first().waitFor()
      // No change is selected yet; the file's checkbox selects all.
      await preview
        .locator('.monaco-list-row', { hasText: 'unchecked.py' })
        .locator('.edit-checkbox, [role="checkbox"]')
        .first()
        .click()
      await preview.getByText('Apply', { exact: true }).click()
      await user.page.locator('.view-lines').getByText('with_backoff').first().waitFor()
      await user.run('File: Revert File')
    })
  })
}
