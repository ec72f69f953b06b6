import assert from 'node:assert/strict'
import { hostFor, isInvented } from '../../../src/rules/outdated-host/invented'

describe('an invented host', () => {
  const rows: readonly (readonly [host: string, isApi: boolean, isInvented: boolean])[] = [
    ['api-us.klingai.com', false, true],
    ['api-us.klingai.com', true, true],
    ['eu-api.klingai.com', false, true],
    ['openapi.klingai.com', false, true],
    ['open-api.kling.ai', false, true],
    ['video.klingai.com', false, false],
    ['video.klingai.com', true, true],
    ['api-docs.klingai.com', false, false],
    ['api-docs.klingai.com', true, true],
    ['api-app-global.klingai.com', false, false],
    ['api-singapore.klingai.com', true, false],
    ['api.klingai.com', true, false],
    ['api-us.example.com', true, false],
    ['klingai.com', true, false],
  ]
  for (const [host, isApi, expected] of rows)
    it(`${host}${isApi ? ' with a path of the API' : ''}`, () => assert.equal(isInvented({ host, isApi }), expected))
})

describe('the host to use instead', () => {
  const rows: readonly (readonly [host: string, instead: string])[] = [
    ['api-us.klingai.com', 'api-singapore.klingai.com'],
    ['api-cn.klingai.com', 'api-beijing.klingai.com'],
    ['cn-api.klingai.com', 'api-beijing.klingai.com'],
    ['api-shanghai.klingai.com', 'api-beijing.klingai.com'],
    ['api-cnet.klingai.com', 'api-singapore.klingai.com'],
  ]
  for (const [host, instead] of rows) it(host, () => assert.equal(hostFor(host), instead))
})
