import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** The secrets in literals, by role. */
const literals = (code: string, language: Language): readonly string[] =>
  meaningOf(code, language).credentials.literals.map(({ role, by }) => `${role} by ${by}`)

const key = "const KLING_SECRET_KEY = 'Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ'\n"
const javascript: readonly Row[] = [
  ['a key', key, 'secret-key by name'],
  ['a key in a test', `${key}describe('film', () => {})\n`],
  ['a key before other steps of a test', `${key}const a = 1\ndescribe('film', () => {})\n`],
  ['a key in a test of it', `${key}it('films', () => {})\n`],
  ['a key beside another call', `${key}film('film', () => {})\n`, 'secret-key by name'],
  ['a key beside a method of a test', `${key}suite.describe('film', () => {})\n`, 'secret-key by name'],
  [
    'a key beside a test in a function',
    `${key}function f() {\n  describe('film', () => {})\n}\n`,
    'secret-key by name',
  ],
  ['a key beside the name of a test', `${key}describe\n`, 'secret-key by name'],
  ['a key with a framework of tests', `import { expect } from 'vitest'\n${key}`],
  ['a key with a framework of tests among others', `import fs from 'fs'\nimport { expect } from 'vitest'\n${key}`],
  ['a key with another module', `import fs from 'fs'\n${key}`, 'secret-key by name'],
]
const python: readonly Row[] = [
  ['a key', 'KLING_SECRET_KEY = "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ"\n', 'secret-key by name'],
  ['a key in a test', 'import pytest\nKLING_SECRET_KEY = "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ"\n'],
  [
    'a key in a function of a test',
    'KLING_SECRET_KEY = "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ"\ndef test_film():\n    pass\n',
    'secret-key by name',
  ],
]

table('keys in tests', 'javascript', javascript, literals)
table('keys in tests', 'python', python, literals)
