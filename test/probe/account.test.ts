import assert from 'node:assert/strict'
import { runChecklist, type Answer, type Probes, type QuestionId } from '../../src/features/checklist'
import type { Step } from '../../src/probe'
import { startFakeKling, testCredentials, type FakeKling, type FakeKlingOptions, type ResourcePack } from '../fake-api'
import { probe, silentNetwork } from './support'
import { prose } from '../../src/text/prose'
import { english } from '../said'

const { accessKey, secretKey, apiKey } = testCredentials
const pair = { accessKey, secretKey }
const hints = { online: prose`Say so.`, credentials: prose`Give keys.` }

function answerTo(question: QuestionId, probes: Probes | null): Answer {
  return runChecklist([], probes, hints, english).answers.find((answer) => answer.question === question)!
}

describe('the question of authentication', () => {
  let fake: FakeKling
  beforeEach(async () => {
    fake = await startFakeKling()
  })
  afterEach(() => fake.close())

  const ask = async (...parameters: Parameters<typeof probe> extends [unknown, ...infer Rest] ? Rest : never) =>
    answerTo('authentication', await probe(fake, ...parameters))

  it('is answered yes for an API key, by a list of one task', async () => {
    const { verdict, statements } = await ask()
    assert.equal(verdict, 'yes')
    assert.match(statements.join(), /accepted the API key/)
    const [first] = fake.requests
    assert.deepEqual(
      [first?.method, first?.path, String(first?.query)],
      ['GET', '/v1/videos/text2video', 'pageNum=1&pageSize=1'],
    )
  })

  it('is answered yes for access key and secret key, with a token as documented', async () => {
    assert.equal((await ask({ credentials: pair })).verdict, 'yes')
    const token = fake.requests[0]?.token
    assert.deepEqual(token?.header, { alg: 'HS256', typ: 'JWT' })
    assert.deepEqual([token.claims.iss, token.claims.exp! - token.claims.nbf!], [accessKey, 1805])
  })

  it('tries each available credential', async () => {
    const { verdict, statements, problems } = await ask({ credentials: { ...pair, apiKey: 'api-key-kling-unknown' } })
    assert.deepEqual([verdict, statements.length, problems.length], ['no', 1, 1])
  })

  it('is answered no for keys that do not match', async () => {
    const { verdict, problems } = await ask({
      credentials: { accessKey, secretKey: 'another-secret-key-of-32-bytes-or-more' },
    })
    assert.equal(verdict, 'no')
    assert.match(problems[0]!.error, /HTTP 401, code 1002/)
    assert.match(problems[0]!.cause, /swapped/)
  })

  for (const code of [1000, 1001, 1002, 1003, 1004, 1103, 1304]) {
    it(`is answered no after ${code}, with cause and remedy`, async () => {
      fake.enqueue({ code, message: 'as the server says' })
      const { verdict, problems } = await ask()
      assert.equal(verdict, 'no')
      assert.match(problems[0]!.error, new RegExp(`code ${code}: .*as the server says`))
      assert.ok(problems[0]!.cause !== '' && problems[0]!.repairs.length > 0)
    })
  }

  for (const [ahead, code, words] of [
    [3600, 1003, /runs ahead.*3600 s ahead/],
    [-7200, 1004, /late.*7200 s behind/],
  ] as const) {
    it(`is answered no if the local clock is wrong by ${ahead} s, and says so`, async () => {
      const now = Math.floor(Date.now() / 1000) * 1000
      const { verdict, problems } = await ask({ credentials: pair }, { now: () => now + ahead * 1000 })
      assert.equal(verdict, 'no')
      assert.match(problems[0]!.error, new RegExp(`code ${code}`))
      assert.match(
        problems[0]!.cause.replace(/\d+(?= s)/, (seconds) => String(Math.round(Number(seconds) / 60) * 60)),
        words,
      )
      assert.match(problems[0]!.repairs.join(), /clock/)
    })
  }

  for (const [what, credential, words] of [
    ['a line break', `${apiKey}\nX-Other: 1`, /line break/],
    ['quotes', `"${apiKey}"`, /quotes/],
    ['Bearer', `Bearer ${apiKey}`, /Bearer/],
    ['a letter that is invalid in a header', `${apiKey}é`, /characters/],
  ] as const) {
    it(`is answered no without sending a key with ${what}`, async () => {
      const { verdict, problems } = await ask({ credentials: { apiKey: credential } })
      assert.equal(verdict, 'no')
      assert.match(problems[0]!.error, words)
      assert.deepEqual(fake.requests, [])
    })
  }

  for (const code of [1302, 1303]) {
    it(`is answered yes after ${code}, because the credential was accepted`, async () => {
      fake.enqueue({ code })
      assert.equal((await ask()).verdict, 'yes')
    })
  }

  for (const [what, answer, words] of [
    ['the service is down', { code: 5001 }, /5001/],
    ['another server answers', { status: 404, text: '<html>not here</html>' }, /check the host/],
    ['the connection breaks', { drop: true }, /could not be reached/],
  ] as const) {
    it(`remains unanswered if ${what}`, async () => {
      fake.enqueue(answer)
      const { verdict, needs } = await ask()
      assert.equal(verdict, 'unanswered')
      assert.match(needs.join(), words)
    })
  }

  it('follows no redirect with a credential', async () => {
    const { verdict } = await ask(
      {},
      {
        fetch: (_address, options) =>
          Promise.resolve(
            options.redirect === 'manual'
              ? new Response(null, { status: 302, headers: { location: 'https://elsewhere.test/' } })
              : Response.json({ code: 0 }),
          ),
      },
    )
    assert.equal(verdict, 'unanswered')
  })

  it('gives up after ten seconds', async () => {
    const asked: number[] = []
    const timeout = (milliseconds: number) => {
      asked.push(milliseconds)
      return AbortSignal.abort()
    }
    const { verdict, needs } = await ask({}, { fetch: silentNetwork, timeout })
    assert.deepEqual([verdict, asked], ['unanswered', [10_000]])
    assert.match(needs.join(), /in time/)
  })

  it('ends when it is canceled', async () => {
    const controller = new AbortController()
    const steps: string[] = []
    const onStep = ({ id }: Step) => {
      steps.push(id)
      queueMicrotask(() => controller.abort())
    }
    const { verdict, needs } = await ask(
      { signal: controller.signal, onStep },
      { fetch: silentNetwork, timeout: () => new AbortController().signal },
    )
    assert.deepEqual([verdict, needs, steps], ['unanswered', ['It was cancelled.'], ['credentials']])
  })

  it('says what it needs if nothing was sent', () => {
    assert.deepEqual(answerTo('authentication', null).needs, [hints.online])
  })

  it('says what it needs without keys', async () => {
    assert.deepEqual((await ask({ credentials: {} })).needs, [hints.credentials])
  })
})

