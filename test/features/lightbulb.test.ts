import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import type { CodeAction } from '../../src/features/codeAction'
import type { Language } from '../../src/findings/finding'

const address = (path: string): string => `https://api-singapore.klingai.com/v1/videos/${path}`

const sent: Readonly<Record<'python' | 'typescript' | 'json', (body: string, path?: string) => string>> = {
  python: (body, path = 'text2video') =>
    `import requests\n\n\ndef create(prompt, headers):\n    requests.post("${address(path)}", headers=headers, json=${body})\n`,
  typescript: (body, path = 'text2video') =>
    `export const create = (prompt: string) =>\n  fetch('${address(path)}', { method: 'POST', body: JSON.stringify(${body}) })\n`,
  json: (body, path = 'text2video') => `{ "url": "${address(path)}", "body": ${body.replace('prompt}', '"x"}')} }\n`,
}
const languages = ['python', 'typescript', 'json'] as const

function actionsAt(code: string, language: Language, at: string): readonly CodeAction[] {
  const start = code.indexOf(at)
  assert.ok(start >= 0)
  return openDocument(language).check(code).codeActions({ start, end: start })
}

/** The texts that the fixes insert. */
function writtenAt(code: string, language: Language, at: string): readonly string[] {
  return actionsAt(code, language, at)
    .filter(({ kind }) => kind === 'fix')
    .map(({ edits }) => edits.map(({ newText }) => newText.replace(/^, |["']/g, '')).join(' + '))
}

describe('the order of the lightbulb', () => {
  const body = '{"model_name": "kling-v2-6", "prompt": prompt, "duration": 5, "image_url": ""}'

  for (const language of ['python', 'typescript'] as const) {
    it(`is that of other linters, in ${language}`, () => {
      const code = sent[language](body) + sent[language](body).replace('create', 'again').replace('import requests', '')
      const kinds = actionsAt(code, language, '5').map(({ kind, ruleId }): string =>
        ruleId === '*' ? 'fix-all of all' : kind,
      )
      const order = ['fix', 'fix-all', 'fix-all of all', 'ignore', 'ignore-file', 'turn-off', 'docs']
      assert.deepEqual(
        [...new Set(kinds)],
        order.filter((kind) => kinds.includes(kind)),
      )
      assert.ok(['fix', 'fix-all', 'ignore', 'ignore-file', 'docs'].every((kind) => kinds.includes(kind)))
    })
  }

  it('has all ignores of lines before those of files if two rules report at one place', () => {
    const code = sent.python(
      '{"model_name": "kling-v1-5", "image": "https://x.example.com/a.png", "camera_control": {"type": "down_back"}, "image_tail": "https://x.example.com/b.png"}',
      'image2video',
    )
    const kinds = actionsAt(code, 'python', 'image_tail').map(({ kind }) => kind)
    assert.equal(kinds.filter((kind) => kind === 'ignore').length, 2)
    assert.ok(kinds.lastIndexOf('ignore') < kinds.indexOf('ignore-file'))
  })

  it('offers to fix all of a rule only if that is safe', () => {
    const code = sent.python('{"model_name": "kling-v2-6", "prompt": prompt, "mode": "ultra"}').repeat(2)
    assert.ok(!actionsAt(code, 'python', '"ultra"').some(({ kind }) => kind === 'fix-all'))
  })
})

describe('fixing all that is safe', () => {
  const body = (model: string, duration: string, mode: string): string =>
    sent.python(`{"model_name": "${model}", "duration": ${duration}, "mode": "${mode}", "prompt": prompt}`)
  const both = body('kling-v2.6', '5', 'pro')
  const beside = body('kling-v2.6', '5', 'ultra')
  for (const [situation, code, from, to, isOffered] of [
    ['two rules have safe fixes, and both are selected', both, '{', '}', true],
    ['two rules have safe fixes, and one is selected', both, '5,', '"mode"', true],
    ['a fix to be reviewed is selected as well', beside, '5,', '}', true],
    ['only a fix to be reviewed is selected', beside, '"ultra"', ', "prompt', false],
    ['one rule has safe fixes', body('kling-v2-6', '5', 'ultra'), '5,', '}', false],
    ['nothing is selected', both, 'import', 'def', false],
    ['nothing is wrong', body('kling-v2-6', '"5"', 'pro'), 'import', '', false],
  ] as const)
    it(`is ${isOffered ? '' : 'not '}offered if ${situation}`, () => {
      const start = code.indexOf(from)
      const end = to === '' ? code.length : code.indexOf(to, start)
      const actions = openDocument('python').check(code).codeActions({ start, end })
      assert.equal(actions.filter(({ kind, ruleId }) => kind === 'fix-all' && ruleId === '*').length, isOffered ? 1 : 0)
    })
})

describe('fixes for the current model', () => {
  for (const language of languages) {
    it(`split a name that includes a mode, in ${language}`, () => {
      const code = sent[language]('{"model_name": "kling-v2.6-pro", "prompt": prompt}')
      assert.deepEqual(writtenAt(code, language, 'kling-v2.6-pro'), ['kling-v2-6 + mode: pro'])
    })

    it(`change an existing mode, in ${language}`, () => {
      const code = sent[language]('{"model_name": "kling-v2.6-pro", "mode": "std", "prompt": prompt}')
      assert.deepEqual(writtenAt(code, language, 'kling-v2.6-pro'), ['kling-v2-6 + pro'])
    })

    it(`offer the most similar model first, in ${language}`, () => {
      const code = sent[language]('{"model_name": "kling-v2-6-ultra-max", "prompt": prompt}')
      assert.equal(writtenAt(code, language, 'kling-v2-6-ultra-max')[0], 'kling-v2-6')
    })

    it(`offer the values that this model accepts, in ${language}`, () => {
      const code = (model: string): string =>
        sent[language](`{"model_name": "${model}", "mode": "ultra", "prompt": prompt}`)
      assert.deepEqual(writtenAt(code('kling-v2-6'), language, 'ultra'), ['std', 'pro'])
      assert.deepEqual(writtenAt(code('kling-v3'), language, 'ultra'), ['std', 'pro', '4k'])
    })
  }
})

describe('a parameter that no current model supports, beside one that excludes it', () => {
  const rulesIn = (language: (typeof languages)[number], model: string): readonly string[] => {
    const image = '"https://x.example.com/a.png"'
    const body = `{"model_name": "${model}", "image": ${image}, "image_tail": ${image}, "mode": "pro", "camera_control": {"type": "simple", "config": {"zoom": 4}}, "prompt": prompt}`
    return openDocument(language)
      .check(sent[language](body, 'image2video'))
      .findings.map(({ ruleId }) => ruleId)
      .filter((ruleId) => ruleId.startsWith('unsupported') || ruleId.startsWith('conflicting'))
      .sort()
  }

  for (const language of languages) {
    it(`has one finding, which removes it, in ${language}`, () => {
      for (const model of ['kling-v3', 'kling-v2-6', 'kling-v2-5-turbo'])
        assert.deepEqual(rulesIn(language, model), ['unsupported-combination'], model)
    })

    it(`is a choice if the model supports it, in ${language}`, () => {
      assert.deepEqual(rulesIn(language, 'kling-v1-5'), ['conflicting-parameters'])
    })
  }
})
