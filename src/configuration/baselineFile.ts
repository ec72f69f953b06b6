import type { KnownFinding } from '../findings/finding'
import { readJsonTree, type ConfigNode, type Problem } from './tree'

/** The default name of the file. */
export const usualBaseline = 'klint.baseline.json'

/** Known findings by file: its path relative to the folder of the baseline, with `/`. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>

/** The problem reported if the file does not exist. */
export const missingBaseline: Problem = {
  message: { id: 'configuration.no-baseline', data: {} },
  span: { start: 0, end: 1 },
}

/** Reads the text of a baseline, or returns what is wrong with it. */
export function readBaseline(text: string): Baseline | Problem {
  const { root, problems } = readJsonTree(text)
  const [problem] = problems
  if (problem) return problem
  const files = root ? entryOf(root, 'files') : null
  if (root?.kind !== 'record' || files?.kind !== 'record')
    return {
      message: { id: 'configuration.not-a-baseline', data: {} },
      span: { start: 0, end: Math.min(1, text.length) },
    }
  return new Map(
    files.entries.map(({ key, value }) => [key, value.kind === 'list' ? value.items.flatMap(knownIn) : []]),
  )
}

export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, findings]) => [path, findings] as const)
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`
}

function knownIn(node: ConfigNode): readonly KnownFinding[] {
  const text = (key: string): string => {
    const value = entryOf(node, key)
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : ''
  }
  const found = { rule: text('rule'), line: text('line'), around: text('around') }
  return found.rule === '' ? [] : [found]
}

function entryOf(node: ConfigNode, key: string): ConfigNode | null {
  return node.kind === 'record' ? (node.entries.find((entry) => entry.key === key)?.value ?? null) : null
}
