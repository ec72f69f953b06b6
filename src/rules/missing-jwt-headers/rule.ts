import { joseSteps } from '../../knowledge/libraries'
import { jwtLibraries, type JwtLibrary, tokenRecipe } from '../../knowledge'
import type { FixPlan } from '../../findings/rule'
import type { Token } from '../../analysis/meaning'
import type { Literal, Repair } from '../../syntax/repair'
import { createRule } from '../rule'
import { codes, proper, term, titled } from '../shared/saying/wording'

const fields = Object.keys(tokenRecipe.header)

export const missingJwtHeaders = createRule({
  id: 'missing-jwt-headers',
  summary: 'A Kling token is signed without an explicit `alg` and `typ` in its header.',
  level: 'warning',
  fixable: 'safe',
  facts: ['jwtHeader', 'jwtTypNotEnforced'],
  kind: 'token',
  check(token, report) {
    const library = jwtLibraries.find(({ id }) => id === token.library)
    if (!library || !token.header.known) return
    const missing = fields.filter((field) => !token.header.fields.has(field))
    const lacking = missing.filter((field) => defaultOf(library, field) === 'none')
    if (missing.length === 0) return
    const isRefused = lacking.length > 0 && missing.some((field) => defaultOf(library, field) === 'required')
    report({
      at: token.header.record?.span ?? token.span,
      message: lacking.length === 0 ? 'added' : isRefused ? 'refused' : 'missing',
      // A token that works is not a mistake.
      level: lacking.length > 0 ? 'warning' : 'hint',
      data: {
        library: library.id === 'hand-rolled' ? term('own-code') : proper(library.name),
        ...(isRefused ? {} : { fields: codes(lacking.length > 0 ? lacking : missing, 'and') }),
      },
      confidence: lacking.length > 0 ? 'certain' : 'likely',
      fixes: fixesFor(token, missing),
    })
  },
})

function defaultOf(library: JwtLibrary, field: string) {
  return field === 'alg' ? library.alg : library.typ
}

function fixesFor(token: Token, missing: readonly string[]): readonly FixPlan[] {
  const repairs = repairsFor(token, missing)
  return repairs.length === 0
    ? []
    : [{ title: titled('add-headers', { fields: codes(missing, 'and') }), safety: 'safe', repairs }]
}

const header = {
  record: fields.map((field) => [field, tokenRecipe.header[field as keyof typeof tokenRecipe.header]] as const),
} satisfies Literal

const protectedHeader = `{ ${header.record.map(([key, value]) => `${key}: '${value}'`).join(', ')} }`

function repairsFor(
  { library, at, header: { record, options } }: Token,
  missing: readonly string[],
): readonly Repair[] {
  if (record)
    return header.record
      .filter(([field]) => missing.includes(field))
      .map(([key, value]) => ({ do: 'insert-entry', into: record, key, value }))
  if (at.kind !== 'call') return []
  switch (library) {
    case 'pyjwt':
    case 'python-jose':
      return [{ do: 'add-argument', call: at, name: 'headers', value: header }]
    case 'jsonwebtoken':
      if (options) return [{ do: 'insert-entry', into: options, key: 'header', value: header }]
      return at.arguments.length === 2
        ? [{ do: 'add-argument', call: at, name: null, value: { record: [['header', header]] } }]
        : []
    case 'jwt-simple':
      if (options) return [{ do: 'insert-entry', into: options, key: 'header', value: header }]
      return at.arguments.length === 3
        ? [{ do: 'add-argument', call: at, name: null, value: { record: [['header', header]] } }]
        : []
    case 'jose':
      // Adds the missing call to the builder chain, before it signs.
      return at.callee.kind === 'member' && at.callee.property === joseSteps.sign
        ? [
            {
              do: 'code',
              at: { start: at.callee.object.span.end, end: at.callee.object.span.end },
              by: `.${joseSteps.header}(${protectedHeader})`,
            },
          ]
        : []
    default:
      return []
  }
}
