import type { Read } from '../../analysis/answers/reads'
import type { Program } from '../../analysis/program/program'
import type { AnyNode, Value } from '../../syntax/model'

/** A chain of alternatives, `data.id ?? data.task_id ?? null`, and those of them that are no constants, in order. */
interface Chain {
  readonly whole: Value
  readonly alternatives: readonly Value[]
}

/** The chain that a read belongs to, or null. */
export function chainAround(program: Program, node: AnyNode): Chain | null {
  let whole: Value | null = null
  for (const at of program.ancestors(node)) {
    if (at.kind === 'logical' && at.operator !== 'and') whole = at
    else if (whole || !continues(at)) break
  }
  return whole && { whole, alternatives: leavesOf(whole).filter((each) => !isConstant(each)) }
}

/** The reads that an alternative continues, longest first: of `data.works[0].url` those of `data.works[0]` and `data.works`. */
export function readsIn(alternative: Value, readsAt: (node: AnyNode) => readonly Read[]): readonly Read[] {
  const found: Read[] = []
  for (let at: Value | null = alternative; at; at = innerOf(at)) for (const read of readsAt(at)) found.push(read)
  return found
}

function leavesOf(value: Value): readonly Value[] {
  return value.kind === 'logical' && value.operator !== 'and'
    ? [...leavesOf(value.left), ...leavesOf(value.right)]
    : [value]
}

function isConstant({ kind }: Value): boolean {
  return kind === 'text' || kind === 'null' || kind === 'number' || kind === 'boolean'
}

function continues({ kind }: AnyNode): boolean {
  return kind === 'member' || kind === 'cast' || kind === 'await' || kind === 'call'
}

function innerOf(value: Value): Value | null {
  switch (value.kind) {
    case 'member':
      return value.object
    case 'cast':
    case 'await':
      return value.value
    case 'call':
      return value.callee.kind === 'member' ? value.callee.object : null
    default:
      return null
  }
}
