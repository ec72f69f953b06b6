import assert from 'node:assert/strict'
import fc from 'fast-check'
import { explain, inEnglish } from '../../../src/features/explain'
import { fitsOneScreen } from './oneScreen'

const megabyte = 1_000_000
const fill = (unit: string) => unit.repeat(Math.ceil(megabyte / unit.length)).slice(0, megabyte)

/** Texts on which a reader with backtracking or recursion would hang. */
const hard: Readonly<Record<string, string>> = {
  'open braces': fill('{'),
  'open brackets and braces': fill('[{'),
  'nested objects': fill('{"a":'),
  'closed braces': fill('}'),
  'escaped quotes': fill('\\"'),
  'escaped keys': fill('\\"code\\": '),
  backslashes: fill('\\'),
  quotes: fill('"'),
  'open strings': fill('"message":"'),
  codes: fill('"code":1303,'),
  'codes in words': fill('error 1303 '),
  'one long word': fill('a'),
  'one long number': fill('1'),
  spaces: fill(' '),
  'spaces after a key': `"code":${fill(' ')}`,
  'line breaks': fill('\n'),
  backticks: fill('`'),
  'starts of URLs': fill('https://'),
  'parts of a host': fill('a.'),
  'parts of a message': fill("settings.resolution value '"),
  'ids that exist': fill('external_task_id '),
  tokens: fill('eyJ'),
  'an image as Base64': `{"code":1201,"image":"${fill('iVBORw0KGgo')}","message":"File is not in a valid base64 format"}`,
  'keys with equal signs': fill('key='),
}

describe('explain', () => {
  for (const [name, text] of Object.entries(hard)) {
    // Quadratic time would exceed the test's timeout.
    it(`answers a megabyte of ${name}`, () => {
      assert.match(explain(text, 'python', inEnglish).markdown, /^# /)
    })
  }

  it('never throws', () => {
    const fragment = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\\',
      ':',
      ',',
      '=',
      'code',
      'message',
      'task_status',
      'failed',
      '1303',
      '429',
      'HTTP',
      ' ',
      '\n',
      '`',
      'https://',
      'fal.run',
      '\ud800',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.json(),
    )
    fc.assert(
      fc.property(text, (input) => {
        const explanation = explain(input, 'json', inEnglish)
        assert.ok(explanation.title.length > 0 && explanation.markdown.startsWith('# '))
        fitsOneScreen(explanation)
      }),
      { numRuns: 1500 },
    )
  })
})
