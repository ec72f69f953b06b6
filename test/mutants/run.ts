/**
 * `npm run mutate -- --folder rules,features [--sample 150] [--seed 1] [--minutes 60] [--seconds 10] [--tests rules] [--record]`: makes small faults
 * in a copy of the project and says which of them no test notices.
 *
 * All faults of a run stand in the copy at once, each behind a switch, and one process runs the tests: it measures which test runs
 * which fault's code, and asks only those, nearest first, for at most so many seconds a fault. Faults that act while modules are
 * loaded get a process of their own. Those that the compiler refuses are not counted; those that no test can notice are counted
 * by themselves, with the reason that `equivalents.json` gives. What was noticed is remembered in `out/mutants`, so that the next
 * run tries what lived. `--record` writes the figures for `docs/proof.md`.
 *
 * Tests that need another program or a server are not run, so they may notice what survives here.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresPath, type Figures } from '../../src/generator/proofPage'
import { Compiler } from './compiler'
import { readEquivalents, reasonFor } from './equivalents'
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

/** The mutants of a folder that are in the sample. */
interface Sample {
  readonly folder: string
  /** Those that a test should notice. */
  readonly mutants: readonly Mutant[]
  readonly equivalent: number
  readonly results: Results
}

async function main(): Promise<void> {
  const compiler = new Compiler(resolve('.'))
  const samples = options.folder.split(',').map((folder) => sampleOf(folder, compiler))
  const open = inTurn(samples.map(({ mutants, results }) => mutants.filter((each) => results.noticedBy(each) === null)))
  for (const { folder, mutants, equivalent } of samples)
    console.log(`src/${folder}: ${mutants.length} faults, ${equivalent} more that no test can notice`)
  console.log(`${open.length} to try`)
  const tried = await inCopy(open, (copy) => tryAll(copy, open, samples))
  for (const each of samples) tell(each, (mutant) => !open.includes(mutant) || tried.has(mutant))
}

function sampleOf(folder: string, compiler: Compiler): Sample {
  const accepts = ({ path, mutation }: Mutant): boolean => compiler.accepts(path, mutation)
  const all = sample(mutantsUnder(folder), Number(options.sample), Number(options.seed), accepts)
  const equivalents = readEquivalents()
  const mutants = all.filter((mutant) => reasonFor(mutant, equivalents) === null)
  const results = new Results(join('out/mutants', `${folder}.json`))
  return { folder, mutants, equivalent: all.length - mutants.length, results }
}

/** One of each list, then the next of each: a run that ends early has tried some of all. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat()
}

async function tryAll(
  copy: string,
  mutants: readonly Mutant[],
  samples: readonly Sample[],
): Promise<ReadonlySet<Mutant>> {
  const limits = { whole: Number(options.minutes) * 60_000, milliseconds: Number(options.seconds) * 1000 }
  const witnesses = samples.flatMap(({ results }) => results.witnesses)
  const trial = new Trial(copy, options.tests.split(','), limits, witnesses)
  const tried = new Set<Mutant>()
  for await (const outcome of trial.outcomes(mutants)) {
    const own = samples.find((each) => each.mutants.includes(outcome.mutant))
    own?.results.add(outcome.mutant, outcome.noticedBy)
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

/** Says, and where it is wanted writes down, how many were noticed. */
function tell({ folder, mutants: all, equivalent, results }: Sample, isTried: (mutant: Mutant) => boolean): void {
  const mutants = all.filter(isTried)
  const countOf = (some: readonly Mutant[]): { mutants: number; noticed: number } => ({
    mutants: some.length,
    noticed: some.filter((mutant) => results.noticedBy(mutant) !== null).length,
  })
  for (const subject of subjects) {
    const { mutants: made, noticed } = countOf(mutants.filter(({ mutation }) => mutation.subject === subject))
    if (made > 0) console.log(`${subject}: ${noticed} of ${made}`)
  }
  const total = { folder, seed: Number(options.seed), ...countOf(mutants), equivalent }
  console.log(JSON.stringify(total))
  if (!options.record) return
  const figures = JSON.parse(readFileSync(figuresPath, 'utf8')) as Figures
  const others = figures.mutants.filter((each) => each.folder !== folder)
  writeFileSync(figuresPath, `${JSON.stringify({ ...figures, mutants: [...others, total] }, null, 2)}\n`)
}

void main()
