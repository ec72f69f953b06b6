import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withFolders } from '../harness/folders'
import { installExtension, type Server, withServer } from '../harness/server'
import { timed } from '../harness/shell'
import { User } from '../harness/user'
import { withWorkbench } from '../harness/workbench'
import { linkedClient } from '../suite/samples'

/** Two folders with settings of one name, of which one is right. */
const files = {
  'wrong/settings.py': '# How long clips are.\nSECONDS = 5\n',
  'wrong/wrong_client.py': linkedClient,
  'right/settings.py': 'SECONDS = "5"\n',
  'right/right_client.py': linkedClient,
  'both.code-workspace': JSON.stringify({ folders: [{ path: 'wrong' }, { path: 'right' }] }),
} as const

/** A window with several folders: what belongs together does so within each. */
export function walkThroughFolders(server: Server, vsix: string): Promise<boolean> {
  return withFolders('folders', async (folders) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folders.workspace, path)), { recursive: true })
      await writeFile(join(folders.workspace, path), text)
    }
    await installExtension(server, vsix, folders.data)
    const window = { ...folders, workspace: join(folders.workspace, 'both.code-workspace') }
    await withServer(server, folders.data, (port) =>
      withWorkbench(port, window, [], async (page, open) => {
        await open()
        await page.waitForSelector('.monaco-workbench .explorer-viewlet')
        const user = new User(page)
        const status = page.locator('[id="status.languageStatus"]')
        const says = (text: string): Promise<void> => status.and(page.getByLabel(`Kling: ${text}`)).waitFor()
        await timed('Two folders in one window', async () => {
          await user.openFile('wrong_client.py')
          await says('1 finding')
          await page.waitForSelector('.squiggly-warning')
          await user.openFile('right_client.py')
          await says('no findings')
          await user.openFile('wrong_client.py')
          await says('1 finding')
          // The finding names the place in the other file, as a link that opens it.
          await user.goTo('9:75')
          const hover = await user.hover()
          await hover.getByText('settings.py(2, 11)').click()
          await page.waitForSelector('.tab.active:has-text("settings.py")')
          await page.waitForSelector('.statusbar-item:has-text("Ln 2, Col 11")')
        })
      }),
    )
    return true
  })
}
