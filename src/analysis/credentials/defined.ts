import { bundlerModules } from '../../knowledge/libraries'
import type { Entry, Span } from '../../syntax/model'
import type { FileEvidence } from '../requests/fileEvidence'
import type { Program } from '../program/program'
import type { Role } from '../tokens/keyNames'
import type { KeyFacts } from './keyFacts'

/** An expression that a bundler replaces by a credential, in all code: `define: { 'process.env.KLING_SECRET_KEY': … }`. */
export interface Defined {
  readonly kind: 'defined'
  readonly role: Role
  readonly span: Span
}

const environment = /^(?:process\.env|import\.meta\.env)\.(\w+)$/

export function definedForPages(program: Program, facts: KeyFacts, file: FileEvidence): readonly Defined[] {
  return program.ofKind('entry').flatMap((entry) => {
    const name = environment.exec(entry.key ?? '')?.[1]
    const role = name === undefined ? null : facts.roleOf(name)
    if (name === undefined || role === null || role === 'access-key' || !isForPages(program, entry)) return []
    if (role === 'api-key' && file.at(entry).gateways.length > 0) return []
    return holds(program, entry, name) ? [{ kind: 'defined', role, span: entry.keySpan }] : []
  })
}

/** A bundler for pages, unless the file says otherwise: `platform: 'node'`. */
function isForPages(program: Program, entry: Entry): boolean {
  return (
    program.importsBeside(entry).some(({ module }) => bundlerModules.test(module)) &&
    !program.ofKind('entry').some(({ key, value }) => {
      const isPlace = key === 'platform' || key === 'target' || key === 'ssr'
      return isPlace && (value.kind !== 'text' || value.value === 'node')
    })
  )
}

/** Whether the value is that of the variable, not only whether it is set. */
function holds(program: Program, { value }: Entry, name: string): boolean {
  return program.within(value).some((node) => {
    const isRead = node.kind === 'member' && node.property === name
    return isRead && program.parents.get(node)?.kind !== 'unary'
  })
}
