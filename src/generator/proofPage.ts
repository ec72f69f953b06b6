import { blocks, bulletList, inlineCode, table } from '../features/markdown'
import type { Artifact } from './snippets'

/** Where the figures stand. They are written by whoever makes a run. */
export const figuresPath = 'test/proofs/figures.json'

export interface Figures {
  readonly proven: readonly {
    readonly claim: string
    /** Files, from the root. */
    readonly tests: readonly string[]
    /** What `npm test` looks at, and what each round of `npm run test:long` does. */
    readonly short: string
    readonly long: string
  }[]
  /** Runs that were made. */
  readonly runs: readonly { readonly day: string; readonly what: string; readonly result: string }[]
  /** Small faults that were made in a folder of `src`: a sample, tried by the tests that run their code. */
  readonly mutants: readonly {
    readonly folder: string
    readonly seed: number
    readonly mutants: number
    readonly noticed: number
  }[]
  readonly notProven: readonly string[]
}

/** `docs/proof.md`: what is proven of Klint, by which tests, and what is not. */
export function proofPage(text: string): Artifact {
  const { proven, runs, mutants, notProven } = JSON.parse(text) as Figures
  const content = blocks([
    `<!-- Written by \`npm run generate\` from ${figuresPath}. Do not edit. -->`,
    '# What is proven',
    'Klint reads code that it does not know and changes files. This page says what its tests prove of that, with how many values, and what they do not prove. `npm test` runs the short proofs, `npm run test:long` the long ones, with other values in each round; `KLINT_TEST_SCALE=50` looks at a million texts.',
    ...proven.map(({ claim, tests, short, long }) =>
      blocks([
        `## ${claim}`,
        bulletList([
          `In \`npm test\`: ${short}.`,
          `In the long run: ${long}.`,
          `Tests: ${tests.map(linkTo).join(', ')}.`,
        ]),
      ]),
    ),
    '## Runs',
    table(
      ['day', 'what', 'result'],
      runs.map(({ day, what, result }) => [day, what, result]),
    ),
    '## Faults that the tests notice',
    '`npm run mutate` makes small faults in the code, one at a time: another bound, a condition that always holds, `every` in place of `some`, another level. Each meets the tests that run its code, those of its own folder first, up to the first that fails or for some seconds of work. Faults that the compiler refuses are not counted. The figures are of samples with some of each kind.',
    mutants.length > 0
      ? table(
          ['folder', 'seed', 'faults', 'noticed', 'share'],
          mutants.map(({ folder, seed, mutants: made, noticed }) => [
            inlineCode(`src/${folder}`),
            String(seed),
            String(made),
            String(noticed),
            `${Math.round((100 * noticed) / made)} %`,
          ]),
        )
      : 'No sample was tried yet.',
    '## What is not proven',
    bulletList(notProven),
  ])
  return { path: 'docs/proof.md', content: `${content}\n` }
}

function linkTo(path: string): string {
  return `[${path.replace(/^test\//, '')}](../${path})`
}
