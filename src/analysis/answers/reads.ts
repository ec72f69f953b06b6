import { logOrJsonObjects, printFunction, throwingMethod } from '../../knowledge/libraries'
import type { FunctionValue, NameValue, Span, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import type { AnyNode } from '../../syntax/visit'
import type { Binding, Definition, Program } from '../program/program'
import type { Evaluator } from '../values/evaluator'
import type { AnswerPart, AnswerParts } from './answerParts'
import type { Responses } from './responses'

/** A place where code reads part of a response, or passes one on. */
export interface Read {
  readonly traced: AnswerPart
  /** The expression, or the definition of a destructured name. */
  readonly node: AnyNode
  /** The key itself. */
  readonly span: Span
  readonly function: FunctionValue | null
  /** The value may also be another service's response, or something else. */
  readonly open: boolean
}

/** Substitutes for a response. */
const literalKinds: ReadonlySet<AnyNode['kind']> = new Set(['text', 'number', 'boolean', 'null', 'record', 'list'])

/** Every read of a key of a response: `answer.code`, `body["data"]`, `body.get("code")`, `{ code } = body`, `"code" in body`. */
export function findReads(evaluator: Evaluator, responses: Responses): readonly Read[] {
  const { program } = evaluator
  const reads: Read[] = []
  const add = (node: AnyNode, span: Span, { found, others }: AnswerParts) => {
    const owner = program.functionOf(node)
    const open = others.some(({ kind }) => !literalKinds.has(kind))
    for (const traced of found) if (traced.path.length > 0) reads.push({ traced, node, span, function: owner, open })
  }
  for (const node of program.nodes) {
    if (node.kind === 'member') {
      const parent = program.parents.get(node)
      const isMethod = parent?.kind === 'call' && parent.callee === node
      if (!isMethod || node.property === throwingMethod) add(node, node.propertySpan, responses.trace(node))
    } else if (node.kind === 'call' && node.callee.kind === 'member' && node.callee.property === 'get') {
      add(node, node.arguments[0]?.span ?? node.span, responses.trace(node))
    } else if (
      node.kind === 'compare' &&
      node.operator === 'in' &&
      node.left.kind === 'text' &&
      node.left.value !== null
    ) {
      const key = node.left.value
      const { found, others } = responses.trace(node.right)
      add(node, node.left.span, { found: found.map((traced) => ({ ...traced, path: [...traced.path, key] })), others })
    }
  }
  for (const [name, binding] of program.bindingOfName) {
    const definition = patternAround(program, name, binding)
    // Only the names of the pattern itself; the others are uses.
    if (!definition?.path.at(-1)?.key || referencesOf(binding).has(name)) continue
    add(name, name.span, responses.define(definition))
  }
  return reads
}

/** The definition of a name in a pattern: `{ code } = body`. */
function patternAround({ parents }: Program, name: NameValue, binding: Binding): Definition | null {
  const patterns = patternsOf(binding)
  if (patterns.size === 0) return null
  for (let at: AnyNode | undefined = name; at; at = parents.get(at)) {
    const found = patterns.get(at)
    if (found) return found
  }
  return null
}

const patternsOf = remembered(
  ({ definitions }: Binding): ReadonlyMap<AnyNode, Definition> =>
    new Map(definitions.flatMap((each) => (each.path.length > 0 ? [[each.node, each] as const] : [])).reverse()),
)

const referencesOf = remembered(({ references }: Binding): ReadonlySet<NameValue> => new Set(references))

/** Where a whole body leaves the known code: returned to unknown callers, or passed to an unknown function. */
export function findHandovers(evaluator: Evaluator, responses: Responses): readonly Handover[] {
  const { program } = evaluator
  const found: Handover[] = []
  const add = (value: Value, kind: Handover['kind']) => {
    for (const traced of responses.trace(value).found)
      found.push({ traced, value, kind, function: program.functionOf(value) })
  }
  for (const node of program.nodes) {
    if (node.kind === 'return' && node.value) {
      const owner = program.functionOf(node)
      const isArgument = owner !== null && /^(?:positional|keyword)$/.test(program.parents.get(owner)?.kind ?? '')
      add(
        node.value,
        isArgument ? 'passed' : owner && evaluator.calls.callersOf(owner).length > 0 ? 'local' : 'returned',
      )
    } else if (node.kind === 'call') {
      const isLocal = evaluator.calls.targetOf(node) !== null
      if (!isLocal && !writesLog(node.callee))
        for (const { value } of node.arguments) for (const part of partsOf(value)) add(part, 'passed')
    } else if (node.kind === 'yield' && node.value) add(node.value, 'passed')
    else if (node.kind === 'assign' && node.value && node.targets.some(({ kind }) => kind === 'member'))
      add(node.value, 'passed')
  }
  return found
}

export interface Handover {
  readonly traced: AnswerPart
  readonly value: Value
  /** `local`: to callers in this file, where reads are seen. */
  readonly kind: 'returned' | 'local' | 'passed'
  readonly function: FunctionValue | null
}

/** A value, and the values inside an object or list literal. */
function partsOf(value: Value): readonly Value[] {
  if (value.kind === 'record') return value.entries.flatMap((entry) => partsOf(entry.value))
  if (value.kind === 'list') return value.items.flatMap((item) => partsOf(item.kind === 'spread' ? item.value : item))
  return [value]
}

function writesLog(callee: Value): boolean {
  if (callee.kind === 'name') return callee.name === printFunction
  if (callee.kind !== 'member') return false
  const { object } = callee
  return object.kind === 'name' && logOrJsonObjects.has(object.name.toLowerCase())
}
