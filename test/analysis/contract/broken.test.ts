import assert from 'node:assert/strict'
import fc from 'fast-check'
import { endpoints } from '../../../src/knowledge'
import type { Language } from '../../../src/syntax'
import { validBodies } from './arbitrary'
import { type Breakage, breakages } from './breakages'
import { program } from './render'
import { said } from './said'

const languages: readonly Language[] = ['python', 'typescript', 'javascript', 'json']

describe('a valid request with one mistake', () => {
  for (const endpoint of endpoints) {
    if (endpoint.method !== 'POST') continue
    it(`to ${endpoint.path} gets exactly that finding`, () => {
      const broken = validBodies(endpoint).chain((body): fc.Arbitrary<Breakage> =>
        fc.constantFrom(...breakages(endpoint, body)),
      )
      fc.assert(
        fc.property(broken, fc.constantFrom(...languages), ({ what, rule, body }, language) => {
          const rules = said(program(endpoint, body, language), language).map((each) => each.split(':')[0])
          assert.deepEqual([...new Set(rules)], [rule], `${what} ${JSON.stringify(body)}`)
        }),
        { numRuns: 60 },
      )
    })
  }
})
