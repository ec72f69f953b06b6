import type { CallValue, FunctionValue, Parameter } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { remembered } from '../../../syntax/remembered'
import type { CallGraph } from '../../program/callGraph'
import { push } from '../../program/multimap'
import type { Program } from '../../program/program'

/** Calls of one function that pass the same, as far as that is told apart. Never empty. */
export type Callers = readonly CallValue[]

/** How many groups of callers are told apart, and by how many arguments of one parameter. */
const mostGroups = 64
const mostArguments = 24
/** Longer arguments are not compared. In UTF-16 units. */
const longestArgument = 200

/**
 * The calls of a function, those together that pass the same: a wrapper that is called a hundred times, with two lengths
 * and two modes, has four kinds of callers. Arguments are compared as they are written. A parameter for which callers write
 * too many things (a prompt) tells none apart; what a group passes for it is all that its calls do.
 */
export function callersOf({ program, calls }: Read, owner: FunctionValue): readonly Callers[] {
  const known = groups(program)
  const found = known.get(owner) ?? grouped({ program, calls }, owner)
  known.set(owner, found)
  return found
}

interface Read {
  readonly program: Program
  readonly calls: CallGraph
}

const groups = remembered<Program, Map<FunctionValue, readonly Callers[]>>(() => new Map())

function grouped(read: Read, owner: FunctionValue): readonly Callers[] {
  const calls = read.calls.callersOf(owner)
  if (calls.length < 2) return calls.map((call) => [call])
  const columns = owner.parameters
    .map((parameter) => calls.map((call) => argumentText(read, call, owner, parameter)))
    .map((texts) => ({ texts, count: new Set(texts).size }))
    .filter(({ count }) => count <= mostArguments)
    .sort((a, b) => a.count - b.count)
  for (let telling = columns.length; telling > 0; telling--) {
    const found = new Map<string, CallValue[]>()
    for (const [index, call] of calls.entries())
      push(found, JSON.stringify(columns.slice(0, telling).map(({ texts }) => texts[index])), call)
    if (found.size <= mostGroups) return [...found.values()]
  }
  return [calls]
}

/** What a call passes for a parameter, as it is written. */
function argumentText({ program, calls }: Read, call: CallValue, owner: FunctionValue, parameter: Parameter): string {
  if (parameter.rest === 'record') return textOf(program, call, keywordsOf(call))
  const argument = calls.argumentFor(call, owner, parameter)
  if (argument === null || argument === 'unknown') return argument ?? ''
  return textOf(program, call, [argument.value])
}

function textOf(program: Program, call: CallValue, nodes: readonly AnyNode[]): string {
  const text = nodes.map((node) => program.sourceOf(node)).join(', ')
  // What is long is only like itself.
  return text.length <= longestArgument ? `= ${text}` : `at ${call.span.start}`
}

function keywordsOf(call: CallValue): readonly AnyNode[] {
  return call.arguments.filter(({ kind }) => kind === 'keyword' || kind === 'keyword-spread')
}
