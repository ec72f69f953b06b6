import assert from 'node:assert/strict'
import { environmentVariables } from '../../src/knowledge'
import { credentialVariables, originOf, readCredentials } from '../../src/probe'

describe('credentials in the environment', () => {
  it('are read under all known names', () => {
    const keys = environmentVariables.filter(({ holds }) => holds === 'api-key')
    for (const { name } of keys) assert.deepEqual(readCredentials({ [name]: 'k' }), { apiKey: 'k' })
    const accessKeys = environmentVariables.filter(({ holds }) => holds === 'access-key')
    for (const { name } of accessKeys)
      assert.deepEqual(readCredentials({ [name]: 'a', KLING_SECRET_KEY: 's' }), { accessKey: 'a', secretKey: 's' })
  })

  it('are read from the preferred variable if there are several', () => {
    const env = { KLINGAI_API_KEY: 'other', KLING_API_KEY: 'preferred' }
    assert.deepEqual(readCredentials(env), { apiKey: 'preferred' })
    assert.deepEqual(credentialVariables, {
      'api-key': ['KLING_API_KEY'],
      token: ['KLING_ACCESS_KEY', 'KLING_SECRET_KEY'],
    })
  })

  it('may share one variable', () => {
    for (const packed of ['a|s', 'a:s', 'a,s'])
      assert.deepEqual(readCredentials({ KLING_KEYS: packed }), { accessKey: 'a', secretKey: 's' })
    assert.deepEqual(readCredentials({ KLING_KEYS: 'a:s:x' }), {})
  })

  it('are missing if a half is missing or empty', () => {
    assert.deepEqual(readCredentials({ KLING_ACCESS_KEY: 'a', KLING_API_KEY: '' }), {})
  })
})

describe('the host to query', () => {
  for (const [given, origin] of [
    ['singapore', 'https://api-singapore.klingai.com'],
    ['Beijing', 'https://api-beijing.klingai.com'],
    ['api.klingai.com', 'https://api.klingai.com'],
    ['https://proxy.test/kling/', 'https://proxy.test'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ] as const) {
    it(`is ${origin} for ${given}`, () => {
      assert.equal(originOf(given), origin)
    })
  }

  for (const given of [
    '',
    'http://api.klingai.com',
    'https://user:secret@api.klingai.com',
    'ftp://api.klingai.com',
    'https://',
    'a b',
  ]) {
    it(`is invalid for "${given}"`, () => {
      assert.equal(originOf(given), null)
    })
  }
})
