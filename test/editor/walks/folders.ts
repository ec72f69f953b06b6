import { linkedClient } from '../suite/samples'
import { type Editor, inWindow } from './window'

/** Two folders, each with settings of the same name, one of which is right. */
const files = {
  'wrong/settings.py': '# How long clips are.\nSECONDS = 5\n',
  'wrong/wrong_client.py': linkedClient,
  'right/settings.py': 'SECONDS = "5"\n',
  'right/right_client.py': linkedClient,
  'both.code-workspace': JSON.stringify({ folders: [{ path: 'wrong' }, { path: 'right' }] }),
} as const

/** A window with several folders, each of which is a separate project. */
export function walkThroughFolders(editor: Editor): Promise<boolean> {
  return inWindow(editor, { name: 'folders', files, workspace: 'both.code-workspace' }, async (user) => {
    const { page } = user
    await user.openFile('wrong_client.py')
    await user.status('1 finding')
    await page.waitForSelector('.squiggly-warning')
    await user.openFile('right_client.py')
    await user.status('no findings')
    await user.openFile('wrong_client.py')
    await user.status('1 finding')
    // The finding links to the place in the other file.
    await user.goTo('9:75')
    const hover = await user.hover()
    await hover.getByText('settings.py(2, 11)').click()
    await page.waitForSelector('.tab.active:has-text("settings.py")')
    await page.waitForSelector('.statusbar-item:has-text("Ln 2, Col 11")')
  })
}
