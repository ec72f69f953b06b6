import type { AnyNode, NameValue } from '../../syntax/model'
import type { Evaluator } from '../../analysis/values/evaluator'
import { contains } from '../../analysis/answers/loopBounds'
import type { Poll } from '../../analysis/answers/polls'
import { sinksOf } from '../../analysis/credentials/sinks'
import type { Credentials } from '../../analysis/credentials/credentials'

/** A variable with a token, or headers with one, created before a poll and used in every round. */
interface HeldToken {
  readonly poll: Poll
  readonly name: NameValue
  /** Where its value is assigned. */
  readonly made: AnyNode | null
}

export function heldTokens(
  evaluator: Evaluator,
  credentials: Credentials,
  polls: readonly Poll[],
): readonly HeldToken[] {
  const { program } = evaluator
  const shown = new Set(sinksOf(program).flatMap(({ values }) => values))
  return polls.flatMap((poll) => {
    const around: AnyNode | null = poll.loop ?? (poll.shape === 'timer' ? poll.function : null)
    if (!around) return []
    for (const node of program.within(around)) {
      if (node.kind !== 'name') continue
      const binding = program.resolve(node)
      if (!binding || binding.scope.kind === 'module' || shown.has(node)) continue
      if (binding.definitions.some((definition) => contains(around, definition.node) || definition.kind === 'function'))
        continue
      const isPassed = program
        .ancestors(node)
        .some((at) => (at.kind === 'positional' || at.kind === 'keyword') && contains(around, at))
      const carried = isPassed ? credentials.carriedBy(node, null) : []
      if (carried.length > 0 && carried.every(({ role, source }) => role === 'token' && source === 'signed')) {
        const [definition] = binding.definitions
        return [{ poll, name: node, made: definition?.kind === 'value' ? definition.value : null }]
      }
    }
    return []
  })
}
