import assert from 'node:assert/strict'
import { isNewOnly, looksLikeKling, meantInBody, meantInPath } from '../../../src/rules/unknown-model/meant'

const legacy = ['kling-v3', 'kling-v2-6', 'kling-v2-5-turbo']
const inPaths = ['kling-3.0', 'kling-2.6', 'kling-2.5-turbo']
const told = (meant: ReturnType<typeof meantInBody>) =>
  meant &&
  [meant.by, meant.model, ...Object.entries(meant.parameters).map(([key, value]) => `${key}=${value}`)].join(' ')

describe('the model that was meant', () => {
  const rows: readonly (readonly [name: string, meant: string | null])[] = [
    ['kling-2.6', 'generation kling-v2-6'],
    ['Kling-2.6', 'generation kling-v2-6'],
    ['kwai/kling-2.6', 'generation kling-v2-6'],
    ['kling_v2.6', 'spelling kling-v2-6'],
    ['kling v2.6', 'spelling kling-v2-6'],
    ['kling-v2.6', 'spelling kling-v2-6'],
    ['kling-v2.6-t2v', 'spelling kling-v2-6'],
    ['kling-v2.6-image2video', 'spelling kling-v2-6'],
    ['kling-v2-5', 'known kling-v2-5-turbo'],
    ['kling-v2-6-pro', 'known kling-v2-6 mode=pro'],
    ['kling-v2-6-std', 'known kling-v2-6 mode=std'],
    ['kling-v2.6-pro', 'known kling-v2-6 mode=pro'],
    ['kling-v2-5-turbo-pro', 'known kling-v2-5-turbo mode=pro'],
    ['kling-v3-pro', 'known kling-v3 mode=pro'],
    ['kling-v9-pro', null],
    ['kling-v2-6-max', 'near kling-v2-6'],
    ['kling-other', null],
    ['kling-v9', 'near kling-v3'],
    ['veo-3', null],
  ]
  for (const [name, meant] of rows) it(`${name} in a body`, () => assert.equal(told(meantInBody(name, legacy)), meant))

  it('is near one that the endpoint has', () => {
    assert.equal(told(meantInBody('kling-v2-x', ['kling-v2-6'])), 'near kling-v2-6')
    assert.equal(told(meantInBody('kling-v2-x', ['kling-v2-6', 'kling-v2-1'])), null)
  })

  const paths: readonly (readonly [name: string, meant: string | null])[] = [
    ['kling-v2-6', 'generation kling-2.6'],
    ['kling-v2.6', 'generation kling-2.6'],
    ['kling-3.0-t2v', 'spelling kling-3.0'],
    ['kling-3-0', 'spelling kling-3.0'],
    ['kling-3.1', 'near kling-3.0'],
    ['kling-v1', null],
  ]
  for (const [name, meant] of paths)
    it(`${name} in a path`, () => assert.equal(told(meantInPath(name, inPaths)), meant))

  it('is of the other generation only if the product has it', () =>
    assert.equal(told(meantInPath('kling-v2-6', ['kling-3.0'])), null))
})

describe('a name like those of Kling', () => {
  const rows: readonly (readonly [name: string, isLike: boolean])[] = [
    ['kling-v9', true],
    ['my-KLING', true],
    ['kolors-v2', true],
    ['v2', true],
    ['2', true],
    ['2.6', true],
    ['v2-6', true],
    ['V2.6-Pro', true],
    ['v2-master', true],
    ['v2-turbo-pro', true],
    ['v2-max', false],
    ['v26', false],
    ['veo-3', false],
    ['', false],
  ]
  for (const [name, isLike] of rows) it(`'${name}'`, () => assert.equal(looksLikeKling(name), isLike))
})

describe('a name that is only in paths', () => {
  it('has no other name', () => assert.equal(isNewOnly('kling-2.6'), false))
  it('is of the new generation', () => assert.equal(isNewOnly('kling-v2-6'), false))
  it('is known', () => assert.equal(isNewOnly('kling-9'), false))
  it('is kling-3.0-turbo', () => assert.equal(isNewOnly('kling-3.0-turbo'), true))
})
