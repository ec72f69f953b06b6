import assert from 'node:assert/strict'
import {
  discontinuedScenes,
  endpoints,
  formerScenes,
  singleImageScenes,
  twoImageScenes,
  type Condition,
  type Endpoint,
  type EndpointParameter,
  type Items,
  type JsonType,
  type Scalar,
} from '../../src/knowledge'
import { allConditions, allParameters } from './flatten'

/** The endpoints on Kling's pages. A new page adds a line. */
const documented = [
  'POST /v1/videos/text2video',
  'POST /v1/videos/image2video',
  'POST /v1/videos/omni-video',
  'POST /v1/videos/multi-image2video',
  'POST /v1/videos/motion-control',
  'POST /v1/videos/video-extend',
  'POST /v1/videos/identify-face',
  'POST /v1/videos/advanced-lip-sync',
  'POST /v1/videos/lip-sync',
  'POST /v1/videos/effects',
  'POST /v1/videos/avatar/image2video',
  'POST /v1/videos/image-recognize',
  'POST /v1/videos/multi-elements/init-selection',
  'POST /v1/videos/multi-elements/add-selection',
  'POST /v1/videos/multi-elements/delete-selection',
  'POST /v1/videos/multi-elements/clear-selection',
  'POST /v1/videos/multi-elements/preview-selection',
  'POST /v1/videos/multi-elements',
  'POST /v1/audio/tts',
  'POST /v1/audio/text-to-audio',
  'POST /v1/audio/video-to-audio',
  'POST /v1/images/generations',
  'POST /v1/images/omni-image',
  'POST /v1/images/multi-image2image',
  'POST /v1/images/editing/expand',
  'POST /v1/images/kolors-virtual-try-on',
  'POST /v1/general/ai-multi-shot',
  'POST /v1/general/advanced-custom-elements',
  'GET /v1/general/advanced-presets-elements',
  'POST /v1/general/delete-advanced-elements',
  'POST /v1/general/delete-elements',
  'POST /v1/general/custom-elements',
  'GET /v1/general/presets-elements',
  'POST /v1/general/custom-voices',
  'GET /v1/general/presets-voices',
  'POST /v1/general/delete-voices',
  'GET /account/costs',
  'POST /account/billing/balance',
  'POST /account/billing/package',
  'POST /text-to-video/kling-3.0-turbo',
  'POST /image-to-video/kling-3.0-turbo',
  'POST /text-to-video/kling-3.0',
  'POST /image-to-video/kling-3.0',
  'POST /omni-video/kling-3.0-omni',
  'POST /omni-video/kling-o1',
  'POST /text-to-video/kling-2.6',
  'POST /image-to-video/kling-2.6',
  'POST /text-to-video/kling-2.5-turbo',
  'POST /image-to-video/kling-2.5-turbo',
  'POST /motion-control/kling-3.0',
  'POST /motion-control/kling-2.6',
  'GET /tasks',
  'POST /tasks',
  'POST /solutions/virtual_try_on',
  'POST /solutions/e-commerce/clothing_dupe',
  'POST /solutions/e-commerce/goods_studio',
  'POST /solutions/talking_agent',
  'POST /solutions/drama_subtitle',
  'GET /solutions',
  'POST /solutions',
]

describe('the table of endpoints', () => {
  it('has every documented method and path once', () => {
    assert.deepEqual(endpoints.map(({ method, path }) => `${method} ${path}`).toSorted(), documented.toSorted())
  })

  it('has ids that are unique', () => {
    assertUnique(
      endpoints.map(({ id }) => id),
      'ids',
    )
  })

  for (const endpoint of endpoints) {
    describe(endpoint.id, () => checkEndpoint(endpoint))
  }
})

