import { lineBreakOf } from '../../lines'
import type { Pattern, SourceModel, Step } from '../../model'
import { keyCode, quoted, styleOf } from './writeLiterals'

/** What a file imports from a module with `import` or `require`. */
interface Import {
  readonly module: string
  readonly names: readonly { readonly imported: string; readonly local: string }[]
}

/** The imports of a top-level step. */
export function importsOf(step: Step): Import[] {
  if (step.kind === 'import') return [step]
  if (step.kind !== 'assign' || step.value?.kind !== 'call') return []
  const {
    callee,
    arguments: [argument],
  } = step.value
  if (callee.kind !== 'name' || callee.name !== 'require' || argument?.value.kind !== 'text') return []
  const module = argument.value.value ?? ''
  return step.targets.map((target) => ({ module, names: namesIn(target) }))
}

function namesIn(target: Pattern): Import['names'] {
  if (target.kind === 'name') return [{ imported: 'default', local: target.name }]
  if (target.kind !== 'record-pattern') return []
  return target.entries.flatMap(({ key, target: local }) =>
    key !== null && local.kind === 'name' ? [{ imported: key, local: local.name }] : [],
  )
}

function plainModule(module: string): string {
  return module.replace(/^node:/, '')
}

/** Whether an import binds the whole module: `import x from`, `import * as x from` or `x = require()`. */
function isWhole(imported: string): boolean {
  return imported === 'default' || imported === '*'
}

/** The import without the names that the file already imports; nothing if it imports all of them. */
export function lacking(wanted: Import, present: readonly Import[]): Import[] {
  const there = present.filter((each) => plainModule(each.module) === plainModule(wanted.module))
  if (wanted.names.length === 0) return there.length > 0 ? [] : [wanted]
  const known = there.flatMap((each) => each.names)
  const names = wanted.names.filter(
    ({ imported, local }) =>
      !known.some(
        (name) => name.local === local && (isWhole(imported) ? isWhole(name.imported) : name.imported === imported),
      ),
  )
  return names.length === 0 ? [] : [{ module: wanted.module, names }]
}

/** The source of an import in the file's own style. */
export function importCode(model: SourceModel, { module, names }: Import): string {
  const { quote, semicolons } = styleOf(model)
  const from = quoted(module, quote)
  const whole = names.find(({ imported }) => isWhole(imported))
  const named = names.filter(({ imported }) => !isWhole(imported))
  const list = (as: string): string[] => {
    const items = named.map(({ imported, local }) =>
      imported === local ? local : `${keyCode(imported, quote)}${as}${local}`,
    )
    return items.length === 0 ? [] : [`{ ${items.join(', ')} }`]
  }
  const lines = (): string[] => {
    if (requires(model)) {
      if (names.length === 0) return [`require(${from})`]
      return [...(whole === undefined ? [] : [whole.local]), ...list(': ')].map(
        (target) => `const ${target} = require(${from})`,
      )
    }
    if (names.length === 0) return [`import ${from}`]
    const first = whole === undefined ? [] : [whole.imported === '*' ? `* as ${whole.local}` : whole.local]
    return [`import ${[...first, ...list(' as ')].join(', ')} from ${from}`]
  }
  return lines()
    .map((line) => (semicolons ? `${line};` : line))
    .join(lineBreakOf(model.text))
}

/** Whether the file is CommonJS: it calls `require` and has neither `import` nor `export`. */
function requires({ body }: SourceModel): boolean {
  const isModule = body.steps.some((step) => step.kind === 'import' || step.kind === 'export')
  return !isModule && body.steps.some((step) => importsOf(step).length > 0)
}
