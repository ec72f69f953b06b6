import { PositionEncodingKind, type Position, type Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../findings/finding'

/** Leads between the places of a client, which counts its own units, and offsets in UTF-16 units. */
export interface Positions {
  readonly encoding: PositionEncodingKind
  offsetAt(text: TextDocument, position: Position): number
  rangeOf(text: TextDocument, span: Span): Range
}

const known: readonly PositionEncodingKind[] = [PositionEncodingKind.UTF16, PositionEncodingKind.UTF8]

/** @param offered what the client can count in, what it likes best first; UTF-16 where it does not say */
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

/** How many UTF-16 units of a line its first bytes are. */
function unitsIn(line: string, bytes: number): number {
  return Buffer.from(line).subarray(0, bytes).toString().length
}
