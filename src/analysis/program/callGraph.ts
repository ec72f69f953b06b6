import { commonMethodNames } from '../../knowledge/libraries'
import type { Argument, AssignStep, CallValue, ClassValue, FunctionValue, Parameter, Value } from '../../syntax/model'
import { exportedBy, namespaceOf } from './exports'
import { heldClass, isSelf } from './objects/heldClass'
import { push } from '../../syntax/multimap'
import { remembered } from '../../syntax/remembered'
import type { AnyNode } from '../../syntax/visit'
import { functionIn, memberFunction } from './objects/members'
import type { Definition, Program } from './program'
import { recursiveFunctions } from './recursion'

/** The local function of each call, and the callers of each function. By name only: no evaluation, so no cycles. */
export class CallGraph {
  private readonly callers = new Map<FunctionValue, CallValue[]>()
  private readonly returned = new Map<FunctionValue, Value[]>()
  private readonly writes = new Map<FunctionValue, AssignStep[]>()
  private readonly methods = new Map<string, FunctionValue[]>()
  private readonly called = new Map<FunctionValue, FunctionValue[]>()
  /** The calls whose functions are being looked for. */
  private readonly asked = new Set<CallValue>()
  private readonly made = new Map<CallValue, FunctionValue | null>()
  private recursive: ReadonlySet<FunctionValue> | undefined

  constructor(private readonly program: Program) {
    for (const { methods } of program.classes) {
      for (const method of methods) if (method.name) push(this.methods, method.name, method)
    }
    for (const node of program.nodes) {
      if (node.kind === 'assign' && node.targets.some(isSelfMember)) {
        const method = methodAround(program, node)
        if (method) push(this.writes, method, node)
      }
      if (node.kind !== 'return' || !node.value) continue
      const owner = program.functionOf(node)
      if (owner) push(this.returned, owner, node.value)
    }
    for (const call of program.calls) {
      const target = this.targetOf(call)
      if (!target) continue
      push(this.callers, target, call)
      const owner = program.functionOf(call)
      if (owner) push(this.called, owner, target)
    }
  }

  callersOf(target: FunctionValue): readonly CallValue[] {
    return this.callers.get(target) ?? []
  }

  /** Whether a function may be recursive. */
  isRecursive(target: FunctionValue): boolean {
    this.recursive ??= recursiveFunctions(this.program, (owner) => this.called.get(owner) ?? [])
    return this.recursive.has(target)
  }

  /** The expressions that a function returns. */
  returnsOf(target: FunctionValue): readonly Value[] {
    return this.returned.get(target) ?? []
  }

  /** The assignments to `self.x` / `this.x` in a method, those of its inner arrow functions included. */
  selfWritesOf(method: FunctionValue): readonly AssignStep[] {
    return this.writes.get(method) ?? []
  }

  /** The argument that a call passes for a parameter; null if none, `unknown` after a spread. */
  argumentFor(call: CallValue, owner: FunctionValue, parameter: Parameter): Argument | null | 'unknown' {
    const name = parameter.target.kind === 'name' ? parameter.target.name : null
    if (parameter.rest) return 'unknown'
    const named =
      name !== null && call.arguments.find((argument) => argument.kind === 'keyword' && argument.name === name)
    if (named) return named
    const index = this.positionOf(owner, parameter)
    if (!parameter.keywordOnly) {
      for (const [position, argument] of call.arguments.entries()) {
        if (argument.kind === 'positional-spread' || argument.kind === 'keyword-spread') return 'unknown'
        if (argument.kind === 'positional' && position === index) return argument
      }
    }
    return call.arguments.some(({ kind }) => kind === 'positional-spread' || kind === 'keyword-spread')
      ? 'unknown'
      : null
  }

  /** The arguments of a call that a rest parameter collects. */
  restFor(call: CallValue, owner: FunctionValue, parameter: Parameter): readonly Argument[] {
    const named = new Set(owner.parameters.map(({ target }) => (target.kind === 'name' ? target.name : null)))
    const first = this.positionOf(owner, parameter)
    return call.arguments.filter((argument, position) => {
      if (argument.kind === 'keyword') return parameter.rest === 'record' && !named.has(argument.name)
      if (argument.kind === 'keyword-spread') return parameter.rest === 'record'
      return parameter.rest === 'list' && (argument.kind === 'positional-spread' || position >= first)
    })
  }

