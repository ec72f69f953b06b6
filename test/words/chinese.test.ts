import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Template } from '../../src/words/catalogue'
import { chinese } from '../../src/words/zh-CN'
import { wordsIn } from '../../src/words'
import { found } from './found'
import { literalsOf } from './holes'
import { assertTypography } from './typography'

const root = join(__dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const words = wordsIn('zh-CN')

/** The words that `docs/writing.md` replaces in Chinese. */
const avoided = [...(read('docs/writing.md').split('| 不用 |')[1] ?? '').matchAll(/^\| ([^|-]+) \|/gm)].map(
  ([, word = '']) => word,
)
/** `当…时`, but not `当前时间`. */
const stilted = /当(?![前天])[^，。；]*时/

const findings: readonly (readonly [place: string, template: Template])[] = Object.entries(chinese.findings).flatMap(
  ([rule, messages]) => Object.entries(messages).map(([id, template]) => [`${rule}.${id}`, template] as const),
)
const templates = [
  ...findings.flatMap(([id, { what, why = '', do: order = '' }]) =>
    [what, why, order].map((text) => [id, text] as const),
  ),
  ...[chinese.fixes, chinese.places, chinese.terms, chinese.sentences].flatMap(Object.entries<string>),
]
const texts = [
  ...[chinese.facts, chinese.summaries].flatMap(Object.entries<string>),
  ...Object.entries(JSON.parse(read('package.nls.zh-cn.json')) as Readonly<Record<string, string>>),
  ['README.zh-CN.md', read('README.zh-CN.md').replace(/^```[^]*?^```/gm, '')] as const,
]

describe('the style of Chinese', () => {
  it('avoids the words in the style sheet', () => {
    assert.ok(avoided.length > 20)
    const literals = templates.map(([id, text]) => [id, literalsOf(text).join('…')] as const)
    for (const [place, text] of [...literals, ...texts]) {
      for (const word of avoided) assert.ok(!text.includes(word), `${place}: ${word}`)
      assert.doesNotMatch(text, stilted, place)
    }
  })

  it('has the spaces and punctuation of Chinese in sentences without holes', () => {
    for (const [place, text] of texts) assertTypography(text, place)
  })

  it('has the spaces and punctuation of Chinese in findings, whatever their values are', () => {
    for (const finding of found) {
      assertTypography(words.line(finding), finding.ruleId)
      for (const { message } of finding.related) assertTypography(words.place(message), finding.ruleId)
      for (const { title } of finding.fixes) assertTypography(words.fix(title, 3), finding.ruleId)
    }
  })

  it('gives orders with 请, and names their objects', () => {
    for (const [place, { do: order = '' }] of findings) {
      const orders = literalsOf(order).join('')
      if (orders !== '') assert.match(orders, /请|建议/, place)
      assert.doesNotMatch(orders, /它(?:[。，；]|$)/, place)
    }
    for (const [sentence, text] of Object.entries(chinese.facts))
      assert.doesNotMatch(text, /请[^，。；]*它(?:[。，；]|$)/, sentence)
  })
})
