import assert from 'node:assert/strict'
import { analyse, type Meaning } from '../../src/analysis/meaning'
import { frontEndFor, type Language } from '../../src/syntax'
import type { Span } from '../../src/syntax/model'

/** A situation, its code, and what is read from it, a few words for each thing. */
export type Row = readonly [situation: string, code: string, ...values: string[]]

/** One test for each row. */
export function table(
  title: string,
  language: Language,
  rows: readonly Row[],
  read: (code: string, language: Language) => readonly string[],
): void {
  describe(`${title} in ${language}`, () => {
    for (const [situation, code, ...values] of rows) it(situation, () => assert.deepEqual(read(code, language), values))
  })
}

export function meaningOf(code: string, language: Language): Meaning {
  return analyse(frontEndFor(language).createReader(language).read(code))
}

/** The first line of what is written at a place. */
export function written(code: string, { start, end }: Span): string {
  return code.slice(start, end).split('\n')[0] ?? ''
}
