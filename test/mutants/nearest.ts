import { dirname } from 'node:path'
import type { Measured } from './messages'

/**
 * Orders the tests of a file: those of its own folder and of its rule's page first. Equally near tests alternate
 * between groups, so that different tests precede similar ones, and fast ones slow ones.
 */
export function nearestFirst(path: string, tests: readonly Measured[]): readonly Measured[] {
  const parts = dirname(path).split(/[\\/]/).slice(1)
  const seen = new Map<string, number>()
  const ranked = [...tests]
    .sort((a, b) => a.time - b.time)
    .map((test) => {
      const group = groupOf(test)
      const turn = seen.get(group) ?? 0
      seen.set(group, turn + 1)
      return { test, turn, nearness: nearnessOf(parts, test) }
    })
  return ranked.sort((a, b) => b.nearness - a.nearness || a.turn - b.turn).map(({ test }) => test)
}

function nearnessOf(parts: readonly string[], { file, name }: Measured): number {
  if (file === 'generated') return 3
  const own = file.split(/[\\/]/).slice(1)
  const shared = parts.findIndex((part, index) => own[index] !== part)
  const isOwnPage = parts[0] === 'rules' && name.startsWith(`${file}: ${parts[1]} `)
  return (shared < 0 ? parts.length : shared) + (isOwnPage ? 2 : 0)
}

/** Its file and the first word of its title, which is a rule's id. */
function groupOf({ file, name }: Measured): string {
  return `${file} ${name.slice(file.length + 2).split(' ', 1)[0]}`
}
