import assert from 'node:assert/strict'
import type * as vscode from 'vscode'
import { KeptChecks } from '../../src/editor/keptChecks'
import type { Source } from '../../src/editor/source'

interface Kept {
  readonly check: { readonly source: Source }
}

function documentOf(name: string, length: number): { readonly document: vscode.TextDocument; readonly kept: Kept } {
  const document = { fileName: name } as vscode.TextDocument
  const source = { key: name, text: 'x'.repeat(length), parts: [{ document }] }
  return { document, kept: { check: { source: source as unknown as Source } } }
}

/** Keeps checks of texts with these lengths, and returns the names of those that remain. */
function stayingOf(checks: KeptChecks<Kept>, lengths: Readonly<Record<string, number>>): readonly string[] {
  for (const [name, length] of Object.entries(lengths)) checks.keep(documentOf(name, length).kept)
  return Object.keys(lengths).filter((name) => checks.get(name))
}

describe('kept checks', () => {
  it('remain for any number of small documents', () => {
    const lengths = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`small${index}`, 2_000]))
    assert.equal(stayingOf(new KeptChecks(), lengths).length, 200)
  })

  it('are dropped least recently used first, until the text of the others fits', () => {
    assert.deepEqual(stayingOf(new KeptChecks(), { a: 200_000, b: 200_000, c: 100_000, d: 100_001 }), ['b', 'c', 'd'])
  })

  it('remain longer when they are used again', () => {
    const checks = new KeptChecks()
    stayingOf(checks, { a: 200_000, b: 200_000 })
    checks.keep(documentOf('a', 200_000).kept)
    assert.deepEqual(stayingOf(checks, { c: 200_000 }), ['c'])
    assert.ok(checks.get('a') && !checks.get('b'))
  })

  it('remain for one document of any size', () => {
    assert.deepEqual(stayingOf(new KeptChecks(), { a: 10, large: 900_000 }), ['large'])
  })

  it('are dropped when their document is closed, or when all are', () => {
    const checks = new KeptChecks()
    const large = documentOf('large', 400_000)
    checks.keep(large.kept)
    checks.forget(large.document)
    assert.deepEqual(stayingOf(checks, { a: 300_000, b: 200_000 }), ['a', 'b'])
    checks.reset()
    assert.deepEqual(stayingOf(checks, { c: 300_000, d: 200_000 }), ['c', 'd'])
  })
})
