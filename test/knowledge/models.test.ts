import assert from 'node:assert/strict'
import {
  capabilities,
  endpoints,
  equivalentModels,
  equivalentPaths,
  misnamedKeys,
  misspelledModels,
  models,
  movedKeys,
  openModelFamilies,
  type Capability,
  type Model,
} from '../../src/knowledge'
import { allParameters, mentionedModels } from './flatten'

const table: readonly Model[] = models
const rows: readonly Capability[] = capabilities
const known = new Set<string>(table.map(({ id }) => id))

describe('the table of models', () => {
  it('has each model once per kind', () => {
    const keys = table.map(({ id, generation, kind }) => `${generation} ${kind} ${id}`)
    assert.deepEqual(keys, [...new Set(keys)])
  })

  it('has every model in the data of an endpoint', () => {
    for (const endpoint of endpoints)
      assert.deepEqual(
        mentionedModels(endpoint).filter((id) => !known.has(id)),
        [],
        endpoint.id,
      )
  })

  it('has no model that no endpoint accepts', () => {
    const mentioned = new Set(endpoints.flatMap(mentionedModels))
    assert.deepEqual(
      [...known].filter((id) => !mentioned.has(id)),
      [],
    )
  })

  it('says why a model counts as retired, and only then', () => {
    for (const { id, status, retirement } of table) assert.equal(retirement !== undefined, status === 'retired', id)
  })

  it('has what endpoints offer as current, and what they no longer offer as retired', () => {
    for (const { id, area, status, parameters } of endpoints) {
      const parameter = parameters.find(({ name }) => name === 'model_name')
      const kindOf = (model: string) =>
        table.find(
          (each) => each.id === model && (each.kind === 'image') === (area === 'image' && !model.startsWith('kolors')),
        )
      // The only model of an endpoint that is itself no longer documented.
      if (status === 'current')
        for (const model of parameter?.enum ?? [])
          if (parameter?.status !== 'former') assert.equal(kindOf(String(model))?.status, 'current', `${id}: ${model}`)
      for (const model of parameter?.retiredValues ?? [])
        assert.equal(kindOf(String(model))?.status, 'retired', `${id}: ${model}`)
    }
  })
})

describe('names that never were models', () => {
  it('are not in the table and lead to an existing one', () => {
    const names = misspelledModels.map(({ name }) => name)
    assert.deepEqual(names, [...new Set(names)])
    for (const { name, instead } of misspelledModels) {
      assert.ok(!known.has(name) || table.some((model) => model.id === name && model.generation === 'new'), name)
      assert.ok(known.has(instead), instead)
    }
  })

  it('do not include Kling 4', () => {
    for (const id of ['kling-4.0', 'kling-4.0-flash', 'kling-v4', 'kling-v4-0'])
      assert.ok(
        openModelFamilies.some(({ pattern }) => pattern.test(id)),
        id,
      )
    for (const { name } of misspelledModels)
      assert.ok(!openModelFamilies.some(({ pattern }) => pattern.test(name)), name)
  })
})

describe('the equivalents of both generations', () => {
  it('refer to existing models and paths', () => {
    for (const pair of equivalentModels) {
      assert.ok(
        table.some(({ id, generation }) => id === pair.legacy && generation === 'legacy'),
        pair.legacy,
      )
      assert.ok(
        table.some(({ id, generation }) => id === pair.new && generation === 'new'),
        pair.new,
      )
    }
    for (const pair of equivalentPaths) {
      assert.ok(
        endpoints.some(({ path }) => path === pair.legacy),
        pair.legacy,
      )
      assert.ok(
        endpoints.some(({ path }) => path.startsWith(`${pair.new}/`)),
        pair.new,
      )
    }
  })

  it('move keys to existing places', () => {
    const places = new Set(
      endpoints
        .filter(({ generation }) => generation === 'new')
        .flatMap((endpoint) => allParameters(endpoint))
        .flatMap(({ path, parameter: { items } }) => [
          path,
          ...(items && 'variants' in items ? items.variants.map(({ value }) => `${path}:${value}`) : []),
        ]),
    )
    for (const { key, place } of movedKeys) assert.ok(place === null || places.has(place), key)
  })
})

describe('misnamed keys', () => {
  it('lead to parameters of /v1 endpoints', () => {
    const names = new Set(
      endpoints
        .filter(({ generation }) => generation === 'legacy')
        .flatMap(({ parameters }) => parameters.map(({ name }) => name)),
    )
    for (const { key, instead } of misnamedKeys) assert.ok(names.has(instead), key)
  })
})

describe('the capability matrix', () => {
  it('has exactly the video models', () => {
    const videos = table.filter(({ kind }) => kind === 'video').map(({ id }) => id)
    const verified = rows.filter(({ generation }) => generation !== 'unverified').map(({ model }) => model)
    assert.deepEqual(verified.toSorted(), videos.toSorted())
  })

  it('additionally has only open model families', () => {
    for (const { model, generation } of rows) {
      if (generation === 'unverified')
        assert.ok(
          openModelFamilies.some(({ pattern }) => pattern.test(model)),
          model,
        )
    }
  })
})
