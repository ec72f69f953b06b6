import { errors, type FrameLocator, type Locator, type Page } from 'playwright-core'
import { longestWait } from './waits'

/** The inside of a page, where a page's script runs. */
interface Frame {
  readonly document: { hasFocus(): boolean }
}

/** How long a list may take to open and to show what is wanted (ms); then a user opens it again. */
const patience = 10_000
/** How often: as long as anything may take. */
const mostAttempts = longestWait / patience

/** What a user does in the editor, by keyboard and mouse. Every step waits until the editor shows that it has happened. */
export class User {
  constructor(readonly page: Page) {}

  /** Runs a command of the palette. */
  async run(title: string): Promise<void> {
    await this.#openAndPick('F1', `>${title}`, this.#entry(title))
  }

  async openFile(name: string): Promise<void> {
    await this.#openAndPick('Control+p', name, this.#entry(name))
    await this.page.waitForSelector(`.tab.active:has-text("${name}")`)
    await this.page.waitForSelector('.editor-group-container.active .monaco-editor.focused')
  }

  /** Where the editor cannot search for files. */
  async openInExplorer(name: string): Promise<void> {
    await this.page.locator('.explorer-viewlet .monaco-list-row', { hasText: name }).dblclick()
    await this.page.waitForSelector(`.tab.active:has-text("${name}")`)
    await this.page.waitForSelector('.editor-group-container.active .monaco-editor.focused')
  }

  /** @param place line and column, from 1, as in `3:66` */
  async goTo(place: string): Promise<void> {
    const [line = '', column = ''] = place.split(':')
    await this.#openAndPick(
      'Control+p',
      `:${place}`,
      this.#entries.filter({ hasText: new RegExp(`line ${line}\\b.*column ${column}\\b`) }),
    )
    await this.page.waitForSelector(`.statusbar-item:has-text("Ln ${line}, Col ${column}")`)
  }

  /** Takes an entry of the list that is open. */
  async pick(label: string): Promise<void> {
    await this.#entry(label).click()
    await this.#moveMouseAway()
  }

  /** Answers the box that asks for text. */
  async answer(question: string, text: string): Promise<void> {
    await this.page.locator('.quick-input-widget', { hasText: question }).locator('input').fill(text)
    await this.page.keyboard.press('Enter')
  }

  /** Takes the place that the box which asks where to save suggests. */
  async saveAs(question: string, suggested: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget', { hasText: question })
    const input = await box.locator('input.input').elementHandle()
    await this.page.waitForFunction(
      ({ field, end }) => (field as unknown as { value: string } | null)?.value.endsWith(end),
      { field: input, end: suggested },
    )
    await box.getByRole('button', { name: 'OK' }).click()
    await box.waitFor({ state: 'hidden' })
  }

  /** Waits for one of Klint's pages, of which the tab that is in front holds one. */
  async shownPage(title: string, heading = title): Promise<Locator> {
    await this.page.waitForSelector(`.tab.active:has-text("${title}")`)
    const body = this.#preview.locator('body', { has: this.#preview.locator(`h1:has-text("${heading}")`) })
    // A page takes the focus when it is there, and would close a list that was opened before. A new page takes the place of the frame
    // of the one before it.
    const hasFocus = (): Promise<boolean> =>
      body.evaluate(() => (globalThis as unknown as Frame).document.hasFocus()).catch(() => false)
    await body.waitFor()
    while (!(await hasFocus())) await body.waitFor()
    return body
  }

  /** Waits until one of Klint's pages is shown and says all of this. */
  async reads(title: string, ...said: readonly RegExp[]): Promise<void> {
    const page = await this.shownPage(title)
    for (const each of said) await page.filter({ hasText: each }).waitFor()
  }

  /** Waits until the status of the language says this of the file in front. */
  async status(text: string): Promise<void> {
    await this.page
      .locator('[id="status.languageStatus"]')
      .and(this.page.getByLabel(`Kling: ${text}`))
      .waitFor()
  }

  /** Waits for a word in the status bar. */
  async confirmed(text: string): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: text }).waitFor()
  }

  /** Takes an entry of the menu of something. */
  async menu(of: Locator, label: string): Promise<void> {
    await of.click({ button: 'right', force: true })
    await this.page.locator('.monaco-menu').getByText(label, { exact: true }).hover()
    // A menu takes no click in its first moments.
    await this.page.keyboard.press('Enter')
  }

  async closeAll(): Promise<void> {
    await this.run('View: Close All Editors')
    await this.page.waitForSelector('.tab', { state: 'detached' })
  }

  async hover(): Promise<Locator> {
    await this.page.keyboard.press('Control+k')
    await this.page.keyboard.press('Control+i')
    const hover = this.page.locator('.monaco-hover .hover-row')
    await hover.first().waitFor()
    return hover
  }

  /** The Markdown preview in front; those behind are hidden. */
  get #preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('#active-frame')
  }

  /** Onto the status bar, where it has no entry: nothing lights up there. */
  async #moveMouseAway(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 }
    await this.page.mouse.move(width / 3, height - 5)
  }

  /** Opens a list by a key and takes an entry. What takes the focus late closes the list, for users too: they open it again. */
  async #openAndPick(key: string, text: string, entry: Locator): Promise<void> {
    for (let attempt = 1; !(await this.#tryToPick(key, text, entry)); attempt += 1) {
      if (attempt === mostAttempts) throw new Error(`The list for "${text}" does not stay open`)
    }
    await this.#moveMouseAway()
  }

  /** False where the list was closed before the entry was there, or lost its text. */
  async #tryToPick(key: string, text: string, entry: Locator): Promise<boolean> {
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    try {
      await this.page.keyboard.press(key)
      await input.fill(text, { timeout: patience })
      await entry.click({ timeout: patience })
      return true
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error
      // A list that stays open shows what there was when it was opened: early on, the commands of no extension.
      await this.page.keyboard.press('Escape')
      return false
    }
  }

  /** Of the list that is open. */
  get #entries(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row')
  }

  #entry(label: string): Locator {
    return this.#entries.filter({ has: this.page.getByText(label, { exact: true }) }).first()
  }
}