function checkEndpoint(endpoint: Endpoint): void {
  const parameters = allParameters(endpoint)

  it('has a normalized path', () => {
    assert.match(endpoint.path, /^(?:\/[\w.-]+)+$/)
    if (endpoint.query) assert.match(endpoint.query.byId, /\{id\}$/)
    assert.equal(endpoint.path.startsWith('/v1/'), endpoint.generation === 'legacy')
    assert.equal(
      endpoint.model !== undefined,
      endpoint.model !== undefined && endpoint.path.endsWith(`/${endpoint.model}`),
    )
  })

  it('accepts signed tokens only on /v1 paths', () => {
    if (endpoint.generation === 'new' || endpoint.generation === 'solutions')
      assert.deepEqual(endpoint.auth, ['api-key'])
    if (endpoint.generation === 'legacy') assert.deepEqual(endpoint.auth, ['api-key', 'jwt'])
  })

  it('has each parameter once', () => {
    assertUnique(
      endpoint.parameters.map(({ name }) => name),
      endpoint.id,
    )
    for (const { path, parameter } of parameters)
      if (parameter.fields)
        assertUnique(
          parameter.fields.map(({ name }) => name),
          path,
        )
  })

  it('has unique values of the right type', () => {
    for (const { path, parameter } of parameters) {
      assertUnique(parameter.enum ?? [], path)
      for (const value of [...(parameter.enum ?? []), ...(parameter.retiredValues ?? [])])
        assert.ok(isOf(value, parameter.types), `${path}: ${value}`)
    }
  })

  it('has defaults that are allowed or marked as retired', () => {
    for (const { path, parameter } of parameters) {
      if (parameter.default === undefined) continue
      assert.ok(isOf(parameter.default, parameter.types), path)
      if (parameter.enum && !parameter.defaultRetired) assert.ok(parameter.enum.includes(parameter.default), path)
      if (parameter.defaultRetired) assert.ok(parameter.retiredValues?.includes(parameter.default), path)
    }
  })

  it('has values by model that are among its values', () => {
    for (const { path, parameter } of parameters) {
      for (const [model, values] of Object.entries(parameter.valuesByModel ?? {})) {
        for (const value of values ?? []) assert.ok(parameter.enum?.includes(value), `${path}: ${value} of ${model}`)
      }
    }
  })

  it('has ordered limits', () => {
    for (const { path, parameter } of parameters) {
      const { range, minItems = 0, maxItems = Infinity, advisedLength = 0, maxLength = Infinity } = parameter
      assert.ok((range?.min ?? -Infinity) < (range?.max ?? Infinity), path)
      assert.ok(minItems <= maxItems, path)
      assert.ok(advisedLength <= maxLength, path)
      for (const { min, max } of parameter.media?.seconds ?? []) assert.ok(min < max, path)
    }
  })

  it('describes lists as lists and objects as objects', () => {
    for (const { path, parameter } of parameters) {
      if (parameter.items) assert.ok(parameter.types.includes('array'), path)
      if (parameter.fields) assert.ok(parameter.types.includes('object'), path)
      if (parameter.items && 'variants' in parameter.items)
        assertUnique(
          parameter.items.variants.map(({ value }) => value),
          path,
        )
    }
  })

  it('refers only to existing parameters in its conditions, groups and constraints', () => {
    const known = new Set([...parameters.map(({ path }) => path), ...discriminators(endpoint)])
    for (const name of namedParameters(endpoint)) assert.ok(known.has(name), name)
  })

  it('uses only possible values in its conditions', () => {
    for (const condition of allConditions(endpoint)) {
      for (const [path, values] of valuesIn(condition)) {
        const allowed = allowedAt(endpoint, path)
        if (allowed) for (const value of values) assert.ok(allowed.includes(value), `${path}: ${value}`)
      }
    }
  })

  it('has constraints with unique ids and statements', () => {
    assertUnique(
      (endpoint.constraints ?? []).map(({ id }) => id),
      endpoint.id,
    )
    for (const { statement } of endpoint.constraints ?? []) assert.match(statement, /\.$/)
  })

  it('has no key that is both a parameter and foreign', () => {
    const names = new Set(endpoint.parameters.map(({ name }) => name))
    const foreign = [
      ...(endpoint.undocumentedKeys ?? []),
      ...(endpoint.toleratedKeys ?? []),
      ...(endpoint.ignoredKeys ?? []).map(({ key }) => key),
    ]
    assert.deepEqual(
      foreign.filter((key) => names.has(key)),
      [],
    )
  })
}

describe('the durations', () => {
  it('are strings on /v1 video endpoints, integers on endpoints with the model in the path, and a number for text to audio', () => {
    const typed = endpoints.flatMap((endpoint) =>
      allParameters(endpoint)
        .filter(({ path }) => path === 'duration' || path === 'settings.duration')
        .map(({ path, parameter }) => ({ endpoint, path, types: parameter.types })),
    )
    assert.ok(typed.length > 10)
    for (const { endpoint, path, types } of typed) {
      const expected =
        endpoint.id === 'text-to-audio' ? 'number' : endpoint.generation === 'legacy' ? 'string' : 'integer'
      assert.deepEqual(types, [expected], `${endpoint.id} ${path}`)
    }
  })
})