  /** The position of a parameter's argument. */
  private positionOf(owner: FunctionValue, parameter: Parameter): number {
    return owner.parameters.indexOf(parameter) - (this.takesSelf(owner) ? 1 : 0)
  }

  /** In Python, the first parameter of a method is the object, which no call passes. */
  private takesSelf(owner: FunctionValue): boolean {
    const [first] = owner.parameters
    return (
      first?.target.kind === 'name' &&
      this.program.dialect.functions.receivers.includes(first.target.name) &&
      this.program.classOf(owner) !== null
    )
  }

  /** Whether two nodes are in the same file; names alone mean nothing across files. */
  private isBeside(a: AnyNode, b: AnyNode): boolean {
    return this.program.modules.length < 2 || this.program.moduleOf(a) === this.program.moduleOf(b)
  }

  /** Whether an object of a class may have another method in its place. */
  private isOverridden(owner: ClassValue, { name }: FunctionValue): boolean {
    const heirs = heirsOf(this.program).get(owner) ?? []
    return heirs.some(({ methods }) => methods.some((method) => method.name === name))
  }

  /** A function of another module: `client.create()` with `import * as client`. */
  private exportCalled(object: Value, name: string): FunctionValue | null {
    const binding = object.kind === 'name' ? this.program.resolve(object) : null
    const module = binding && this.program.modules.length > 1 ? namespaceOf(this.program, binding) : null
    const [definition, ...more] = module ? (exportedBy(this.program, module, name)?.definitions ?? []) : []
    if (more.length > 0) return null
    if (definition?.kind === 'class') return makerOf(this.program, definition.class)
    if (definition?.kind === 'function') return definition.function
    return definition?.kind === 'value' ? functionIn(definition.value) : null
  }

  /** The function that a variable gets: `const post = api(key)`, `const { post } = makeClient()`. */
  private functionIn({ value, path: [item, ...more] }: Definition & { kind: 'value' }): FunctionValue | null {
    if (!item) return value.kind === 'call' ? this.functionMade(value) : functionIn(value)
    return item.key !== null && more.length === 0
      ? memberFunction(this.program, value, item.key, (call) => this.onlyReturnOf(call))
      : null
  }

  /** The function that a call of a local one returns: `api(key)` with `const api = (key) => (path) => …`. */
  private functionMade(call: CallValue): FunctionValue | null {
    const known = this.made.get(call)
    if (known !== undefined) return known
    const returned = this.onlyReturnOf(call)
    const [named, ...more] = returned?.kind === 'name' ? (this.program.resolve(returned)?.definitions ?? []) : []
    const inner = named?.kind === 'function' && more.length === 0 ? named.function : returned && functionIn(returned)
    this.made.set(call, inner)
    return inner
  }

  /** What a local function always returns; null if that is not one expression. */
  private onlyReturnOf(call: CallValue): Value | null {
    // `url = url.replace(…)`: what it is called on is its own result.
    if (this.asked.has(call)) return null
    this.asked.add(call)
    const target = this.targetOf(call)
    this.asked.delete(call)
    const [only, ...more] = target ? this.returnsOf(target) : []
    return more.length === 0 ? (only ?? null) : null
  }

  /** The local function or constructor of a call, if its name is enough. */
  targetOf({ callee }: CallValue): FunctionValue | null {
    if (callee.kind === 'name') {
      const binding = this.program.resolve(callee)
      if (!binding) return makerAbove(this.program, callee)
      if (binding.definitions.length !== 1) return null
      const [definition] = binding.definitions
      if (definition?.kind === 'function') return definition.function
      if (definition?.kind === 'class') return makerOf(this.program, definition.class)
      return definition?.kind === 'value' ? this.functionIn(definition) : null
    }
    if (callee.kind === 'call') return this.functionMade(callee)
    if (callee.kind !== 'member' || callee.property === null) return null
    if (isSelf(callee.object)) {
      const owner = this.program.classOf(callee)
      const method = owner && methodOf(this.program, owner, callee.property)
      if (method) return method
    }
    const above = superClasses(this.program, callee.object)
    if (above) return methodAbove(this.program, above, callee.property)
    const exported = this.exportCalled(callee.object, callee.property)
    if (exported) return exported
    const member = memberFunction(this.program, callee.object, callee.property, (call) => this.onlyReturnOf(call))
    if (member) return member
    const held = heldClass(this.program, callee.object)
    const method = held && methodOf(this.program, held, callee.property)
    if (method) return isMade(this.program, callee.object) || !this.isOverridden(held, method) ? method : null
    const named = this.methods.get(callee.property)?.filter((each) => this.isBeside(each, callee))
    return named?.length === 1 && !commonMethodNames.has(callee.property) ? (named[0] ?? null) : null
  }
}

