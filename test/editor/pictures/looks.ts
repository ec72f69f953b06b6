/**
 * `node --import tsx test/editor/pictures/looks.ts [zh-cn]`: pictures of Klint in one language of the editor, in
 * .vscode-test/looks, for people to review: Problems, F8, hover, lightbulb, code lens, Explain, the checklist, a token,
 * questions and the walkthrough.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nlsOf } from '../../generator/manifest'
import { localeFor, wordsIn } from '../../../src/words'
import { cache } from '../harness/paths'
import type { User } from '../harness/user'
import { inExamples } from './examples'
import { explain, lookAtFinding, token } from './steps'

const [language = 'en'] = process.argv.slice(2)
const locale = localeFor(language)
const words = wordsIn(locale)
const titles = nlsOf(locale)
const folder = join(cache, 'looks', language)

const setting = {
  name: 'looks',
  size: { width: 1280, height: 800 },
  files: { 'klint.config.json': '{ "rules": { "int-durations": "eror" } }\n' },
  settings: { 'kling.cost.inlayHints': true },
  language,
}

type Views = Readonly<Record<string, (user: User) => Promise<void>>>

/** Views in the editor itself. */
const code: Views = {
  async problems(user) {
    await user.openFile('kling_client.py')
    await user.page.waitForSelector('.squiggly-warning')
    await user.run('Problems: Focus on Problems View')
  },
  async f8(user) {
    await user.run('View: Hide Panel')
    await user.openFile('kling_client.py')
    await user.goTo('1:1')
    await user.page.keyboard.press('F8')
    await user.page.waitForSelector('.marker-widget')
  },
  async lens(user) {
    await user.page.keyboard.press('Escape')
    await user.openFile('quick_start.py')
    await user.page.waitForSelector('.codelens-decoration a')
  },
  async status(user) {
    await user.page.locator('[id="status.languageStatus"]').click()
    await user.page.waitForSelector('.hover-language-status')
  },
  async configuration(user) {
    await user.openFile('klint.config.json')
    await user.page.waitForSelector('.squiggly-error')
    await user.page.keyboard.press('F8')
    await user.page.waitForSelector('.marker-widget')
  },
}

/** The questions and pages of commands. */
const commands: Views = {
  async explanation(user) {
    await user.openFile('kling_client.py')
    await explain(user, words.say('editor.explain-error'))
  },
  async 'checklist-question'(user) {
    await user.closeAll()
    await user.openFile('kling_client.py')
    await user.run(command('editor.run-checklist'))
    await user.page.waitForSelector('.quick-input-list .monaco-list-row')
  },
  async checklist(user) {
    await user.pick(words.say('editor.this-machine-only'))
    await user.shownPage(words.say('checklist.title'))
  },
  async 'reference-question'(user) {
    await user.run(command('editor.show-reference'))
    await user.page.locator('.quick-input-title', { hasText: words.say('editor.show-reference') }).waitFor()
  },
  async reference(user) {
    await user.page.keyboard.press('Enter')
    await user.shownPage('')
  },
  async token(user) {
    await user.run(command('editor.inspect-token'))
    await user.answer(words.say('editor.inspect-token'), token)
    await user.shownPage(words.say('editor.token-page'), '')
  },
  async credentials(user) {
    await user.run(command('editor.set-credentials'))
    await user.page.waitForSelector('.quick-input-list .monaco-list-row')
  },
  async walkthrough(user) {
    await user.page.keyboard.press('Escape')
    await user.run('Welcome: Open Walkthrough...')
    await user.pick(titles['walkthrough.start.title'] ?? '')
    await user.page.waitForSelector('.getting-started-step.expanded')
  },
}

function command(id: Parameters<typeof words.say>[0]): string {
  return `Kling: ${words.say(id)}`
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true })
  await inExamples(setting, async (user) => {
    const take = async (name: string): Promise<void> => {
      await user.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', scale: 'css' })
    }
    for (const [name, show] of Object.entries({ ...code, ...commands })) {
      await show(user)
      await take(name)
    }
    await user.closeAll()
    await user.openFile('kling_client.py')
    await lookAtFinding(user, '32:23', take)
  })
}

void main()
