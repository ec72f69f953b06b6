import type { SecretLiteral } from '../../analysis/credentials/literals'
import type { FixPlan } from '../../findings/rule'
import { isPostmanVariable, jsonContainer } from './jsonContainer'
import type { Meaning } from '../../analysis/meaning'
import type { Program } from '../../analysis/program/program'
import { apiKey, authorizationHeader, environmentVariables, sdks, tokenRecipe } from '../../knowledge'
import type { TextValue } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { withImports } from '../shared/repairing/environmentLookup'
import { createRule } from '../rule'
import { code, lasting, titled } from '../shared/saying/wording'
import type { Message } from '../../findings/message'

export const hardcodedSecret = createRule({
  id: 'hardcoded-secret',
  summary: 'A Kling access key, secret key, API key or token is hard-coded.',
  level: 'error',
  fixable: 'review',
  facts: ['keysSpendCredit'],
  kind: 'secretLiteral',
  check(literal, report, meaning) {
    const { role, at, by, fallbackOf } = literal
    report({
      at: at.span,
      message: role === 'token' ? 'token' : fallbackOf ? 'fallback' : 'key',
      // An access key alone opens nothing.
      level: role === 'access-key' ? 'warning' : by === 'name' ? 'warning' : 'error',
      data: role === 'token' ? { life: lasting(tokenRecipe.lifetime) } : { role },
      confidence: by === 'name' ? 'likely' : 'certain',
      fixes: role === 'token' ? [] : fixesFor(meaning, literal),
    })
  },
})

/** Reads the key from the environment. Only where the text is the key and nothing more. */
function fixesFor({ program }: Meaning, literal: SecretLiteral): readonly FixPlan[] {
  const { at, by, fallbackOf, setBy } = literal
  // Who sets the environment sets it outside of the code.
  if (setBy) return [{ title: titled('delete-assignment'), safety: 'review', repairs: [{ do: 'remove', at: setBy }] }]
  const [, sign = '', scheme = '', key = ''] = /^(=?)(Bearer\s+)?(\S+)$/.exec(at.value ?? '') ?? []
  if (key === '' || (by === 'shape' && !key.startsWith(apiKey.observedPrefix))) return []
  const preferred = variableFor(program, literal)
  if (program.dialect.isData) return preferred ? fixesInJson(program, at, preferred, scheme !== '', sign !== '') : []
  const variable = fallbackOf?.variable ?? preferred
  if (!variable || sign !== '' || !/^\w+$/.test(variable)) return []
  const { environment, texts } = program.dialect.idioms
  const lookUp = scheme === '' ? environment.lookUpText(variable) : environment.lookUp(variable)
  const title = titled('read-environment', { variable: code(variable) })
  const plan = (repair: Repair): readonly FixPlan[] => [
    { title, safety: 'review', repairs: [repair, ...withImports(program, lookUp)] },
  ]
  if (fallbackOf && !environment.isStrict) {
    const { source, whole } = fallbackOf
    return [
      {
        title: titled('remove-fallback'),
        safety: 'review',
        repairs: [{ do: 'code', at: whole.span, by: program.sourceOf(source) }],
      },
    ]
  }
  if (scheme === '') return plan({ do: 'replace', at: fallbackOf?.whole ?? at, by: { code: lookUp.code } })
  return plan({ do: 'code', at: at.span, by: texts.prefix(`${authorizationHeader.scheme} `).join(lookUp.code) })
}

/** The variable that the SDK of the file reads by itself, else the usual one. */
function variableFor(program: Program, { role, at }: SecretLiteral): string | undefined {
  const imported = new Set(program.importsBeside(at).map(({ module }) => module))
  const own = sdks.find(({ keys }) => keys && imported.has(keys.module))?.keys
  if (own && role !== 'token') return own.variables[role]
  return environmentVariables.find((each) => each.holds === role && 'preferred' in each)?.name
}

/** Programs that keep JSON have variables of their own; JSON itself has nothing to read from. */
function fixesInJson(
  program: Program,
  at: TextValue,
  variable: string,
  withScheme: boolean,
  isExpression: boolean,
): readonly FixPlan[] {
  const plan = (title: Message, by: string): readonly FixPlan[] => [
    { title, safety: 'review', repairs: [{ do: 'replace', at, by }] },
  ]
  const scheme = withScheme ? `${authorizationHeader.scheme} ` : ''
  const container = jsonContainer(program)
  if (container === 'n8n')
    return plan(titled('read-environment', { variable: code(variable) }), `=${scheme}{{ $env.${variable} }}`)
  if (container !== 'postman' || isExpression) return []
  return isPostmanVariable(program, at)
    ? plan(titled('clear-value'), '')
    : plan(titled('read-environment', { variable: code(variable) }), `${scheme}{{${variable}}}`)
}
