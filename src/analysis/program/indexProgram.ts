import type { AssignStep, NameValue, Pattern, ScopeStep, SourceModel } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { linked, starImported } from './exports'
import type { Module } from './module'
import { type Beside, type Definition, namesOf, Program, Scope } from './program'

/** Builds the index of one model: parents, scopes, definitions and references. Iterative, so depth costs no stack. */
export function indexProgram(model: SourceModel, modules?: readonly Module[], beside?: Beside): Program {
  const program = new Program(model, modules, beside)
  link(program)
  for (const node of program.nodes) declare(program, node)
  for (const node of program.nodes) if (node.kind === 'name') refer(program, node)
  return program
}

/** Assigns parents to nodes and positions to steps, and creates the scopes. */
function link(program: Program): void {
  const pending: AnyNode[] = [program.model.body]
  for (let node = pending.pop(); node; node = pending.pop()) {
    program.nodes.push(node)
    note(program, node)
    if (leaves.has(node.kind)) continue
    const inner: AnyNode[] = []
    collectChildren(node, inner)
    for (let i = inner.length - 1; i >= 0; i--) {
      const child = inner[i] as AnyNode
      if (program.parents.has(child)) continue // `{ a }`: key and value may be one node
      program.parents.set(child, node)
      pending.push(child)
    }
    const scope = scopeKind(program, node)
    if (scope && !program.scopes.has(node)) program.scopes.set(node, new Scope(scope, node, null))
  }
  for (const [node, scope] of program.scopes) {
    const parent = program.parents.get(node)
    if (parent && scope.kind !== 'module') scope.parent = program.scopeOf(parent)
  }
}

/** Nodes without children. */
const leaves: ReadonlySet<AnyNode['kind']> = new Set(['name', 'piece', 'number', 'boolean', 'null'])

function scopeKind(program: Program, node: AnyNode): 'function' | 'class' | 'block' | null {
  const { hasBlocks } = program.dialect.scoping
  switch (node.kind) {
    case 'function':
      return 'function'
    case 'class':
      return 'class'
    case 'comprehension':
      return 'block'
    case 'loop':
    case 'switch':
      return hasBlocks ? 'block' : null
    case 'block':
      return hasBlocks && program.parents.get(node)?.kind !== 'function' ? 'block' : null
    case 'handler': // `catch (error)`
      return hasBlocks ? 'block' : null
    default:
      return null
  }
}

function note(program: Program, node: AnyNode): void {
  switch (node.kind) {
    case 'block':
      for (const [index, step] of node.steps.entries()) program.places.set(step, { block: node, index })
      return
    case 'call':
      program.calls.push(node)
      return
    case 'text':
      program.texts.push(node)
      return
    case 'function':
      program.functions.push(node)
      return
    case 'class':
      program.classes.push(node)
      return
    case 'import':
      program.imports.push(node)
      return
    case 'type':
      program.declareType(node)
  }
}

function declare(program: Program, node: AnyNode): void {
  switch (node.kind) {
    case 'assign':
      return declareAssignment(program, node)
    case 'assign-value':
      return define(
        program,
        node.target,
        { kind: 'value', node, value: node.value, step: null },
        ownScope(program, node),
        program.dialect.scoping.assignmentDeclares,
      )
    case 'function-step':
      if (node.value.name)
        bind(node.value.name, program.scopeOf(node), { kind: 'function', node, function: node.value, path: [] })
      return
    case 'class-step':
      if (node.value.name)
        bind(node.value.name, program.scopeOf(node), { kind: 'class', node, class: node.value, path: [] })
      return
    case 'function':
      for (const parameter of node.parameters) {
        define(
          program,
          parameter.target,
          { kind: 'parameter', node: parameter, function: node, parameter },
          program.scopeOf(node),
        )
      }
      return
    case 'import':
      for (const { local, imported } of node.names) {
        bind(local, program.scopeOf(node), { kind: 'import', node, module: node.module, imported, local, path: [] })
      }
      return
    default:
      declareHeld(program, node)
  }
}

