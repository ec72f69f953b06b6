import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Endpoint, endpoints } from '../../../src/knowledge'
import type { Language } from '../../../src/syntax'
import { validBodies } from './arbitrary'
import { program } from './render'
import { said } from './said'

const languages: readonly Language[] = ['python', 'typescript', 'javascript', 'json']

const checked: readonly Endpoint[] = endpoints.filter(({ method }) => method === 'POST')

describe('a valid request', () => {
  for (const endpoint of checked) {
    it(`to ${endpoint.path} has no findings`, () => {
      const bodies: fc.Arbitrary<Parameters<typeof program>[1]> = validBodies(endpoint)
      fc.assert(
        fc.property(bodies, fc.constantFrom(...languages), (body, language) => {
          assert.deepEqual(said(program(endpoint, body, language), language), [], JSON.stringify(body))
        }),
        { numRuns: 40 },
      )
    })
  }
})
