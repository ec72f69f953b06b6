import type { SyntaxNode } from '@lezer/common'
import type { Block, Step } from '../model'
import { childrenOf, deeper, DEPTH_LIMIT, emptySpan, spanAcross, spanOf, type Context } from './context'
import { compoundReaders } from './readCompound'
import { simpleReaders } from './readSimple'
import { isValueNode, readValue } from './readValue'

export type ReadSteps = (node: SyntaxNode, context: Context) => Step[]

/** A statement's `Body` (the colon and what follows); an empty block at `position` where it is missing. */
export function readBody(node: SyntaxNode | undefined, context: Context, position: number): Block {
  if (!node) return { kind: 'block', span: emptySpan(position, context), steps: [] }
  const [colon, ...nodes] = childrenOf(node)
  const span = spanAcross(nodes, context, colon?.to ?? node.from)
  return { kind: 'block', span, steps: context.depth > DEPTH_LIMIT ? [] : readSteps(nodes, deeper(context)) }
}

/** Lowers statements in order. Expressions may stand among them in damaged code; stray tokens are passed over. */
export function readSteps(nodes: readonly SyntaxNode[], context: Context): Step[] {
  return nodes.flatMap((node) => readStep(node, context))
}

function readStep(node: SyntaxNode, context: Context): Step[] {
  const read = simpleReaders[node.name] ?? compoundReaders[node.name]
  if (read) return read(node, context)
  if (node.name === 'StatementGroup') return readSteps(childrenOf(node), context)
  if (node.name === 'Body') return [readBody(node, context, node.to)]
  return isValueNode(node) ? [{ kind: 'expression', span: spanOf(node, context), value: readValue(node, context) }] : []
}
