import { dirname } from 'node:path'
import type { Measured } from './messages'

/** How often tests of a group have noticed something. */
export type Noticed = ReadonlyMap<string, number>

/**
 * The tests in the order in which they are asked. Of each group, quick tests come before slow ones, and groups take turns, so
 * that different tests come before alike ones. A group has more turns the nearer it is to the file (its own folder, its rule's
 * page), and the more its tests have noticed before.
 */
export function nearestFirst(path: string, tests: readonly Measured[], noticed: Noticed): readonly Measured[] {
  const parts = dirname(path).split(/[\\/]/).slice(1)
  const seen = new Map<string, number>()
  const ranked = [...tests]
    .sort((a, b) => a.time - b.time)
    .map((test) => {
      const group = groupOf(test)
      const turn = seen.get(group) ?? 0
      seen.set(group, turn + 1)
      return { test, rank: (turn + 1) / (1 + (noticed.get(group) ?? 0)) / 4 ** nearnessOf(parts, test) }
    })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ test }) => test)
}

function nearnessOf(parts: readonly string[], { file, name }: Measured): number {
  if (file === 'generated') return 3
  const own = file.split(/[\\/]/).slice(1)
  const shared = parts.findIndex((part, index) => own[index] !== part)
  const isOwnPage = parts[0] === 'rules' && name.startsWith(`${file}: ${parts[1]} `)
  return (shared < 0 ? parts.length : shared) + (isOwnPage ? 2 : 0)
}

/** Its file and what its title is about: a rule, or its first word. */
export function groupOf({ file, name }: Pick<Measured, 'file' | 'name'>): string {
  const title = name.slice(file.length + 2)
  return `${file} ${title.split(title.includes(' · ') ? ' · ' : ' ', 1)[0]}`
}
