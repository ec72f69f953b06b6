import { startFakeKling } from '../fake-api'
import type { FakeKling, FakeKlingOptions } from '../fake-api'
import { environmentOf, startOfClocks } from './driver'
import type { Environment, Operations, Outcome } from './driver'
import { javascriptDriver, typescriptDriver } from './nodeDriver'
import { pythonDriver, requirePython } from './pythonDriver'

export interface Bench {
  readonly language: string
  /** Starts the API for the next operations. */
  start(options?: FakeKlingOptions): Promise<FakeKling>
  /** Runs an operation of the snippets. Both clocks advance with its pauses, unless `environment` says otherwise. */
  run<Name extends keyof Operations>(
    operation: Name,
    args: Operations[Name]['arguments'],
    environment?: Partial<Environment>,
  ): Promise<Outcome<Operations[Name]['value']>>
}

/** Declares the same tests for the snippets of every language. */
export function describeSnippets(title: string, tests: (bench: Bench) => void): void {
  for (const driver of [pythonDriver, typescriptDriver, javascriptDriver]) {
    describe(`${title} in ${driver.language}`, () => {
      let fake: FakeKling | undefined

      if (driver === pythonDriver) before(requirePython)
      afterEach(async () => {
        await fake?.close()
        fake = undefined
      })

      tests({
        language: driver.language,
        async start(options) {
          fake = await startFakeKling({ now: () => startOfClocks * 1000, ...options })
          return fake
        },
        async run(operation, args, environment) {
          if (!fake) throw new Error('The fake API was not started')
          return driver.run(operation, args, { ...environmentOf(fake), ...environment })
        },
      })
    })
  }
}
