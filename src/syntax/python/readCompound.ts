import type { SyntaxNode } from '@lezer/common'
import type { Block, Handler, Pattern, Step, Value } from '../model'
import { childrenOf, commaSeparated, DEPTH_LIMIT, spanOf, splitAt, type Context } from './context'
import { readBody, type ReadSteps } from './readBlock'
import { readClass } from './readClass'
import { readDecorator, readFunction } from './readFunction'
import { readMatch } from './readMatch'
import { readPattern } from './readPattern'
import { readOneOrTuple, readSingle } from './readValue'

/** Statements that hold others. */
export const compoundReaders: Readonly<Record<string, ReadSteps>> = {
  IfStatement: readIf,
  WhileStatement: readWhile,
  ForStatement: readFor,
  TryStatement: readTry,
  WithStatement: readWith,
  MatchStatement: readMatch,
  FunctionDefinition: (node, context) => readDefinition(node, node, [], context),
  ClassDefinition: (node, context) => readDefinition(node, node, [], context),
  DecoratedStatement: readDecorated
}

function readDecorated(node: SyntaxNode, context: Context): Step[] {
  const nodes = childrenOf(node)
  const decorators = nodes.filter((child) => child.name === 'Decorator').map((child) => readDecorator(child, context))
  const definition = nodes.find((child) => child.name.endsWith('Definition'))
  if (definition) return readDefinition(node, definition, decorators, context)
  return decorators.map((value) => ({ kind: 'expression', span: value.span, value }))
}

function readDefinition(whole: SyntaxNode, node: SyntaxNode, decorators: readonly Value[], context: Context): Step[] {
  const span = spanOf(whole, context)
  return node.name === 'ClassDefinition'
    ? [{ kind: 'class-step', span, value: readClass(node, decorators, context) }]
    : [{ kind: 'function-step', span, value: readFunction(node, decorators, context) }]
}

/** A keyword, what stands between it and its block, and the block. */
interface Clause {
  readonly keyword: string
  readonly start: number
  readonly head: readonly SyntaxNode[]
  readonly body: SyntaxNode | undefined
}

function clausesOf(node: SyntaxNode): Clause[] {
  const clauses: Clause[] = []
  let head: SyntaxNode[] = []
  for (const child of childrenOf(node)) {
    if (child.name === 'Body') {
      clauses.push(clause(head, child, child.from))
      head = []
    } else if (child.name !== 'async') {
      head.push(child)
    }
  }
  if (head.length > 0) clauses.push(clause(head, undefined, node.to))
  return clauses
}

function clause(head: readonly SyntaxNode[], body: SyntaxNode | undefined, position: number): Clause {
  return { keyword: head[0]?.name ?? '', start: head[0]?.from ?? position, head: head.slice(1), body }
}

function clauseBody({ body, start }: Clause, context: Context): Block {
  return readBody(body, context, start)
}

/** The block of the clause with that keyword, or null. */
function blockOf(clauses: readonly Clause[], keyword: string, context: Context): Block | null {
  const found = clauses.find((each) => each.keyword === keyword)
  return found ? clauseBody(found, context) : null
}

function readIf(node: SyntaxNode, context: Context): Step[] {
  const clauses = clausesOf(node)
  const { end } = spanOf(node, context)
  let otherwise = blockOf(clauses, 'else', context)
  const tests = clauses.filter((each) => each.keyword !== 'else')
  // Each `elif` nests one level deeper; a chain beyond the limit is cut.
  const kept = tests.slice(0, Math.max(1, DEPTH_LIMIT - context.depth))
  for (const each of kept.reverse()) {
    const start = each.start + context.offset
    const test = readSingle(each.head, context, each.body?.from ?? node.to)
    const step: Step = { kind: 'if', span: { start, end }, test, then: clauseBody(each, context), otherwise }
    if (each === tests[0]) return [step]
    otherwise = { kind: 'block', span: step.span, steps: [step] }
  }
  return otherwise ? [otherwise] : []
}

function readWhile(node: SyntaxNode, context: Context): Step[] {
  const clauses = clausesOf(node)
  const [loop] = clauses
  if (!loop) return []
  return [
    {
      kind: 'loop',
      span: spanOf(node, context),
      shape: 'while',
      test: readSingle(loop.head, context, loop.start),
      target: null,
      iterable: null,
      init: [],
      update: null,
      body: clauseBody(loop, context),
      otherwise: blockOf(clauses, 'else', context),
      isAsync: false
    }
  ]
}

function readFor(node: SyntaxNode, context: Context): Step[] {
  const clauses = clausesOf(node)
  const [loop] = clauses
  if (!loop) return []
  const [target = [], iterable = []] = splitAt('in', loop.head)
  const position = loop.body?.from ?? node.to
  return [
    {
      kind: 'loop',
      span: spanOf(node, context),
      shape: 'each',
      test: null,
      target: readPattern(target, context, position),
      iterable: readOneOrTuple(iterable, context, position),
      init: [],
      update: null,
      body: clauseBody(loop, context),
      otherwise: blockOf(clauses, 'else', context),
      isAsync: node.firstChild?.name === 'async'
    }
  ]
}

function readTry(node: SyntaxNode, context: Context): Step[] {
  const clauses = clausesOf(node)
  return [
    {
      kind: 'try',
      span: spanOf(node, context),
      body: blockOf(clauses, 'try', context) ?? readBody(undefined, context, node.to),
      handlers: clauses.filter((each) => each.keyword === 'except').map((each) => readHandler(each, context)),
      otherwise: blockOf(clauses, 'else', context),
      finalizer: blockOf(clauses, 'finally', context)
    }
  ]
}

function readHandler(each: Clause, context: Context): Handler {
  const [types = [], name] = splitAt(
    'as',
    each.head.filter((child) => child.name !== '*')
  )
  const type = types.length > 0 ? readOneOrTuple(types, context, each.start) : null
  const body = clauseBody(each, context)
  return {
    span: { start: each.start + context.offset, end: body.span.end },
    types: type?.kind === 'list' ? type.items.map((item) => (item.kind === 'spread' ? item.value : item)) : type ? [type] : [],
    target: name ? readPattern(name, context, each.start) : null,
    body
  }
}

function readWith(node: SyntaxNode, context: Context): Step[] {
  const [only] = clausesOf(node)
  if (!only) return []
  const items = commaSeparated(only.head).map((group): { value: Value; target: Pattern | null } => {
    const [value = [], target] = splitAt('as', group)
    const position = group.at(-1)?.to ?? node.to
    return { value: readSingle(value, context, position), target: target ? readPattern(target, context, position) : null }
  })
  return [{ kind: 'with', span: spanOf(node, context), items, body: clauseBody(only, context) }]
}
