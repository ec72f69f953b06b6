import type { Answer } from '../../../analysis/answers/readAnswer'
import type { Evaluator } from '../../../analysis/values/evaluator'
import type { Program } from '../../../analysis/program/program'
import type { Value } from '../../../syntax/model'

/** The module whose function or client sends a request (`fetch` for the built-in one); null if ambiguous. */
export function clientOf(evaluator: Evaluator, { call, context }: Answer): string | null {
  const modules = evaluator.evaluate(call.callee, context).map((value) => {
    if (value.kind === 'import') return value.module || value.path.join('.')
    return value.kind === 'result' ? value.callee.module : null
  })
  const [module, ...more] = new Set(modules)
  if (more.length > 0) return null
  return module ?? (call.callee.kind === 'member' ? declaredClient(evaluator.program, call.callee.object) : null)
}

/** `client: httpx.AsyncClient`: the module in the parameter's type. */
function declaredClient(program: Program, client: Value): string | null {
  const definitions = client.kind === 'name' ? (program.resolve(client)?.definitions ?? []) : []
  const [definition, ...more] = definitions
  const type = definition?.kind === 'parameter' && more.length === 0 ? definition.parameter.annotation : null
  if (type?.kind !== 'named-type') return null
  const [module] = program.sourceOf(type).split('.')
  const imported = program.topScopeOf(type).bindings.get(module ?? '')?.definitions[0]
  return imported?.kind === 'import' ? imported.module : null
}
