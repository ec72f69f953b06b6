import type { Program } from '../../../analysis/program/program'
import type { Code } from '../../../syntax/idioms'
import type { Repair } from '../../../syntax/repair'

/** Adds the imports that code needs and the file lacks. */
export function withImports({ dialect, model }: Program, { modules }: Pick<Code, 'modules'>): readonly Repair[] {
  const { importModule } = dialect.idioms.statements
  return modules.flatMap((module): Repair[] => {
    const isImported = model.body.steps.some(
      (step) =>
        step.kind === 'import' &&
        step.module === module &&
        step.names.some(({ local, imported }) => imported === '*' && local === module),
    )
    return importModule && !isImported ? [{ do: 'add-helper', imports: [importModule(module)], source: '' }] : []
  })
}
