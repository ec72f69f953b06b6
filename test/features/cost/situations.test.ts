import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import { recommendedHost } from '../../../src/knowledge'
import { english } from '../../said'

const talking = '/solutions/talking_agent'
const product = "{ type: 'ref_image', url: photo }"
const person = "{ type: 'avatar_image', url: photo }"
const omniImage = '/v1/images/omni-image'

/** What a request costs where its values depend on something; `more` decides, `given` is unknown. */
const situations: readonly (readonly [situation: string, path: string, body: string, label: string | null])[] = [
  [
    'a product',
    talking,
    `{ contents: [${person}, ${product}] }`,
    'product · about 1.4 units ≈ $0.196 per second · unknown: length of the speech',
  ],
  ['no product', talking, `{ contents: [${person}] }`, null],
  ['perhaps a product', talking, `{ contents: more ? [${product}] : [${person}] }`, null],
  ['an unknown list', talking, '{ contents: given }', null],
  ['a single picture', omniImage, "{ prompt: 'a', result_type: 'single', n: 2 }", '2 images · 1k · 16 units ≈ $0.056'],
  [
    'a series',
    omniImage,
    "{ prompt: 'a', result_type: 'series', series_amount: 3 }",
    '3 images · 1k · 24 units ≈ $0.084',
  ],
  [
    'a series of one of two lengths',
    omniImage,
    "{ prompt: 'a', result_type: 'series', series_amount: more ? 3 : 5 }",
    '3 images or 5 images · 1k · 24 to 40 units ≈ $0.084 to $0.14',
  ],
  [
    'a series of automatic length',
    omniImage,
    "{ prompt: 'a', result_type: 'series', series_amount: 'auto' }",
    '1k · 8 units ≈ $0.028 per image · unknown: series_amount',
  ],
  [
    'a series of perhaps automatic length',
    omniImage,
    "{ prompt: 'a', result_type: 'series', series_amount: more ? 'auto' : 3 }",
    '1k · 8 units ≈ $0.028 per image · unknown: series_amount',
  ],
  [
    'perhaps a series',
    omniImage,
    "{ prompt: 'a', result_type: more ? 'series' : 'single', series_amount: 3, n: 2 }",
    '1k · 8 units ≈ $0.028 per image · unknown: result_type',
  ],
  [
    'an unknown kind',
    omniImage,
    "{ prompt: 'a', result_type: given, series_amount: 3, n: 2 }",
    '1k · 8 units ≈ $0.028 per image · unknown: result_type',
  ],
  ['no kind', omniImage, "{ prompt: 'a', n: 2 }", '2 images · 1k · 16 units ≈ $0.056'],
]

describe('what a request costs where values depend on something', () => {
  for (const [situation, path, body, label] of situations)
    it(`is ${label ?? 'not known'} for ${situation}`, () => {
      const code = `const go = (given, more, photo) => fetch('https://${recommendedHost}${path}', { method: 'POST', body: JSON.stringify(${body}) })\n`
      const [cost] = openDocument('javascript').check(code).costs(english)
      assert.equal(cost?.label ?? null, label)
    })
})