describe('the exclusive image controls', () => {
  it('are end frame, motion brush and camera control', () => {
    const image2video = endpoints.find(({ id }) => id === 'image2video')
    assert.deepEqual(image2video?.exclusive?.[0], {
      groups: [['image_tail'], ['static_mask', 'dynamic_masks'], ['camera_control']],
      severity: 'error',
    })
  })
})

describe('the effect scenes', () => {
  it('are 204 with one image and 15 with two', () => {
    assert.equal(singleImageScenes.length, 204)
    assert.equal(twoImageScenes.length, 15)
    assertUnique([...singleImageScenes, ...twoImageScenes], 'scenes')
  })

  it('are not among the former ones', () => {
    const current = new Set<string>([...singleImageScenes, ...twoImageScenes])
    assert.deepEqual(
      formerScenes.filter((scene) => current.has(scene)),
      [],
    )
    // The pages contradict each other about this one.
    assert.deepEqual(
      discontinuedScenes.filter(({ value }) => current.has(value)).map(({ value }) => value),
      ['magic_match_tree'],
    )
  })
})

function assertUnique(values: readonly Scalar[], what: string): void {
  assert.deepEqual([...new Set(values)], [...values], what)
}

function isOf(value: Scalar, types: readonly JsonType[]): boolean {
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value))
  return types.some((type) => type === typeof value)
}

/** The discriminator of a list's variants, such as `contents[].type`. */
function discriminators(endpoint: Endpoint): readonly string[] {
  return variantLists(endpoint).map(({ path, items }) => `${path}[].${items.discriminator}`)
}

function variantLists(
  endpoint: Endpoint,
): readonly { readonly path: string; readonly items: Extract<Items, { discriminator: string }> }[] {
  return allParameters(endpoint).flatMap(({ path, parameter: { items } }) =>
    items && 'variants' in items ? [{ path, items }] : [],
  )
}

function namedParameters(endpoint: Endpoint): readonly string[] {
  const conditions = allConditions(endpoint)
  const requirements = (endpoint.constraints ?? []).flatMap(({ then }) => {
    switch (then.kind) {
      case 'holds':
        return []
      case 'no-effect':
        return then.parameters
      case 'sum':
        return [`${then.list}[].${then.field}`, then.equals]
      case 'one-non-zero':
        return then.fields.map((field) => `${then.object}.${field}`)
      case 'gap':
        return [`${then.list}[].${then.from}`, `${then.list}[].${then.to}`]
      case 'area':
        return then.pairs.flat()
      case 'before':
        return [then.first, then.second]
    }
  })
  return [
    ...conditions.flatMap(({ present, absent, items }) => [
      ...(present ?? []),
      ...(absent ?? []),
      ...(items ?? []).flatMap(({ lists }) => lists),
    ]),
    ...conditions.flatMap((condition) => valuesIn(condition).map(([path]) => path)),
    ...(endpoint.exclusive ?? []).flatMap(({ groups }) => groups.flat()),
    ...(endpoint.exactlyOne ?? []).flatMap(({ of }) => of),
    ...requirements,
  ]
}

/** The paths and values in a condition. */
function valuesIn({ values, items }: Condition): readonly (readonly [string, readonly Scalar[]])[] {
  return [
    ...Object.entries(values ?? {}),
    ...(items ?? []).flatMap(({ lists, where }) =>
      lists.flatMap((list) => Object.entries(where ?? {}).map(([field, of]) => [`${list}[].${field}`, of] as const)),
    ),
  ]
}

function allowedAt(endpoint: Endpoint, path: string): readonly Scalar[] | undefined {
  const variants = variantLists(endpoint).find((list) => `${list.path}[].${list.items.discriminator}` === path)
  if (variants) return variants.items.variants.map(({ value }) => value)
  const parameter: EndpointParameter | undefined = allParameters(endpoint).find(
    (placed) => placed.path === path,
  )?.parameter
  return parameter?.types.includes('boolean') ? [true, false] : parameter?.enum
}
