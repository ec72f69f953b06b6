import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { equivalentsPath, type Figures, figuresPath, proofPage } from '../../src/generator/proofPage'

const root = join(__dirname, '../..')
const text = readFileSync(join(root, figuresPath), 'utf8')
const equivalents = readFileSync(join(root, equivalentsPath), 'utf8')
const figures = JSON.parse(text) as Figures

describe('the page of proofs', () => {
  it('refers to existing tests', () => {
    for (const { tests } of figures.proven) {
      assert.ok(tests.length > 0)
      for (const test of tests) assert.ok(existsSync(join(root, test)), test)
    }
  })

  it('says what is not proven', () => {
    const { content } = proofPage(text, equivalents)
    assert.ok(figures.notProven.length > 0)
    for (const words of [...figures.notProven, ...figures.proven.map(({ claim }) => claim)])
      assert.ok(content.includes(words))
  })

  it('computes shares from samples', () => {
    const one = { ...figures, mutants: [{ folder: 'rules', seed: 7, mutants: 40, noticed: 30, equivalent: 2 }] }
    assert.match(
      proofPage(JSON.stringify(one), equivalents).content,
      /\| `src\/rules` \| 7 \| 40 \| 30 \| 75 % \| 2 \|/,
    )
    assert.match(proofPage(JSON.stringify({ ...figures, mutants: [] }), equivalents).content, /No samples yet/)
  })
})
