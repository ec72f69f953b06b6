import assert from 'node:assert/strict'
import { SignJWT, UnsecuredJWT } from 'jose'
import type { JWTHeaderParameters } from 'jose'
import { startFakeKling, testCredentials } from '.'
import type { FakeKling, FakeKlingOptions } from '.'

const { accessKey, secretKey, apiKey } = testCredentials
const now = Math.floor(Date.now() / 1000)
const claims = { iss: accessKey, exp: now + 1800, nbf: now - 5 }

const recipe: JWTHeaderParameters = { alg: 'HS256', typ: 'JWT' }

async function sign(payload: object, header = recipe, secret = secretKey): Promise<string> {
  return `Bearer ${await new SignJWT({ ...payload }).setProtectedHeader(header).sign(new TextEncoder().encode(secret))}`
}

interface Envelope {
  code: number
  message: string
  /** One task of a `/v1/…` endpoint, or several of endpoints with the model in the path. */
  data?: { task_status?: string } & { status: string }[]
}

describe('The fake Kling API', () => {
  let fake: FakeKling

  async function start(options: FakeKlingOptions = {}): Promise<void> {
    fake = await startFakeKling({ now: () => now * 1000, ...options })
  }

  async function call(method: string, path: string, body?: object, authorization = `Bearer ${apiKey}`) {
    const response = await fetch(fake.url + path, {
      method,
      headers: authorization ? { Authorization: authorization } : {},
      body: body ? JSON.stringify(body) : null,
    })
    const { code, data, message } = (await response.json()) as Envelope
    return { status: response.status, code, data, message }
  }

  async function codeOf(...args: Parameters<typeof call>): Promise<[number, number]> {
    const { status, code } = await call(...args)
    return [status, code]
  }

  afterEach(() => fake.close())

  const legacyTokens: [string, () => Promise<string> | string, [number, number]][] = [
    ['an API key', () => `Bearer ${apiKey}`, [200, 0]],
    ['a token as documented', () => sign(claims), [200, 0]],
    ['a token without typ and nbf', () => sign({ iss: accessKey, exp: now + 60 }, { alg: 'HS256' }), [200, 0]],
    ['nothing', () => '', [401, 1001]],
    ['a token without Bearer', async () => (await sign(claims)).slice(7), [401, 1000]],
    ['two spaces', async () => (await sign(claims)).replace(' ', '  '), [401, 1000]],
    ['another algorithm', () => sign(claims, { alg: 'HS512', typ: 'JWT' }), [401, 1000]],
    ['no signature', () => `Bearer ${new UnsecuredJWT(claims).encode()}`, [401, 1000]],
    ['a wrong secret', () => sign(claims, undefined, 'another-secret-key-of-32-bytes-or-more'), [401, 1002]],
    ['an unknown access key', () => sign({ ...claims, iss: 'unknown' }), [401, 1002]],
    ['an unknown key', () => 'Bearer api-key-kling-unknown', [401, 1002]],
    ['a token of the future', () => sign({ ...claims, nbf: now + 10 }), [401, 1003]],
    ['an expired token', () => sign({ ...claims, exp: now - 1 }), [401, 1004]],
  ]
  for (const [what, authorization, expected] of legacyTokens) {
    it(`answers ${expected.join('/')} to ${what} on a /v1 path`, async () => {
      await start()
      assert.deepEqual(await codeOf('GET', '/v1/videos/text2video', undefined, await authorization()), expected)
    })
  }

  it('refuses tokens, unknown keys and missing keys alike on paths with the model in them', async () => {
    await start()
    for (const authorization of [await sign(claims), 'Bearer unknown', '']) {
      assert.deepEqual(await codeOf('GET', '/tasks?task_ids=1', undefined, authorization), [401, 1002])
    }
    assert.deepEqual(await codeOf('GET', '/tasks?task_ids=1'), [200, 0])
  })

  it('checks paths and methods', async () => {
    await start()
    assert.deepEqual(await codeOf('GET', '/v1/models'), [404, 1203])
    assert.deepEqual(await codeOf('PUT', '/v1/videos/text2video'), [404, 1202])
    assert.deepEqual(await codeOf('GET', '/text-to-video/kling-3.0'), [404, 1202])
    assert.deepEqual(await codeOf('GET', '/v1/videos/text2video/unknown'), [404, 1203])
  })

  it('accepts durations as text on /v1 paths and as numbers on paths with the model in them', async () => {
    await start()
    const prompt = 'a boat'
    assert.deepEqual(await codeOf('POST', '/v1/videos/text2video', { prompt, duration: 5 }), [400, 1201])
    assert.deepEqual(await codeOf('POST', '/v1/videos/text2video', { prompt, duration: '5' }), [200, 0])
    assert.deepEqual(
      await codeOf('POST', '/text-to-video/kling-3.0', { prompt, settings: { duration: '5' } }),
      [400, 1201],
    )
    assert.deepEqual(await codeOf('POST', '/text-to-video/kling-3.0', { prompt, settings: { duration: 5 } }), [200, 0])
  })

  it('runs tasks of both generations from submission to result', async () => {
    await start({ lifeCycle: { seconds: 60 } })
    await call('POST', '/v1/videos/image2video', { image: 'https://images.example/a.png' })
    await call('POST', '/text-to-video/kling-3.0', { prompt: 'a boat' })
    const statuses = async () => [
      (await call('GET', '/v1/videos/image2video/task-1')).data?.task_status,
      ...Array.from((await call('GET', '/tasks?task_ids=task-1,task-2,task-3')).data ?? [], ({ status }) => status),
    ]
    assert.deepEqual(await statuses(), ['processing', 'processing', 'processing'])
    fake.advance(60)
    assert.deepEqual(await statuses(), ['succeed', 'succeeded', 'succeeded'])
  })

  it('refuses a duplicate external id, whatever the product', async () => {
    await start()
    assert.deepEqual(await codeOf('POST', '/v1/videos/text2video', { prompt: 'a', external_task_id: 'x' }), [200, 0])
    const again = { prompt: 'a', options: { external_task_id: 'x' } }
    assert.deepEqual(await codeOf('POST', '/text-to-video/kling-3.0', again), [400, 1201])
    assert.deepEqual(await codeOf('GET', '/v1/videos/text2video/x'), [200, 0])
    assert.equal((await call('GET', '/tasks?external_task_ids=x')).data?.length, 1)
  })

  it('counts slots until a task ends; an image task has one for each image', async () => {
    await start({ concurrency: 3, lifeCycle: { seconds: 10 } })
    assert.deepEqual(await codeOf('POST', '/v1/images/generations', { prompt: 'a', n: 2 }), [200, 0])
    assert.deepEqual(await codeOf('POST', '/v1/images/generations', { prompt: 'a', n: 2 }), [429, 1303])
    assert.deepEqual(await codeOf('POST', '/v1/videos/text2video', { prompt: 'a' }), [200, 0])
    assert.deepEqual(await codeOf('POST', '/v1/videos/text2video', { prompt: 'a' }), [429, 1303])
    fake.advance(10)
    assert.deepEqual(await codeOf('POST', '/v1/videos/text2video', { prompt: 'a' }), [200, 0])
    assert.equal(fake.tasks.peakSlots, 3)
  })

  it('reports the balance, one call per second, and the bill only for API keys', async () => {
    const time = String(now * 1000 - 5000)
    const pack = {
      resource_pack_name: 'Video',
      status: 'online',
      total_quantity: 10,
      remaining_quantity: 4,
      invalid_time: 0,
    } as const
    await start({ packs: [pack], deductions: [{ deduction_time: time, balance_after_deduction: 3, currency: 'USD' }] })
    const costs = `/account/costs?start_time=1&end_time=${now * 1000}`
    const bill = { start_time: 1, end_time: now * 1000 }
    assert.deepEqual((await call('GET', costs, undefined, await sign(claims))).data, {
      code: 0,
      msg: 'SUCCEED',
      resource_pack_subscribe_infos: [pack],
    })
    assert.deepEqual(await codeOf('GET', costs), [429, 1302])
    fake.advance(1)
    assert.deepEqual(await codeOf('POST', '/account/billing/balance', bill, await sign(claims)), [401, 1002])
    assert.deepEqual(await codeOf('POST', '/account/billing/balance', bill), [200, 0])
    fake.advance(1)
    assert.deepEqual(await codeOf('POST', '/account/billing/balance', {}), [400, 1201])
    assert.deepEqual(await codeOf('POST', '/account/costs'), [404, 1202])
  })

  it('answers as scripted, in order and by method', async () => {
    await start()
    fake.enqueue({ method: 'POST', code: 1102 }, { code: 5001 }, { code: 1302, status: 200, message: 'slow' })
    assert.deepEqual(await codeOf('GET', '/v1/videos/text2video'), [503, 5001])
    assert.deepEqual(await codeOf('POST', '/v1/videos/text2video', { prompt: 'a' }), [429, 1102])
    assert.deepEqual(await call('GET', '/v1/videos/text2video'), {
      status: 200,
      code: 1302,
      message: 'slow',
      data: undefined,
    })
    fake.enqueue({ drop: true })
    await assert.rejects(call('GET', '/v1/videos/text2video'))
    assert.deepEqual(
      fake.requests.map(({ status }) => status),
      [503, 429, 200, null],
    )
  })
})
