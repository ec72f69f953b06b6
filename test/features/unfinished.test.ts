import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import type { Language } from '../../src/findings/finding'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'

/** Two requests without a prompt; the cursor is at the bar. */
const codes: Readonly<Record<'python' | 'typescript' | 'json', string>> = {
  python: `import requests

requests.post("${url}", headers=headers, json={"model_name": "kling-v3",¦ })
requests.post("${url}", headers=headers, json={"model_name": "kling-v3"})
`,
  typescript: `await fetch('${url}', { method: 'POST', body: JSON.stringify({ model_name: 'kling-v3',¦ }) })
await fetch('${url}', { method: 'POST', body: JSON.stringify({ model_name: 'kling-v3' }) })
`,
  json: `[{ "url": "${url}", "body": { "model_name": "kling-v3"¦ } }, { "url": "${url}", "body": { "model_name": "kling-v3" } }]`,
}

function read(marked: string, language: Language | 'markdown') {
  const offset = marked.indexOf('¦')
  const checked = openDocument(language).check(marked.replace('¦', ''))
  return { offset, checked, missing: checked.findings.filter(({ ruleId }) => ruleId === 'missing-parameter') }
}

describe('findings that can wait while the user types', () => {
  for (const language of ['python', 'typescript', 'json'] as const) {
    it(`are what the request at the cursor lacks, in ${language}`, () => {
      const { offset, checked, missing } = read(codes[language], language)
      assert.equal(missing.length, 2)
      assert.deepEqual(checked.unfinishedAt(offset), missing.slice(0, 1))
    })

    it(`are none if the cursor is in no request, in ${language}`, () => {
      const { checked } = read(codes[language], language)
      assert.deepEqual(checked.unfinishedAt(0), [])
    })
  }

  for (const [place, code] of [
    [
      'its body, written above the call',
      `import requests\n\nbody = {"model_name": "kling-v3",¦ }\nprint("a")\nrequests.post("${url}", json=body)\n`,
    ],
    [
      'the call below its body',
      `import requests\n\nbody = {"model_name": "kling-v3"}\nprint("a")\nrequests.post("${url}",¦ json=body)\n`,
    ],
  ] as const)
    it(`are found if the cursor is in ${place}`, () => {
      const { offset, checked, missing } = read(code, 'python')
      assert.equal(missing.length, 1)
      assert.deepEqual(checked.unfinishedAt(offset), missing)
    })

  it('are none between a body and its call', () => {
    const code = `import requests\n\nbody = {"model_name": "kling-v3"}\nprint("¦")\nrequests.post("${url}", json=body)\n`
    const { offset, checked } = read(code, 'python')
    assert.deepEqual(checked.unfinishedAt(offset), [])
  })

  it('include an unfinished key', () => {
    const { offset, checked } = read(codes.python.replace('¦', ' "promp¦": "x"'), 'python')
    assert.ok(checked.unfinishedAt(offset).some(({ ruleId }) => ruleId === 'unknown-parameter'))
  })

  it('do not include a wrong value', () => {
    const { offset, checked } = read(codes.python.replace('¦', ' "prompt": "x", "mode": "ultra¦"'), 'python')
    assert.ok(checked.findings.some(({ ruleId }) => ruleId === 'invalid-value'))
    assert.deepEqual(checked.unfinishedAt(offset), [])
  })

  it('are found in the code blocks of a page', () => {
    const { offset, checked } = read(`# Page\n\n\`\`\`python\n${codes.python}\`\`\`\n`, 'markdown')
    const [waiting] = checked.unfinishedAt(offset)
    assert.ok(waiting && checked.findings.includes(waiting))
  })
})
