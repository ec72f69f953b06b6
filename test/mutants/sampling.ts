import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { filesUnder } from './files'
import { mutationsOf, subjects, type Mutation, type Subject } from './mutations'

/** A mutation of a file in the project. */
export interface Mutant {
  /** Relative to the root. */
  readonly path: string
  readonly file: ts.SourceFile
  readonly mutation: Mutation
  /** Does not change as long as its line, and earlier lines with the same text, do not. */
  readonly id: string
}

export function mutantsUnder(folder: string): readonly Mutant[] {
  return filesUnder('src', [folder]).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const seen = new Map<string, number>()
    return mutationsOf(file).map((mutation) => {
      const name = `${path}: ${mutation.kind}: ${lineOf(file, mutation).text}`
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return { path, file, mutation, id: `${name} (${count})` }
    })
  })
}

export function lineOf(file: ts.SourceFile, { node }: Mutation): { readonly number: number; readonly text: string } {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
  return { number: line + 1, text: file.text.split('\n')[line]?.trim() ?? '' }
}

/**
 * A sample of the accepted mutants, with about equally many of each subject. The seed selects each independently, so
 * that a code change keeps the others in the sample.
 */
export function sample(
  mutants: readonly Mutant[],
  count: number,
  seed: number,
  accepts: (mutant: Mutant) => boolean,
): readonly Mutant[] {
  const rank = ({ id }: Mutant): string => createHash('sha256').update(`${seed} ${id}`).digest('hex')
  const ranked = new Map<Subject, Mutant[]>(subjects.map((subject) => [subject, []]))
  const inOrder = mutants.map((mutant) => [rank(mutant), mutant] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [, mutant] of inOrder) ranked.get(mutant.mutation.subject)?.push(mutant)
  const chosen: Mutant[] = []
  while (chosen.length < count && [...ranked.values()].some((left) => left.length > 0))
    for (const left of ranked.values()) {
      let next = left.shift()
      while (next && !accepts(next)) next = left.shift()
      if (next && chosen.length < count) chosen.push(next)
    }
  return chosen
}
