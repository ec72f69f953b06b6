import assert from 'node:assert/strict'
import { analyse, type Meaning } from '../../src/analysis/meaning'
import { frontEndFor, type Language } from '../../src/syntax'
import type { Span } from '../../src/syntax/model'
import { approvedToo } from './approved'

/** A situation, its code, and what is read from it, as a few words for each result. */
export type Row = readonly [situation: string, code: string, ...values: string[]]

/** Declares one test for each row, and one for all else that is read from it. */
export function table(
  title: string,
  language: Language,
  rows: readonly Row[],
  read: (code: string, language: Language) => readonly string[],
): void {
  describe(`${title} in ${language}`, () => {
    for (const [situation, code, ...values] of rows) it(situation, () => assert.deepEqual(read(code, language), values))
  })
  approvedToo(
    `${title} in ${language}`,
    rows.map(([situation, code]) => [situation, language, code]),
  )
}

export function meaningOf(code: string, language: Language): Meaning {
  return analyse(frontEndFor(language).createReader(language).read(code))
}

/** The first line of the source of a span. */
export function written(code: string, { start, end }: Span): string {
  return code.slice(start, end).split('\n')[0] ?? ''
}
