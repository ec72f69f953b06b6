import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Product } from './bundle'
import { type Figure, median } from './measure'
import { otherModule, pythonClient, typescriptClient } from './sources'

const filesPerFolder = 50
const rounds = 5

interface TreeTimes {
  /** Milliseconds to find, read and search every file. */
  readonly searching: number
  readonly reading: number
  /** Milliseconds of `klint check`, without and with cached results. */
  readonly checking: number
  readonly cached: number
}

export async function treeFigures(product: Product): Promise<Figure[]> {
  const none = await measureTree(product, false)
  const some = await measureTree(product, true)
  return [
    {
      name: '5,000 files without Kling: klint check ÷ reading and searching',
      value: none.checking / none.searching,
      goal: 1.5,
    },
    { name: '5,000 files, one in 50 calls Kling: klint check', value: some.checking, unit: 'ms' },
    { name: '5,000 files, one in 50 calls Kling: klint check ÷ reading', value: some.checking / some.reading },
    { name: 'the same again with --cache ÷ reading', value: some.cached / some.reading, goal: 1.7 },
    ...peakFigure(),
  ]
}

/**
 * Runs `klint check` over a large tree, alternating with merely reading and searching the same files.
 * @param withKling whether one file in fifty calls Kling; otherwise none does
 */
async function measureTree(product: Product, withKling: boolean): Promise<TreeTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'klint-bench-'))
  const times = { reading: [], searching: [], checking: [], cached: [] } as Record<keyof TreeTimes, number[]>
  try {
    writeTree(folder, 100, withKling)
    const cache = ['--cache', '--cache-location', join(folder, 'results.klint')]
    await checkTree(product, folder, cache)
    for (let round = 0; round < rounds; round += 1) {
      times.reading.push(await timeOf(() => readTree(product, folder, () => false)))
      times.searching.push(await timeOf(() => readTree(product, folder, (text) => product.mentionsKling(text))))
      times.checking.push(await timeOf(() => checkTree(product, folder, [])))
      times.cached.push(await timeOf(() => checkTree(product, folder, cache)))
    }
    return {
      reading: median(times.reading),
      searching: median(times.searching),
      checking: median(times.checking),
      cached: median(times.cached),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeTree(root: string, folders: number, withKling: boolean): void {
  for (let folder = 0; folder < folders; folder += 1) {
    const path = join(root, `package${folder}`)
    mkdirSync(path)
    for (let file = 1; file < filesPerFolder; file += 1)
      writeFileSync(join(path, `module${file}.py`), otherModule(folder + file))
    const isPython = folder % 2 === 0
    const client = isPython ? pythonClient(200) : typescriptClient(200)
    writeFileSync(join(path, isPython ? 'client.py' : 'client.ts'), withKling ? client : otherModule(folder))
  }
}

function readTree({ silently, walk }: Product, folder: string, isFound: (text: string) => boolean): number {
  let found = 0
  for (const path of walk(folder, silently)) if (isFound(readFileSync(path, 'utf8'))) found += 1
  return found
}

async function checkTree(
  { run, realSurroundings, openDocument }: Product,
  folder: string,
  flags: string[],
): Promise<void> {
  const nowhere = { write: () => undefined }
  const stdin = {
    async *[Symbol.asyncIterator]() {
      /* Nothing to read. */
    },
  }
  await run(['check', folder, '--format', 'json', ...flags], {
    stdin,
    stdout: nowhere,
    stderr: nowhere,
    cwd: folder,
    env: {},
    surroundings: realSurroundings,
    openDocument,
  })
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The peak memory of a run over 20,000 files, as measured by the operating system. */
function peakFigure(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'klint-bench-'))
  try {
    writeTree(folder, 400, true)
    const script = `process.argv.splice(1, 0, 'klint'); process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS)); require(${JSON.stringify(resolve('dist/cli.js'))})`
    const { stderr } = spawnSync(process.execPath, ['-e', script, 'check', folder, '--format', 'github'], {
      encoding: 'utf8',
      maxBuffer: Infinity,
      cwd: folder,
    })
    const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1] ?? NaN)
    return [
      { name: '20,000 files, one in 50 calls Kling: most memory', value: kilobytes / 1024, goal: 200, unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
