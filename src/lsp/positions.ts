import { PositionEncodingKind, type Position, type Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../findings/finding'

/** Converts between a client's positions, in its own encoding, and offsets in UTF-16 code units. */
export interface Positions {
  readonly encoding: PositionEncodingKind
  offsetAt(text: TextDocument, position: Position): number
  rangeOf(text: TextDocument, span: Span): Range
}

const known: readonly PositionEncodingKind[] = [PositionEncodingKind.UTF16, PositionEncodingKind.UTF8]

/** @param offered the encodings that the client supports, preferred first; UTF-16 by default */
export function positionsFor(offered: readonly PositionEncodingKind[] = []): Positions {
  const encoding = offered.find((each) => known.includes(each)) ?? PositionEncodingKind.UTF16
  const [toUnits, fromUnits] =
    encoding === PositionEncodingKind.UTF8 ? ([bytesIn, unitsIn] as const) : ([lengthOf, sameUnits] as const)
  const positionAt = (text: TextDocument, offset: number): Position => {
    const { line, character } = text.positionAt(offset)
    return { line, character: toUnits(lineOf(text, line).slice(0, character)) }
  }
  return {
    encoding,
    offsetAt: (text, { line, character }) =>
      text.offsetAt({ line, character: fromUnits(lineOf(text, line), character) }),
    rangeOf: (text, { start, end }) => ({ start: positionAt(text, start), end: positionAt(text, end) }),
  }
}

function lineOf(text: TextDocument, line: number): string {
  return text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
}

function lengthOf(text: string): number {
  return text.length
}

function sameUnits(_line: string, units: number): number {
  return units
}

function bytesIn(text: string): number {
  return Buffer.byteLength(text)
}

/** The number of UTF-16 code units in the first bytes of a line. */
function unitsIn(line: string, bytes: number): number {
  return Buffer.from(line).subarray(0, bytes).toString().length
}
