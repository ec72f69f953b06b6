import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageData } from '../../src/findings/message'
import { schemaPath } from '../../src/generator/schema'
import { skillPath } from '../../src/generator/skill'
import { rules } from '../../src/rules'
import { english } from '../../src/words/en'
import { locales, longestWhat, wordsIn } from '../../src/words'
import type { Template, Templates } from '../../src/words/catalogue'
import { sentences } from './facts'
import { found } from './found'
import { literalsOf, namesOf } from './holes'
import { assertPlain } from './plain'

const templates: Templates = english.findings

const root = join(__dirname, '../..')

/** The words that `docs/writing.md` replaces: everywhere, and in messages. */
const [everywhere = [], inMessages = []] = readFileSync(join(root, 'docs/writing.md'), 'utf8')
  .split('| not in messages |')
  .map((half) => [...half.matchAll(/^\| "([^"|]+)"/gm)].map(([, word = '']) => wordPattern(word)))
const avoided = [...everywhere, ...inMessages]

function wordPattern(word: string): RegExp {
  return new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i')
}

describe('messages of findings', () => {
  for (const locale of locales) {
    const words = wordsIn(locale)
    it(`start with a line of at most ${longestWhat} characters (${locale})`, () => {
      for (const finding of found) {
        const { what } = words.finding(finding)
        assert.ok(what !== '' && what.length <= longestWhat, `${finding.ruleId}: ${what}`)
        assert.doesNotMatch(what, /\n/)
      }
    })

    it(`consist of whole sentences (${locale})`, () => {
      const end = locale === 'en' ? /[.!?]$/ : /[。！？]$/
      for (const finding of found) {
        const { what, why, do: order } = words.finding(finding)
        for (const part of [what, why, order]) if (part !== null) assert.match(part, end, finding.ruleId)
        for (const { message } of finding.related) assert.match(words.place(message), end)
        for (const { title } of finding.fixes) assert.doesNotMatch(words.fix(title), end)
      }
    })
  }

  it('shorten quotes until the line fits', () => {
    const message = { id: 'choice', when: null, about: [], data: long }
    const { what } = wordsIn('en').finding({ ruleId: 'invalid-value', message })
    assert.ok(what.length <= longestWhat, what)
    assert.match(what, /…/)
  })

  it('have a value for each placeholder, and no others', () => {
    for (const { ruleId, message } of found) {
      const template: Template | undefined = templates[ruleId]?.[message.id]
      assert.ok(template, `${ruleId}.${message.id}`)
      const holes = namesOf([template.what, template.why ?? '', template.do ?? ''].join(' '))
      assert.deepEqual(Object.keys(message.data).sort(), holes, `${ruleId}.${message.id}`)
    }
  })

  it('have no words of a language in their data', () => {
    for (const { message, related, fixes } of found)
      for (const { data } of [message, ...related.map((each) => each.message), ...fixes.map(({ title }) => title)])
        assertPlain(data)
  })
})

describe('the style of the catalogue', () => {
  it('starts sentences with a capital, a name or a placeholder', () => {
    for (const [rule, messages] of Object.entries(templates))
      for (const { what, why = '', do: order = '' } of Object.values(messages))
        for (const part of [what, why, order]) assert.match(part, /^(?:[A-Z`{\d]|urllib3|jsonwebtoken|$)/, rule)
    for (const [id, title] of Object.entries(english.fixes))
      assert.match(title, /^(?:[A-Z]|\{to, select, text \{[A-Z])/, id)
    for (const [id, text] of Object.entries(english.places)) assert.match(text, /^[A-Z{]/, id)
  })

  it('avoids the words in the style sheet', () => {
    assert.ok(everywhere.length > 10 && inMessages.length > 2)
    const texts = Object.entries({ ...english.fixes, ...english.places, ...english.terms, ...english.sentences })
    const said = Object.entries(templates).flatMap(([rule, messages]) =>
      Object.entries(messages).flatMap(([id, { what, why = '', do: order = '' }]) => [
        [`${rule}.${id}`, [what, why, order].join(' ')] as const,
      ]),
    )
    for (const [place, text] of [...said, ...texts, ...[...sentences()].map((each) => [each, each] as const)])
      for (const word of avoided) assert.doesNotMatch(literalsOf(text).join(' … '), word, place)
  })
})

describe('the style of documents', () => {
  for (const path of documents())
    it(path, () => {
      const prose = proseOf(readFileSync(join(root, path), 'utf8'))
      for (const word of everywhere) assert.doesNotMatch(prose, word)
    })
})

/** The texts that people read in English, by path from the root, except for the style sheet itself. */
function documents(): readonly string[] {
  const pages = rules.map(({ id }) => `src/rules/${id}/rule.md`)
  const docs = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && name !== 'writing.md')
    .map((name) => `docs/${name}`)
  const words = ['README.md', 'CHANGELOG.md', 'package.nls.json', skillPath, schemaPath]
  return [...pages, ...docs, ...words]
}

/** A text without code and link targets. */
function proseOf(text: string): string {
  return text
    .replace(/^```.*?^```/gms, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)\n]*\)/g, ']')
}

const long: MessageData = {
  path: { code: 'contents[].settings.camera_control.type' },
  certain: true,
  value: { value: 'a value that somebody wrote at great length, with all that came to mind' },
  allowed: { list: [{ value: 'std' }, { value: 'pro' }], join: 'or' },
  day: { name: '2026-09-20' },
  meant: null,
}
