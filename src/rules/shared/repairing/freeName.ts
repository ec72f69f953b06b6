import type { Program } from '../../../analysis/program/program'
import type { Step } from '../../../syntax/model'

/** The first of some names that is unused at a step, or null. */
export function freeName(program: Program, at: Step, names: readonly string[]): string | null {
  const scope = program.scopeOf(at)
  return names.find((name) => program.lookUp(name, scope) === null) ?? null
}
