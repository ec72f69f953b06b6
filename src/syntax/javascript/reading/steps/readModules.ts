import type { SyntaxNode } from '@lezer/common'
import { find, has, textOf, type Lowering } from '../../../lowering'
import type { ExportName, ExportStep, ImportName, ImportStep } from '../../../model'
import { childrenOf, isExpression, isStatement, runs, spanOf } from '../../parsing/nodes'
import { readString } from '../values/readTexts'

/** `import a, { b as c } from 'x'`, `import * as a from 'x'`, `import 'x'`, and type imports. */
export function readImport(at: Lowering, node: SyntaxNode): ImportStep {
  const inner = childrenOf(node)
  const module = find(inner, 'String')
  const group = find(inner, 'ImportGroup')
  const own = find(inner, 'VariableDefinition')
  const names: ImportName[] =
    own === undefined
      ? []
      : [
          {
            kind: 'import-name',
            imported: has(inner, 'Star') ? '*' : 'default',
            local: textOf(at, own),
            span: spanOf(own),
          },
        ]
  return {
    kind: 'import',
    span: spanOf(node),
    module: module === undefined ? '' : (readString(at, module).value ?? ''),
    names: [...names, ...(group === undefined ? [] : readImportGroup(at, group))],
  }
}

function readImportGroup(at: Lowering, group: SyntaxNode): ImportName[] {
  return runs(childrenOf(group)).flatMap((run): ImportName[] => {
    const local = find(run, 'VariableDefinition')
    const last = run.at(-1)
    if (local === undefined || last === undefined) return []
    const other = find(run, 'VariableName', 'String', 'default') ?? local
    const imported = other.name === 'String' ? (readString(at, other).value ?? '') : textOf(at, other)
    return [{ kind: 'import-name', imported, local: textOf(at, local), span: { start: other.from, end: last.to } }]
  })
}

/** `export` around a declaration or before a list, `export default`, `export =`. */
export function readExport(at: Lowering, node: SyntaxNode): ExportStep {
  const inner = childrenOf(node).slice(1)
  const isDefault = has(inner, 'default', 'Equals')
  const exported = inner.filter((child) => isStatement(child) || (isDefault && isExpression(child)))
  const [group, module] = [find(inner, 'ExportGroup'), find(inner, 'String')]
  return {
    kind: 'export',
    span: spanOf(node),
    isDefault,
    steps: at.steps(exported),
    names: has(inner, 'Star') ? [starOf(at, inner)] : group === undefined ? [] : readExportGroup(at, group),
    module: module === undefined || isDefault ? null : (readString(at, module).value ?? ''),
  }
}

/** `export * from "m"`, `export * as name from "m"`. */
function starOf(at: Lowering, nodes: readonly SyntaxNode[]): ExportName {
  const star = find(nodes, 'Star')
  const name = nodes.find((node) => node.name.startsWith('Variable'))
  const span = star === undefined ? { start: 0, end: 0 } : spanOf(star)
  return { kind: 'export-name', span, local: '*', exported: name === undefined ? '*' : textOf(at, name) }
}

function readExportGroup(at: Lowering, group: SyntaxNode): ExportName[] {
  return runs(childrenOf(group)).flatMap((run): ExportName[] => {
    const names = run.filter((node) => /^(?:Variable|String|default)/.test(node.name))
    const [local, exported = local] = names
    if (local === undefined || exported === undefined) return []
    const span = { start: local.from, end: exported.to }
    return [{ kind: 'export-name', span, local: textOf(at, local), exported: textOf(at, exported) }]
  })
}
