/**
 * `node --import tsx test/editor/looks.ts [zh-cn]`: pictures of a finding in one language of the editor, in
 * .vscode-test/looks, for people to review: Problems, F8, hover, lightbulb, Explain, the checklist, a token and
 * questions.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { wordsIn } from '../../src/words'
import { withFolders, type Folders } from './harness/folders'
import { cache, root } from './harness/paths'
import { installExtension, installServer, withServer } from './harness/server'
import { User } from './harness/user'
import { withPackage } from './harness/vsix'
import { withWorkbench } from './harness/workbench'

const [language = 'en'] = process.argv.slice(2)
const words = wordsIn(language === 'en' ? 'en' : 'zh-CN')
const folder = join(cache, 'looks', language)

const error =
  'POST /v1/videos/text2video 400 {"code":1201,"message":"duration must be a string","request_id":"CjMT7Wd"}'

async function main(): Promise<void> {
  const server = await installServer()
  await mkdir(folder, { recursive: true })
  const visit = async (folders: Folders): Promise<boolean> => {
    await withPackage((vsix) => installExtension(server, vsix, folders.data))
    await cp(join(root, 'examples'), folders.workspace, { recursive: true })
    await writeFile(join(folders.workspace, 'klint.config.json'), '{ "rules": { "int-durations": "eror" } }\n')
    await withServer(server, folders.data, (port) => withWorkbench(port, folders, [], look))
    return true
  }
  await withFolders('looks', visit, { 'editor.minimap.enabled': false, 'window.commandCenter': false })
}

async function look(page: Page, open: () => Promise<void>): Promise<void> {
  // The language that the editor reports to extensions, without a language pack for its own words.
  await page.addInitScript((tag) => void Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: tag }), language)
  const user = new User(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await open()
  await page.waitForSelector('.monaco-workbench .explorer-viewlet')
  await user.run('View: Toggle Primary Side Bar Visibility')
  await user.openFile('kling_client.py')
  await page.waitForSelector('.squiggly-warning')
  await user.run('Problems: Focus on Problems View')
  await picture(page, 'problems')
  await user.openFile('kling_client.py')
  await user.goTo('1:1')
  await page.keyboard.press('F8')
  await page.waitForSelector('.marker-widget')
  await picture(page, 'f8')
  await page.keyboard.press('Escape')
  await user.goTo('32:23')
  await user.hover()
  await picture(page, 'hover')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget .action')
  await picture(page, 'lightbulb')
  await page.keyboard.press('Escape')
  await pages(user, page)
}

async function pages(user: User, page: Page): Promise<void> {
  const command = (id: Parameters<typeof words.say>[0]): string => `Kling: ${words.say(id)}`
  await user.run(command('editor.explain-error'))
  await page.waitForSelector('.quick-input-widget input')
  await picture(page, 'explain-question')
  await user.answer(words.say('editor.explain-error'), error)
  await user.shownPage('1201')
  await picture(page, 'explain')
  await user.run('View: Close All Editors')
  await user.openFile('kling_client.py')
  await user.run(command('editor.run-checklist'))
  await page.waitForSelector('.quick-input-list .monaco-list-row')
  await picture(page, 'checklist-question')
  await user.pick(words.say('editor.this-machine-only'))
  await user.shownPage(words.say('checklist.title'))
  await picture(page, 'checklist')
  await user.run(command('editor.show-reference'))
  await page.waitForSelector('.quick-input-list .monaco-list-row')
  await picture(page, 'reference-question')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(3000)
  await picture(page, 'reference')
  await user.run(command('editor.inspect-token'))
  await user.answer(
    words.say('editor.inspect-token'),
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhIiwiZXhwIjoxfQ.c2ln',
  )
  await user.shownPage(words.say('editor.token-page'), '')
  await picture(page, 'token')
  await user.openFile('klint.config.json')
  await page.waitForSelector('.squiggly-error')
  await page.keyboard.press('F8')
  await page.waitForSelector('.marker-widget')
  await picture(page, 'configuration')
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', scale: 'css' })
}

void main()
