import ts from 'typescript'
import type { Mutation } from './mutations'

/** A mutation and its number in this run. */
export interface Numbered {
  readonly number: number
  readonly mutation: Mutation
}

/** The name of the global function that says whether a mutation is on; the tests' process defines it. */
export const switchName = '__klintMutant'

/**
 * The text of a file that behaves unchanged, or like one of the mutations: each is behind a switch, so that one process
 * can try them all.
 */
export function withSwitches(file: ts.SourceFile, mutations: readonly Numbered[]): string {
  const byNode = new Map<ts.Node, Numbered[]>()
  for (const numbered of mutations) {
    const { node } = numbered.mutation
    byNode.set(node, [...(byNode.get(node) ?? []), numbered])
  }

  const read = (node: ts.Node): string => {
    const others = byNode.get(node) ?? []
    const own = withParts(node)
    if (others.length === 0) return own
    return others.reduce(
      (code, { number, mutation }) => `(${switchName}(${number}) ? ${mutation.write(read)} : ${code})`,
      own,
    )
  }

  /** The text of a node from its first token, with its parts replaced. */
  const withParts = (node: ts.Node): string => {
    let text = ''
    let at = node.getStart(file)
    ts.forEachChild(node, (part) => {
      const start = part.getStart(file)
      text += file.text.slice(at, start) + guarded(part, read(part))
      at = part.getEnd()
    })
    return text + file.text.slice(at, node.getEnd())
  }
  return file.text.slice(0, file.getStart(file)) + withParts(file)
}

/** Without semicolons, a statement that starts with a bracket would continue the previous line. */
function guarded(node: ts.Node, code: string): string {
  const isInList = ts.isBlock(node.parent) || ts.isSourceFile(node.parent) || ts.isCaseOrDefaultClause(node.parent)
  return isInList && ts.isExpressionStatement(node) && code.startsWith('(') ? `;${code}` : code
}
