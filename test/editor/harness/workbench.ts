import { appendFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser'
import { suite } from './paths'
import type { Folders } from './folders'
import { longestWait } from './waits'

/** Opens the editor in a browser and passes its page to `use`. */
export async function withWorkbench<T>(
  port: number,
  { workspace }: Folders,
  payload: readonly (readonly [string, string])[],
  use: (page: Page, open: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const browser = await launchBrowser()
  try {
    // Clipboard access, which a user grants the editor in the browser and the desktop editor has.
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 2,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    page.setDefaultTimeout(longestWait)
    const query = new URLSearchParams({
      [workspace.endsWith('.code-workspace') ? 'workspace' : 'folder']: workspace,
      payload: JSON.stringify([['skipWelcome', 'true'], ...payload]),
    })
    const open = async (): Promise<void> => {
      await page.goto(`http://127.0.0.1:${port}/?${query.toString()}`)
    }
    return await use(page, open)
  } finally {
    await browser.close()
  }
}

/** Runs the suite inside the editor; true if all tests passed. */
export function runSuiteInWorkbench(port: number, folders: Folders): Promise<boolean> {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`
  const payload = [
    ['extensionDevelopmentPath', remote(folders.driver)],
    ['extensionTestsPath', remote(suite.replace(/\.js$/, ''))],
  ] as const
  return withWorkbench(port, folders, payload, async (page, open) => {
    await page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) =>
      appendFile(folders.log, `${type} ${parts.join(' ')}\n`),
    )
    const passed = new Promise<boolean>(
      (end) => void page.exposeFunction('codeAutomationExit', (code: number) => end(code === 0)),
    )
    await open()
    return passed
  })
}
