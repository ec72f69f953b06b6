/**
 * `npm run screenshots`: uses the editor like a user would, with the examples, and writes the README's pictures into
 * media/.
 */
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../harness/paths'
import type { User } from '../harness/user'
import { linkedClient } from '../suite/samples'
import { inExamples } from './examples'
import { explain, lookAtFinding, token } from './steps'

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

const setting = {
  name: 'screenshots',
  size: { width: 900, height: 600 },
  files: {
    'python/fox.py': request,
    'json/fox.kling.json': requestFile,
    'studio/settings.py': '# How long clips are, in seconds.\nSECONDS = 5\n',
    'studio/film.py': linkedClient,
  },
  settings: {
    'kling.cost.inlayHints': true,
    'workbench.activityBar.location': 'hidden',
    'workbench.layoutControl.enabled': false,
  },
}

async function main(): Promise<void> {
  await inExamples(setting, async (user) => {
    await takePictures(user, user.page)
    await takeSteps(user, user.page)
  })
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
  await lookAtFinding(user, '32:23', (name) => picture(page, name), { hover: 'squiggle', fix: 'quick-fix' })

  await user.run('Kling: Run Diagnostic Checklist')
  await user.pick('This machine only')
  await user.shownPage('Kling diagnostic checklist')
  await picture(page, 'checklist')

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
  await explain(user, 'Explain Error')
  await picture(page, 'explain-error')
  await user.run('View: Close All Editors')
  await page.setViewportSize({ width: 900, height: 600 })
}

/** The steps of the walkthrough, in a small size because they are in the package. */
async function takeSteps(user: User, page: Page): Promise<void> {
  await user.run('View: Close All Editors')
  await page.setViewportSize({ width: 720, height: 500 })
  await user.openFile('kling_client.py')
  await user.run('Kling: Run Diagnostic Checklist')
  await user.pick('This machine only')
  await user.shownPage('Kling diagnostic checklist')
  await step(page, 'key')
  await user.closeAll()
  await user.run('Kling: Open an Example with Mistakes')
  await page.waitForSelector('.squiggly-warning')
  await user.goTo('1:1')
  await step(page, 'open')
  // Where nothing else is to say than what is wrong.
  await lookAtFinding(user, '8:35', (name) => step(page, name), { hover: 'see', fix: 'fix' })
  await explain(user, 'Explain Error')
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
    return canvas.toDataURL('image/webp', 0.15)
  }, taken.toString('base64'))
  await drawing.close()
  await writeFile(join(root, 'media/walkthrough', `${name}.webp`), Buffer.from(address.split(',')[1] ?? '', 'base64'))
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, 'media', `${name}.png`), animations: 'disabled' })
}

void main()
