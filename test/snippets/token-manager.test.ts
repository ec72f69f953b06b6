import assert from 'node:assert/strict'
import { testCredentials } from '../fake-api'
import { requirePython, runPython } from './pythonDriver'
import { describeSnippets } from './suite'

describeSnippets('The token manager', ({ start, run }) => {
  it('signs tokens that the API lets in, with the documented header and claims', async () => {
    const fake = await start()
    const now = Math.floor(Date.now() / 1000)
    const { accessKey } = testCredentials
    await run('sign', { url: `${fake.url}/v1/videos/text2video`, pauses: [0] }, { start: now })
    assert.deepEqual(fake.requests.map(({ status, token }) => ({ status, token })), [
      { status: 200, token: { header: { alg: 'HS256', typ: 'JWT' }, claims: { iss: accessKey, exp: now + 1800, nbf: now - 5 } } },
    ])
  })

  it('keeps a token until five minutes before it expires', async () => {
    const fake = await start()
    const { value = [] } = await run('sign', { url: `${fake.url}/v1/videos/text2video`, pauses: [0, 1499, 1, 1499] })
    assert.equal(value[0], value[1])
    assert.notEqual(value[1], value[2])
    assert.equal(value[2], value[3])
    assert.deepEqual(fake.requests.map(({ status }) => status), [200, 200, 200, 200])
  })

  it('says which setting is missing instead of signing with nothing', async () => {
    const fake = await start()
    const { error } = await run('sign', { url: fake.url, pauses: [0] }, { secretKey: '' })
    assert.match(error?.message ?? '', /secret key is not set/)
  })
})

describe('The token manager in Python threads', () => {
  before(requirePython)

  it('signs once for all of them', () => {
    const tokens = runPython(`
import itertools
from concurrent.futures import ThreadPoolExecutor
from token_manager import TokenManager

class CountingManager(TokenManager):
    serial = itertools.count()

    def _sign(self, now):
        return f"{super()._sign(now)} {next(self.serial)}"

manager = CountingManager("test-access-key", "test-secret-key-of-at-least-32-bytes", clock=lambda: 1_800_000_000)
with ThreadPoolExecutor(max_workers=20) as pool:
    print(len({each.result() for each in [pool.submit(manager.token) for _ in range(200)]}))
`)
    assert.equal(tokens.trim(), '1')
  })
})
