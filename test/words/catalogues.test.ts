import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../../src/words/catalogue'
import { english } from '../../src/words/en'
import { chinese } from '../../src/words/zh-CN'
import { rules } from '../../src/rules'
import { sentences } from './facts'
import { holesOf, literalsOf } from './holes'

/** Every template of a catalogue, by its key. */
function templatesOf({ findings, fixes, places, terms, sentences: said }: Catalogue): ReadonlyMap<string, string> {
  const ofFindings = Object.entries(findings).flatMap(([rule, messages]) =>
    Object.entries(messages).flatMap(([id, parts]) =>
      Object.entries(parts).map(([part, text]) => [`${rule}.${id}.${part}`, String(text)] as const),
    ),
  )
  const others = Object.entries({ fixes, places, terms, sentences: said }).flatMap(([kind, texts]) =>
    Object.entries(texts).map(([id, text]) => [`${kind}.${id}`, text] as const),
  )
  return new Map([...ofFindings, ...others])
}

const en = templatesOf(english)
const zh = templatesOf(chinese)

describe('the catalogue in English', () => {
  it('has the messages of every rule', () => {
    assert.deepEqual(
      Object.keys(english.findings).sort(),
      [...rules.map(({ id }) => id), 'gave-up', 'unused-ignore'].sort(),
    )
  })
})

describe('the sentences of features', () => {
  it('are all used, and so are the terms', () => {
    const sources = filesOf(join(__dirname, '../../src')).map((path) => readFileSync(path, 'utf8'))
    const code = sources.join('\n')
    const said = new Set([...code.matchAll(/'([\w.-]+)'|\bterms\.(\w+)/g)].map(([, id, term]) => id ?? term ?? ''))
    // An id may consist of its area and a name: `explain.${name}`.
    const areas = [...code.matchAll(/`([a-zA-Z]+\.[\w-]*)\$\{\w+\}`/g)].map(([, area = '']) => area)
    const isSaid = (id: string): boolean =>
      said.has(id) || areas.some((area) => id.startsWith(area) && said.has(id.slice(area.length)))
    const unsaid = [...Object.keys(english.sentences), ...Object.keys(english.terms)].filter((id) => !isSaid(id))
    assert.deepEqual(unsaid, [])
  })
})

/** The code files that use sentences; the catalogues define them. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return /words[/\\](?:en|zh-CN)$/.test(path) ? [] : filesOf(path)
    return path.endsWith('.ts') ? [path] : []
  })
}

describe('the catalogue in Chinese', () => {
  it('has exactly the keys of the English one', () => {
    assert.deepEqual([...zh.keys()].sort(), [...en.keys()].sort())
  })

  it('has the same placeholders and choices in every template', () => {
    for (const [place, text] of en) assert.deepEqual(holesOf(zh.get(place) ?? ''), holesOf(text), place)
  })

  it('contains no English', () => {
    for (const [place, text] of zh) {
      // Names are the same in every language.
      if (
        !/\p{L}/u.test(
          literalsOf(en.get(place) ?? '')
            .join(' ')
            .replace(/`[^`]*`|HTTP/g, ''),
        )
      )
        continue
      assert.notEqual(text, en.get(place), place)
      assert.match(text, /\p{Script=Han}|[（：]/u, place)
    }
  })

  it('has exactly the sentences of the knowledge that a message may contain', () => {
    assert.deepEqual(Object.keys(chinese.facts).sort(), [...sentences()].sort())
    for (const [sentence, text] of Object.entries(chinese.facts)) assert.notEqual(text, sentence)
  })

  it('contains the same names in every sentence of the knowledge', () => {
    const names = (text: string): readonly string[] => (text.match(/`[^`]+`/g) ?? []).toSorted()
    for (const [sentence, text] of Object.entries(chinese.facts)) assert.deepEqual(names(text), names(sentence))
  })
})
