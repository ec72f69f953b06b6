import type { ManagerPlan, Token } from '../../analysis/token'
import { tokenManagerSources } from '../../fixes/helperSources'
import type { Language, Span } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import type { FixPlan } from '../rule'

/** Puts a TokenManager into the file and asks it for a token wherever one is used. */
export function managerFix(language: Language, token: Token, plan: ManagerPlan): FixPlan[] {
  // The manager signs with PyJWT or jsonwebtoken: only where the file already does.
  if (token.library !== 'pyjwt' && token.library !== 'jsonwebtoken') return []
  const python = language === 'python'
  const helper = tokenManagerSources[python ? 'python' : language.startsWith('typescript') ? 'typescript' : 'javascript']
  const { accessKey, secretKey, derived, replace } = plan
  const call = python ? `TokenManager(${accessKey}, ${secretKey})` : `new TokenManager(${accessKey}, ${secretKey})`
  const repairs: Repair[] = [
    { do: 'add-helper', imports: helper.imports, source: helper.source },
    { do: 'code', at: replace, by: call },
    ...plan.tokenUses.map((span): Repair => code(span, `${plan.holder.name}.token()`)),
    ...derived.flatMap(({ name, value, statement, uses }): Repair[] => [
      ...(python ? [code(between(statement, value), `def ${name}():\n    return `)] : [code(emptyAt(value.start), '() => ('), code(emptyAt(value.end), ')')]),
      ...uses.map((span) => code(emptyAt(span.end), '()')),
    ]),
  ]
  return [{ title: 'Sign with a TokenManager that refreshes the token', safety: 'review', repairs }]
}

function code(at: Span, by: string): Repair {
  return { do: 'code', at, by }
}

/** From the start of a statement to its value: `NAME = `. */
function between(statement: Span, value: Span): Span {
  return { start: statement.start, end: value.start }
}

function emptyAt(offset: number): Span {
  return { start: offset, end: offset }
}
