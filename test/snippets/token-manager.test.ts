import assert from 'node:assert/strict'
import { testCredentials } from '../fake-api'
import { startOfClocks } from './driver'
import { requirePython, runPython } from './pythonDriver'
import { describeSnippets } from './suite'

describeSnippets('The token manager', ({ start, run }) => {
  it('signs tokens that the API accepts, with the documented header and claims', async () => {
    const fake = await start()
    const now = startOfClocks
    const { accessKey } = testCredentials
    await run('sign', { url: `${fake.url}/v1/videos/text2video`, pauses: [0] })
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

  it('reports a missing setting instead of signing without it', async () => {
    const fake = await start()
    const { error } = await run('sign', { url: fake.url, pauses: [0] }, { secretKey: '' })
    assert.match(error?.message ?? '', /secret key is not set/)
  })
})

describe('The token manager in Python threads', () => {
  before(requirePython)

  it('signs only once for all of them whenever it must', () => {
    const signed = runPython(`
import time
from concurrent.futures import ThreadPoolExecutor
from token_manager import TokenManager

signed = []

class YieldingManager(TokenManager):
    def _sign(self, now):
        time.sleep(0)  # Lets other threads go on.
        signed.append(now)
        return super()._sign(now)

manager = YieldingManager("test-access-key", "test-secret-key-of-at-least-32-bytes", clock=lambda: 1_800_000_000)
with ThreadPoolExecutor(max_workers=20) as pool:
    for _ in range(50):
        manager.renew()
        list(pool.map(lambda _: manager.token(), range(20)))
print(len(signed))
`)
    assert.equal(signed.trim(), '50')
  })
})
