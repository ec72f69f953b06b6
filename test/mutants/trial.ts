import type { Loaded, Measured } from './messages'
import { groupOf, nearestFirst } from './nearest'
import { Tests } from './process'
import type { Mutant } from './sampling'

/** The result of a mutant. */
export interface Outcome {
  readonly mutant: Mutant
  /** The test that noticed it, or what else happened. */
  readonly noticedBy: string | null
  /** How many tests run its code. */
  readonly touching: number
}

export interface Limits {
  /** For how long mutants are tried, after the tests are measured. */
  readonly whole: number
  /** For how long tests are asked about one mutant. */
  readonly milliseconds: number
}

/** Tries mutants whose switches are in a copy of the project. Their numbers are their indexes in the list. */
export class Trial {
  private process: Tests | null = null
  private measured: readonly Measured[] = []
  private readonly noticed = new Map<string, number>()
  private loaded: Loaded = { is: 'loaded', touched: [], touchedByFile: {} }

  constructor(
    private readonly copy: string,
    private readonly folders: readonly string[],
    private readonly limits: Limits,
    private readonly witnesses: readonly string[],
  ) {}

  async *outcomes(mutants: readonly Mutant[]): AsyncGenerator<Outcome> {
    await this.measure()
    const end = performance.now() + this.limits.whole
    for (const [number, mutant] of mutants.entries()) {
      if (performance.now() > end) break
      const outcome = await this.outcome(number, mutant)
      this.learn(outcome.noticedBy)
      yield outcome
    }
    this.process?.stop()
  }

  private async measure(): Promise<void> {
    this.process = await Tests.start(this.copy, this.folders)
    if (!this.process) throw new Error('The tests do not load with the switches.')
    this.loaded = this.process.loaded
    this.measured = (await this.process.measure())?.tests ?? []
    const seconds = this.measured.reduce((sum, { time }) => sum + time, 0) / 1000
    for (const name of this.witnesses) this.learn(name)
    console.log(`${this.measured.length} tests, ${Math.round(seconds)} s`)
  }

  private async outcome(number: number, mutant: Mutant): Promise<Outcome> {
    const touching = this.measured.filter(({ touched }) => touched.includes(number))
    const inProcess = touching.length > 0 ? await this.try(number, mutant, touching) : null
    if (inProcess !== null) return { mutant, noticedBy: inProcess, touching: touching.length }
    const others = this.afterLoading(number)
    const noticedBy = others.length > 0 ? await this.tryFromTheStart(number, mutant, others) : null
    return { mutant, noticedBy, touching: touching.length + others.length }
  }

  /** Who notices one mutation often notices others. */
  private learn(noticedBy: string | null): void {
    const test = this.measured.find(({ name }) => name === noticedBy)
    if (!test) return
    const group = groupOf(test)
    this.noticed.set(group, (this.noticed.get(group) ?? 0) + 1)
  }

  /** The tests that may notice a mutation whose code runs while they are loaded. */
  private afterLoading(number: number): readonly Measured[] {
    if (this.loaded.touched.includes(number)) return this.measured
    return this.measured.filter(({ file }) => this.loaded.touchedByFile[file]?.includes(number))
  }

  private async try(number: number, { path }: Mutant, tests: readonly Measured[]): Promise<string | null> {
    this.process ??= await Tests.start(this.copy, this.folders)
    const names = nearestFirst(path, tests, this.noticed).map(({ name }) => name)
    const tried = await this.process?.try(number, names, this.limits.milliseconds)
    if (!tried || tried.isSpoilt) {
      this.process?.stop()
      this.process = null
    }
    return tried ? tried.noticedBy : 'the clock: it hangs'
  }

  /** Tries it in a separate process, in which the mutation is on before anything is loaded. */
  private async tryFromTheStart(number: number, { path }: Mutant, tests: readonly Measured[]): Promise<string | null> {
    const process = await Tests.start(this.copy, this.folders, number)
    if (!process) return 'loading: it fails'
    const names = nearestFirst(path, tests, this.noticed).map(({ name }) => name)
    const tried = await process.try(number, names, this.limits.milliseconds)
    process.stop()
    return tried ? tried.noticedBy : 'the clock: it hangs'
  }
}
