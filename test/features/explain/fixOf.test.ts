import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import { readFile } from '../../../src/features/checklist'
import { explain, fixOf, inEnglish, likelyCauses } from '../../../src/features/explain'

const create = (duration: string): string =>
  `requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"prompt": "a boat", "duration": ${duration}})\n`
const python = (...durations: readonly string[]): string => `import requests\n${durations.map(create).join('')}`

const [cause] = likelyCauses(explain('{"code":1201,"message":"duration must be a string"}', 'python', inEnglish), [
  readFile('a.py', openDocument('python').check(python('5'))),
])

/** The text after the fix of the cause, or null if there is no fix anymore. */
function mended(text: string): string | null {
  assert.ok(cause)
  const fix = fixOf(cause, openDocument('python').check(text))
  return (
    fix &&
    fix.edits.reduceRight((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), text)
  )
}

describe('the fix of a likely line', () => {
  for (const [situation, text, expected] of [
    ['is applied to the unchanged text', python('5'), python('"5"')],
    ['is applied to a line that moved', `# new\n\n${python('5')}`, `# new\n\n${python('"5"')}`],
    ['is applied to the nearest of equal lines', python('5', '5'), python('"5"', '5')],
    ['is missing after it was applied', python('"5"'), null],
    ['is missing after the line changed', python('10'), null],
    ['is missing after the line was deleted', 'import requests\n', null],
    ['is missing in an empty text', '', null],
  ] as const) {
    it(situation, () => {
      assert.equal(mended(text), expected)
    })
  }
})
