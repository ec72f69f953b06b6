import assert from 'node:assert/strict'
import { recognisedTogether, renderRecognised, type Recognised } from '../../src/features/recognised'
import { unworded } from '../said'

const nothing: Recognised = { requests: 0, gateways: [], tokens: 0 }

describe('the status line', () => {
  for (const [situation, seen, sentence] of [
    ['nothing', nothing, 'status.nothing'],
    ['one token', { ...nothing, tokens: 1 }, 'status.tokens'],
    ['one request', { ...nothing, requests: 1 }, 'status.requests'],
    ['a request and a token', { ...nothing, requests: 1, tokens: 1 }, 'status.requests'],
    ['a gateway', { ...nothing, gateways: ['fal'] }, 'status.gateways'],
    ['a gateway without a name, and a token', { ...nothing, gateways: [null], tokens: 1 }, 'status.gateways'],
    ['a request and a gateway', { ...nothing, requests: 1, gateways: ['fal'] }, 'status.requests'],
  ] as const)
    it(`tells of ${situation}`, () => {
      assert.ok(renderRecognised(seen, unworded).includes(`"${sentence}"`))
    })

  it('adds up pieces, and names each gateway once', () => {
    const piece: Recognised = { requests: 1, gateways: ['fal', null], tokens: 2 }
    assert.deepEqual(recognisedTogether([piece, nothing, piece]), { requests: 2, gateways: ['fal', null], tokens: 4 })
  })
})
