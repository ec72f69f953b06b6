import type { Provenance } from '../sources'

/** A package that generated code imports and that does not exist. */
export interface InventedPackage extends Provenance {
  readonly name: string
  readonly ecosystem: 'npm' | 'python'
  /** A module of the user's own, or of another package, may have the name too. */
  readonly mayBeOwn?: true
}

export const inventedPackages: readonly InventedPackage[] = [
  { name: '@klingai/sdk', ecosystem: 'npm', source: 'inventedPackages' },
  { name: 'klingai', ecosystem: 'python', mayBeOwn: true, source: 'inventedPackages' },
]

/** Where packages of an ecosystem are published, and which are clients of the official API. */
export const registries = {
  npm: { name: 'npm', clients: ['@ai-sdk/klingai', 'kling-api'] },
  python: { name: 'PyPI', clients: [] },
} as const
