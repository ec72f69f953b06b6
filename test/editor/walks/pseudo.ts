import type { Locator } from 'playwright-core'
import { assertWide, pseudo } from '../../words/pseudo/locale'
import { nlsOf } from '../../generator/manifest'
import { installPseudo, wideInManifest } from '../harness/pseudo'
import type { User } from '../harness/user'
import { error } from './samples'
import { python } from '../suite/samples'
import { ofWalkthrough, openWalkthrough } from './welcome'
import { type Editor, inWindow } from './window'

const files = { 'video.py': python(), 'klint.config.json': '{ "rules": { "int-durations": "eror" } }\n' } as const

const token = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJBayIsImV4cCI6MTcwMDAwMDAwMH0.bm9ib2R5'

/** What an element says. */
interface Said {
  readonly innerText: string
  querySelectorAll(selector: string): Iterable<{ textContent: string }>
  cloneNode(deep: boolean): Said
}

/** What is the same in all languages: places in files, rules, and the source of a diagnostic. */
const named = [
  /[\w./-]+\.(?:py|json)(?:[:,(]\d+)*/g,
  /Kling\s*\(?kling\/[\w-]+\)?/g,
  /kling\/[\w-]+/g,
  /\[Ln \d+, Col \d+\]/g,
]

/** Opens every view of Klint in the pseudo locale: text that is English there is not in the catalogue. */
export function walkThroughPseudo(editor: Editor): Promise<boolean> {
  const prepare = installPseudo
  return inWindow(editor, { name: 'pseudo', files, prepare }, async (user) => {
    for (const [view, show] of Object.entries({ ...inCode, ...inLists, ...onPages })) {
      await user.openFile('video.py')
      await user.page.waitForSelector('.squiggly-warning, .squiggly-error')
      const shown = await show(user)
      await assertShown(view, shown)
      await user.page.keyboard.press('Escape')
    }
  })
}

/** A view, and what in it may be English. */
type Shown = Locator | readonly [Locator, ...RegExp[]]

type Views = Readonly<Record<string, (user: User) => Promise<Shown>>>

async function assertShown(view: string, shown: Shown): Promise<void> {
  const [locator, ...allowed] = 'count' in shown ? [shown] : shown
  await locator.first().waitFor()
  for (const text of await locator.evaluateAll(withoutCode)) assertWide(text, view, ...named, ...allowed)
}

/** The text of elements, without code. */
function withoutCode(elements: unknown[]): string[] {
  return (elements as Said[]).map((element) => {
    for (const code of element.querySelectorAll('code, pre')) code.textContent = ' '
    return element.innerText
  })
}

const inCode: Views = {
  async hover(user) {
    await user.goTo('9:73')
    return (await user.hover()).locator('xpath=self::*[not(contains(@class, "status-bar"))]')
  },
  async lightbulb(user) {
    return (await user.lightbulb()).locator('.title')
  },
  lens: ({ page }) => Promise.resolve(page.locator('.codelens-decoration a')),
  async status({ page }) {
    await page.locator('[id="status.languageStatus"]').click()
    return page.locator('.hover-language-status .element', { hasText: pseudo.say('editor.status', { count: 1 }) })
  },
  async problems(user) {
    await user.run('Problems: Focus on Problems View')
    return user.page.locator('.markers-panel .monaco-list-row')
  },
  async configuration(user) {
    await user.openFile('klint.config.json')
    await user.page.waitForSelector('.squiggly-error')
    // The editor's JSON service may report the same by the schema.
    return [user.page.locator('.markers-panel .monaco-list-row'), /Property [\w-]+ is not allowed\./]
  },
}

const asked = '.quick-input-widget'

const inLists: Views = {
  async commands({ page }) {
    await page.keyboard.press('F1')
    await page.locator(`${asked} input[type="text"]`).fill('>Kling: ')
    return page.locator(`${asked} .monaco-list-row`, { hasText: 'Kling: ' })
  },
  ...Object.fromEntries(
    (
      [
        'editor.run-checklist',
        'editor.show-reference',
        'editor.set-credentials',
        'editor.explain-error',
        'editor.inspect-token',
      ] as const
    ).map((command) => [command, (user: User) => question(user, command)]),
  ),
}

/** The title, the question and the choices of a command. */
async function question(user: User, command: Parameters<typeof pseudo.say>[0]): Promise<Shown> {
  await user.run(`Kling: ${pseudo.say(command)}`)
  const widget = user.page.locator(asked)
  await widget.locator('.quick-input-title', { hasText: pseudo.say(command) }).waitFor()
  const parts = widget.locator('.quick-input-title, .quick-input-message, .monaco-list-row')
  return [parts, /\(Press 'Enter' to confirm or 'Escape' to cancel\)/g, /\b(?:GET|POST|DELETE) \S+/g]
}

const onPages: Views = {
  async explanation(user) {
    await user.run(`Kling: ${pseudo.say('editor.explain-error')}`)
    await user.answer(pseudo.say('editor.explain-error'), error)
    return user.shownPage('1201')
  },
  async checklist(user) {
    await user.run(`Kling: ${pseudo.say('editor.run-checklist')}`)
    await user.pick(pseudo.say('editor.this-machine-only'))
    return user.shownPage(pseudo.say('checklist.title'))
  },
  async reference(user) {
    await user.goTo('8:10')
    await user.run(`Kling: ${pseudo.say('editor.show-reference')}`)
    await user.page.waitForSelector('.quick-input-list .monaco-list-row')
    await user.page.keyboard.press('Enter')
    return user.shownPage('')
  },
  async token(user) {
    await user.run(`Kling: ${pseudo.say('editor.inspect-token')}`)
    await user.answer(pseudo.say('editor.inspect-token'), token)
    return user.shownPage(pseudo.say('editor.token-page'), '')
  },
  async settings(user) {
    await user.run(`Kling: ${wideInManifest(nlsOf('en')['command.showConfiguration.title'] ?? '')}`)
    return user.shownPage(pseudo.say('editor.configuration-page'), '')
  },
  async walkthrough(user) {
    await openWalkthrough(user, wideInManifest(nlsOf('en')['walkthrough.start.title'] ?? ''))
    return user.page.locator([...ofWalkthrough, '.getting-started-step .step-title'].join(', '))
  },
}
