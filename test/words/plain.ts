import assert from 'node:assert/strict'
import type { Datum, MessageData } from '../../src/findings/message'
import { sentences } from './facts'

const known = sentences()

/** Fails if data contain words of a language: choices must be single words, and sentences those of the knowledge. */
export function assertPlain(data: MessageData): void {
  for (const [hole, datum] of Object.entries(data)) for (const part of partsOf(datum)) assert.ok(isPlain(part), hole)
}

function partsOf(datum: Datum): readonly Datum[] {
  if (typeof datum !== 'object' || datum === null) return [datum]
  if ('list' in datum) return datum.list.flatMap(partsOf)
  if ('within' in datum) return partsOf(datum.within)
  return 'data' in datum ? Object.values(datum.data).flatMap(partsOf) : [datum]
}

function isPlain(datum: Datum): boolean {
  if (typeof datum === 'string') return /^[\w-]+$/.test(datum)
  return typeof datum !== 'object' || datum === null || !('fact' in datum) || known.has(datum.fact)
}
