import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { withFolders, type Folders } from '../harness/folders'
import { writeFiles } from '../harness/files'
import { root } from '../harness/paths'
import { installExtension, installServer, withServer } from '../harness/server'
import { User } from '../harness/user'
import { withPackage } from '../harness/vsix'
import { withWorkbench } from '../harness/workbench'

/** How the editor looks, and the files that the folder has besides the examples. */
export interface Setting {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly files: Readonly<Record<string, string>>
  readonly settings: Readonly<Record<string, unknown>>
  /** The language that the editor reports to extensions; its own words stay English. */
  readonly language?: string
}

/** Opens the examples in a window that shows little but their code. */
export async function inExamples(setting: Setting, walk: (user: User) => Promise<void>): Promise<void> {
  const server = await installServer()
  const visit = async (folders: Folders): Promise<boolean> => {
    await withPackage((vsix) => installExtension(server, vsix, folders.data))
    await cp(join(root, 'examples'), folders.workspace, { recursive: true })
    await writeFiles(folders.workspace, setting.files)
    await withServer(server, folders.data, (port) =>
      withWorkbench(port, folders, [], async (page, open) => {
        try {
          await prepare(page, setting)
          await open()
          await page.waitForSelector('.monaco-workbench .explorer-viewlet')
          const user = new User(page)
          await user.run('View: Toggle Primary Side Bar Visibility')
          await walk(user)
        } catch (error) {
          await page.screenshot({ path: join(folders.base, 'failed.png') })
          throw error
        }
      }),
    )
    return true
  }
  const plain = {
    'editor.minimap.enabled': false,
    'window.commandCenter': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  }
  await withFolders(setting.name, visit, { ...plain, ...setting.settings })
}

async function prepare(page: Page, { size, language }: Setting): Promise<void> {
  await page.setViewportSize(size)
  if (language !== undefined)
    await page.addInitScript((tag) => void Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: tag }), language)
}
