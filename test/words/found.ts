import type { Finding } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { casesOf } from '../rules/cases'
import { check } from '../rules/check'

/** What the cases of all rules find. */
export const found: readonly Finding[] = rules.flatMap(({ id }) =>
  casesOf(id).flatMap(({ text, language }) => [...check(text, language).findings]),
)
