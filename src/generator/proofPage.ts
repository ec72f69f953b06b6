import { blocks, bulletList, inlineCode, table } from '../features/markdown'
import type { Artifact } from './snippets'

/** Updated by hand after a run. */
export const figuresPath = 'test/proofs/figures.json'
/** The mutants that no test can notice, with reasons. */
export const equivalentsPath = 'test/mutants/equivalents.json'

export interface Figures {
  readonly proven: readonly {
    readonly claim: string
    /** File paths, relative to the root. */
    readonly tests: readonly string[]
    /** How much `npm test` tries, and each round of `npm run test:long`. */
    readonly short: string
    readonly long: string
  }[]
  /** Completed runs. */
  readonly runs: readonly { readonly day: string; readonly what: string; readonly result: string }[]
  /** Mutation tests: a sample of mutants per folder of `src`, run against the tests that cover their code. */
  readonly mutants: readonly {
    readonly folder: string
    readonly seed: number
    /** Those that a test should notice. */
    readonly mutants: number
    readonly noticed: number
    /** Those of the sample that no test can notice; not among the mutants. */
    readonly equivalent: number
  }[]
  readonly notProven: readonly string[]
}

/** `docs/proof.md`: what the tests prove, and what they do not. */
export function proofPage(text: string, equivalentsText: string): Artifact {
  const { proven, runs, mutants, notProven } = JSON.parse(text) as Figures
  const content = blocks([
    `<!-- Written by \`npm run generate\` from ${figuresPath}. Do not edit. -->`,
    '# What the tests prove',
    'Klint reads arbitrary code and changes files. This page lists what its tests show about that, with how many inputs, and what they do not show. `npm test` runs the short version of each test; `npm run test:long` runs the long version, with new inputs in each round. With `KLINT_TEST_SCALE=50`, the long version tries a million texts.',
    ...proven.map(({ claim, tests, short, long }) =>
      blocks([
        `## ${claim}`,
        bulletList([
          `\`npm test\`: ${short}.`,
          `\`npm run test:long\`: ${long}.`,
          `Tests: ${tests.map(linkTo).join(', ')}.`,
        ]),
      ]),
    ),
    '## Runs',
    table(
      ['day', 'what', 'result'],
      runs.map(({ day, what, result }) => [day, what, result]),
    ),
    mutationTests(mutants, equivalentsText),
    '## What the tests do not prove',
    bulletList(notProven),
  ])
  return { path: 'docs/proof.md', content: `${content}\n` }
}

function mutationTests(mutants: Figures['mutants'], equivalentsText: string): string {
  const { reasons } = JSON.parse(equivalentsText) as { readonly reasons: Readonly<Record<string, string>> }
  const rows = mutants.map(({ folder, seed, mutants: made, noticed, equivalent }) => [
    inlineCode(`src/${folder}`),
    String(seed),
    String(made),
    String(noticed),
    `${Math.round((100 * noticed) / made)} %`,
    String(equivalent),
  ])
  return blocks([
    '## Mutation tests',
    '`npm run mutate` makes small changes to the code, one at a time: another bound, a condition that is always true, `every` instead of `some`, another level. For each mutant, it runs the tests that cover the changed code, those of the same folder first, until one fails or the time limit is reached. Mutants that do not compile are left out. The figures are for stratified samples.',
    rows.length > 0 ? table(['folder', 'seed', 'mutants', 'killed', 'share', 'equivalent'], rows) : 'No samples yet.',
    `Equivalent mutants, which no test can kill, do not count as mutants. [equivalents.json](../${equivalentsPath}) lists them, each with one of these reasons:`,
    bulletList(Object.values(reasons)),
  ])
}

function linkTo(path: string): string {
  return `[${path.replace(/^test\//, '')}](../${path})`
}
