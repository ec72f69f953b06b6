import assert from 'node:assert/strict'
import fc from 'fast-check'
import { javascriptFrontEnd } from '../../../../src/syntax/javascript'
import type { Language } from '../../../../src/syntax/model'
import { children, walk } from '../../../../src/syntax/visit'
import { javascriptSamples } from '../samples'

const read = (text: string, language: Language = 'typescript') => javascriptFrontEnd.createReader(language).read(text)
const keysIn = (text: string) => [...walk(read(text).body)].flatMap((node) => (node.kind === 'entry' ? [node.key] : []))

describe('Damaged JavaScript', () => {
  const damaged: readonly [source: string, keys: readonly string[]][] = [
    ["f({ model: 'a', duration: ", ['model', 'duration']],
    ["f({ model: 'a', du", ['model', 'du']],
    ['f({ a: 1, b: , c: 3 })', ['a', 'b', 'c']],
    ['f(a, { x: 1 }, ; g({ y: 2 })', ['x', 'y']],
    ['if (a { f({ x: 1 }) }', ['x']],
    ['class A { m(a { f({ x: 1 }) } }', ['x']],
    ['new (`${f({ x: 1 })', ['x']],
  ]
  for (const [source, keys] of damaged) {
    it(`keeps the objects in ${source}`, () => {
      assert.equal(read(source).damaged, true)
      assert.deepEqual(keysIn(source), keys)
    })
  }

  it('does not include syntax that the grammar lacks', () => {
    const sources = [
      'try {} catch (e: unknown) {}',
      'x = async <T,>(a: T) => a',
      'export default class extends A {}',
      "import a = require('b')",
    ]
    for (const source of sources) assert.equal(read(source).damaged, false, source)
    assert.equal(read('<a>{/* note */}</a>', 'typescriptreact').damaged, false)
  })

  it('gives a model for a file that is cut off anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...javascriptSamples),
        fc.nat(3000),
        fc.nat(3000),
        ({ language, text }, start, end) => {
          const cut = text.slice(Math.min(start, text.length), text.length - Math.min(end, text.length))
          for (const node of walk(read(cut, language).body))
            assert.ok(node.span.start <= node.span.end && node.span.end <= cut.length)
        },
      ),
    )
  })
})

describe('Excessive JavaScript', () => {
  const times = (source: string): string => source.repeat(20_000)
  const cases: Readonly<Record<string, string>> = {
    brackets: `x = ${times('[')}${times(']')}`,
    'brackets that stay open': `x = ${times('(')}`,
    objects: `x = ${times('{ a: ')}1${times('}')}`,
    calls: `x = ${times('f(')}${times(')')}`,
    'a long sum': `x = a${times(' + b')}`,
    'a long sum of many numbers': `x = ${Array.from({ length: 20_000 }, (_, i) => i).join(' + ')}`,
    'a chain of members': `x = a${Array.from({ length: 20_000 }, (_, i) => `.b${i}()`).join('')}`,
    conditions: `x = ${times('a ? b : ')}c`,
    'a long chain of else ifs': `${times('if (a) {} else ')}{}`,
    arrows: `x = ${times('a => ')}b`,
    awaits: `${times('await ')}a`,
    'types of types': `type T = ${times('A<')}b${times('>')}`,
    'lists of lists': `type T = a${times('[]')}`,
    templates: `x = ${times('`${')}a${times('}`')}`,
    JSX: `x = ${times('<a>')}${times('</a>')}`,
  }
  for (const [name, source] of Object.entries(cases)) {
    it(`is read within bounds: ${name}`, () => {
      for (const language of ['typescript', 'javascriptreact'] as const) {
        const model = read(`${source}\n`, language)
        assert.ok(depthOf(model.body) < 2000)
      }
    })
  }

  it('does not hide the code next to it', () =>
    assert.ok(keysIn(`x = ${times('[')}${times(']')}; f({ duration: 5 })`).includes('duration')))
})

/** How deep the nodes nest. Iterative. */
function depthOf(root: Parameters<typeof children>[0]): number {
  let depth = 0
  for (let level = [root]; level.length > 0; depth++) level = level.flatMap(children)
  return depth
}
