import fc from 'fast-check'
import type { Language } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { hostile, programs } from '../injection/hostile'
import { casesOf } from '../rules/cases'

export interface Program {
  readonly text: string
  readonly language: Language
}

const languages = ['python', 'javascript', 'typescript', 'typescriptreact', 'javascriptreact', 'json', 'jsonc'] as const

/** Fragments of programs, in no grammatical order. */
const words = [
  ...[
    'import requests\n',
    'import jwt\n',
    'def f(a, b=1):\n    ',
    'async def g():\n    await ',
    'class A:\n    ',
    'return ',
  ],
  ...[
    'if x:\n    ',
    'else:\n    ',
    'for i in range(3):\n    ',
    'while True:\n    ',
    'try:\n    ',
    'except:\n    ',
    'with a as b:\n    ',
  ],
  ...[
    'requests.post(',
    'json=',
    'headers=',
    'f"{x}"',
    'lambda: ',
    'match x:\n    case 1:\n        ',
    '"""',
    "'''",
    '# kling-ignore-file\n',
  ],
  ...[
    'const a = ',
    'let b: any = ',
    'function f(a) {',
    'class A { ',
    'await fetch(',
    'JSON.stringify(',
    '=> ',
    '`${',
    '<div>',
    '</div>',
  ],
  ...[
    'switch (x) { case 1: ',
    'break\n',
    'export default ',
    'try { ',
    '} catch (e) {',
    '// kling-ignore-next-line\n',
    '/*',
    '*/',
    'as const ',
  ],
  ...[
    '"https://api-singapore.klingai.com/v1/videos/text2video"',
    '/v1/videos/image2video',
    '"model_name": ',
    '"kling-v1"',
    '"duration": 5',
  ],
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ',',
    ':',
    ';',
    '.',
    '=',
    '==',
    '+',
    '-',
    '*',
    '**',
    '...',
    '?',
    '??',
    '&&',
    ' or ',
    ' in ',
    ' is ',
    '@',
    '!',
    '\\',
  ],
  ...[
    '\n',
    '\n    ',
    '\n\t',
    '\r\n',
    '\r',
    ' ',
    '"',
    "'",
    '`',
    '\0',
    '\u2028',
    '\ud83d',
    '0',
    '1e999',
    '0x',
    'null',
    'None',
    'true',
    'self.',
    'this.',
  ],
] as const

const soup: fc.Arbitrary<string> = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''))

const pages: readonly Program[] = rules
  .flatMap(({ id }) => casesOf(id))
  .map(({ text, language }) => ({ text, language }))
const [firstPage, ...otherPages] = pages

/** Real programs in which some parts are deleted, duplicated, moved or replaced. */
const mutated: fc.Arbitrary<Program> = fc
  .tuple(
    fc.constantFrom(...(firstPage ? [firstPage, ...otherPages] : [])),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 80 }),
        by: fc.oneof(fc.constant(''), fc.constantFrom(...words), fc.constant('twice'), hostile),
      }),
      { maxLength: 5 },
    ),
  )
  .map(([{ text, language }, changes]) => ({
    language,
    text: changes.reduce((done, { at, length, by }) => {
      const start = Math.floor(at * done.length)
      const part = done.slice(start, start + length)
      return done.slice(0, start) + (by === 'twice' ? part + part : by) + done.slice(start + length)
    }, text),
  }))

const endings = { python: 'py', typescript: 'ts', json: 'json' } as const

/** A program of any kind: a soup of words, a damaged page, one with hostile text in all places. */
export const anyProgram: fc.Arbitrary<Program> = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 4, arbitrary: fc.record({ text: soup, language: fc.constantFrom(...languages) }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hostile, fc.constantFrom('python', 'typescript', 'json'))
      .map(([text, language]) => ({ language, text: programs[endings[language]]!(text) })),
  },
)
