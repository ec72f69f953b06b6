import type { SyntaxNode } from '@lezer/common'
import { textOf, type Lowering } from '../../../lowering'
import type { ImportName, Step } from '../../../model'
import { childrenOf, commaSeparated, spanAcross, spanOf, splitAt } from '../../parsing/nodes'

/** `import a.b as c, d` (one step each) and `from .a import b as c`. */
export function readImport(at: Lowering, node: SyntaxNode): Step[] {
  const nodes = childrenOf(node).filter((child) => child.name !== '(' && child.name !== ')')
  const keyword = nodes.findIndex((child) => child.name === 'import')
  const names = commaSeparated(nodes.slice(keyword + 1))
  const span = spanOf(at, node)
  if (nodes[0]?.name === 'from') {
    const module = dotted(at, nodes.slice(1, Math.max(keyword, 1)))
    return [{ kind: 'import', span, module, names: keyword < 0 ? [] : names.map((group) => readName(at, group)) }]
  }
  return names.map((group) => {
    const written = readName(at, group)
    const { imported, local } = written
    // Without `as`, `import a.b` binds `a`.
    const name = imported === local ? imported.replace(/\..*/s, '') : local
    return { kind: 'import', span, module: imported, names: [{ ...written, imported: '*', local: name }] }
  })
}

function readName(at: Lowering, group: readonly SyntaxNode[]): ImportName {
  const [name = [], alias] = splitAt(group, 'as')
  const imported = dotted(at, name)
  const local = alias === undefined ? imported : dotted(at, alias)
  return { kind: 'import-name', imported, local, span: spanAcross(at, group, 0) }
}

function dotted(at: Lowering, nodes: readonly SyntaxNode[]): string {
  return nodes.map((node) => textOf(at, node)).join('')
}
