import assert from 'node:assert/strict'
import fc from 'fast-check'
import { frontEndFor } from '../../src/syntax'
import type { AnyNode, Language } from '../../src/syntax/model'
import { nodesOf } from '../../src/syntax/visit'
import { javascriptSamples } from './javascript/samples'
import { pythonSamples } from './python/samples'

const json = '{"a": [1, true, null, {"b": "text"}], "c": "{\\"d\\": 5}"}'
const samples: readonly { readonly language: Language; readonly text: string }[] = [
  ...javascriptSamples,
  ...pythonSamples.map((text) => ({ language: 'python' as const, text })),
  { language: 'json', text: json },
]

/** Properties that are only present if they are true. */
const optional = new Set(['open', 'integer'])

function read(language: Language, text: string): readonly AnyNode[] {
  return nodesOf(frontEndFor(language).createReader(language).read(text))
}

function fieldsOf(node: AnyNode): string {
  const isType = node.kind.endsWith('-type')
  const fields = Object.keys(node).filter((key) => !isType || !optional.has(key))
  return fields.sort().join()
}

describe('The kinds of nodes', () => {
  it('are distinct: nodes of one kind have the same fields, in every language, complete or damaged', () => {
    const fields = new Map<AnyNode['kind'], string>()
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(30), ({ language, text }, at, length) => {
        const start = at % text.length
        for (const source of [text, text.slice(0, start) + text.slice(start + length)])
          for (const node of read(language, source)) {
            const known = fields.get(node.kind) ?? fieldsOf(node)
            fields.set(node.kind, known)
            assert.equal(fieldsOf(node), known, node.kind)
          }
      }),
    )
    assert.ok(fields.size > 60, [...fields.keys()].sort().join(' '))
  })
})
