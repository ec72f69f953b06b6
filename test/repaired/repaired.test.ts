import assert from 'node:assert/strict'
import { type FakeKling, type FakeKlingOptions, startFakeKling, testCredentials } from '../fake-api'
import { requirePython } from '../snippets/pythonDriver'
import {
  asyncRetry,
  blindRetries,
  decoratedRetry,
  endlessPolls,
  endlessRounds,
  mixedCodes,
  type Program,
  skippedLimits,
  uncheckedResults,
  wrongStatuses,
} from './programs'
import { type Outcome, repair, run } from './run'

describe('programs that fixes repaired, run against the API', () => {
  let fake: FakeKling

  before(requirePython)
  afterEach(() => fake.close())

  async function start(options?: FakeKlingOptions): Promise<void> {
    fake = await startFakeKling(options)
  }

  async function createTask(): Promise<string> {
    const response = await fetch(`${fake.url}/v1/videos/text2video`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${testCredentials.apiKey}` },
      body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a boat' }),
    })
    const { data } = (await response.json()) as { data: { task_id: string } }
    return data.task_id
  }

  const repaired = (program: Program, ruleId: string, argument: string, title = ''): Promise<Outcome> =>
    run(repair(program, ruleId, title), fake.url, argument)
  const creates = () => fake.requests.filter(({ method }) => method === 'POST').length

  for (const program of endlessPolls) {
    describe(`a poll without a limit, in ${program.language}`, () => {
      it('respects its new deadline', async () => {
        await start({ lifeCycle: { queries: 10_000 } })
        const { error, sleeps } = await repaired(program, 'unbounded-polling', await createTask())
        assert.match(error ?? '', /Kling task did not end in time/)
        assert.equal(
          sleeps.reduce((sum, each) => sum + each),
          910,
        )
      })

      it('still returns a task that ends earlier', async () => {
        await start({ lifeCycle: { queries: 4 } })
        const { value, sleeps } = await repaired(program, 'unbounded-polling', await createTask())
        assert.equal(value, 'succeed')
        assert.deepEqual(sleeps, [10, 10, 10])
      })
    })
  }

  for (const program of endlessRounds) {
    describe(`${program.shape} without a limit, in ${program.language}`, () => {
      it('respects its new deadline', async () => {
        await start({ lifeCycle: { queries: 10_000 } })
        const { error, sleeps } = await repaired(program, 'unbounded-polling', await createTask())
        assert.match(error ?? '', /Kling task did not end in time/)
        assert.equal(
          sleeps.reduce((sum, each) => sum + each),
          910,
        )
      })

      it('still returns a task that ends earlier', async () => {
        await start({ lifeCycle: { queries: 4 } })
        const { value } = await repaired(program, 'unbounded-polling', await createTask())
        assert.equal(value, 'succeed')
      })
    })
  }

  for (const program of skippedLimits) {
    it(`a limit that was skipped applies in ${program.language}`, async () => {
      await start()
      const id = await createTask()
      fake.enqueue(...Array.from({ length: 200 }, () => ({ code: 1302 as const })))
      const { error, sleeps } = await repaired(program, 'unbounded-polling', id)
      assert.match(error ?? '', /Kling task did not end in time/)
      assert.equal(sleeps.length, 91)
    })
  }

  for (const program of blindRetries) {
    describe(`a retry on any 429, in ${program.language}`, () => {
      it('repeats 1302 and 1303', async () => {
        await start()
        fake.enqueue({ code: 1302 }, { code: 1303 })
        const { value, sleeps } = await repaired(program, 'blind-retry', 'a boat')
        assert.equal(value, 'submitted')
        assert.deepEqual(sleeps, [1, 2])
        assert.equal(creates(), 3)
      })

      it('does not repeat 1102', async () => {
        await start()
        fake.enqueue({ code: 1102 })
        const { error, sleeps } = await repaired(program, 'blind-retry', 'a boat')
        assert.match(error ?? '', /code 1102/)
        assert.deepEqual(sleeps, [])
        assert.equal(creates(), 1)
      })

      it('repeated 1102 before', async () => {
        await start()
        fake.enqueue({ code: 1102 })
        await run(program, fake.url, 'a boat')
        assert.equal(creates(), 2)
      })
    })
  }

  for (const program of [...blindRetries, asyncRetry]) {
    describe(`a retry that the helper replaces, in ${program.language}${program === asyncRetry ? ' with a coroutine' : ''}`, () => {
      it('repeats 1302 and 1303 after its own waits', async () => {
        await start()
        fake.enqueue({ code: 1302 }, { code: 1303 })
        const { value, sleeps } = await repaired(program, 'blind-retry', 'a boat', 'Retry with a helper')
        assert.equal(value, 'submitted')
        assert.equal(creates(), 3)
        assert.equal(sleeps.length, 2)
        assert.ok(sleeps.every((each) => each >= 1 && each <= 8))
      })

      it('eventually gives up', async () => {
        await start()
        fake.enqueue(...Array.from({ length: 20 }, () => ({ code: 1302 as const })))
        const { error } = await repaired(program, 'blind-retry', 'a boat', 'Retry with a helper')
        assert.match(error ?? '', /KlingError: .*1302/)
        assert.equal(creates(), 6)
      })

      it('does not repeat 1102', async () => {
        await start()
        fake.enqueue({ code: 1102 })
        const { error, sleeps } = await repaired(program, 'blind-retry', 'a boat', 'Retry with a helper')
        assert.match(error ?? '', /KlingError: .*1102/)
        assert.deepEqual(sleeps, [])
        assert.equal(creates(), 1)
      })
    })
  }

  for (const program of [decoratedRetry, ...mixedCodes]) {
    describe(`a ${program === decoratedRetry ? 'decorator' : 'list of codes'} in ${program.language}`, () => {
      it('repeats temporary errors', async () => {
        await start()
        fake.enqueue({ code: 1302 }, { code: 1303 })
        const { value, sleeps } = await repaired(program, 'blind-retry', 'a boat')
        assert.equal(value, 'submitted')
        assert.deepEqual(sleeps, [1, 2])
      })

      it('does not repeat 1102, as it did before', async () => {
        await start()
        fake.enqueue({ code: 1102 }, { code: 1102 })
        const { error } = await repaired(program, 'blind-retry', 'a boat')
        assert.match(error ?? '', /1102|429/)
        assert.equal(creates(), 1)
        await run(program, fake.url, 'a boat')
        assert.equal(creates(), 3)
      })
    })
  }

  for (const program of uncheckedResults) {
    describe(`an unchecked result, in ${program.language}`, () => {
      it('throws its code', async () => {
        await start()
        fake.enqueue({ code: 1102 })
        const { error } = await repaired(program, 'unchecked-result', 'a boat')
        assert.match(error ?? '', /KlingError: .*1102/)
        assert.equal(creates(), 1)
      })

      it('is returned after a temporary refusal', async () => {
        await start()
        fake.enqueue({ code: 1303 })
        const { value } = await repaired(program, 'unchecked-result', 'a boat')
        assert.equal(typeof value, 'string')
        assert.equal(creates(), 2)
      })
    })
  }

  for (const program of wrongStatuses) {
    it(`a status that does not exist is corrected in ${program.language}`, async () => {
      await start()
      const { value } = await repaired(program, 'wrong-task-status', await createTask())
      assert.equal(value, 'done')
    })
  }
})