/** Finds a method by name, in the class and the local classes it extends. */
export function methodOf(program: Program, owner: ClassValue, name: string, depth = 0): FunctionValue | null {
  const own = owner.methods.find((method) => method.name === name)
  if (own) return own
  for (const field of owner.fields) {
    if (field.name === name && field.value?.kind === 'function') return field.value
  }
  if (depth > 5) return null
  for (const base of basesOf(program, owner)) {
    const inherited = methodOf(program, base, name, depth + 1)
    if (inherited) return inherited
  }
  return null
}

/** The classes that extend a class, without itself. */
const heirsOf = remembered<Program, ReadonlyMap<ClassValue, readonly ClassValue[]>>((program) => {
  const found = new Map<ClassValue, ClassValue[]>()
  for (const each of program.classes) for (const base of basesOf(program, each)) push(found, base, each)
  return found
})

/** Whether an object is created where it is used, so that it is not an instance of a subclass. */
function isMade(program: Program, value: Value): boolean {
  if (value.kind !== 'name') return value.kind === 'call'
  const [definition, ...more] = program.resolve(value)?.definitions ?? []
  return definition?.kind === 'value' && definition.value.kind === 'call' && more.length === 0
}

/** The local classes that a class extends. */
export function basesOf(program: Program, owner: ClassValue): readonly ClassValue[] {
  const bases: ClassValue[] = []
  for (const { value } of owner.bases) {
    const definition = value.kind === 'name' ? program.resolve(value)?.definitions[0] : undefined
    if (definition?.kind === 'class' && definition.class !== owner) bases.push(definition.class)
  }
  return bases
}

export function constructorOf(owner: ClassValue): FunctionValue | null {
  return owner.methods.find((method) => method.name === '__init__' || method.name === 'constructor') ?? null
}

/** The constructor that makes an object of a class: its own, or the one that it inherits. */
export function makerOf(program: Program, owner: ClassValue, depth = 0): FunctionValue | null {
  return (
    constructorOf(owner) ??
    (depth > 5 ? null : firstOf(basesOf(program, owner), (each) => makerOf(program, each, depth + 1)))
  )
}

/** The local classes above the one in which a `super` stands; null for any other expression. */
export function superClasses(program: Program, value: Value): readonly ClassValue[] | null {
  const name = value.kind === 'call' ? value.callee : value
  if (name.kind !== 'name' || name.name !== 'super' || program.resolve(name)) return null
  const owner = program.classOf(name)
  return owner && basesOf(program, owner)
}

/** `super(…)` in JavaScript; in Python, `super()` only names the object. */
function makerAbove(program: Program, callee: Value): FunctionValue | null {
  const above = program.dialect.functions.receivers.length === 0 ? superClasses(program, callee) : null
  return firstOf(above ?? [], (each) => makerOf(program, each))
}

function methodAbove(program: Program, above: readonly ClassValue[], name: string): FunctionValue | null {
  return firstOf(above, (each) => (name === '__init__' ? makerOf(program, each) : methodOf(program, each, name)))
}

/** The call in a constructor of a class that hands on to the constructor above. */
export function superCallOf(program: Program, calls: CallGraph, owner: ClassValue): CallValue | null {
  const maker = constructorOf(owner)
  const above = firstOf(basesOf(program, owner), (each) => makerOf(program, each))
  if (!maker || !above) return null
  const [only, ...more] = calls.callersOf(above).filter((call) => program.functionOf(call) === maker)
  return only && more.length === 0 && isSuperCall(program, only) ? only : null
}

export function isSuperCall(program: Program, { callee }: CallValue): boolean {
  return superClasses(program, callee.kind === 'member' ? callee.object : callee) !== null
}

function firstOf<Item, Result>(items: readonly Item[], find: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

function isSelfMember(target: AnyNode): boolean {
  return target.kind === 'member' && isSelf(target.object)
}

/** The method that a node's `this` belongs to: arrow functions do not bind it. */
function methodAround(program: Program, node: AnyNode): FunctionValue | null {
  let method = program.functionOf(node)
  while (method?.isArrow && program.functionOf(method)) method = program.functionOf(method)
  return method
}
