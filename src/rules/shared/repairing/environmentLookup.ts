import type { Program } from '../../../analysis/program/program'
import type { Language } from '../../../syntax/model'
import type { Repair } from '../../../syntax/repair'

/** How code reads a variable of the environment. TypeScript has to be told what to do where it is not set. */
export function fromEnvironment(language: Language, name: string): string {
  if (language === 'python') return `os.environ["${name}"]`
  return language.startsWith('typescript') ? `process.env.${name} ?? ''` : `process.env.${name}`
}

/** Imports a module of Python where the file does not yet. */
export function withImport({ isPython, model }: Program, module: string): readonly Repair[] {
  const isImported = model.body.steps.some(
    (step) =>
      step.kind === 'import' &&
      step.module === module &&
      step.names.some(({ local, imported }) => imported === '*' && local === module),
  )
  return isPython && !isImported ? [{ do: 'add-helper', imports: [`import ${module}`], source: '' }] : []
}
