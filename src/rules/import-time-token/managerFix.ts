import type { Program } from '../../analysis/program/program'
import type { Token } from '../../analysis/tokens/token'
import type { FixPlan } from '../../findings/rule'
import type { ManagerPlan, NameUse } from './managerPlan'
import { tokenManagerSources } from '../../fixes/helperSources'
import type { JwtLibraryId } from '../../knowledge'
import type { Span } from '../../syntax/model'
import type { Idioms } from '../../syntax/idioms'
import type { Repair } from '../../syntax/repair'
import { helperFor } from '../shared/helpers'
import { prose } from '../../text/prose'

/** Libraries whose name the manager's own import would shadow (`jwt`). */
const clashing = new Set<JwtLibraryId>(['python-jose', 'authlib', 'joserfc', 'jwt-simple'])

/** Puts a TokenManager into the file and asks it for a token wherever one is used. */
export function managerFix(program: Program, token: Token, plan: ManagerPlan): FixPlan[] {
  if (clashing.has(token.library)) return []
  const { statements, expressions, blocks } = program.dialect.idioms
  const { accessKey, secretKey, derived, maker, before, name } = plan
  const call = expressions.instance('TokenManager', accessKey, secretKey)
  const declaration = `${statements.constant(name, call)}\n`
  const repairs: Repair[] = [
    helperFor(program, tokenManagerSources),
    ...(before ? [code(maker, `${name}.token()`)] : [code(maker, call)]),
    ...plan.tokenUses.map((use) => instead(use, name, `${name}.token()`)),
    ...derived.flatMap((each) => remade(each, blocks, before ? declaration : '')),
  ]
  const uses =
    token.library === 'pyjwt' || token.library === 'jsonwebtoken'
      ? prose``
      : prose` (needs ${program.dialect.platform.ecosystem === 'python' ? prose`PyJWT` : prose`jsonwebtoken`})`
  return [{ title: prose`Sign with a TokenManager that refreshes the token${uses}`, safety: 'review', repairs }]
}

/** A value made once from the token becomes a function that makes it at each use. */
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
