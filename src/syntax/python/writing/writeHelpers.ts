import { lineBreakOf, nextLine } from '../../lines'
import type { ImportStep, SourceModel, Step } from '../../model'
import { replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { createReader } from '../reading/reader'

/** Inserts a helper after the imports at the top of the file, and adds the imports that the file lacks. */
export function addHelper(model: SourceModel, imports: readonly string[], source: string): Edit[] {
  const missing = [...new Set(imports)].filter((line) => !importsOf(line).every((step) => isImported(model, step)))
  const helper = isDefined(model, source) ? '' : source.trim()
  if (missing.length === 0 && helper === '') return []
  const { text } = model
  const afterImports = lastImport(model.body.steps)
  const at = afterImports ? nextLine(text, afterImports.span.end) : endOfHead(model)
  const newImports = missing.length > 0 ? `${missing.join('\n')}\n` : ''
  const head = at > 0 && !text.slice(0, at).endsWith('\n') ? '\n' : ''
  const rest = text.slice(at)
  const hasCodeAfter = rest.trim() !== ''
  // Two empty lines around a definition. Those that are already there count.
  const gap = '\n'.repeat(hasCodeAfter ? Math.max(0, 2 - emptyLines(rest)) : 0)
  const above = at === 0 && newImports === '' ? '' : '\n\n'
  const code =
    helper === '' ? newImports + (afterImports ? '' : gap.slice(1)) : `${newImports}${above}${helper}\n${gap}`
  return [replace({ start: at, end: at }, (head + code).replace(/\r?\n/g, lineBreakOf(text)))]
}

function importsOf(line: string): ImportStep[] {
  return createReader()
    .read(line)
    .body.steps.filter((step) => step.kind === 'import')
}

function isImported(model: SourceModel, wanted: ImportStep): boolean {
  const imports = model.body.steps.filter(
    (step) => step.kind === 'import' && step.module === wanted.module,
  ) as ImportStep[]
  const names = imports.flatMap((step) => step.names)
  return wanted.names.every(({ imported, local }) =>
    names.some((name) => name.imported === imported && name.local === local),
  )
}

/** Helpers are Klint's own code, so a pattern suffices, which is faster than the parser. */
const definition = /^(?:async )?(?:def|class) (\w+)/gm

function isDefined({ body }: SourceModel, source: string): boolean {
  const names = [...source.matchAll(definition)].map(([, name = '']) => name)
  const known = body.steps.flatMap((step) =>
    step.kind === 'function-step' || step.kind === 'class-step' ? [step.value.name] : [],
  )
  return names.length > 0 && names.every((name) => known.includes(name))
}

/** The last import before the first definition, including imports in a `try`. */
function lastImport(steps: readonly Step[]): Step | undefined {
  const first = steps.findIndex((step) => step.kind === 'function-step' || step.kind === 'class-step')
  const isImport = (step: Step) =>
    step.kind === 'import' || (step.kind === 'try' && step.body.steps.some(({ kind }) => kind === 'import'))
  return steps.slice(0, first < 0 ? steps.length : first).findLast(isImport)
}

/** After the docstring, or else after the comments at the top (`#!`, encoding, license). */
function endOfHead({ text, body, comments }: SourceModel): number {
  const [first] = body.steps
  if (first?.kind === 'expression' && first.value.kind === 'text') return nextLine(text, first.span.end)
  let end = 0
  for (const { span } of comments) {
    if (text.slice(end, span.start).trim() !== '' || /\n\s*\n/.test(text.slice(end, span.start))) break
    end = nextLine(text, span.end)
  }
  return end
}

function emptyLines(rest: string): number {
  return (/^(?:[ \t]*\r?\n)*/.exec(rest)?.[0].match(/\n/g) ?? []).length
}
