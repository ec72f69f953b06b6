/**
 * `npm run mutate -- --folder rules [--sample 40] [--seed 1] [--minutes 8]`: makes small faults in a copy of the project, one at a
 * time, and says which of them no test notices. Each fault meets the tests that stand for its folder, not all that there are, so what
 * survives here may still be noticed elsewhere: the share of noticed faults is a lower bound.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { mutationsOf, sample, type Mutation } from './mutations'

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: 'rules' },
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '8' },
  },
})

interface Mutant extends Mutation {
  /** From the root. */
  readonly path: string
}

/** A fault after which the tests run longer than this has been noticed: they hang. Milliseconds. */
const patience = 180_000

function main(): void {
  const root = resolve('.')
  const copy = mkdtempSync(join(tmpdir(), 'klint-mutants-'))
  try {
    const left = new Set(['node_modules', '.git', 'dist', '.vscode-test'])
    cpSync(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path)) })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    tryAll(copy, sample(mutantsIn(root), Number(options.sample), Number(options.seed)))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function mutantsIn(root: string): readonly Mutant[] {
  const files = readdirSync(join(root, 'src', options.folder), { recursive: true, encoding: 'utf8' })
  const paths = files.filter((file) => file.endsWith('.ts')).map((file) => join('src', options.folder, file))
  return paths.sort().flatMap((path) => {
    return mutationsOf(path, readFileSync(join(root, path), 'utf8')).map((mutation) => ({ ...mutation, path }))
  })
}

function tryAll(copy: string, mutants: readonly Mutant[]): void {
  const end = performance.now() + Number(options.minutes) * 60_000
  const survivors: string[] = []
  let tried = 0
  for (const mutant of mutants) {
    if (performance.now() > end) break
    tried += 1
    const file = join(copy, mutant.path)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end))
    const isNoticed = !passes(copy, mutant.path)
    writeFileSync(file, text)
    if (!isNoticed) survivors.push(placeOf(mutant, text))
  }
  for (const survivor of survivors) console.log(survivor)
  const noticed = tried - survivors.length
  console.log(
    JSON.stringify({
      folder: options.folder,
      seed: Number(options.seed),
      mutants: tried,
      noticed,
      survived: survivors.length,
    }),
  )
}

function passes(copy: string, path: string): boolean {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/mocha/bin/mocha.js', '--bail', '--reporter', 'dot', ...testsFor(path)],
    {
      cwd: copy,
      timeout: patience,
      stdio: 'ignore',
    },
  )
  return status === 0
}

/** The tests that stand for a file: those of its folder and, for what finds something, the pages of the rules. */
function testsFor(path: string): readonly string[] {
  const [, layer = '', ...rest] = path.split(/[\\/]/)
  if (layer === 'rules') {
    const isShared = rest[0] === 'shared' || rest.length === 1
    return ['test/rules/rules.test.ts', ...(isShared ? [] : ['--grep', `^${rest[0]} `])]
  }
  const own = nearest(join('test', layer, dirname(rest.join('/'))))
  const tests = `${own}/**/*.test.ts`
  return layer === 'analysis' ? [tests, 'test/rules/rules.test.ts'] : [tests]
}

function nearest(folder: string): string {
  return existsSync(folder) || basename(folder) === 'test' ? folder : nearest(dirname(folder))
}

function placeOf({ path, start, kind }: Mutant, text: string): string {
  const line = text.slice(0, start).split('\n').length
  return `survived: ${path}:${line} ${kind}: ${text.split('\n')[line - 1]?.trim() ?? ''}`
}

main()
