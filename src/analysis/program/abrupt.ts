import type { Block } from '../../syntax/model'

/** Whether control never reaches the end of a block. */
export function endsAbruptly(block: Block): boolean {
  const last = block.steps.at(-1)
  if (!last) return false
  if (last.kind === 'if') return last.otherwise !== null && endsAbruptly(last.then) && endsAbruptly(last.otherwise)
  return last.kind === 'return' || last.kind === 'throw' || last.kind === 'break' || last.kind === 'continue'
}
