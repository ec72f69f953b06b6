/**
 * `npm run mutate -- --folder rules [--sample 150] [--seed 1] [--minutes 60] [--seconds 10] [--tests rules] [--record]`:
 * makes small mistakes in a copy of the project and reports which of them no test notices.
 *
 * The copy contains all mutations of a run, each behind a switch, and one process runs the tests. It measures which
 * test runs which mutation's code, and runs only those, nearest first, for at most so many seconds per mutation.
 * Mutations that take effect while modules are loaded get a separate process. Those that the compiler rejects do not
 * count. Noticed mutations are stored in `out/mutants`, so that the next run tries the survivors. `--record` writes the
 * figures for `docs/proof.md`.
 *
 * Tests that need another program or a server are not run, so they may notice what survives here.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresPath, type Figures } from '../../src/generator/proofPage'
import { Compiler } from './compiler'
import { subjects } from './mutations'
import { Results } from './results'
import { lineOf, mutantsUnder, sample, type Mutant } from './sampling'
import { withSwitches } from './switches'
import { Trial, type Outcome } from './trial'

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: 'rules' },
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '10' },
    tests: { type: 'string', default: 'analysis,features,findings,generator,project,regions,rules' },
    record: { type: 'boolean', default: false },
  },
})

async function main(): Promise<void> {
  const compiler = new Compiler(resolve('.'))
  const accepts = ({ path, mutation }: Mutant): boolean => compiler.accepts(path, mutation)
  const mutants = sample(mutantsUnder(options.folder), Number(options.sample), Number(options.seed), accepts)
  const results = new Results(join('out/mutants', `${options.folder}.json`))
  const open = mutants.filter((mutant) => results.noticedBy(mutant) === null)
  console.log(`${mutants.length} faults in src/${options.folder}, ${open.length} of them to try`)
  const tried = await inCopy(open, (copy) => tryAll(copy, open, results))
  tell(
    mutants.filter((mutant) => !open.includes(mutant) || tried.has(mutant)),
    results,
  )
}

async function tryAll(copy: string, mutants: readonly Mutant[], results: Results): Promise<ReadonlySet<Mutant>> {
  const end = performance.now() + Number(options.minutes) * 60_000
  const trial = new Trial(copy, options.tests.split(','), { end, milliseconds: Number(options.seconds) * 1000 })
  const tried = new Set<Mutant>()
  for await (const outcome of trial.outcomes(mutants)) {
    results.add(outcome.mutant, outcome.noticedBy)
    tried.add(outcome.mutant)
    if (outcome.noticedBy === null) console.log(placeOf(outcome))
  }
  return tried
}

/** Creates a copy of the project with the mutants behind their switches, and deletes it when the work is done. */
async function inCopy<Result>(mutants: readonly Mutant[], work: (copy: string) => Promise<Result>): Promise<Result> {
  const root = resolve('.')
  const copy = mkdtempSync(join(tmpdir(), 'klint-mutants-'))
  const left = new Set(['node_modules', '.git', 'dist', 'out', '.vscode-test'])
  try {
    cpSync(root, copy, { recursive: true, filter: (path) => !left.has(relative(root, path)) })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const numbered = mutants.map(({ path, file, mutation }, number) => ({ path, file, mutation, number }))
    for (const { path, file } of numbered) {
      const own = numbered.filter((each) => each.path === path)
      writeFileSync(join(copy, path), withSwitches(file, own))
    }
    return await work(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function placeOf({ mutant: { path, file, mutation }, touching }: Outcome): string {
  const { number, text } = lineOf(file, mutation)
  return `lives: ${path}:${number} [${mutation.subject}] ${mutation.kind} (${touching} tests): ${text}`
}

/** Prints how many were noticed and, if requested, records it. */
function tell(mutants: readonly Mutant[], results: Results): void {
  const countOf = (some: readonly Mutant[]): { mutants: number; noticed: number } => ({
    mutants: some.length,
    noticed: some.filter((mutant) => results.noticedBy(mutant) !== null).length,
  })
  for (const subject of subjects) {
    const { mutants: made, noticed } = countOf(mutants.filter(({ mutation }) => mutation.subject === subject))
    if (made > 0) console.log(`${subject}: ${noticed} of ${made}`)
  }
  const total = { folder: options.folder, seed: Number(options.seed), ...countOf(mutants) }
  console.log(JSON.stringify(total))
  if (!options.record) return
  const figures = JSON.parse(readFileSync(figuresPath, 'utf8')) as Figures
  const others = figures.mutants.filter(({ folder }) => folder !== options.folder)
  writeFileSync(figuresPath, `${JSON.stringify({ ...figures, mutants: [...others, total] }, null, 2)}\n`)
}

void main()
