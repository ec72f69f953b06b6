import type { AnyNode } from '../../syntax/visit'
import { exportedBy, namespaceOf } from '../program/exports'
import type { Binding, Definition, Program } from '../program/program'
import type { Evaluator } from './evaluator'
import { opaque, outside, type Possibility, type Values } from './possibility'
import { unionOf } from './union'

type Namespace = Possibility & { readonly kind: 'namespace' }

/** The module of the program that an import binds as a whole, or null. */
export function importedModule(
  program: Program,
  definition: Definition & { readonly kind: 'import' },
): Namespace | null {
  const { node, module: specifier, imported, local } = definition
  const importer = program.moduleOf(node)
  if (program.modules.length < 2) return null
  if (imported === '*') {
    // `import studio.config` binds the name of the package.
    const isPackage = specifier.startsWith(`${local}.`)
    const module = importer.resolve(isPackage ? local : specifier)
    const isOwn = module !== null || (isPackage && importer.resolve(specifier) !== null)
    return isOwn ? { kind: 'namespace', module, specifier: isPackage ? local : specifier, importer, at: node } : null
  }
  const binding = program.lookUp(local, program.scopeOf(node))
  const module = binding && namespaceOf(program, binding)
  return module ? { kind: 'namespace', module, specifier: joined(specifier, imported), importer, at: node } : null
}

/** The module that a call loads: `require("./config")`, `import("./config")`. */
export function projectModule(program: Program, specifier: string, at: AnyNode): Namespace | null {
  const importer = program.moduleOf(at)
  const module = importer.resolve(specifier)
  return module && { kind: 'namespace', module, specifier, importer, at }
}

/** The possible values of a name in a module. */
export function exportOf(evaluator: Evaluator, namespace: Namespace, name: string, at: AnyNode): Values {
  const { program } = evaluator
  const { module, specifier, importer } = namespace
  const binding = module && exportedBy(program, module, name)
  if (binding) return valuesOf(evaluator, binding, at)
  const inner = importer.resolve(joined(specifier, name))
  if (inner) return [{ kind: 'namespace', module: inner, specifier: joined(specifier, name), importer, at }]
  // A CommonJS module that is loaded as an ES module.
  return name === 'default' && module ? [namespace] : opaque(at)
}

/** The possible values of another module's variable: all its definitions, because the order is unknown. */
function valuesOf(evaluator: Evaluator, { definitions }: Binding, at: AnyNode): Values {
  const values = unionOf(definitions, (definition) => evaluator.definitionValues(definition, null, at), at)
  return values.length > 0 ? values : outside(at)
}

function joined(specifier: string, name: string): string {
  return specifier.endsWith('.') ? `${specifier}${name}` : `${specifier}.${name}`
}
