import assert from 'node:assert/strict'
import {
  capabilities,
  endpoints,
  imagePrices,
  models,
  otherPrices,
  unitPrices,
  videoPrices,
  type Capability,
  type ImagePrice,
  type Model,
  type OtherPrice,
  type VideoPrice,
} from '../../src/knowledge'

const videos: readonly VideoPrice[] = videoPrices
const images: readonly ImagePrice[] = imagePrices
const others: readonly OtherPrice[] = otherPrices
const table: readonly Model[] = models
const rows: readonly Capability[] = capabilities

describe('the prices', () => {
  it('are for models of endpoints with the model in the path, in supported resolutions', () => {
    for (const { model, units } of videos) {
      assert.ok(
        table.some(({ id, generation }) => id === model && generation === 'new'),
        model,
      )
      const resolutions = rows.find((row) => row.model === model)?.resolutions
      assert.ok(Array.isArray(resolutions))
      for (const resolution of Object.keys(units))
        assert.ok(resolutions.includes(resolution), `${model}: ${resolution}`)
    }
  })

  it('cover every such model', () => {
    const priced = new Set(videos.map(({ model }) => model))
    assert.deepEqual(
      table.filter(({ id, generation }) => generation === 'new' && !priced.has(id)),
      [],
    )
  })

  it('refer to existing endpoints and image models', () => {
    const ids = new Set<string>(endpoints.map(({ id }) => id))
    for (const { endpoint } of [...images, ...others]) assert.ok(ids.has(endpoint), endpoint)
    for (const { model } of images)
      assert.ok(model === undefined || table.some(({ id, kind }) => id === model && kind === 'image'), model)
  })

  it('give 2.5 units, or 35 cents, for 5 s with 2.6 in 1080p without sound', () => {
    const price = videos.find(
      ({ model, audio, feature }) => model === 'kling-2.6' && audio === 'off' && feature === 'generation',
    )
    const units = 5 * (price?.units['1080p'] ?? 0)
    assert.equal(units, 2.5)
    assert.equal((units * unitPrices.video.dollars).toFixed(2), '0.35')
  })

  it('match exactly one row', () => {
    const keys = videos.map(({ model, feature, audio, videoInput, voices }) =>
      JSON.stringify([model, feature, audio, videoInput, voices]),
    )
    assert.deepEqual(keys, [...new Set(keys)])
  })
})
