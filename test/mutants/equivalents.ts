import { readFileSync } from 'node:fs'
import { equivalentsPath } from '../../src/generator/proofPage'
import { lineOf, type Mutant } from './sampling'

/** Mutants that no test can notice, and why. */
export interface Equivalent {
  /** One of the reasons. */
  readonly why: string
  /** From the root; with all below it, where it is a folder. */
  readonly path: string
  /** A regular expression that the line matches. */
  readonly line: string
  /** `number + 1`, or `*` for all kinds. */
  readonly kinds: readonly string[]
}

/** `test/mutants/equivalents.json`. */
export interface Equivalents {
  /** Sentences, by what the mutants refer to them with. */
  readonly reasons: Readonly<Record<string, string>>
  readonly mutants: readonly Equivalent[]
}

export function readEquivalents(): Equivalents {
  return JSON.parse(readFileSync(equivalentsPath, 'utf8')) as Equivalents
}

/** The reason why no test can notice a mutant; null where one should. */
export function reasonFor(mutant: Mutant, { mutants }: Equivalents): string | null {
  return mutants.find((each) => isAbout(each, mutant))?.why ?? null
}

export function isAbout({ path, line, kinds }: Equivalent, { path: own, file, mutation }: Mutant): boolean {
  const isThere = own === path || own.startsWith(`${path}/`)
  return (
    isThere &&
    (kinds.includes(mutation.kind) || kinds.includes('*')) &&
    new RegExp(line).test(lineOf(file, mutation).text)
  )
}
