import type { CallValue, ClassValue, ExportStep, NameValue, TypeStep, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { remembered } from '../../syntax/remembered'
import type { Module } from './module'
import { Binding, type Definition, namesOf, type Program, type Scope } from './program'

/** The most re-exporting modules through which a name is followed. */
const mostHops = 8

/** The name for the whole exports of a CommonJS module, and for an anonymous default export. */
const whole = 'module.exports'

/** The variable that a module exports under a name; null if there is none, or the export is a whole module. */
export function exportedBy(program: Program, module: Module, name: string, hops = mostHops): Binding | null {
  if (hops === 0) return null
  const { named, stars } = exportsOf(program, module)
  const found = named(name, hops - 1)
  if (found) return linked(program, found, hops - 1)
  for (const star of stars) {
    const passedOn = name === 'default' ? null : exportedBy(program, star, name, hops - 1)
    if (passedOn) return passedOn
  }
  return null
}

/** Resolves an imported variable to the exported one, or returns the variable itself. */
export function linked(program: Program, binding: Binding, hops = mostHops): Binding {
  const [definition, ...more] = binding.definitions
  const source = definition && more.length === 0 ? sourceOf(program, definition) : null
  if (!source?.module) return binding
  if (source.name === null)
    return (definition?.kind === 'value' ? exportsOf(program, source.module).whole : null) ?? binding
  return exportedBy(program, source.module, source.name, hops) ?? binding
}

/** The module in a variable: `import * as config`, `import config`, `require("./config")`. */
export function namespaceOf(program: Program, binding: Binding, hops = mostHops): Module | null {
  const [definition, ...more] = binding.definitions
  const source = definition && more.length === 0 ? sourceOf(program, definition) : null
  if (!definition || !source) return null
  const { module, name } = source
  if (name === null) return module
  const found = module && exportsOf(program, module).named(name, hops)
  // `from . import config` in a package finds its own name.
  if (found && found !== binding) return hops === 0 ? null : namespaceOf(program, found, hops - 1)
  const passed = module && namespaceIn(program, module, name, hops)
  // A default import of a CommonJS module is the module itself.
  return passed ?? (name === 'default' ? module : submodule(program, definition, name))
}

/** The module that another one exports as a whole under a name: `export * as config from './config'`. */
function namespaceIn(program: Program, module: Module, name: string, hops: number): Module | null {
  if (hops === 0) return null
  const { namespaces, passed, stars } = exportsOf(program, module)
  const from = passed.get(name)
  const found = namespaces.get(name) ?? (from ? namespaceIn(program, from.module, from.name, hops - 1) : null)
  if (found) return found
  for (const star of stars) {
    const passedOn = namespaceIn(program, star, name, hops - 1)
    if (passedOn) return passedOn
  }
  return null
}

/** The variable that `from module import *` brings into a file. Later imports come first. */
export function starImported(program: Program, { name, span }: NameValue): Binding | null {
  if (name.startsWith('_') || program.dialect.modules.exportsAreDeclared) return null
  for (const from of exportsOf(program, program.moduleOf({ span })).stars.toReversed()) {
    const found = exportedBy(program, from, name)
    if (found) return found
  }
  return null
}

/** A module of a package: `from . import config`. */
function submodule(program: Program, { node, kind, ...rest }: Definition, name: string): Module | null {
  if (kind !== 'import' || !('module' in rest)) return null
  const { module } = rest
  return program.moduleOf(node).resolve(module.endsWith('.') ? `${module}${name}` : `${module}.${name}`)
}

interface Source {
  readonly module: Module | null
  /** Null for the module itself. */
  readonly name: string | null
}

/** What a definition imports from another module. */
function sourceOf(program: Program, definition: Definition): Source | null {
  if (definition.kind === 'import') {
    const { module, imported, node } = definition
    return { module: program.moduleOf(node).resolve(module), name: imported === '*' ? null : imported }
  }
  if (definition.kind !== 'value') return null
  const specifier = loadedBy(definition.value)
  if (specifier === null) return null
  const [item, ...more] = definition.path
  if (more.length > 0 || item?.key === null) return null
  return { module: program.moduleOf(definition.node).resolve(specifier), name: item?.key ?? null }
}

/** The module that a call loads: `require("./a")`, `await import("./a")`, also followed by `.default` or a `catch`. */
export function loadedBy(value: Value): string | null {
  if (value.kind === 'await' || value.kind === 'cast') return loadedBy(value.value)
  if (value.kind !== 'call' || value.callee.kind !== 'name') return null
  const { name } = value.callee
  return name === 'require' || name === 'import' ? textOf(value) : null
}

function textOf({ arguments: [first] }: CallValue): string | null {
  return first?.value.kind === 'text' ? first.value.value : null
}

interface Exports {
  named(name: string, hops: number): Binding | null
  /** The value of the module itself: `module.exports = …`. */
  readonly whole: Binding | null
  /** Re-exported modules. */
  readonly stars: readonly Module[]
  /** Modules that are exported as a whole, by name. */
  readonly namespaces: ReadonlyMap<string, Module>
  /** Names of other modules that it passes on. */
  readonly passed: ReadonlyMap<string, PassedOn>
}

const exportsOf = (program: Program, module: Module): Exports => {
  const known = exportsIn(program)
  const found = known.get(module) ?? findExports(program, module)
  known.set(module, found)
  return found
}

const exportsIn = remembered<Program, Map<Module, Exports>>(() => new Map())

function findExports(program: Program, module: Module): Exports {
  const scope = program.topScopeOf(module)
  const stars: Module[] = []
  const namespaces = new Map<string, Module>()
  const passed = new Map<string, PassedOn>()
  const star = (specifier: string) => {
    const found = module.resolve(specifier)
    if (found) stars.push(found)
  }
  for (const step of program.importsBeside(module)) if (step.names.some(({ local }) => local === '*')) star(step.module)
  if (!program.dialect.modules.exportsAreDeclared)
    return { named: (name) => scope.bindings.get(name) ?? null, whole: null, stars, namespaces, passed }
  const bindings = new Map<string, Binding>()
  for (const step of module.body.steps) {
    if (step.kind === 'export') addExports(module, scope, step, { bindings, passed, namespaces, star })
    else if (step.kind === 'expression' && module.model.language.startsWith('json'))
      note(bindings, whole, valueOf(scope, step.value, step))
    else if (step.kind === 'assign' && step.value) addAssigned(scope, step.targets, step.value, step, bindings)
  }
  const own = bindings.get(whole) ?? null
  // Modules may pass on each other's names, so each is followed when it is asked for.
  const named = (name: string, hops: number): Binding | null => {
    const from = passed.get(name)
    const found = bindings.get(name) ?? (from ? exportedBy(program, from.module, from.name, hops) : null)
    return found ?? (name === 'default' ? own : null)
  }
  return { named, whole: own, stars, namespaces, passed }
}

/** A name that is exported from another module: `export { a } from './a'`. */
interface PassedOn {
  readonly module: Module
  readonly name: string
}

interface Found {
  readonly bindings: Map<string, Binding>
  readonly passed: Map<string, PassedOn>
  readonly namespaces: Map<string, Module>
  readonly star: (specifier: string) => void
}

function addExports(
  module: Module,
  scope: Scope,
  step: ExportStep,
  { bindings, passed, namespaces, star }: Found,
): void {
  for (const { local, exported } of step.names) {
    const from = step.module === null ? null : module.resolve(step.module)
    if (local === '*' && exported === '*') star(step.module ?? '')
    else if (step.module === null) note(bindings, exported, scope.bindings.get(local))
    else if (from && local === '*') namespaces.set(exported, from)
    else if (from) passed.set(exported, { module: from, name: local })
  }
  for (const inner of step.steps) {
    if (step.isDefault) note(bindings, 'default', defaultOf(scope, inner))
    else for (const name of declaredBy(inner)) note(bindings, name, scope.bindings.get(name))
  }
}

function note(bindings: Map<string, Binding>, name: string, binding: Binding | null | undefined): void {
  if (binding) bindings.set(name, binding)
}

/** The value of `export default`: a named function or class, or an anonymous value. */
function defaultOf(scope: Scope, step: ExportStep['steps'][number]): Binding | null {
  if (step.kind === 'function-step' || step.kind === 'class-step') {
    const named = step.value.name === null ? null : scope.bindings.get(step.value.name)
    return named ?? valueOf(scope, step.value, step)
  }
  if (step.kind !== 'expression') return null
  const named = step.value.kind === 'name' ? scope.bindings.get(step.value.name) : null
  return named ?? valueOf(scope, step.value, step)
}

/** A variable for an anonymous value. */
function valueOf(scope: Scope, value: Value, node: AnyNode): Binding {
  const binding = new Binding(whole, scope)
  binding.definitions.push({ kind: 'value', node, value, step: null, path: [] })
  return binding
}

function declaredBy(step: ExportStep['steps'][number]): readonly string[] {
  if (step.kind === 'function-step' || step.kind === 'class-step')
    return step.value.name === null ? [] : [step.value.name]
  if (step.kind === 'assign') return step.targets.flatMap((target) => [...namesOf(target)].map(({ name }) => name.name))
  return step.kind === 'block' ? step.steps.flatMap(declaredBy) : []
}

/** `module.exports = …`, `module.exports = { a, b }`, `exports.a = …`. */
function addAssigned(
  scope: Scope,
  targets: readonly AnyNode[],
  value: Value,
  node: AnyNode,
  bindings: Map<string, Binding>,
): void {
  for (const target of targets) {
    if (target.kind !== 'member' || target.property === null) continue
    if (isModuleExports(target)) {
      note(bindings, whole, named(scope, value, node))
      if (value.kind !== 'record') continue
      for (const entry of value.entries)
        if (entry.kind === 'entry' && entry.key !== null) note(bindings, entry.key, named(scope, entry.value, node))
    } else if (isModuleExports(target.object) || (target.object.kind === 'name' && target.object.name === 'exports'))
      note(bindings, target.property, named(scope, value, node))
  }
}

function isModuleExports(node: AnyNode): boolean {
  return (
    node.kind === 'member' &&
    node.property === 'exports' &&
    node.object.kind === 'name' &&
    node.object.name === 'module'
  )
}

function named(scope: Scope, value: Value, node: AnyNode): Binding {
  const own = value.kind === 'name' ? scope.bindings.get(value.name) : undefined
  return own ?? valueOf(scope, value, node)
}

/** Resolves a type name in a module: its own, or an imported one. */
export function typeNamed(program: Program, module: Module, name: string, hops = mostHops): TypeStep | null {
  const own = program.typeIn(module, name)
  if (own || hops === 0) return own
  for (const step of program.importsBeside(module))
    for (const { imported, local } of step.names) {
      const from = local === name || local === '*' ? module.resolve(step.module) : null
      const found = from && typeNamed(program, from, local === '*' ? name : imported, hops - 1)
      if (found) return found
    }
  for (const step of module.body.steps) {
    if (step.kind !== 'export' || step.module === null) continue
    const from = module.resolve(step.module)
    const passed = step.names.find(({ exported }) => exported === name || exported === '*')
    const found = from && passed ? typeNamed(program, from, passed.local === '*' ? name : passed.local, hops - 1) : null
    if (found) return found
  }
  return null
}

/** Resolves the name of a class. */
export function classNamed(program: Program, name: string, at: AnyNode): ClassValue | null {
  const definition = definitionNamed(program, name, at)
  if (definition?.kind === 'class') return definition.class
  return program.modules.length < 2 ? (program.classes.find((each) => each.name === name) ?? null) : null
}

/** The single definition of a name, in any module. */
export function definitionNamed(program: Program, name: string, at: AnyNode): Definition | null {
  const binding = program.lookUp(name, program.scopeOf(at))
  const [definition, ...more] = binding ? linked(program, binding).definitions : []
  return definition && more.length === 0 ? definition : null
}
