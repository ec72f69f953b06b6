import type { Connection } from 'vscode-languageserver/node'
import type { Settings } from '../configuration'

/** The client's settings, section `kling`. Requested once per file, until they change. */
export class ClientSettings {
  #given: unknown = {}
  #asked = new Map<string, Promise<Settings>>()
  /** Whether the client supports requests for settings; otherwise the ones it has sent apply. */
  canAsk = false

  constructor(private readonly connection: Connection) {}

  of(uri: string): Promise<Settings> {
    if (!this.canAsk) return Promise.resolve(recordIn(this.#given))
    const known = this.#asked.get(uri) ?? this.#ask(uri)
    this.#asked.set(uri, known)
    return known
  }

  /** @param given the settings, with or without their section; ignored if not an object */
  change(given: unknown): void {
    this.#asked = new Map()
    this.#given = recordIn(given).kling ?? given
  }

  async #ask(scopeUri: string): Promise<Settings> {
    try {
      return recordIn(await this.connection.workspace.getConfiguration({ scopeUri, section: 'kling' }))
    } catch {
      return {}
    }
  }
}

function recordIn(value: unknown): Settings & { readonly kling?: unknown } {
  return typeof value === 'object' && value !== null ? value : {}
}
