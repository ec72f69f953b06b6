import assert from 'node:assert/strict'
import * as knowledge from '../../src/knowledge'
import { facts, sources, type Source, type SourceId } from '../../src/knowledge'

// How to refresh the facts
//
// 1. Open the index of the vendor's pages (source `documentation`) and the updates log (`updates`). The log names new
//    models, changed parameters and ended effects since the day in `seen`.
// 2. For each changed page correct the one place that holds the fact: a parameter in `endpoints/`, a model in
//    `models.ts` and its row in `capabilities.ts`, a code in `errors.ts`, a price in `pricing.ts`. Rules need no change.
// 3. Set `seen` of the page in `sources.ts` to the day on which it was read. A new page gets an entry there; a fact that
//    was seen elsewhere names that source, and `confidence` where it is weaker than its source.
// 4. A new endpoint also goes into the list in `endpoints.test.ts`, a retired model gets its evidence and, where known,
//    its day. What the vendor's own examples send is never an error: widen `toleratedTypes`, `toleratedKeys` or `missing`.
// 5. Run these tests: they find names without a model, defaults outside their list, rows that disagree, dead sources.

const entries: readonly (readonly [string, Source])[] = Object.entries(sources)

describe('the sources of the facts', () => {
  it('are all dated', () => {
    for (const [id, { seen }] of entries) {
      assert.match(seen, /^\d{4}-\d{2}-\d{2}$/, id)
      assert.equal(new Date(`${seen}T00:00:00Z`).toISOString().slice(0, 10), seen, id)
    }
  })

  it('are each there once', () => {
    const titles = entries.map(([, { title }]) => title)
    assert.deepEqual(titles, [...new Set(titles)])
  })

  it('have addresses that are links', () => {
    for (const [id, { url }] of entries) if (url !== undefined) assert.equal(new URL(url).protocol, 'https:', id)
  })

  it('exist wherever a fact names one, and none is left over', () => {
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
  it('are each one sentence with a source', () => {
    for (const [id, { statement, source }] of Object.entries(facts)) {
      assert.match(statement, /^[^a-z].*\.$/, id)
      assert.ok(source in sources, id)
    }
  })
})

/** Every value of a key `source`, at any depth. */
function namedSources(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'source' && typeof inner === 'string' ? [inner satisfies string as SourceId] : []),
    ...namedSources(inner),
  ])
}
