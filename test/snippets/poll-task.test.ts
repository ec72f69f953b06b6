import assert from 'node:assert/strict'
import { testCredentials } from '../fake-api'
import type { FakeKling } from '../fake-api'
import { describeSnippets } from './suite'

const risk = 'Failure to pass the risk control system'
const { apiKey } = testCredentials
const newPath = '/text-to-video/kling-3.0'

describeSnippets('Polling a task', ({ start, run }) => {
  /** Creates a task and returns the URL for polling it. */
  async function createTask(fake: FakeKling, path = '/v1/videos/text2video'): Promise<string> {
    const response = await fetch(fake.url + path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ prompt: 'a boat' }),
    })
    const { data } = (await response.json()) as { data: { task_id?: string; id?: string } }
    return data.task_id ? `${fake.url}${path}/${data.task_id}` : `${fake.url}/tasks?task_ids=${data.id}`
  }

  it('returns a finished task of a /v1 endpoint', async () => {
    const fake = await start({ lifeCycle: { seconds: 12 } })
    const { value, sleeps } = await run('poll', { url: await createTask(fake) })
    assert.equal(value?.task_status, 'succeed')
    assert.ok(value.task_result)
    assert.deepEqual(sleeps, [5, 5, 5])
  })

  it('returns a finished task of an endpoint with the model in the path', async () => {
    const fake = await start({ lifeCycle: { queries: 3 } })
    const { value, sleeps } = await run('poll', { url: await createTask(fake, newPath) }, { apiKey })
    assert.equal(value?.status, 'succeeded')
    assert.ok(value.outputs)
    assert.deepEqual(sleeps, [5, 5])
  })

  it('says why a task failed', async () => {
    const fake = await start({ failure: () => risk })
    for (const path of ['/v1/videos/text2video', newPath]) {
      const { error } = await run('poll', { url: await createTask(fake, path) }, { apiKey })
      assert.equal(error?.name, 'TaskFailedError')
      assert.match(error.message, new RegExp(risk))
    }
  })

  it('stops before the deadline passes', async () => {
    const fake = await start({ lifeCycle: { seconds: 1000 } })
    const { error, sleeps } = await run('poll', { url: await createTask(fake), options: { timeout: 12, interval: 5 } })
    assert.match(error?.message ?? '', /did not end within 12 s/)
    assert.match(error?.name ?? '', /^(TimeoutError|TaskTimeoutError)$/)
    assert.deepEqual(sleeps, [5, 5])
  })

  it('polls at most once per second', async () => {
    const fake = await start({ lifeCycle: { seconds: 3 } })
    const { sleeps } = await run('poll', { url: await createTask(fake), options: { interval: 0 } })
    assert.deepEqual(sleeps, [1, 1, 1])
  })

  it('continues with new tokens beyond the lifetime of one', async () => {
    const fake = await start({ lifeCycle: { seconds: 4000 } })
    const { value } = await run('poll', { url: await createTask(fake), options: { timeout: 5000, interval: 100 } })
    assert.equal(value?.task_status, 'succeed')
    const polls = fake.requests.filter(({ method }) => method === 'GET')
    assert.ok(polls.every(({ status }) => status === 200))
    assert.equal(new Set(polls.map(({ authorization }) => authorization)).size, 3)
  })

  it('signs a new token if the server says that the old one has expired', async () => {
    const fake = await start({ lifeCycle: { queries: 2 } })
    const url = await createTask(fake)
    const { value } = await run('poll', { url }, { onSleep: () => fake.advance(1801) })
    assert.equal(value?.task_status, 'succeed')
    assert.deepEqual(fake.requests.slice(1).map(({ status }) => status), [200, 401, 200])
  })

  it('polls again after temporary errors', async () => {
    const fake = await start()
    const url = await createTask(fake)
    fake.enqueue({ code: 5000 }, { code: 1302 }, { drop: true }, { status: 502, text: '<h1>Bad gateway</h1>' })
    const { value, sleeps } = await run('poll', { url })
    assert.equal(value?.task_status, 'succeed')
    assert.equal(sleeps.length, 4)
  })

  it('stops immediately if polling again is useless', async () => {
    const fake = await start()
    const { error, sleeps } = await run('poll', { url: `${fake.url}/v1/videos/text2video/unknown` })
    assert.equal(error?.code, 1203)
    assert.deepEqual(sleeps, [])
    const unknown = await run('poll', { url: `${fake.url}/tasks?task_ids=unknown` }, { apiKey })
    assert.match(unknown.error?.message ?? '', /does not know this task/)
  })
})
