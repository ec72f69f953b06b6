import type { SyntaxNode } from '@lezer/common'
import type { ImportStep, Step } from '../model'
import { childrenOf, commaSeparated, sourceOf, spanAcross, spanOf, splitAt, type Context } from './context'

/** `import a.b as c, d` (one step each) and `from .a import b as c`. */
export function readImport(node: SyntaxNode, context: Context): Step[] {
  const nodes = childrenOf(node).filter((child) => child.name !== '(' && child.name !== ')')
  const at = nodes.findIndex((child) => child.name === 'import')
  const names = commaSeparated(nodes.slice(at + 1))
  const span = spanOf(node, context)
  if (nodes[0]?.name === 'from') {
    const module = dotted(nodes.slice(1, Math.max(at, 1)), context)
    return [{ kind: 'import', span, module, names: at < 0 ? [] : names.map((group) => readName(group, context)) }]
  }
  return names.map((group) => {
    const { imported, local, span: nameSpan } = readName(group, context)
    // Without `as`, `import a.b` gives the name `a`.
    const name = imported === local ? imported.replace(/\..*/s, '') : local
    return { kind: 'import', span, module: imported, names: [{ imported: '*', local: name, span: nameSpan }] }
  })
}

function readName(group: readonly SyntaxNode[], context: Context): ImportStep['names'][number] {
  const [name = [], alias] = splitAt('as', group)
  const imported = dotted(name, context)
  const local = alias === undefined ? imported : dotted(alias, context)
  return { imported, local, span: spanAcross(group, context, 0) }
}

function dotted(nodes: readonly SyntaxNode[], context: Context): string {
  return nodes.map((node) => sourceOf(node, context)).join('')
}
