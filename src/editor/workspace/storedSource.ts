import * as vscode from 'vscode'
import type { Language } from '../../findings/finding'
import type { HostFormat } from '../../regions'
import type { PlacedText, PlacedSource } from '../source'

/** A saved file with positions. Opening it as a document would keep it in memory and activate other extensions. */
export function storedSource(uri: vscode.Uri, language: Language | HostFormat, text: string): PlacedSource {
  return { language, text, parts: [{ document: placed(uri, text), start: 0 }] }
}

function placed(uri: vscode.Uri, text: string): PlacedText {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)]
  return {
    uri,
    positionAt(offset) {
      const within = Math.min(Math.max(offset, 0), text.length)
      const line = starts.findLastIndex((start) => start <= within)
      return new vscode.Position(line, within - (starts[line] ?? 0))
    },
    offsetAt({ line, character }) {
      return Math.min((starts[line] ?? text.length) + character, text.length)
    },
  }
}
