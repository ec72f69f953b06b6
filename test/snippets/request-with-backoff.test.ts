import assert from 'node:assert/strict'
import { testCredentials } from '../fake-api'
import type { FakeKling, ScriptedAnswer } from '../fake-api'
import { startOfClocks } from './driver'
import { describeSnippets } from './suite'

const body = { model_name: 'kling-v2-6', prompt: 'a boat', duration: '5' }
const withId = { ...body, external_task_id: 'order-1' }

describeSnippets('The request with backoff', ({ start, run }) => {
  /** A fake with scripted responses, and the URL for text to video. */
  async function scriptedFake(...answers: readonly ScriptedAnswer[]): Promise<{ fake: FakeKling; url: string }> {
    const fake = await start()
    fake.enqueue(...answers)
    return { fake, url: `${fake.url}/v1/videos/text2video` }
  }

  it('returns the body of a success', async () => {
    const { fake, url } = await scriptedFake()
    const { value, sleeps } = await run('request', { method: 'POST', url, body })
    assert.equal(value?.code, 0)
    assert.deepEqual(sleeps, [])
    assert.deepEqual(fake.requests.map((request) => request.body), [body])
  })

  for (const code of [1302, 1303]) {
    it(`repeats ${code} with increasing delays until it succeeds`, async () => {
      const { fake, url } = await scriptedFake({ code }, { code }, { code })
      const { value, sleeps } = await run('request', { method: 'POST', url, body })
      assert.equal(value?.code, 0)
      assert.deepEqual(sleeps, [2, 4, 8])
      assert.equal(fake.requests.length, 4)
    })
  }

  for (const code of [1000, 1002, 1100, 1101, 1102, 1103, 1200, 1201, 1202, 1203, 1300, 1301, 1304]) {
    it(`sends exactly one request if it is refused with ${code}`, async () => {
      const { fake, url } = await scriptedFake({ code, message: 'the reason' })
      const { error, sleeps } = await run('request', { method: 'GET', url })
      assert.equal(error?.code, code)
      assert.match(error.message, /the reason/)
      assert.deepEqual(sleeps, [])
      assert.equal(fake.requests.length, 1)
    })
  }

  it('treats an error code with HTTP 200 as an error', async () => {
    const { fake, url } = await scriptedFake({ code: 1102, status: 200 })
    const { error } = await run('request', { method: 'GET', url })
    assert.equal(error?.code, 1102)
    assert.equal(fake.requests.length, 1)
  })

  it('signs a new token if the server says that the old one has expired', async () => {
    const { fake, url } = await scriptedFake()
    // The client's clock advances by a minute, the server's by half an hour: the client's machine was asleep.
    const { value } = await run('request', { method: 'GET', url, pause: 60 }, { onSleep: () => fake.advance(1801) })
    assert.equal(value?.code, 0)
    assert.deepEqual(fake.requests.map(({ status }) => status), [401, 200])
  })

  it('signs again only once', async () => {
    const { fake, url } = await scriptedFake()
    const { error, sleeps } = await run('request', { method: 'GET', url, pause: 60 }, { onSleep: () => fake.advance(7200) })
    assert.equal(error?.code, 1004)
    assert.deepEqual(sleeps, [60])
    assert.equal(fake.requests.length, 2)
  })

  it('waits as long as Retry-After says, in seconds or until a date', async () => {
    const { fake, url } = await scriptedFake()
    const date = new Date((startOfClocks + 7 + 20) * 1000).toUTCString()
    fake.enqueue({ code: 1302, retryAfter: '7' }, { code: 1302, retryAfter: date }, { code: 1302, retryAfter: 'soon' })
    const { value, sleeps } = await run('request', { method: 'POST', url, body })
    assert.equal(value?.code, 0)
    assert.deepEqual(sleeps, [7, 20, 8])
  })

  it('gives up if Retry-After is longer than the longest delay', async () => {
    const { fake, url } = await scriptedFake({ code: 1302, retryAfter: '3600' })
    const { error, sleeps } = await run('request', { method: 'POST', url, body })
    assert.equal(error?.code, 1302)
    assert.deepEqual(sleeps, [])
    assert.equal(fake.requests.length, 1)
  })

  it('bounds delays and attempts', async () => {
    const { fake, url } = await scriptedFake(...Array.from({ length: 20 }, () => ({ code: 1303 })))
    const { error, sleeps } = await run('request', { method: 'POST', url, body, options: { attempts: 6, maxDelay: 10 } })
    assert.equal(error?.code, 1303)
    assert.deepEqual(sleeps, [2, 4, 8, 10, 10])
    assert.equal(fake.requests.length, 6)
  })

  for (const code of [5000, 5001, 5002]) {
    it(`repeats ${code} for a query and for a create call with an external_task_id, but for no other`, async () => {
      const { fake, url } = await scriptedFake({ code }, { code }, { code })
      assert.equal((await run('request', { method: 'GET', url })).value?.code, 0)
      assert.equal(fake.requests.length, 3 + 1)
      fake.enqueue({ code })
      assert.equal((await run('request', { method: 'POST', url, body: withId })).value?.code, 0)
      assert.deepEqual(fake.requests.slice(-2).map((request) => request.body), [withId, withId])
      fake.enqueue({ code })
      assert.equal((await run('request', { method: 'POST', url, body })).error?.code, code)
      assert.equal(fake.requests.length, 4 + 2 + 1)
    })
  }

  it('recognizes the external_task_id of endpoints with the model in the path', async () => {
    const fake = await start()
    fake.enqueue({ code: 5000 })
    const url = `${fake.url}/text-to-video/kling-3.0`
    const newBody = { prompt: 'a boat', options: { external_task_id: 'order-1' } }
    const { value } = await run('request', { method: 'POST', url, body: newBody }, { apiKey: testCredentials.apiKey })
    assert.equal(value?.code, 0)
    assert.equal(fake.requests.length, 2)
  })

  it('never creates a second task for a create call whose response was lost', async () => {
    const { fake, url } = await scriptedFake({ code: 5002, processed: true })
    const { error } = await run('request', { method: 'POST', url, body: withId })
    assert.equal(error?.code, 1201)
    assert.match(error.message, /already exists/)
    assert.equal(fake.tasks.tasks.length, 1)
    const { value } = await run('request', { method: 'GET', url: `${url}/order-1` })
    assert.equal(value?.code, 0)
  })

  it('repeats a query after a broken connection, but no create call without an external_task_id', async () => {
    const { fake, url } = await scriptedFake({ drop: true })
    assert.equal((await run('request', { method: 'GET', url })).value?.code, 0)
    fake.enqueue({ drop: true })
    const { error, sleeps } = await run('request', { method: 'POST', url, body })
    assert.ok(error)
    assert.deepEqual(sleeps, [])
    assert.equal(fake.requests.length, 3)
  })

  it("copes with a proxy's error page", async () => {
    const { fake, url } = await scriptedFake({ status: 502, text: '<h1>Bad gateway</h1>' }, { status: 429, text: 'slow down' })
    assert.equal((await run('request', { method: 'GET', url })).value?.code, 0)
    fake.enqueue({ status: 403, text: '<h1>Forbidden</h1>' })
    const { error } = await run('request', { method: 'GET', url })
    assert.match(error?.message ?? '', /HTTP 403/)
    assert.equal(fake.requests.length, 4)
  })

  for (const operation of ['wrapped', 'awaited'] as const) {
    it(`wraps any function that sends a request (${operation})`, async () => {
      const { fake, url } = await scriptedFake({ code: 1302 })
      const { value, sleeps } = await run(operation, { method: 'GET', url })
      assert.equal(value?.code, 0)
      assert.deepEqual(sleeps, [2])
      assert.deepEqual(fake.requests.map(({ query }) => query.get('pageNum')), ['1', '1'])
      fake.enqueue({ code: 5000 })
      assert.equal((await run(operation, { method: 'GET', url })).error?.code, 5000)
      fake.enqueue({ code: 5000 })
      assert.equal((await run(operation, { method: 'GET', url, options: { idempotent: true } })).value?.code, 0)
      fake.enqueue({ code: 1102 })
      assert.equal((await run(operation, { method: 'GET', url, options: { idempotent: true } })).error?.code, 1102)
    })
  }
})
