import type { Program } from '../../analysis/program'
import type { HelperSource } from '../../fixes/helperSources'
import type { Repair } from '../../syntax/repair'

type HelperLanguage = 'python' | 'typescript' | 'javascript'

/** Puts a helper into the file in the file's language. */
export function helperFor(program: Program, sources: Readonly<Record<HelperLanguage, HelperSource>>): Repair {
  const language: HelperLanguage = program.isPython ? 'python' : program.language.startsWith('typescript') ? 'typescript' : 'javascript'
  const { imports, source } = sources[language]
  return { do: 'add-helper', imports, source }
}
