import assert from 'node:assert/strict'
import type { Language } from '../../src/findings/finding'
import { check, edited } from './check'

const python = ['first', 'second'].map(
  (name) => `def ${name}(payload, headers):
    for attempt in range(6):
        response = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json=payload)
        if response.status_code == 429:
            time.sleep(2**attempt)
            continue
        return response.json()
    raise RuntimeError("Still refused")
`,
)
const javascript = ['first', 'second'].map(
  (name) => `export async function ${name}(body, headers) {
  const response = await fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers, body })
  if (response.status === 429) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return ${name}(body, headers)
  }
  return await response.json()
}
`,
)

describe('a helper that several fixes insert', () => {
  const texts: readonly (readonly [Language, string])[] = [
    ['python', ['import time\nimport requests\n', ...python].join('\n\n')],
    ['javascript', javascript.join('\n')],
  ]
  for (const [language, text] of texts) {
    for (const lineBreak of ['\n', '\r\n']) {
      it(`is inserted once per file, in ${language} with ${JSON.stringify(lineBreak)}`, () => {
        let current = text.replaceAll('\n', lineBreak)
        for (const round of [1, 2]) {
          const fix = check(current, language)
            .findings.flatMap(({ fixes }) => fixes)
            .find(({ title }) => title.id === 'retry-helper')
          assert.ok(fix, `round ${round}`)
          current = edited(current, fix.edits)
        }
        assert.deepEqual(
          check(current, language).findings.map(({ ruleId }) => ruleId),
          [],
        )
        assert.equal(current.match(/class KlingError/g)?.length, 1)
        assert.equal(current.match(/with_backoff\(\)\(lambda|withBackoff\(\(\) =>/g)?.length, 2)
      })
    }
  }
})