/** A function sets a variable of its module, or of the function around it. */
function reachOut(program: Program, name: string, step: ScopeStep): void {
  const scope = ownScope(program, step)
  const top = program.topScopeOf(step)
  const outer = step.isGlobal ? top.declare(name) : scope.parent && program.lookUp(name, scope.parent)
  if (outer && scope !== top) scope.bindings.set(name, outer)
}

/** Names bound by loops, comprehensions, handlers and `with`. */
function declareHeld(program: Program, node: AnyNode): void {
  switch (node.kind) {
    case 'scope':
      for (const name of node.names) reachOut(program, name, node)
      return
    case 'loop':
      if (node.target && node.iterable) {
        define(
          program,
          node.target,
          { kind: 'item', node, iterable: node.iterable, loop: node },
          loopScope(program, node),
        )
      }
      return
    case 'comprehension':
      for (const { target, iterable } of node.clauses) {
        define(program, target, { kind: 'item', node, iterable, loop: null }, program.scopeOf(node))
      }
      return
    case 'handler':
      if (node.target) define(program, node.target, { kind: 'opaque', node }, program.scopeOf(node))
      return
    case 'with':
      for (const { target, value } of node.items) {
        if (target) define(program, target, { kind: 'managed', node, value }, ownScope(program, node))
      }
  }
}

function declareAssignment(program: Program, step: AssignStep): void {
  const scope =
    step.declaration === 'let' || step.declaration === 'const' ? program.scopeOf(step) : ownScope(program, step)
  for (const target of step.targets) {
    if (step.operator !== '=' && step.value && target.kind === 'name') {
      const binding = program.lookUp(target.name, scope) ?? scope.declare(target.name)
      const { operator, value } = step
      binding.definitions.push({ kind: 'augmented', node: step, step, operator, value, name: target, path: [] })
    } else if (step.value)
      define(program, target, { kind: 'value', node: step, value: step.value, step }, scope, step.declaration !== null)
    else define(program, target, { kind: 'declared', node: step, step }, scope, step.declaration !== null)
  }
}

/** Function scope (`var`, Python); a plain JavaScript assignment finds its variable further out. */
function ownScope(program: Program, node: AnyNode): Scope {
  let scope = program.scopeOf(node)
  while (scope.kind === 'block' && scope.parent) scope = scope.parent
  return scope
}

function loopScope(program: Program, node: AnyNode): Scope {
  return program.dialect.scoping.hasBlocks ? program.scopeOf(node) : ownScope(program, node)
}

type Unplaced = Definition extends infer D ? (D extends Definition ? Omit<D, 'path'> : never) : never

function define(program: Program, pattern: Pattern, definition: Unplaced, scope: Scope, declares = true): void {
  for (const { name, path } of namesOf(pattern)) {
    const finds = !declares && !program.dialect.scoping.assignmentDeclares
    const outer = finds ? program.lookUp(name.name, program.scopeOf(definition.node)) : null
    const binding = outer ?? scope.declare(name.name)
    binding.definitions.push({ ...definition, path })
    program.bindingOfName.set(name, binding)
  }
}

function bind(name: string, scope: Scope, definition: Definition): void {
  scope.declare(name).definitions.push(definition)
}

function refer(program: Program, name: NameValue): void {
  if (program.bindingOfName.has(name)) return
  const own = program.lookUp(name.name, program.scopeOf(name))
  const isAlone = program.modules.length < 2
  const found = own ?? (isAlone ? null : starImported(program, name))
  if (!found) return
  // An import from a module of the program resolves to that module's variable.
  const binding = isAlone ? found : linked(program, found)
  program.bindingOfName.set(name, binding)
  binding.references.push(name)
}

/** The nodes directly inside a node, in the order of its fields. */
function collectChildren(holder: object, found: AnyNode[]): void {
  for (const key in holder) {
    const value = (holder as Record<string, unknown>)[key]
    if (typeof value !== 'object' || value === null || 'start' in value) continue
    if ('span' in value) found.push(value as AnyNode)
    else collectChildren(value, found)
  }
}
