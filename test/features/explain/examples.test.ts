import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import { explain, inEnglish } from '../../../src/features/explain'
import { codeFor, examples } from '../../../src/features/explain/examples'
import { observedMessages, endpoints, hosts, models, serviceErrors } from '../../../src/knowledge'
import { frontEndFor, type Language } from '../../../src/syntax'

const languages: readonly Language[] = ['python', 'typescript', 'javascript']
const all = examples.flatMap((example) =>
  languages.map((language) => ({ language, title: example.title, code: codeFor(example, language).code })),
)

describe('examples of fixes', () => {
  for (const { language, title, code } of all) {
    const name = `${language}: ${title.slice(0, 60)}`

    it(`parse, ${name}`, () => {
      assert.equal(frontEndFor(language).createReader(language).read(code).damaged, false, code)
    })

    it(`have no findings, ${name}`, () => {
      const context = language === 'python' ? '' : `const API = 'https://api-singapore.klingai.com'\n`
      assert.deepEqual(openDocument(language).check(context + code).findings, [])
    })

    it(`use existing hosts, paths and models, ${name}`, () => {
      for (const [, host = '', path = ''] of code.matchAll(/https:\/\/([\w.-]+)([\w/.-]*)/g)) {
        assert.equal(hosts.find((known) => known.host === host)?.status, 'current', host)
        const known = endpoints.some((endpoint) => endpoint.path === path || endpoint.query?.list?.path === path)
        assert.ok(known, path)
      }
      for (const [name] of code.matchAll(/kling-(?:v\d|video)[\w-]*/g)) {
        assert.equal(models.find(({ id, kind }) => id === name && kind === 'video')?.status, 'current', name)
      }
    })
  }

  it('are in the requested language', () => {
    const fenceOf = (language: Language) => /```(\w+)\n/.exec(explain('1303', language, inEnglish).markdown)?.[1]
    assert.deepEqual(
      (['python', 'typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'json', 'jsonc'] as const).map(
        fenceOf,
      ),
      ['python', 'ts', 'ts', 'js', 'js', 'js', 'js'],
    )
  })

  it('handle only existing codes', () => {
    const known = new Set<number>(serviceErrors.map(({ code }) => code))
    for (const { code } of all) {
      for (const [number] of code.matchAll(/(?<![\w.])(?:1[0-3]\d\d|500\d)(?![\w.])/g))
        assert.ok(known.has(Number(number)) || number === '1000', number)
    }
  })

  it('wait for codes that pass, and stop at those that stay', () => {
    const of429 = serviceErrors.filter(({ http }) => http === 429)
    const listed = (retry: string): string =>
      of429.flatMap((error) => (error.retry === retry ? [error.code] : [])).join(', ')
    const { markdown } = explain('429', 'python', inEnglish)
    assert.ok(markdown.includes(`PASSING = {${listed('after-backoff')}}\nPERMANENT = {${listed('never')}}`), markdown)
  })

  it('include an image for image to video', () => {
    for (const { text } of observedMessages.filter(({ id }) => id.startsWith('image-tail') || id === 'image-null')) {
      assert.match(explain(text, 'python', inEnglish).markdown, /'image': \w+/)
    }
  })
})
