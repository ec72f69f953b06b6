import type { CallValue, FunctionValue, Parameter } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { remembered } from '../../../syntax/remembered'
import type { CallGraph } from '../../program/callGraph'
import { push } from '../../../syntax/multimap'
import type { Program } from '../../program/program'

/** Calls of one function with the same arguments, as far as they are distinguished. Never empty. */
export type Callers = readonly CallValue[]

/** How many groups of callers are distinguished, and by how many arguments of one parameter. */
const mostGroups = 64
const mostArguments = 24
/** How many keys of the objects that are passed for one parameter are compared. */
const mostKeys = 64
/** Longer arguments are not compared. In UTF-16 units. */
const longestArgument = 200

/**
 * The calls of a function, grouped by their arguments: a wrapper with a hundred calls, two durations and two modes has
 * four kinds of callers. Arguments are compared as written, and objects by key if there are too many. A parameter or
 * key with too many different arguments (a prompt) distinguishes none; a group's value for it is that of all its calls.
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
    .flatMap((parameter) => columnsOf(read, calls, owner, parameter))
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

/** What each call writes for the same thing, in the order of the calls. */
interface Column {
  readonly texts: readonly string[]
  /** How many different ones there are. */
  readonly count: number
}

function columnOf(texts: readonly string[]): Column {
  return { texts, count: new Set(texts).size }
}

/** One column for a parameter; one for each key where calls write too many different objects for it. */
function columnsOf(
  read: Read,
  calls: readonly CallValue[],
  owner: FunctionValue,
  parameter: Parameter,
): readonly Column[] {
  const passed = calls.map((call) => passedFor(read, call, owner, parameter))
  const texts = (part: (index: number) => readonly AnyNode[] | null): Column =>
    columnOf(calls.map((call, index) => textOf(read.program, call, part(index))))
  const whole = texts((index) => passed[index] ?? null)
  if (whole.count <= mostArguments) return [whole]
  const written = passed.map(entriesIn)
  const names = [...new Set(written.flatMap((entries) => [...entries.keys()]))].slice(0, mostKeys)
  return names.map((name) => texts((index) => written[index]?.get(name) ?? null))
}

/** The argument of a call for a parameter; null if there is none or it is unknown. */
function passedFor(
  { calls }: Read,
  call: CallValue,
  owner: FunctionValue,
  parameter: Parameter,
): readonly AnyNode[] | null {
  if (parameter.rest === 'record') return keywordsOf(call)
  const argument = calls.argumentFor(call, owner, parameter)
  if (argument === 'unknown') return call.arguments
  return argument && [argument.value]
}

/** The entries of objects and keyword arguments by name; those without a name are grouped under `...`. */
function entriesIn(passed: readonly AnyNode[] | null): ReadonlyMap<string, readonly AnyNode[]> {
  const found = new Map<string, AnyNode[]>()
  for (const node of (passed ?? []).flatMap((each): readonly AnyNode[] =>
    each.kind === 'record' ? each.entries : [each],
  ))
    push(found, nameOf(node) ?? '...', node)
  return found
}

function nameOf(node: AnyNode): string | null {
  if (node.kind === 'entry') return node.key
  return node.kind === 'keyword' ? node.name : null
}

function textOf(program: Program, call: CallValue, nodes: readonly AnyNode[] | null): string {
  if (nodes === null) return ''
  const text = nodes.map((node) => program.sourceOf(node)).join(', ')
  // What is long is only like itself.
  return text.length <= longestArgument ? `= ${text}` : `at ${call.span.start}`
}

function keywordsOf(call: CallValue): readonly AnyNode[] {
  return call.arguments.filter(({ kind }) => kind === 'keyword' || kind === 'keyword-spread')
}
