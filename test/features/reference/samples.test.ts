import assert from 'node:assert/strict'
import { exampleBody } from '../../../src/features/reference/exampleBody'
import { sampleValue } from '../../../src/features/reference/samples'
import type { Endpoint, EndpointParameter, Media } from '../../../src/knowledge'

const text = { name: 'x', types: ['string'], summary: 'It is x.' } as const satisfies EndpointParameter
const number = { ...text, types: ['number'] } as const satisfies EndpointParameter
const image: Media = { kind: 'image', input: ['url', 'base64'] }
const endpoint = {
  id: 'made-up',
  title: 'Made up',
  method: 'POST',
  path: '/v1/videos/text2video',
  generation: 'legacy',
  area: 'video',
  auth: ['api-key'],
  parameters: [],
  source: 'errorCodes',
} as const satisfies Partial<Endpoint> as unknown as Endpoint

describe('the sample of a value', () => {
  for (const [situation, parameter, expected] of [
    ['a text', text, '845301290458722345'],
    ['a text with a default', { ...text, default: 'b' }, 'b'],
    ['an image', { ...text, media: image }, 'https://cdn.example.com/x.jpg'],
    [
      'a video by its URL',
      { ...text, name: 'clip_url', media: { ...image, kind: 'video' } },
      'https://cdn.example.com/clip.mp4',
    ],
    ['a file without a name', { ...text, name: 'url', media: image }, 'https://cdn.example.com/input.jpg'],
    ['a file by its id', { ...text, media: { ...image, input: ['id'] } }, '845301290458722345'],
    [
      'a file by its id or URL',
      { ...text, media: { ...image, input: ['id', 'url'] } },
      'https://cdn.example.com/x.jpg',
    ],
    ['an address', { ...text, format: 'url' }, 'https://cdn.example.com/x.jpg'],
    ['a number in a text', { ...text, range: { min: 3, max: 4 } }, '3'],
    ['a number in a text below a bound', { ...text, range: { max: 4 } }, '1'],
    ['an integer', { ...text, types: ['integer'] }, 1],
    ['an integer that is an id', { ...text, name: 'some_id', types: ['integer'] }, 845301290],
    ['an integer above a bound', { ...text, types: ['integer'], range: { min: 7 } }, 7],
    ['a number', number, 0.2],
    ['a number above zero', { ...number, range: { min: 0, max: 3 } }, 0.2],
    ['a number above a bound', { ...number, range: { min: 0.5, max: 3 } }, 0.5],
    ['a number below a small bound', { ...number, range: { min: -1, max: 0.1 } }, 0.1],
    ['a boolean', { ...text, types: ['boolean'] }, true],
  ] as const satisfies readonly (readonly [string, EndpointParameter, unknown])[])
    it(`is right for ${situation}`, () => {
      assert.equal(sampleValue(endpoint, parameter, parameter.name), expected)
    })
})

describe('the example of a body', () => {
  const variant = (value: string) => ({ value, summary: '', fields: [{ ...text, required: true }] }) as const
  const contents = {
    ...text,
    name: 'contents',
    types: ['array'],
    required: true,
    items: {
      discriminator: 'type',
      variants: [variant('prompt'), { ...variant('a'), minCount: 1 }, variant('b'), variant('c'), variant('d')],
    },
  } as const satisfies EndpointParameter
  const some = (value: string, min?: number) => ({
    lists: ['contents'],
    where: { type: [value] },
    ...(min === undefined ? {} : { min }),
  })

  it('has the prompt, what is always needed, and what a rule without a condition needs', () => {
    const body = exampleBody({
      ...endpoint,
      parameters: [contents],
      constraints: [
        {
          id: 'x',
          statement: '',
          then: { kind: 'holds', condition: { items: [some('b', 1), some('d', 0)] } },
          severity: 'error',
          source: 'errorCodes',
        },
        {
          id: 'y',
          statement: '',
          when: { present: ['x'] },
          then: { kind: 'holds', condition: { items: [some('c', 1)] } },
          severity: 'error',
          source: 'errorCodes',
        },
      ],
    })
    const types = (body['contents'] as readonly { readonly type: string }[]).map(({ type }) => type)
    assert.deepEqual(types, ['prompt', 'a', 'b'])
  })

  it('has as many items as a list needs', () => {
    const list = (minItems?: number): EndpointParameter => ({
      ...text,
      name: 'list',
      types: ['array'],
      required: true,
      items: { types: ['string'] },
      ...(minItems === undefined ? {} : { minItems }),
    })
    for (const [least, count] of [
      [undefined, 1],
      [0, 1],
      [1, 1],
      [2, 2],
    ] as const)
      assert.equal((exampleBody({ ...endpoint, parameters: [list(least)] })['list'] as unknown[]).length, count)
  })

  it('has what is required, and nothing else', () => {
    const body = exampleBody({
      ...endpoint,
      parameters: [
        { ...text, name: 'needed', required: true },
        { ...text, name: 'left' },
        {
          ...text,
          name: 'holder',
          types: ['object'],
          required: true,
          fields: [
            { ...text, name: 'inner', required: true },
            { ...text, name: 'outer' },
          ],
        },
        { ...text, name: 'mode', status: 'former' },
        { ...text, name: 'one' },
        { ...text, name: 'other' },
        { ...text, name: 'then', requiredWhen: [{ present: ['one'] }] },
        { ...text, name: 'else', requiredWhen: [{ present: ['other'] }] },
      ],
      exactlyOne: [{ of: ['one', 'other'], severity: 'error', source: 'errorCodes' }],
    })
    assert.deepEqual(Object.keys(body), ['needed', 'holder', 'one', 'then'])
    assert.deepEqual(Object.keys(body['holder'] as object), ['inner'])
  })
})
