import assert from 'node:assert/strict'
import { marked } from 'marked'
import { openDocument } from '../../../src/engine'
import { exampleRequest, referenceEntries, renderReference } from '../../../src/features/reference'
import type { Language } from '../../../src/findings/finding'
import { type Endpoint, type EndpointParameter, endpoints } from '../../../src/knowledge'
import { type Body, violations } from '../../analysis/contract/reference'
import { isOfPath } from '../../analysis/contract/said'
import { english, said } from '../../said'

const all: readonly Endpoint[] = endpoints
const languages = ['python', 'typescript', 'javascript', 'json'] as const

describe('the reference page', () => {
  for (const endpoint of all) {
    it(`of ${endpoint.method} ${endpoint.path} has every parameter, constraint and source`, () => {
      const page = renderReference(endpoint.id, 'python', english) ?? ''
      assert.ok(page.startsWith(`# ${endpoint.title}\n`))
      for (const name of namesIn(endpoint.parameters)) assert.ok(page.includes(name), name)
      for (const { statement } of endpoint.constraints ?? []) assert.ok(page.includes(statement), statement)
      assert.match(page, /## Errors[\s\S]*`1303`[\s\S]*## Sources\n\n- .*seen \d{4}-\d{2}-\d{2}/)
      assert.doesNotMatch(marked.parse(page, { async: false }), /undefined|\[object/)
    })
  }

  it('shows limits by model, capabilities and prices', () => {
    const page = renderReference('image2video', 'typescript', english) ?? ''
    assert.match(page, /## Limits[\s\S]*`duration`: `kling-v3`: `"3"` to `"15"`/)
    assert.match(page, /### `kling-v2-6`[\s\S]*First and end frame \| with `mode` `"pro"` and `sound` `"off"`/)
    assert.match(page, /\| `kling-v2-6` \| `pro` \| native \| yes \| 1\.2 \| \$0\.168 \|/)
  })

  it('labels list items by kind', () => {
    assert.match(renderReference('image-to-video/kling-3.0', 'json', english) ?? '', /`contents\[first_frame\]\.url`/)
  })

  it('does not exist for an unknown id', () => {
    assert.equal(renderReference('text3video', 'python', english), null)
  })

  it('is listed for every endpoint', () => {
    assert.deepEqual(
      referenceEntries(english).map(({ id }) => id),
      all.map(({ id }) => id),
    )
  })
})

describe('the example of the reference page', () => {
  for (const endpoint of all) {
    for (const language of languages) {
      it(`for ${endpoint.method} ${endpoint.path} in ${language} is recognized as that request, without findings`, () => {
        const code = exampleRequest(endpoint, language).code
        assert.ok(renderReference(endpoint.id, language, english)?.includes(code))
        const { meaning, findings } = openDocument(language satisfies Language).check(code)
        assert.deepEqual(
          findings.filter((finding) => !isOfPath(finding)).map((finding) => `${finding.ruleId}: ${said(finding)}`),
          [],
          code,
        )
        const official = meaning.requests.filter(({ evidence }) => evidence.verdict === 'official')
        if (language !== 'json' || endpoint.method === 'POST')
          assert.ok(
            official.some((request) => request.endpoints.some(({ id }) => id === endpoint.id)),
            code,
          )
      })
    }

    it(`for ${endpoint.method} ${endpoint.path} is valid according to the knowledge`, () => {
      const { body } = JSON.parse(exampleRequest(endpoint, 'json').code) as { readonly body?: Body }
      assert.deepEqual(body === undefined ? [] : violations(endpoint, body), [])
    })
  }
})

function namesIn(parameters: readonly EndpointParameter[]): readonly string[] {
  return parameters.flatMap(({ name, fields = [], items }) => {
    const inner =
      !items || 'types' in items
        ? []
        : 'fields' in items
          ? items.fields
          : items.variants.flatMap((variant) => variant.fields)
    return [name, ...namesIn(fields), ...namesIn(inner)]
  })
}
