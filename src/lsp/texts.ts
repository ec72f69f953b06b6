import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { pathOf } from '../disk/pathOf'
import type { Positions } from './positions'

/** The client's open documents, with their current texts. */
export class Texts {
  readonly #byUri = new Map<string, TextDocument>()
  readonly #byPath = new Map<string, TextDocument>()

  constructor(private readonly positions: () => Positions) {}

  all(): Iterable<TextDocument> {
    return this.#byUri.values()
  }

  get(uri: string): TextDocument | null {
    return this.#byUri.get(uri) ?? null
  }

  at(path: string): TextDocument | null {
    return this.#byPath.get(path) ?? null
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    this.#keep(TextDocument.create(uri, languageId, version, text))
  }

  /** Applies changes in order, each to the result of the previous one. */
  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const text = this.get(uri)
    if (!text) return
    const { offsetAt } = this.positions()
    for (const change of contentChanges) {
      const local =
        'range' in change
          ? {
              text: change.text,
              range: {
                start: text.positionAt(offsetAt(text, change.range.start)),
                end: text.positionAt(offsetAt(text, change.range.end)),
              },
            }
          : change
      TextDocument.update(text, [local], version)
    }
  }

  close(uri: string): void {
    const path = pathOf(uri)
    this.#byUri.delete(uri)
    if (path !== null) this.#byPath.delete(path)
  }

  #keep(text: TextDocument): void {
    const path = pathOf(text.uri)
    this.#byUri.set(text.uri, text)
    if (path !== null) this.#byPath.set(path, text)
  }
}
