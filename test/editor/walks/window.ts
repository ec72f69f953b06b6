import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Folders, withFolders } from '../harness/folders'
import { writeFiles } from '../harness/files'
import { packageMemory } from '../harness/memory'
import { installExtension, type Server, withServer } from '../harness/server'
import { timed } from '../harness/shell'
import { User } from '../harness/user'
import { withWorkbench } from '../harness/workbench'

/** The packaged extension, and the editor that runs it. */
export interface Editor {
  readonly server: Server
  readonly vsix: string
}

export interface Window {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** The workspace file among them that lists the folders; without it, there is one folder. */
  readonly workspace?: string
  /** Whether the editor does not trust the folder, which is the default until it has asked. */
  readonly isUntrusted?: boolean
  /** Whether the extension runs in the browser, as in the web editor. */
  readonly isInBrowser?: boolean
  /** Whether the files are in the file system of another extension instead of on disk. */
  readonly isVirtual?: boolean
  readonly settings?: Readonly<Record<string, unknown>>
  /** What is done to the editor's own data, where the extension is installed, before it starts. */
  readonly prepare?: (data: string) => Promise<void>
}

/** How much text of a failed window is printed (characters). */
const mostText = 4_000

const inBrowser = { 'remote.extensionKind': { 'klint.klint': ['web'] } }

/**
 * Opens a separate window, runs a walk in it, and closes it. Opens a second window if the first one fails, as a user
 * would: a window whose extension host does not start stays broken, however long the user waits.
 */
export async function inWindow(editor: Editor, window: Window, walk: (user: User) => Promise<void>): Promise<boolean> {
  const run = (): Promise<boolean> => inNewWindow(editor, window, walk)
  return run().catch((error: unknown) => {
    console.error(`Walk: ${window.name}: failed, and runs again in a new window\n`, error)
    return run()
  })
}

function inNewWindow(
  { server, vsix }: Editor,
  { name, files, workspace = '', isUntrusted, isInBrowser, isVirtual, settings, prepare }: Window,
  walk: (user: User) => Promise<void>,
): Promise<boolean> {
  return withFolders(
    name,
    async (folders) => {
      await installExtension(server, vsix, folders.data)
      await prepare?.(folders.data)
      if (isVirtual)
        await installExtension(server, await packageMemory(join(folders.base, 'memory'), files), folders.data)
      else await writeFiles(folders.workspace, files)
      const opened = isVirtual ? 'memory:/' : join(folders.workspace, workspace)
      const use = (port: number): Promise<void> =>
        withWorkbench(port, { ...folders, workspace: opened }, [], async (page, open) => {
          page.on('console', (message) => void appendFile(folders.log, `${message.text()}\n`))
          await open()
          const user = new User(page)
          try {
            await page.waitForSelector('.monaco-workbench .explorer-viewlet')
            await timed(`Walk: ${name}`, () => walk(user))
          } catch (error) {
            await describe(page, folders)
            throw error
          }
        })
      await withServer(server, folders.data, use, { asksForTrust: isUntrusted })
      return true
    },
    { ...(isInBrowser ? inBrowser : {}), ...settings },
  )
}

/** Shows what the window showed, for runs on machines that keep no picture. */
async function describe(page: Page, { base, log }: Folders): Promise<void> {
  await page.screenshot({ path: join(base, 'failed.png') })
  const text = await page.locator('body').innerText()
  const output = await readFile(log, 'utf8').catch(() => '')
  console.error(`The window showed:\n${text.slice(0, mostText)}\nIts console:\n${output.slice(-mostText)}`)
}
