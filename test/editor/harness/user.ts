import type { FrameLocator, Locator, Page } from 'playwright-core'

/** What a user does in the editor, by keyboard and mouse. Every step waits until the editor shows that it has happened. */
export class User {
  constructor(readonly page: Page) {}

  /** Runs a command of the palette. */
  async run(title: string): Promise<void> {
    await this.#quickInput('F1', `>${title}`)
    await this.pick(title)
  }

  async openFile(name: string): Promise<void> {
    await this.#quickInput('Control+p', name)
    await this.pick(name)
    await this.page.waitForSelector(`.tab.active:has-text("${name}")`)
  }

  /** @param place line and column, from 1, as in `3:66` */
  async goTo(place: string): Promise<void> {
    const [line = '', column = ''] = place.split(':')
    await this.#quickInput('Control+g', `:${place}`)
    await this.page.locator('.quick-input-widget', { hasText: new RegExp(`line ${line}\\b.*column ${column}\\b`) }).waitFor()
    await this.page.keyboard.press('Enter')
    await this.page.waitForSelector('.quick-input-widget', { state: 'hidden' })
  }

  /** Takes an entry of the list that is open. */
  async pick(label: string): Promise<void> {
    await this.entries.filter({ has: this.page.getByText(label, { exact: true }) }).first().click()
    await this.#moveMouseAway()
  }

  /** Answers the box that asks for text. */
  async answer(question: string, text: string): Promise<void> {
    await this.page.locator('.quick-input-widget', { hasText: question }).locator('input').fill(text)
    await this.page.keyboard.press('Enter')
  }

  /** The entries of the list that is open. */
  get entries(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row')
  }

  /** Waits for one of Klint's pages, of which the tab that is in front holds one. */
  async shownPage(title: string, heading = title): Promise<Locator> {
    await this.page.waitForSelector(`.tab.active:has-text("${title}")`)
    const body = this.#preview.locator('body', { has: this.#preview.locator(`h1:has-text("${heading}")`) })
    await body.waitFor()
    // A page takes the focus when it is there, and would close a list that was opened before.
    const frame = await (await body.elementHandle()).ownerFrame()
    await frame?.waitForFunction('document.hasFocus()')
    return body
  }

  /** Waits until one of Klint's pages is shown and says all of this. */
  async reads(title: string, ...said: readonly RegExp[]): Promise<void> {
    const page = await this.shownPage(title)
    for (const each of said) await page.filter({ hasText: each }).waitFor()
  }

  /** Waits for a notification. Where the editor is under test it shows none by itself, but keeps them all in its list. */
  async notification(text: string): Promise<void> {
    await this.run('Notifications: Show Notifications')
    await this.page.locator('.notifications-center .notification-list-item', { hasText: text }).waitFor()
    await this.run('Notifications: Clear All Notifications')
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

  /** Onto the status bar: nothing lights up there. */
  async #moveMouseAway(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 }
    await this.page.mouse.move(width / 2, height - 5)
  }

  async #quickInput(key: string, text: string): Promise<void> {
    await this.page.keyboard.press(key)
    await this.page.locator('.quick-input-widget input[type="text"]').fill(text)
  }
}
