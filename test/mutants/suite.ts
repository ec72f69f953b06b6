/** Replaces the test runner: collects the tests, and runs any of them at any time, in one process. */
interface Context {
  readonly timeout: () => Context
}

type Body = (this: Context) => unknown

export interface Test {
  /** Relative to the root. */
  readonly file: string
  /** Its file, the titles around it, and its own. */
  readonly name: string
  readonly body: Body
}

const context: Context = { timeout: () => context }

/** Tests with setup are omitted: a server, a folder, another program. */
export class Suite {
  readonly tests: Test[] = []
  private readonly needy = new Set<string>()
  private titles: readonly string[] = []
  private file = ''

  /** Collects the tests of a file. Throws what the file throws. */
  load(file: string, read: () => void): void {
    this.file = file
    read()
  }

  /** Replaces the test runner's functions. */
  install(target: object): void {
    const leaveOut = (): void => this.leaveOut()
    Object.assign(target, {
      describe: (title: string, body: Body) => this.describe(title, body),
      it: (title: string, body: Body) => this.it(title, body),
      ...{ before: leaveOut, after: leaveOut, beforeEach: leaveOut, afterEach: leaveOut },
    })
  }

  private describe(title: string, body: Body): Context {
    const { titles } = this
    this.titles = [...titles, title]
    body.call(context)
    this.titles = titles
    return context
  }

  private it(title: string, body: Body): Context {
    this.tests.push({ file: this.file, name: this.nameOf(title), body })
    return context
  }

  private leaveOut(): void {
    this.needy.add(this.nameOf(''))
  }

  private nameOf(title: string): string {
    return `${this.file}: ${[...this.titles, title].join(' ')}`
  }

  /** Whether the test needs no setup. */
  isFree({ name }: Test): boolean {
    return ![...this.needy].some((each) => name.startsWith(each))
  }
}

/** Whether a test passes. */
export async function passes({ body }: Test): Promise<boolean> {
  try {
    await body.call(context)
    return true
  } catch {
    return false
  }
}
