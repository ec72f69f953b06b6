import type { CredentialHeader } from '../../analysis/credentials/credentials'
import type { FixPlan } from '../../findings/rule'
import type { Meaning } from '../../analysis/meaning'
import { apiKey, authorizationHeader, environmentVariables } from '../../knowledge'
import { withImports } from '../shared/repairing/environmentLookup'
import { createRule } from '../rule'
import { code, noted, proper, titled } from '../shared/saying/wording'

const keyVariable = environmentVariables.find((each) => each.holds === 'api-key' && 'preferred' in each)?.name ?? ''

export const jwtOnNewApi = createRule({
  id: 'jwt-on-new-api',
  summary: 'A token signed with access key and secret key is sent to a path that accepts API keys only.',
  level: 'error',
  fixable: 'review',
  facts: ['newApiTakesKeysOnly', 'apiKeysServeBoth'],
  kind: 'header',
  check(header, report, meaning) {
    // Where a key may be sent instead, the code chooses, and it may well choose right.
    if (!header.isAuthorization || !header.isSigned) return
    const refused = header.requests.filter(({ generation }) => generation === 'new')
    const [first] = refused
    if (!first) return
    report({
      at: header.value.span,
      message: 'token',
      data: { path: code(first.endpoints[0]?.path ?? ''), console: proper(apiKey.console) },
      confidence: first.evidence.confidence,
      related: refused.map(({ at }) => ({
        span: at.kind === 'call' ? at.callee.span : at.span,
        message: noted('new-request'),
      })),
      fixes: refused.length === header.requests.length ? keyFix(meaning, header) : [],
    })
  },
})

/** Sends an API key from the environment in place of the token. */
function keyFix({ program }: Meaning, { value }: CredentialHeader): readonly FixPlan[] {
  const { scheme } = authorizationHeader
  const { environment, texts } = program.dialect.idioms
  const lookUp = environment.lookUp(keyVariable)
  const expression = texts.prefix(`${scheme} `).join(lookUp.code)
  return [
    {
      title: titled('send-key', { variable: code(keyVariable) }),
      safety: 'review',
      repairs: [{ do: 'replace', at: value, by: { code: expression } }, ...withImports(program, lookUp)],
    },
  ]
}
