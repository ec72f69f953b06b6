import type { Program } from '../../analysis/program/program'
import type { Block, Step } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'

/** The import of a Python module under its own name, where the file lacks it. */
export function importsFor(program: Program, module: string): Repair[] {
  if (!program.isPython) return []
  const has = program.imports.some(
    (step) => step.module === module && step.names.some(({ imported, local }) => imported === '*' && local === module),
  )
  return has ? [] : [{ do: 'add-helper', imports: [`import ${module}`], source: '' }]
}

/** JavaScript's `while (x) step` has no place for a second step. */
export function hasBraces(program: Program, block: Block, first: Step): boolean {
  return program.isPython || block.span.start < first.span.start
}

export function freeName(program: Program, at: Step, names: readonly string[]): string | null {
  const scope = program.scopeOf(at)
  return names.find((name) => program.lookUp(name, scope) === null) ?? null
}
