/** `npm run screenshots`: walks through the editor as a user does, with the examples, and writes the README's pictures into media/. */
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { withFolders, type Folders } from './harness/folders'
import { root } from './harness/paths'
import { installExtension, installServer, withServer } from './harness/server'
import { withPackage } from './harness/vsix'
import { withWorkbench } from './harness/workbench'

const log = `2026-11-20 09:14:02 INFO  create task 7 of 12
2026-11-20 09:14:03 ERROR POST /v1/videos/text2video 429 {"code":1303,"message":"parallel task over resource pack limit","request_id":"CjMT7Wd"}
2026-11-20 09:14:03 INFO  create task 8 of 12
`

const request = `import requests

requests.post(
    "https://api-singapore.klingai.com/v1/videos/image2video",
    headers=headers,
    json={
        "model_name": "kling-v3",
        "image": "https://cdn.example.com/fox.png",
        "prompt": "A fox runs through snow",
        "mode": "pro",
        "duration": "10",
        
    },
)
`

const requestFile = `{
  "url": "https://api-singapore.klingai.com/v1/videos/text2video",
  "body": { "model_name": "kling-v3", "prompt": "A fox", "mode": "ultra" }
}
`

/** The code, and little around it. */
const plain = {
  'kling.cost.inlayHints': true,
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
}

async function main(): Promise<void> {
  const server = await installServer()
  const visit = async (folders: Folders): Promise<boolean> => {
    await withPackage((vsix) => installExtension(server, vsix, folders.data))
    await cp(join(root, 'examples'), folders.workspace, { recursive: true })
    await writeFile(join(folders.workspace, 'python/server.log'), log)
    await writeFile(join(folders.workspace, 'python/fox.py'), request)
    await writeFile(join(folders.workspace, 'json/fox.kling.json'), requestFile)
    await withServer(server, folders.data, (port) => withWorkbench(port, folders, [], walk))
    return true
  }
  await withFolders('screenshots', visit, plain)
}

async function walk(page: Page, openWorkbench: () => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 900, height: 600 })
  await openWorkbench()
  await page.waitForSelector('.monaco-workbench .explorer-viewlet')
  await command(page, 'View: Toggle Primary Side Bar Visibility')

  await openFile(page, 'kling_client.py')
  await page.waitForSelector('.squiggly-warning')
  await goTo(page, '32:23')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+i')
  await page.waitForSelector('.monaco-hover .hover-row')
  await picture(page, 'squiggle')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget .action')
  await picture(page, 'quick-fix')
  await page.keyboard.press('Escape')

  await openFile(page, 'batch.py')
  await goTo(page, '11:22')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+i')
  await page.waitForSelector('.monaco-hover .hover-row')
  await picture(page, 'hover')
  await page.keyboard.press('Escape')

  await openFile(page, 'server.log')
  await goTo(page, '2:1')
  await page.keyboard.press('Shift+End')
  await command(page, 'Kling: Explain Error')
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe')
  await preview.locator('h1').waitFor()
  await picture(page, 'explain-error')

  await openFile(page, 'fox.py')
  await page.waitForSelector('.view-lines :text("units")')
  await picture(page, 'cost')
  await goTo(page, '12:9')
  await page.keyboard.press('Control+Space')
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row')
  await picture(page, 'completion')
  await page.keyboard.press('Escape')

  await openFile(page, 'fox.kling.json')
  await page.waitForSelector('.squiggly-warning, .squiggly-error')
  await goTo(page, '3:66')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+i')
  await page.waitForSelector('.monaco-hover .hover-row')
  await picture(page, 'schema')
  await page.keyboard.press('Escape')

  await command(page, 'Kling: Show API Reference')
  await choose(page, 'image2video')
  await page.waitForSelector('.tab.active:has-text("mage to video")')
  await preview.locator('h1:has-text("mage to video")').waitFor()
  await picture(page, 'reference')
}

/** Takes an entry of the list that a command shows. */
async function choose(page: Page, label: string): Promise<void> {
  await page.waitForSelector('.quick-input-widget input')
  await page.waitForSelector(`.quick-input-list .monaco-list-row:has-text("${label}")`)
  await page.keyboard.type(label)
  await page.keyboard.press('Enter')
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p')
  await page.waitForSelector('.quick-input-widget input')
  await page.keyboard.type(name)
  await page.waitForSelector(`.quick-input-list .label-name:has-text("${name}")`)
  await page.keyboard.press('Enter')
  await page.waitForSelector(`.tab.active:has-text("${name}")`)
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Control+g')
  await page.waitForSelector('.quick-input-widget input')
  await page.keyboard.type(place)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.quick-input-widget', { state: 'hidden' })
}

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.waitForSelector('.quick-input-widget input')
  await page.keyboard.type(title)
  await page.waitForSelector(`.quick-input-list .label-name:has-text("${title}")`)
  await page.keyboard.press('Enter')
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, 'media', `${name}.png`), animations: 'disabled' })
}

void main()
