import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { type Figure, median } from './measure'
import type { Product } from './bundle'
import type { KlintDocument, Checked } from '../src/engine'
import type { Source } from '../src/editor/source'
import { pythonClient } from './sources'

const rounds = 15
const openDocuments = 500

/** Measures the start of the command line, the size of the package, and the memory of open documents. */
export function startFigures(product: Product): Figure[] {
  const times = Array.from({ length: rounds }, () => [
    wall(['-e', '0']),
    wall(['dist/cli.js', 'check', 'examples/python/image_to_video.py']),
    wall(['dist/cli.js', '--version']),
  ])
  const [bare = NaN, check = NaN, version = NaN] = [0, 1, 2].map((index) =>
    median(times.map((each) => each[index] ?? NaN)),
  )
  return [
    { name: 'klint check of one small file ÷ `node -e 0`', value: check / bare, goal: 4 },
    { name: 'klint --version ÷ `node -e 0`', value: version / bare },
    ...sizeFigures(),
    { name: `${openDocuments} open documents keep`, value: keptBy(product), goal: 100, unit: 'MB' },
  ]
}

function wall(argv: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, argv, { stdio: 'ignore' })
  return performance.now() - start
}

function sizeFigures(): Figure[] {
  const bundles = readdirSync('dist').filter((name) => name.endsWith('.js'))
  const kilobytes = (name: string): number => statSync(join('dist', name)).size / 1024
  const shipped = bundles.filter((name) => readFileSync('.vscodeignore', 'utf8').includes(`!dist/${name}\n`))
  const packed = shipped.reduce((sum, name) => sum + gzipSync(readFileSync(join('dist', name))).length, 0)
  return [
    ...bundles.map((name): Figure => ({ name: `dist/${name}`, value: kilobytes(name), unit: 'KB' })),
    { name: 'the bundles of the extension, compressed', value: packed / 1024 / 1024, goal: 1, unit: 'MB' },
  ]
}

interface KeptDocument {
  readonly klint: KlintDocument
  readonly checked: Checked
  readonly check: { readonly source: Source }
}

/** The memory that the editor keeps for open documents of 60 lines after their check. */
function keptBy({ KeptChecks, openDocument }: Product): number {
  const before = collected()
  const kept = new KeptChecks<KeptDocument>()
  for (let index = 0; index < openDocuments; index += 1) {
    const klint = openDocument('python')
    const text = pythonClient(60) + `# ${index}\n`
    const checked = klint.check(text)
    const source = { key: String(index), text } as Source
    kept.keep({ klint, checked, check: { source } })
  }
  const megabytes = (collected() - before) / 1024 / 1024
  kept.reset()
  return megabytes
}

/** Bytes in use after garbage collection. */
function collected(): number {
  if (!global.gc) throw new Error('Run with --expose-gc')
  global.gc()
  return process.memoryUsage().heapUsed
}
