import assert from 'node:assert/strict'
import { testCredentials } from '../fake-api'
import { describeSnippets } from './suite'

const items = Array.from({ length: 10 }, (_, index) => `prompt ${index}`)

describeSnippets('The batch queue', ({ start, run }) => {
  it('limits the tasks in flight until each has ended', async () => {
    const fake = await start({ lifeCycle: { queries: 3 }, concurrency: 3 })
    const { value = [] } = await run('batch', { url: `${fake.url}/v1/videos/text2video`, items, options: { maxInFlight: 3 } })
    assert.equal(new Set(value).size, items.length)
    assert.equal(fake.tasks.peakSlots, 3)
    assert.ok(fake.requests.every(({ status }) => status === 200), 'nothing was refused with 1303')
  })

  it('returns results in the order of the items', async () => {
    const fake = await start({ lifeCycle: { queries: 1 } })
    const { value } = await run('batch', { url: `${fake.url}/v1/videos/text2video`, items, options: { maxInFlight: 1 } })
    assert.deepEqual(value, items.map((_, index) => `task-${index + 1}`))
  })

  it("finishes even if others occupy the account's slots", async () => {
    const fake = await start({ lifeCycle: { queries: 2 }, concurrency: 1 })
    const options = { maxInFlight: 3, busyAttempts: 1000 }
    const { value = [] } = await run('batch', { url: `${fake.url}/v1/videos/text2video`, items, options })
    assert.equal(new Set(value).size, items.length)
    assert.equal(fake.tasks.peakSlots, 1)
    assert.ok(fake.requests.some(({ status }) => status === 429))
  })

  it('continues with the others if one fails', async () => {
    const fake = await start({ failure: ({ prompt }) => (prompt === 'prompt 1' ? 'Image pixel is invalid' : undefined) })
    fake.enqueue({ method: 'POST', code: 1301 })
    const three = items.slice(0, 3)
    const options = { maxInFlight: 1 }
    const { value = [] } = await run('batch', { url: `${fake.url}/v1/videos/text2video`, items: three, options })
    assert.match(value[0] ?? '', /1301/)
    assert.match(value[1] ?? '', /Image pixel is invalid/)
    assert.equal(value[2], 'task-2')
  })

  it('does not wait for a slot forever', async () => {
    const fake = await start({ concurrency: 1, lifeCycle: { seconds: 1e9 } })
    const headers = { Authorization: `Bearer ${testCredentials.apiKey}` }
    await fetch(`${fake.url}/v1/videos/text2video`, { method: 'POST', headers, body: '{"prompt":"a boat"}' })
    const options = { maxInFlight: 1, busyAttempts: 4 }
    const { value, sleeps } = await run('batch', { url: `${fake.url}/v1/videos/text2video`, items: ['one'], options })
    assert.match(value?.[0] ?? '', /1303/)
    assert.deepEqual(sleeps, [10, 10, 10])
  })
})
