import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Loaded, Measurements, Order, Report, Tried } from './messages'

/**
 * How much longer than its tests a request may take, in milliseconds. Beyond that, the mutation hangs and counts as
 * noticed.
 */
const patience = 240_000
/** How long loading or measuring may take, in milliseconds. */
const longest = 3_600_000

/** The process with the tests, from the outside. */
export class Tests {
  private constructor(
    private readonly child: ChildProcess,
    readonly loaded: Loaded,
  ) {}

  /** Starts it in a folder; null if it does not load. With a number, that mutation is on from the start. */
  static async start(folder: string, tests: readonly string[], mutant = -1): Promise<Tests | null> {
    const child = fork(join(folder, 'test/mutants/worker.ts'), {
      cwd: folder,
      execArgv: ['--import', 'tsx', '--max-old-space-size=6000'],
      env: { ...process.env, KLINT_TESTS: tests.join(','), KLINT_MUTANT: String(mutant) },
      stdio: ['ignore', 'ignore', mutant === -1 ? 'inherit' : 'ignore', 'ipc'],
    })
    const loaded = await answer(child, mutant === -1 ? longest : patience)
    if (loaded?.is === 'loaded') return new Tests(child, loaded)
    child.kill('SIGKILL')
    return null
  }

  async measure(): Promise<Measurements | null> {
    return (await this.ask({ do: 'measure' }, longest)) as Measurements | null
  }

  /** Null if the process hung or crashed, and thus ended. */
  async try(number: number, tests: readonly string[], milliseconds: number): Promise<Tried | null> {
    return (await this.ask({ do: 'try', number, tests, milliseconds }, milliseconds + patience)) as Tried | null
  }

  stop(): void {
    this.child.kill('SIGKILL')
  }

  private async ask(order: Order, milliseconds: number): Promise<Report | null> {
    this.child.send(order)
    const report = await answer(this.child, milliseconds)
    if (report === null) this.stop()
    return report
  }
}

function answer(child: ChildProcess, milliseconds: number): Promise<Report | null> {
  return new Promise((done) => {
    const end = (report: Report | null): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      done(report)
    }
    const timer = setTimeout(() => end(null), milliseconds)
    child.once('message', (report) => end(report as Report))
    child.once('exit', () => end(null))
    child.once('error', () => end(null))
  })
}
