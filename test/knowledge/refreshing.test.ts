import assert from 'node:assert/strict'
import * as knowledge from '../../src/knowledge'
import { facts, sources, type Source, type SourceId } from '../../src/knowledge'

// How the facts are refreshed: docs/refresh.md

const entries: readonly (readonly [string, Source])[] = Object.entries(sources)

describe('the sources of the facts', () => {
  it('are all dated', () => {
    for (const [id, { seen }] of entries) {
      assert.match(seen, /^\d{4}-\d{2}-\d{2}$/, id)
      assert.equal(new Date(`${seen}T00:00:00Z`).toISOString().slice(0, 10), seen, id)
    }
  })

  it('are unique', () => {
    const titles = entries.map(([, { title }]) => title)
    assert.deepEqual(titles, [...new Set(titles)])
  })

  it('have URLs', () => {
    for (const [id, { url }] of entries) if (url !== undefined) assert.equal(new URL(url).protocol, 'https:', id)
  })

  it('exist for every fact, and none is unused', () => {
    const named = new Set(namedSources(knowledge))
    assert.deepEqual(
      [...named].filter((id) => !(id in sources)),
      [],
    )
    assert.deepEqual(
      entries.map(([id]) => id).filter((id) => !named.has(id)),
      [],
    )
  })
})

describe('the facts', () => {
  it('are one sentence each, with a source', () => {
    for (const [id, { statement, source }] of Object.entries(facts)) {
      assert.match(statement, /^[^a-z].*\.$/, id)
      assert.ok(source in sources, id)
    }
  })
})

/** All values of keys named `source`, at any depth. */
function namedSources(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'source' && typeof inner === 'string' ? [inner satisfies string as SourceId] : []),
    ...namedSources(inner),
  ])
}
