import { longRunningModules } from '../../knowledge/libraries'
import type { Pattern, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Program } from './program'

/**
 * Whether a file is a script that runs once from top to bottom: nothing is exported, no server is imported, and the
 * work is started at its end (`main()`, `if __name__ == "__main__":`).
 */
export function isOneShot(program: Program, node: AnyNode): boolean {
  if (program.importsBeside(node).some(({ module }) => longRunningModules.test(module))) return false
  const { steps } = program.moduleOf(node).body
  if (steps.some((step) => step.kind === 'export')) return false
  if (steps.some((step) => step.kind === 'assign' && step.targets.some(isModuleExports))) return false
  return steps.some((step) => {
    if (step.kind === 'if') return program.dialect.platform.isMainGuard(step.test)
    if (step.kind !== 'expression') return false
    const value = step.value.kind === 'await' ? step.value.value : step.value
    const call = value.kind === 'call' && value.callee.kind === 'member' ? innermostCall(value) : value
    return (
      call.kind === 'call' &&
      (call.callee.kind === 'name'
        ? call.callee.name === 'main' || call.callee.name === 'run'
        : call.callee.kind === 'function')
    )
  })
}

/** `module.exports`, `exports.a`, `module.exports.a`. */
function isModuleExports(target: Pattern): boolean {
  if (target.kind !== 'member') return false
  const { object } = target
  if (object.kind === 'name') return object.name === 'module' || object.name === 'exports'
  return object.kind === 'member' && object.object.kind === 'name' && object.object.name === 'module'
}

/** `main().catch(…)` is a call of `main`. */
function innermostCall(value: Value): Value {
  let at = value
  while (at.kind === 'call' && at.callee.kind === 'member' && at.callee.object.kind === 'call') at = at.callee.object
  return at
}
