import type * as vscode from 'vscode'
import { linesOf } from '../../features/shown/lines'
import type { Language } from '../../findings/finding'
import type { HostFormat } from '../../regions'
import { type PlacedSource, type PlacedText, positionsIn } from '../source'

/** A saved file with positions. Opening it as a document would keep it in memory and activate other extensions. */
export function storedSource(uri: vscode.Uri, language: Language | HostFormat, text: string): PlacedSource {
  return { language, text, parts: [{ document: placed(uri, text), start: 0 }] }
}

function placed(uri: vscode.Uri, text: string): PlacedText {
  const { start } = linesOf(text)
  return {
    uri,
    positionAt: positionsIn(text),
    offsetAt: ({ line, character }) => Math.min(start(line + 1) + character, text.length),
  }
}
