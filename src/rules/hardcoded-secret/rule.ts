import type { SecretLiteral } from '../../analysis/credentials/literals'
import type { Meaning } from '../../analysis/meaning'
import { authorizationHeader, environmentVariables } from '../../knowledge'
import type { Value } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { fromEnvironment, withImport } from '../shared/environmentLookup'
import { createRule, type FixPlan } from '../rule'

const kinds = {
  'access-key': 'An access key',
  'secret-key': 'A secret key',
  'api-key': 'An API key',
  token: 'A signed token',
} as const satisfies Record<SecretLiteral['role'], string>

export const hardcodedSecret = createRule({
  id: 'hardcoded-secret',
  summary: 'An access key, secret key, API key or token of Kling is written into the code.',
  level: 'error',
  fixable: 'review',
  facts: ['keysSpendCredit'],
  kind: 'secretLiteral',
  messages: {
    key: '{what} of Kling is written into the code: whoever gets the file, or its history, can call the API on the account. Revoke it in the console, make a new one, and read that from the environment.',
    token: '{what} for Kling is written into the code. It works for its 30 minutes only, for whoever reads it; after that every call gets 401 with code 1004. Sign when a token is needed.',
    fallback: '{what} of Kling stands in for the environment here: it is in the file and in its history, and it hides that the variable is not set. Revoke it in the console, and let the program fail where the variable is missing.',
  },
  check(literal, report, meaning) {
    const { role, at, by, fallbackOf } = literal
    report({
      at: at.span,
      message: role === 'token' ? 'token' : fallbackOf ? 'fallback' : 'key',
      // An access key alone opens nothing.
      level: role === 'access-key' ? 'warning' : by === 'name' ? 'warning' : 'error',
      data: { what: kinds[role] },
      confidence: by === 'name' ? 'likely' : 'certain',
      fixes: role === 'token' ? [] : fixesFor(meaning, literal),
    })
  },
})

/** Reads the key from the environment. */
function fixesFor({ program }: Meaning, { role, at, withScheme, fallbackOf }: SecretLiteral): readonly FixPlan[] {
  const { language } = program
  if (language === 'json' || language === 'jsonc') return []
  const variable = fallbackOf?.variable ?? environmentVariables.find((each) => each.holds === role && 'preferred' in each)?.name
  if (!variable || !/^\w+$/.test(variable)) return []
  const title = `Read it from \`${variable}\``
  const plan = (repair: Repair): readonly FixPlan[] => [{ title, safety: 'review', repairs: [repair, ...withImport(program, 'os')] }]
  if (fallbackOf && !program.isPython) {
    const { source, whole } = fallbackOf
    return [{ title: 'Leave the literal out', safety: 'review', repairs: [{ do: 'code', at: whole.span, by: sourceOf(program.model.text, source) }] }]
  }
  const place: Value = fallbackOf?.whole ?? at
  const lookUp = fromEnvironment(language, variable)
  if (!withScheme) return plan({ do: 'replace', at: place, by: { code: lookUp } })
  const { scheme } = authorizationHeader
  return plan({ do: 'code', at: at.span, by: program.isPython ? `"${scheme} " + ${lookUp}` : `\`${scheme} \${process.env.${variable}}\`` })
}


function sourceOf(text: string, { span: { start, end } }: Value): string {
  return text.slice(start, end)
}
