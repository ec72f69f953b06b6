import { errors, type FrameLocator, type Locator, type Page } from 'playwright-core'
import { longestWait } from './waits'

/** The document of the workbench; the element with the focus is an `iframe` if a page has it. */
interface Workbench {
  readonly document: { readonly activeElement: { readonly tagName: string } | null }
}

/** How long a list, menu or hover may take to open and show its content (ms) before the user opens it again. */
const patience = 10_000
/** How often to retry: as long as anything may take. */
const mostAttempts = longestWait / patience

/** A user's actions in the editor, by keyboard and mouse. Every step waits until the editor shows its effect. */
export class User {
  constructor(readonly page: Page) {}

  /** Runs a command from the palette. */
  async run(title: string): Promise<void> {
    await this.#openAndPick('F1', `>${title}`, this.#entry(title))
  }

  async openFile(name: string): Promise<void> {
    await this.#openAndPick('Control+p', name, this.#entry(name))
    await this.page.waitForSelector(`.tab.active:has-text("${name}")`)
    await this.page.waitForSelector('.editor-group-container.active .monaco-editor.focused')
  }

  /** For an editor that cannot search for files. */
  async openInExplorer(name: string): Promise<void> {
    await this.page.locator('.explorer-viewlet .monaco-list-row', { hasText: name }).dblclick()
    await this.page.waitForSelector(`.tab.active:has-text("${name}")`)
    await this.page.waitForSelector('.editor-group-container.active .monaco-editor.focused')
  }

  /** @param place 1-based line and column, as in `3:66` */
  async goTo(place: string): Promise<void> {
    const [line = '', column = ''] = place.split(':')
    await this.#openAndPick(
      'Control+p',
      `:${place}`,
      this.#entries.filter({ hasText: new RegExp(`line ${line}\\b.*column ${column}\\b`) }),
    )
    await this.page.waitForSelector(`.statusbar-item:has-text("Ln ${line}, Col ${column}")`)
  }

  /** Chooses an entry of the open list. */
  async pick(label: string): Promise<void> {
    await this.#entry(label).click()
    await this.#moveMouseAway()
  }

  /** Answers an input box. */
  async answer(question: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget', { hasText: question }).locator('input')
    await input.fill(text)
    // The Welcome page may take the focus while its steps change.
    await input.press('Enter')
  }

  /** Accepts the suggested path of the save dialog. */
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

  /** Waits for one of Klint's pages in the active tab. */
  async shownPage(title: string, heading = title): Promise<Locator> {
    await this.page.waitForSelector(`.tab.active:has-text("${title}")`)
    const body = this.#preview.locator('body', { has: this.#preview.locator(`h1:has-text("${heading}")`) })
    await body.waitFor()
    // A page takes the focus when it appears, which would close a list that was opened before.
    await this.page.waitForFunction(
      () => (globalThis as unknown as Workbench).document.activeElement?.tagName === 'IFRAME',
    )
    return body
  }

  /** Waits until one of Klint's pages is shown and contains all of the texts. */
  async reads(title: string, ...said: readonly RegExp[]): Promise<void> {
    const page = await this.shownPage(title)
    for (const each of said) await page.filter({ hasText: each }).waitFor()
  }

  /** Waits until the language status of the active file shows the text. */
  async status(text: string): Promise<void> {
    await this.page
      .locator('[id="status.languageStatus"]')
      .and(this.page.getByLabel(`Kling: ${text}`))
      .waitFor()
  }

  /** Waits for a text in the status bar. */
  async confirmed(text: string): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: text }).waitFor()
  }

  /** Chooses an entry of an element's context menu. */
  async menu(of: Locator, label: string): Promise<void> {
    await this.#retry(`The menu with "${label}"`, async () => {
      await of.click({ button: 'right', force: true })
      await this.page.locator('.monaco-menu').getByText(label, { exact: true }).hover({ timeout: patience })
      // A menu ignores clicks in its first moments.
      await this.page.keyboard.press('Enter')
    })
  }

  /** Opens the lightbulb's menu at the cursor. */
  async lightbulb(): Promise<Locator> {
    const actions = this.page.locator('.action-widget .action')
    await this.#retry('The lightbulb', async () => {
      await this.page.keyboard.press('Control+.')
      await actions.first().waitFor({ timeout: patience })
    })
    return actions
  }

  /** Applies an action of the lightbulb at the cursor. */
  async fix(title: string): Promise<void> {
    await this.#retry(`The action "${title}"`, async () => {
      await this.page.keyboard.press('Control+.')
      await this.page.locator('.action-widget .action', { hasText: title }).click({ timeout: patience })
    })
  }

  async closeAll(): Promise<void> {
    await this.run('View: Close All Editors')
    await this.page.waitForSelector('.tab', { state: 'detached' })
  }

  /** Shows the hover at the cursor. */
  async hover(): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover .hover-row')
    await this.#retry('The hover', async () => {
      await this.page.keyboard.press('Control+k')
      await this.page.keyboard.press('Control+i')
      await hover.first().waitFor({ timeout: patience })
    })
    return hover
  }

  /** The visible Markdown preview; others are hidden. */
  get #preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('#active-frame')
  }

  /** Moves the mouse to a part of the status bar that has no entry, where nothing reacts. */
  async #moveMouseAway(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 }
    await this.page.mouse.move(width / 3, height - 5)
  }

  /** Opens a list with a key and chooses an entry. */
  async #openAndPick(key: string, text: string, entry: Locator): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    await this.#retry(`The list for "${text}"`, async () => {
      await this.page.keyboard.press(key)
      await input.fill(text, { timeout: patience })
      await entry.click({ timeout: patience })
    })
    await this.#moveMouseAway()
  }

  /**
   * Repeats what a user would repeat: whatever takes the focus late swallows a key, or closes a list before its entry
   * is chosen. An open list also keeps the entries from when it was opened; early on, it has none of extensions.
   */
  async #retry(what: string, attempt: () => Promise<void>): Promise<void> {
    for (let attempts = 1; ; attempts += 1)
      try {
        await attempt()
        return
      } catch (error) {
        if (!(error instanceof errors.TimeoutError)) throw error
        if (attempts === mostAttempts) throw new Error(`${what} does not stay open`, { cause: error })
        await this.page.keyboard.press('Escape')
      }
  }

  /** Selector of the open list. */
  get #entries(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row')
  }

  #entry(label: string): Locator {
    return this.#entries.filter({ has: this.page.getByText(label, { exact: true }) }).first()
  }
}
