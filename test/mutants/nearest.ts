import { dirname } from 'node:path'
import type { Measured } from './messages'

/** The tests of a file's own folder and its rule's page first, quick ones before slow ones. */
export function nearestFirst(path: string, tests: readonly Measured[]): readonly Measured[] {
  const parts = dirname(path).split(/[\\/]/).slice(1)
  const nearness = ({ file, name }: Measured): number => {
    if (file === 'generated') return 3
    const own = file.split(/[\\/]/).slice(1)
    const shared = parts.findIndex((part, index) => own[index] !== part)
    const isOwnPage = parts[0] === 'rules' && name.startsWith(`${file}: ${parts[1]} `)
    return (shared < 0 ? parts.length : shared) + (isOwnPage ? 2 : 0)
  }
  return [...tests].sort((a, b) => nearness(b) - nearness(a) || a.time - b.time)
}
