import type { Program } from '../../../analysis/program/program'
import type { HelperSource } from '../../../fixes/helperSources'
import type { Repair } from '../../../syntax/repair'

type HelperLanguage = 'python' | 'typescript' | 'javascript'

/** Adds a helper to the file, in its language. */
export function helperFor(program: Program, sources: Readonly<Record<HelperLanguage, HelperSource>>): Repair {
  const { imports, source } = sourceFor(program, sources)
  return { do: 'add-helper', imports, source }
}

export function sourceFor(program: Program, sources: Readonly<Record<HelperLanguage, HelperSource>>): HelperSource {
  return sources[program.dialect.idioms.helpers]
}

/** Whether a file uses one of a helper's names for something else. */
export function clashes(program: Program, { source }: HelperSource): boolean {
  if (program.model.text.replaceAll('\r\n', '\n').includes(source)) return false
  const names = source.matchAll(/^(?:async )?(?:def|class|function|const|interface|type) (\w{1,80})|^(\w{1,80}) = /gm)
  return [...names].some(([, defined, set]) => program.isTopName(defined ?? set ?? ''))
}
