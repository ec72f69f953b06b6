import type { Program } from '../../analysis/program/program'
import type { Token } from '../../analysis/tokens/token'
import type { FixPlan } from '../../findings/rule'
import type { ManagerPlan, NameUse } from './managerPlan'
import { tokenManagerSources } from '../../fixes/helperSources'
import { jwtLibraries, type JwtLibraryId } from '../../knowledge'
import type { Span } from '../../syntax/model'
import type { Idioms } from '../../syntax/idioms'
import type { Repair } from '../../syntax/repair'
import { clashes, helperFor, sourceFor } from '../shared/repairing/helpers'
import { proper, titled } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

/** Libraries whose name the manager's own import would shadow (`jwt`). */
const clashing = new Set<JwtLibraryId>(['python-jose', 'authlib', 'joserfc', 'jwt-simple'])

/** Libraries that the managers of the languages sign with. */
const own = new Set<JwtLibraryId>(['pyjwt', 'jsonwebtoken'])

/** Adds a TokenManager to the file, and gets the token from it at each use. */
export function managerFix(program: Program, token: Token, plan: ManagerPlan): FixPlan[] {
  if (clashing.has(token.library) || clashes(program, sourceFor(program, tokenManagerSources))) return []
  const { statements, expressions, blocks } = program.dialect.idioms
  const { accessKey, secretKey, derived, signing, before, name } = plan
  const call = expressions.instance('TokenManager', accessKey, secretKey)
  const declaration = `${statements.constant(name, call)}\n`
  const repairs: Repair[] = [
    helperFor(program, tokenManagerSources),
    ...(before ? [code(signing, `${name}.token()`)] : [code(signing, call)]),
    ...plan.tokenUses.map((use) => instead(use, name, `${name}.token()`)),
    ...derived.flatMap((each) => remade(each, blocks, before ? declaration : '')),
  ]
  const title = titled('token-manager', { needs: needs(program, token) })
  return [{ title, safety: 'review', repairs }]
}

/** The package that a file which signs with another library needs for the manager. */
function needs({ dialect }: Program, { library }: Token): Datum {
  if (own.has(library)) return null
  const wanted = jwtLibraries.find(({ id, ecosystem }) => own.has(id) && ecosystem === dialect.platform.ecosystem)
  return wanted ? proper(wanted.name) : null
}

/** Turns a value computed once from the token into a function that computes it at each use. */
function remade(
  { name, value, statement, uses }: ManagerPlan['derived'][number],
  blocks: Idioms['blocks'],
  first: string,
): Repair[] {
  const calls = uses.map((use) => instead(use, name, `${name}()`))
  if (blocks === 'indented')
    return [code({ start: statement.start, end: value.start }, `${first}def ${name}():\n    return `), ...calls]
  const opening = [
    ...(first === '' ? [] : [code(emptyAt(statement.start), first)]),
    code(emptyAt(value.start), '() => ('),
  ]
  return [...opening, code(emptyAt(value.end), ')'), ...calls]
}

/** `{ headers }` becomes `{ headers: headers() }`. */
function instead({ span, shorthand }: NameUse, name: string, by: string): Repair {
  return code(span, shorthand ? `${name}: ${by}` : by)
}

function code(at: Span, by: string): Repair {
  return { do: 'code', at, by }
}

function emptyAt(offset: number): Span {
  return { start: offset, end: offset }
}
