import type { SyntaxNode } from '@lezer/common'
import type { Lowering } from '../../../lowering'
import type { Block, Handler, Pattern, Step, TryStep, Value } from '../../../model'
import { readOneOrTuple, readSingle } from '../../parsing/groups'
import { blockOf, childrenOf, commaSeparated, spanOf, splitAt } from '../../parsing/nodes'
import { readTarget } from '../values/readPatterns'

/** A keyword, the nodes between it and its block, and the block. */
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

function bodyOf(at: Lowering, { body, start }: Clause): Block {
  return blockOf(at, body, start)
}

/** The block of the clause with the keyword, or null. */
function clauseBody(at: Lowering, clauses: readonly Clause[], keyword: string): Block | null {
  const found = clauses.find((each) => each.keyword === keyword)
  return found ? bodyOf(at, found) : null
}

/** `if`. Each `elif` is nested in the clause before it, and `else` in the last one. */
export function readIf(at: Lowering, node: SyntaxNode): Step[] {
  const clauses = clausesOf(node)
  const { end } = spanOf(at, node)
  const tests = clauses.filter((each) => each.keyword !== 'else')
  const readFrom = (index: number): Block | null => {
    const own = tests[index]
    if (!own) return clauseBody(at, clauses, 'else')
    const span = { start: own.start, end }
    const test = readSingle(at, own.head, own.body?.from ?? node.to)
    const then = bodyOf(at, own)
    const otherwise = at.nested(() => readFrom(index + 1), null)
    return { kind: 'block', span, steps: [{ kind: 'if', span, test, then, otherwise }] }
  }
  const block = readFrom(0)
  if (!block) return []
  return tests.length > 0 ? [...block.steps] : [block]
}

/** `while`, with its `else`. */
export function readWhile(at: Lowering, node: SyntaxNode): Step[] {
  const clauses = clausesOf(node)
  const [loop] = clauses
  if (!loop) return []
  return [
    {
      kind: 'loop',
      span: spanOf(at, node),
      shape: 'while',
      test: readSingle(at, loop.head, loop.start),
      target: null,
      iterable: null,
      init: [],
      update: null,
      body: bodyOf(at, loop),
      otherwise: clauseBody(at, clauses, 'else'),
      isAsync: false,
    },
  ]
}

/** `for`, with its `else`. */
export function readFor(at: Lowering, node: SyntaxNode): Step[] {
  const clauses = clausesOf(node)
  const [loop] = clauses
  if (!loop) return []
  const [target = [], iterable = []] = splitAt(loop.head, 'in')
  const position = loop.body?.from ?? node.to
  return [
    {
      kind: 'loop',
      span: spanOf(at, node),
      shape: 'each',
      test: null,
      target: readTarget(at, target, position),
      iterable: readOneOrTuple(at, iterable, position),
      init: [],
      update: null,
      body: bodyOf(at, loop),
      otherwise: clauseBody(at, clauses, 'else'),
      isAsync: node.firstChild?.name === 'async',
    },
  ]
}

/** `try` with its `except` clauses, `else` and `finally`. */
export function readTry(at: Lowering, node: SyntaxNode): TryStep {
  const clauses = clausesOf(node)
  return {
    kind: 'try',
    span: spanOf(at, node),
    body: clauseBody(at, clauses, 'try') ?? blockOf(at, undefined, node.to),
    handlers: clauses.filter((each) => each.keyword === 'except').map((each) => readHandler(at, each)),
    otherwise: clauseBody(at, clauses, 'else'),
    finalizer: clauseBody(at, clauses, 'finally'),
  }
}

function readHandler(at: Lowering, handler: Clause): Handler {
  const head = handler.head.filter((child) => child.name !== '*')
  const [types = [], name] = splitAt(head, 'as')
  const type = types.length > 0 ? readOneOrTuple(at, types, handler.start) : null
  const body = bodyOf(at, handler)
  return {
    kind: 'handler',
    span: { start: handler.start, end: body.span.end },
    types: type ? typesIn(type) : [],
    target: name ? readTarget(at, name, handler.start) : null,
    body,
  }
}

function typesIn(type: Value): readonly Value[] {
  return type.kind === 'list' ? type.items.map((item) => (item.kind === 'spread' ? item.value : item)) : [type]
}

/** `with` and its context managers. */
export function readWith(at: Lowering, node: SyntaxNode): Step[] {
  const [only] = clausesOf(node)
  if (!only) return []
  const items = commaSeparated(only.head).map((group): { value: Value; target: Pattern | null } => {
    const [value = [], target] = splitAt(group, 'as')
    const position = group.at(-1)?.to ?? node.to
    return { value: readSingle(at, value, position), target: target ? readTarget(at, target, position) : null }
  })
  return [{ kind: 'with', span: spanOf(at, node), items, body: bodyOf(at, only) }]
}
