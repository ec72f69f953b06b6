import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestWords, summaryOf, withWords } from '../../src/generator/manifest/words'
import { rules } from '../../src/rules'
import { locales } from '../../src/words'
import { summaries } from '../../src/words/zh-CN/summaries'
import { nlsFiles, nlsOf, shownManifest, writtenManifest } from './manifest'

const root = join(__dirname, '../..')
const en = nlsOf('en')
const zh = nlsOf('zh-CN')

/** All texts in a value, by the name of their property. */
function textsIn(value: unknown, name = ''): readonly (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, key))
}

const keys = textsIn(writtenManifest()).flatMap(([, text]) => /^%(.+)%$/.exec(text)?.[1] ?? [])

/** Properties of contributions that people read. */
const read = new Set([
  'title',
  'category',
  'label',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'altText',
])

/** What a translation must keep: code, links, commands and holes; sorted. */
function kept(text: string): readonly string[] {
  return (text.match(/`[^`]+`|\]\([^)]+\)|\{\d+\}/g) ?? []).toSorted()
}

describe('the words of the manifest', () => {
  for (const locale of locales) {
    it(`exist exactly for its keys (${locale})`, () => {
      assert.deepEqual(Object.keys(nlsOf(locale)).toSorted(), [...new Set(keys)].toSorted())
    })

    it(`are included in the extension (${locale})`, () => {
      const shipped = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n')
      assert.ok(shipped.includes(`!${nlsFiles[locale]}`))
    })
  }

  it('have a key wherever people read them, except for names; what agents read is in English', () => {
    const { contributes } = writtenManifest() as { contributes: Readonly<Record<string, unknown>> }
    const { languageModelTools, ...others } = contributes
    const texts = textsIn(others).filter(([name]) => read.has(name))
    assert.ok(texts.length > 100)
    const written = texts.map(([, text]) => text).filter((text) => !/^%.+%$/.test(text))
    assert.deepEqual([...new Set(written)].toSorted(), ['Kling', 'Klint'])
    assert.deepEqual(
      textsIn(languageModelTools).filter(([, text]) => text.startsWith('%')),
      [],
    )
  })

  it("appear in the editor's language", () => {
    const shown = locales.map((locale) => {
      const { contributes } = shownManifest(locale) as { contributes: { commands: readonly { title: string }[] } }
      return contributes.commands[0]?.title
    })
    assert.deepEqual(shown, ['Explain Error', '解释错误'])
  })

  it('are reported if a key has none', () => {
    const words = manifestWords(rules, 'en')
    assert.throws(() => withWords('{ "title": "%command.none.title%" }', words), /has %command\.none\.title%/)
    assert.equal(withWords('{ "a": "%level.off%", "b": "100%" }', words), '{ "a": "Off.", "b": "100%" }')
  })

  it('follow the style of English', () => {
    const page = readFileSync(join(root, 'docs/writing.md'), 'utf8')
    const avoided = [...page.matchAll(/^\| "([^"|]+)"/gm)].map(([, word = '']) => word)
    assert.ok(avoided.length > 10)
    for (const [key, text] of Object.entries(en)) {
      // Summaries of rules belong to the rules.
      if (key.startsWith('rule.')) continue
      for (const word of avoided) assert.doesNotMatch(text, new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i'), key)
    }
  })
})

describe('the words of the manifest in Chinese', () => {
  it('contain no English', () => {
    for (const [key, text] of Object.entries(zh)) {
      assert.notEqual(text, en[key], key)
      assert.match(text, /\p{Script=Han}/u, key)
    }
  })

  it('contain the same code, links and commands', () => {
    for (const [key, text] of Object.entries(zh)) assert.deepEqual(kept(text), kept(en[key] ?? ''), key)
  })

  it('have full-width punctuation, and a space next to code', () => {
    for (const [key, text] of Object.entries(zh)) {
      assert.doesNotMatch(text, /\p{Script=Han}[,.;:!?()]/u, key)
      const spans = text.split('`')
      spans.forEach((part, index) => {
        if (index % 2 === 1) return
        if (index > 0) assert.doesNotMatch(part, /^\p{Script=Han}/u, key)
        if (index < spans.length - 1) assert.doesNotMatch(part, /\p{Script=Han}$/u, key)
      })
    }
  })

  it('end sentences where English does', () => {
    const isSentence = (text: string): boolean => /[.。](?:\n|$| ?\[)/u.test(text)
    for (const [key, text] of Object.entries(zh)) assert.equal(isSentence(text), isSentence(en[key] ?? ''), key)
  })

  it('summarize exactly the rules', () => {
    assert.deepEqual(
      Object.keys(summaries).toSorted(),
      [...rules.map(({ id }) => id), 'unused-ignore', 'gave-up'].toSorted(),
    )
    assert.throws(
      () => summaryOf({ id: 'no-rule', summary: 'None.' }, 'zh-CN'),
      /kling\/no-rule has no summary in zh-CN/,
    )
  })
})

describe('the README in Chinese', () => {
  const chapters = (path: string): readonly string[] =>
    readFileSync(join(root, path), 'utf8').match(/^#{1,3}(?= )/gm) ?? []
  const linked = (path: string): ReadonlySet<string> =>
    new Set(readFileSync(join(root, path), 'utf8').match(/\]\((?!README)[^)]+\)/g))

  it('has the chapters, pictures and links of the English one', () => {
    assert.deepEqual(chapters('README.zh-CN.md'), chapters('README.md'))
    assert.deepEqual([...linked('README.zh-CN.md')].toSorted(), [...linked('README.md')].toSorted())
  })

  it('is linked from it, and links back', () => {
    assert.match(readFileSync(join(root, 'README.md'), 'utf8').slice(0, 100), /\]\(README\.zh-CN\.md\)/)
    assert.match(readFileSync(join(root, 'README.zh-CN.md'), 'utf8').slice(0, 100), /\]\(README\.md\)/)
  })
})
