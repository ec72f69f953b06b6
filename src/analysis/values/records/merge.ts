import type { Value } from '../../../syntax/model'
import type { BranchCondition } from '../../program/conditions'
import type { Evaluator } from '../evaluator'
import type { Context, KeyWrite, Possibility, Values } from '../possibility'
import { mergedPlacements } from '../recordObject'

/** What merging an expression into an object sets, and whether it may set keys that are not seen. */
export interface Merged {
  readonly writes: readonly KeyWrite[]
  readonly open: boolean
}

/** How deep the arms of an expression are looked into. */
const maximumDepth = 12

/**
 * The keys that an expression sets when it is merged into an object: `{ ...x }`, `{**x}`, `a | x`, `a |= x`,
 * `a.update(x)`, `dict(a, **x)`, `Object.assign(a, x)`. Each alternative of an expression (`c ? A : B`, `c && A`,
 * `a || B`, a table with an unknown key) sets its keys under the condition that it is selected.
 */
export function mergedFrom(evaluator: Evaluator, source: Value, context: Context | null, depth = 0): Merged {
  const within = (value: Value, branch?: string): Merged => {
    const inner = mergedFrom(evaluator, value, context, depth + 1)
    return branch === undefined ? inner : under(inner, { node: source, branch })
  }
  if (depth < maximumDepth) {
    switch (source.kind) {
      case 'await':
      case 'cast':
        return source.kind === 'cast' && source.type ? fromValues(evaluator, source, context) : within(source.value)
      case 'conditional': {
        const truth = evaluator.decide({ kind: 'test', test: source.test, holds: true }, context)
        if (truth !== null) return within(truth ? source.then : source.otherwise)
        return together([within(source.then, 'then'), within(source.otherwise, 'else')])
      }
      case 'logical': {
        if (source.operator === 'nullish') break
        const isAnd = source.operator === 'and'
        const truth = evaluator.decide({ kind: 'test', test: source.left, holds: true }, context)
        // `x && y` is `x` only if that is falsy, and then it sets nothing.
        if (truth !== null) return truth === isAnd ? within(source.right) : isAnd ? nothing : within(source.left)
        if (isAnd) return within(source.right, 'then')
        return together([within(source.left, 'left'), within(source.right, 'then')])
      }
    }
  }
  return fromValues(evaluator, source, context)
}

/** What several expressions set that are merged in order. */
export function mergedInOrder(evaluator: Evaluator, sources: readonly Value[], context: Context | null): Merged {
  const parts = sources.map((source) => mergedFrom(evaluator, source, context))
  return { writes: mergedPlacements(parts.map(({ writes }) => writes)), open: parts.some(({ open }) => open) }
}

const nothing: Merged = { writes: [], open: false }

function fromValues(evaluator: Evaluator, source: Value, context: Context | null): Merged {
  return merging(evaluator.evaluate(source, context), source)
}

/** What merging one of some values sets. */
function merging(values: Values, source: Value): Merged {
  if (values.length === 0) return { writes: [], open: true }
  return together(
    values.map((value, index) => {
      if (value.kind !== 'record') return { writes: [], open: !isAbsent(value) }
      const made = { writes: value.writes, open: value.open }
      return values.length > 1 ? under(made, { node: source, branch: String(index) }) : made
    }),
  )
}

function under({ writes, open }: Merged, condition: BranchCondition): Merged {
  return { writes: writes.map((write) => ({ ...write, conditions: [condition, ...write.conditions] })), open }
}

function together(parts: readonly Merged[]): Merged {
  return { writes: parts.flatMap(({ writes }) => writes), open: parts.some(({ open }) => open) }
}

/** Nothing, or what sets no key: `null`, `false`, `0` and the empty text. */
function isAbsent(value: Possibility): boolean {
  return value.kind === 'exact' && !value.value
}
