/**
 * The process with the tests. It loads them once, reports which of them run the code of which mutation, and tries
 * mutations one by one: runs the given tests up to the first that fails. Started by `run.ts` in the copy of the
 * project.
 */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type * as artifacts from '../../src/generator/artifacts'
import type * as files from '../../src/generator/files'
import { filesUnder } from './files'
import type { Loaded, Measured, Order, Report, Tried } from './messages'
import { passes, Suite, type Test } from './suite'
import { switchName } from './switches'

/** Tests that check everything at once are not run: they are slow, and others notice what they do. In milliseconds. */
const slow = 3000

let on = Number(process.env.KLINT_MUTANT ?? -1)
const touched = new Set<number>()
let isMeasuring = true

Object.assign(globalThis, {
  [switchName]: (number: number): boolean => {
    if (isMeasuring) touched.add(number)
    return number === on
  },
})

/** Imports a file of the project, which must not happen before the switches are defined. */
const read = (path: string): unknown => createRequire(resolve('package.json'))(resolve(path))

/** A step of `npm test`: generated files are up to date. */
const generated: Test = {
  ...{ file: 'generated', name: 'generated: npm run generate -- --check' },
  body: () => {
    const { artifactsOf } = read('src/generator/artifacts.ts') as typeof artifacts
    const { packageReader, staleIn } = read('src/generator/files.ts') as typeof files
    assert.deepEqual(staleIn('.', artifactsOf(packageReader('.'))), [])
  },
}

/** Loads the sources, then the tests, and reports what code ran meanwhile. */
function load(): { readonly tests: readonly Test[]; readonly loaded: Loaded } {
  const suite = new Suite()
  suite.install(globalThis)
  read('test/setup.ts')
  for (const file of filesUnder('src', ['analysis', 'rules', 'features', 'findings', 'project'])) read(file)
  const first = [...touched]
  const touchedByFile: Record<string, readonly number[]> = {}
  for (const file of filesUnder('test', (process.env.KLINT_TESTS ?? '').split(','))) {
    touched.clear()
    suite.load(file, () => {
      read(file)
    })
    touchedByFile[file] = [...touched]
  }
  const tests = [...suite.tests.filter((test) => suite.isFree(test)), generated]
  return { tests, loaded: { is: 'loaded', touched: first, touchedByFile } }
}

/** The CPU time of the process in milliseconds, which does not depend on the load of the machine. */
function busy(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function measure(tests: readonly Test[]): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const test of tests) {
    touched.clear()
    const start = busy()
    const isRight = await passes(test)
    const time = busy() - start
    const { file, name } = test
    if (isRight && time < slow) measured.push({ file, name, time, touched: [...touched] })
  }
  isMeasuring = false
  return measured
}

async function attempt(tests: readonly Test[], order: Order & { do: 'try' }): Promise<Tried> {
  isMeasuring = false
  on = order.number
  const end = busy() + order.milliseconds
  const named = new Map(tests.map((test) => [test.name, test]))
  for (const name of order.tests) {
    if (busy() > end) break
    const test = named.get(name)
    if (!test || (await passes(test))) continue
    on = -1
    return { is: 'tried', noticedBy: name, isSpoilt: !(await passes(test)) }
  }
  on = -1
  return { is: 'tried', noticedBy: null, isSpoilt: false }
}

const report = (message: Report): void => void process.send?.(message)

process.on('unhandledRejection', () => undefined)
const { tests, loaded } = load()
process.on('message', (order: Order) => {
  void (async () => {
    if (order.do === 'measure') report({ is: 'measured', tests: await measure(tests) })
    else report(await attempt(tests, order))
  })()
})
report(loaded)
