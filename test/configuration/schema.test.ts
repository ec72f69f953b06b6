import assert from 'node:assert/strict'
import Ajv from 'ajv'
import { keyNames, keys, noConfiguration, readConfiguration } from '../../src/configuration'
import { configurationSchema } from '../../src/generator/configurationSchema'

const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(configurationSchema())

describe('the schema of a configuration', () => {
  it('has every key, with a description and a valid example', () => {
    const { properties } = configurationSchema() as { properties: Record<string, { description?: string }> }
    assert.deepEqual(Object.keys(properties), ['$schema', ...keyNames])
    for (const key of keyNames) {
      assert.ok(properties[key]?.description)
      const example = { [key]: keys[key].example }
      assert.ok(validate(example), `${key}: ${JSON.stringify(validate.errors)}`)
      const read = readConfiguration('klint.config.json', JSON.stringify(example))
      assert.deepEqual(read?.problems, [])
      assert.notDeepEqual(read.configuration, noConfiguration)
    }
  })

  for (const wrong of [
    [],
    { rule: {} },
    { rules: { nope: 'off' } },
    { rules: { 'int-duration': 'loud' } },
    { rules: [] },
    { ignore: { '*.json': ['nope'] } },
    { ignore: { '*.json': '*' } },
    { hosts: { gateways: [] } },
    { models: [{ id: 'kling-v9' }] },
    { models: [{ id: 'kling-v9', like: 'nope' }] },
    { language: 'go' },
    { baseline: 1 },
  ]) {
    it(`rejects what the reader rejects: ${JSON.stringify(wrong)}`, () => {
      assert.equal(validate(wrong), false)
      assert.equal(readConfiguration('klint.config.json', JSON.stringify(wrong))?.problems.length, 1)
    })
  }
})
