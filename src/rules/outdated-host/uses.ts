import { formerName, lengthOf, onlookers, replacers, showingFunctions } from '../../knowledge/libraries'
import { lastName } from '../../analysis/program/names'
import type { Program } from '../../analysis/program/program'
import type { AnyNode, Value } from '../../syntax/model'

/** The most variables through which a literal is followed. */
const maximumHops = 3

/** Whether code does more with a literal than compare, replace, log or list it. */
export function isUsed(program: Program, text: AnyNode, hops = maximumHops): boolean {
  let inner = text
  for (const at of program.ancestors(text)) {
    // A literal as a statement has no effect.
    if (at.kind === 'expression') return inner !== text
    const used = isUsedBy(program, at, inner, hops)
    if (used !== null) return used
    inner = at
  }
  return false
}

/** Whether the parent `at` uses a value; null if that depends on the parent of `at`. */
function isUsedBy(program: Program, at: AnyNode, inner: AnyNode, hops: number): boolean | null {
  switch (at.kind) {
    case 'compare':
    case 'list':
    case 'switch':
    case 'case':
      return false
    case 'positional':
    case 'keyword':
      return !isLookedAt(program, at)
    case 'member':
      return at.property === lengthOf.property ? false : null
    case 'call':
      // `OLD.includes(host)`
      return inner === at.callee && onlookers.has(lastName(at.callee)) ? false : null
    case 'if':
    case 'conditional':
    case 'loop':
      return 'test' in at && at.test === inner ? false : null
    case 'assign':
      return at.value !== inner || at.targets.some((target) => isTargetUsed(program, target, hops))
    case 'entry':
      return at.value === inner && isNamedUsed(program, at.key, hops)
    case 'field':
      return isNamedUsed(program, at.name, hops)
    case 'return':
    // A default value.
    case 'parameter':
    case 'pattern-entry':
      return true
    default:
      return null
  }
}

/** An argument that the call only inspects, or the text that a replacement removes. */
function isLookedAt(program: Program, argument: AnyNode): boolean {
  const call = program.parents.get(argument)
  if (call?.kind !== 'call') return false
  const name = lastName(call.callee)
  return onlookers.has(name) || showingFunctions.has(name) || (replacers.has(name) && call.arguments[0] === argument)
}

/** A variable is used if one of its reads is; a variable without reads may be used elsewhere. */
function isTargetUsed(program: Program, target: AnyNode, hops: number): boolean {
  if (hops === 0) return true
  if (target.kind === 'member') return isNamedUsed(program, target.property, hops)
  const binding = target.kind === 'name' && 'name' in target ? program.resolve(target) : null
  if (!binding) return true
  const reads = binding.references.filter((each) => each !== target)
  return readsUse(program, reads, binding.name, hops)
}

/** The same for a field or an entry, by the members of its name. */
function isNamedUsed(program: Program, name: string | null, hops: number): boolean {
  if (hops === 0 || name === null) return true
  const reads = program.ofKind('member').filter((each) => each.property === name && !isTarget(program, each))
  return readsUse(program, reads, name, hops)
}

function readsUse(program: Program, reads: readonly Value[], name: string, hops: number): boolean {
  return reads.length === 0 ? !saysFormer(name) : reads.some((each) => isUsed(program, each, hops - 1))
}

function isTarget(program: Program, member: AnyNode): boolean {
  const parent = program.parents.get(member)
  return parent?.kind === 'assign' && parent.targets.some((each) => each === member)
}

function saysFormer(name: string): boolean {
  return formerName.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase())
}