const day = 86_400_000

function pack(fields: Partial<ResourcePack>): ResourcePack {
  return {
    resource_pack_name: 'Video pack',
    status: 'online',
    total_quantity: 100,
    remaining_quantity: 40,
    invalid_time: Date.now() + 30 * day,
    ...fields,
  }
}

describe('the question of credits', () => {
  let fake: FakeKling
  afterEach(() => fake.close())

  async function ask(
    options: FakeKlingOptions,
    credentials: object = { apiKey },
    prepare: (fake: FakeKling) => void = () => undefined,
  ): Promise<Answer> {
    fake = await startFakeKling(options)
    prepare(fake)
    return answerTo('credits', await probe(fake, { credentials }))
  }

  it('is answered yes if a pack has units', async () => {
    const { verdict, statements } = await ask({ packs: [pack({}), pack({ status: 'expired' })] })
    assert.equal(verdict, 'yes')
    assert.match(statements.join(), /`Video pack`: in effect, 40 of 100 units left, until 20/)
  })

  it('is answered yes if a pack has units for a token, which may not read the balance', async () => {
    assert.equal((await ask({ packs: [pack({})] }, pair)).verdict, 'yes')
    assert.deepEqual(
      fake.requests.map(({ path }) => path),
      ['/v1/videos/text2video', '/account/costs'],
    )
  })

  it('is answered yes if something is left after the latest deduction', async () => {
    const deduction = (age: number, balance: number) =>
      ({ deduction_time: String(Date.now() - age), balance_after_deduction: balance, currency: 'USD' }) as const
    const { verdict, statements } = await ask({
      deductions: [deduction(3 * day, 0), deduction(day, 12.5), deduction(2 * day, 0)],
    })
    assert.equal(verdict, 'yes')
    assert.match(statements.join(), /12\.5 USD/)
  })

  for (const status of ['expired', 'runOut', 'toBeOnline'] as const) {
    it(`is answered no if every pack is ${status}`, async () => {
      const { verdict, problems } = await ask({
        packs: [pack({ status, remaining_quantity: status === 'runOut' ? 0 : 5 })],
      })
      assert.equal(verdict, 'no')
      assert.match(problems[0]!.error, /1102/)
    })
  }

  for (const code of [1100, 1101, 1102]) {
    for (const [where, before] of [
      ['the list', []],
      ['the costs', [{}]],
    ] as const) {
      it(`is answered no if ${where} is refused with ${code}`, async () => {
        const { verdict, problems } = await ask({ packs: [pack({})] }, undefined, (started) => {
          started.enqueue(...before.map(() => ({ code: 0 })), { code })
        })
        assert.equal(verdict, 'no')
        assert.match(problems[0]!.error, new RegExp(`HTTP 429, code ${code}`))
      })
    }
  }

  it('remains unanswered if the account lists nothing', async () => {
    const { verdict, needs } = await ask({})
    assert.equal(verdict, 'unanswered')
    assert.match(needs.join(), /console/)
  })

  it('remains unanswered without a valid credential, and sends nothing more', async () => {
    const { verdict, needs } = await ask({}, { apiKey: 'api-key-kling-unknown' })
    assert.equal(verdict, 'unanswered')
    assert.match(needs.join(), /question 1/)
    assert.equal(fake.requests.length, 1)
  })

  it('queries the account at most once per second', async () => {
    await ask({ packs: [pack({})] })
    assert.deepEqual(
      fake.requests.map(({ path, status }) => [path, status]),
      [
        ['/v1/videos/text2video', 200],
        ['/account/costs', 200],
        ['/account/billing/balance', 200],
      ],
    )
  })
})
