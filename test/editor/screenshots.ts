/**
 * `npm run screenshots`: uses the editor like a user would, with the examples, and writes the README's pictures into
 * media/.
 */
import assert from 'node:assert/strict'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { withFolders, type Folders } from './harness/folders'
import { root } from './harness/paths'
import { installExtension, installServer, withServer } from './harness/server'
import { User } from './harness/user'
import { withPackage } from './harness/vsix'
import { withWorkbench } from './harness/workbench'
import { linkedClient } from './suite/samples'

const error =
  'POST /v1/videos/text2video 400 {"code":1201,"message":"duration must be a string","request_id":"CjMT7Wd"}'

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

/** An expired token of nobody. */
const token = [
  { alg: 'HS256', typ: 'JWT' },
  { iss: 'AkOfNobodyInParticular0123456789', exp: 1_700_000_000, nbf: 1_699_998_195 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(Buffer.alloc(32, 'nobody').toString('base64url'))
  .join('.')

/** The code with little around it. */
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
    await writeFile(join(folders.workspace, 'python/fox.py'), request)
    await writeFile(join(folders.workspace, 'json/fox.kling.json'), requestFile)
    await mkdir(join(folders.workspace, 'studio'))
    await writeFile(join(folders.workspace, 'studio/settings.py'), '# How long clips are, in seconds.\nSECONDS = 5\n')
    await writeFile(join(folders.workspace, 'studio/film.py'), linkedClient)
    await withServer(server, folders.data, (port) =>
      withWorkbench(port, folders, [], async (page, open) => {
        try {
          await walk(page, open)
        } catch (error) {
          await page.screenshot({ path: join(folders.base, 'failed.png') })
          throw error
        }
      }),
    )
    return true
  }
  await withFolders('screenshots', visit, plain)
}

async function walk(page: Page, openWorkbench: () => Promise<void>): Promise<void> {
  const user = new User(page)
  await page.setViewportSize({ width: 900, height: 600 })
  await openWorkbench()
  await page.waitForSelector('.monaco-workbench .explorer-viewlet')
  await user.run('View: Toggle Primary Side Bar Visibility')
  await takePictures(user, page)
  await takeSteps(user, page)
}

async function takePictures(user: User, page: Page): Promise<void> {
  await user.openFile('film.py')
  await page.waitForSelector('.squiggly-warning')
  await user.goTo('9:75')
  await user.hover()
  await page.waitForSelector('.monaco-hover :text("settings.py(2, 11)")')
  await picture(page, 'related')
  await page.keyboard.press('Escape')
  await user.run('View: Close All Editors')

  await user.openFile('kling_client.py')
  await page.waitForSelector('.squiggly-warning')
  await user.goTo('32:23')
  await user.hover()
  await picture(page, 'squiggle')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget .action')
  await picture(page, 'quick-fix')
  await page.keyboard.press('Escape')

  await user.run('Kling: Run Diagnostic Checklist')
  await user.pick('This machine only')
  await user.shownPage('Kling diagnostic checklist')
  await picture(page, 'checklist')
  await step(page, 'key')

  await user.openFile('batch.py')
  await user.goTo('11:22')
  await user.hover()
  await picture(page, 'hover')
  await page.keyboard.press('Escape')

  await explainBesideCode(user, page)

  await user.run('Kling: Inspect Token')
  await user.answer('A token or an API key', token)
  await user.shownPage('Kling token', 'A token signed')
  await picture(page, 'token')

  await user.openFile('fox.py')
  await page.waitForSelector('.view-lines :text("units")')
  await picture(page, 'cost')
  await user.goTo('12:9')
  await page.keyboard.press('Control+Space')
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row')
  await picture(page, 'completion')
  await page.keyboard.press('Escape')

  await user.openFile('fox.kling.json')
  await page.waitForSelector('.squiggly-warning, .squiggly-error')
  await user.goTo('3:66')
  await user.hover()
  await picture(page, 'schema')
  await page.keyboard.press('Escape')

  await user.openFile('fox.py')
  await user.goTo('8:20')
  await user.run('Kling: Show API Reference')
  await user.pick('Image to video')
  await user.shownPage('Image to video')
  await picture(page, 'reference')
}

/** A page beside the code that it is about. */
async function explainBesideCode(user: User, page: Page): Promise<void> {
  await user.run('View: Close All Editors')
  await page.setViewportSize({ width: 1280, height: 720 })
  await user.openFile('kling_client.py')
  await user.goTo('32:23')
  await user.run('Kling: Explain Error')
  await user.answer('Kling: Explain Error', error)
  await user.shownPage('1201')
  await picture(page, 'explain-error')
  await user.run('View: Close All Editors')
  await page.setViewportSize({ width: 900, height: 600 })
}

/** The steps of the walkthrough, in a small size because they are in the package. */
async function takeSteps(user: User, page: Page): Promise<void> {
  await user.run('View: Close All Editors')
  await page.setViewportSize({ width: 720, height: 500 })
  await user.run('Kling: Open an Example with Mistakes')
  await page.waitForSelector('.squiggly-warning')
  await user.goTo('1:1')
  await step(page, 'open')
  await user.goTo('18:25')
  await user.hover()
  await step(page, 'see')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget .action')
  await step(page, 'fix')
  await page.keyboard.press('Escape')
  await user.run('Kling: Explain Error')
  await user.answer('Kling: Explain Error', error)
  await user.shownPage('1201')
  await step(page, 'explain')
}

/** The browser's means to encode a picture. */
interface Canvas {
  width: number
  height: number
  getContext(kind: '2d'): { drawImage(image: object, x: number, y: number): void }
  toDataURL(type: string, quality: number): string
}

/** As WebP, which takes a third of JPEG's size. That matters for what every user downloads. */
async function step(page: Page, name: string): Promise<void> {
  const taken = await page.screenshot({ scale: 'css', animations: 'disabled' })
  const drawing = await page.context().browser()?.newPage()
  assert.ok(drawing)
  const address = await drawing.evaluate(async (png) => {
    const { document, Image } = globalThis as unknown as {
      readonly document: { createElement(name: 'canvas'): Canvas }
      readonly Image: new () => {
        src: string
        decode(): Promise<void>
        readonly width: number
        readonly height: number
      }
    }
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d').drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.2)
  }, taken.toString('base64'))
  await drawing.close()
  await writeFile(join(root, 'media/walkthrough', `${name}.webp`), Buffer.from(address.split(',')[1] ?? '', 'base64'))
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, 'media', `${name}.png`), animations: 'disabled' })
}

void main()
