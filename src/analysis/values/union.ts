import type { AnyNode } from '../../syntax/visit'
import { hole, type Possibility, type Run, type Values } from './possibility'

/** The most possibilities that are kept apart; beyond them a value counts as unknown. */
const most = 24

/** Joins possibilities, each once. */
export function union(lists: readonly Values[], at: AnyNode): Values {
  const [only, ...more] = lists
  if (only && only.length < 2 && more.length === 0) return only
  return unionOf(lists, (list) => list, at)
}

/** Joins the possible values of several things. Stops when there are more than are distinguished. */
export function unionOf<Item>(items: Iterable<Item>, valuesOf: (item: Item) => Values, at: AnyNode): Values {
  const all: Possibility[] = []
  let seen: Set<string | Possibility> | null = null
  for (const item of items) {
    for (const possibility of valuesOf(item)) {
      const [first] = all
      // Most values have one possibility, which is compared with nothing.
      if (first) seen ??= new Set([keyOf(first) ?? first])
      const key = seen ? (keyOf(possibility) ?? possibility) : null
      if (key !== null && seen?.has(key)) continue
      if (key !== null) seen?.add(key)
      all.push(possibility)
    }
    if (all.length > most) break
  }
  return all.length > most ? [...plainFirst(all).slice(0, most), { kind: 'opaque', at }] : plainFirst(all)
}

/** Possibilities that are distinguished by identity instead of a value. */
const hasParts: ReadonlySet<Possibility['kind']> = new Set([
  'json-text',
  'list',
  'function',
  'class',
  'namespace',
  'result',
  'record',
])

/** Puts possibilities with a plain value before objects, lists and the like. */
function plainFirst(all: readonly Possibility[]): Values {
  if (all.length < 2) return all
  const [plain, others]: [Possibility[], Possibility[]] = [[], []]
  for (const possibility of all) (hasParts.has(possibility.kind) ? others : plain).push(possibility)
  return others.length === 0 || plain.length === 0 ? all : [...plain, ...others]
}

function keyOf(possibility: Possibility): string | null {
  switch (possibility.kind) {
    case 'exact':
      return `exact ${typeof possibility.value} ${String(possibility.value)} ${possibility.at.span.start}`
    case 'text':
      return `text ${possibility.at.span.start} ${possibility.pieces?.map((piece) => piece ?? hole).join('') ?? ''} ${keysOfFillings(possibility.runs)}`
    case 'number':
    case 'boolean':
    case 'outside':
    case 'opaque':
      return `${possibility.kind} ${possibility.at.span.start}`
    case 'environment':
      return `environment ${possibility.name} ${possibility.host?.kind ?? ''} ${possibility.host?.name ?? ''}`
    case 'import':
      return `import ${possibility.module} ${possibility.path.join('.')}`
    default:
      return null
  }
}

/** Holes filled by environment variables are distinguished by the hosts of the variables. */
function keysOfFillings(runs: readonly Run[] = []): string {
  return runs
    .flatMap((run) => ('filling' in run && run.filling.kind === 'environment' ? (keyOf(run.filling) ?? []) : []))
    .join(' ')
}
