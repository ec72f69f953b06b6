import type { CredentialHeader } from '../../analysis/credentials/credentials'
import type { FixPlan } from '../../findings/rule'
import type { Meaning } from '../../analysis/meaning'
import { apiKey, authorizationHeader, environmentVariables } from '../../knowledge'
import { withImports } from '../shared/repairing/environmentLookup'
import { createRule } from '../rule'
import { code, prose } from '../../text/prose'

const keyVariable = environmentVariables.find((each) => each.holds === 'api-key' && 'preferred' in each)?.name ?? ''

export const jwtOnNewApi = createRule({
  id: 'jwt-on-new-api',
  summary: 'A token signed with access key and secret key is sent to a path that takes API keys only.',
  level: 'error',
  fixable: 'review',
  facts: ['newApiTakesKeysOnly', 'apiKeysServeBoth'],
  kind: 'header',
  messages: {
    token: `A token signed with access key and secret key is sent to {path}, and paths of the new generation take API keys only: the answer is 401 with code 1002, whatever the token. Make an API key (${apiKey.console}) and send \`${authorizationHeader.scheme} <API key>\`, which older paths take too.`,
  },
  check(header, report, meaning) {
    // Where a key may be sent instead, the code chooses, and it may well choose right.
    if (!header.isAuthorization || !header.isSigned) return
    const refused = header.requests.filter(({ generation }) => generation === 'new')
    const [first] = refused
    if (!first) return
    report({
      at: header.value.span,
      message: 'token',
      data: { path: code(first.endpoints[0]?.path ?? '') },
      confidence: first.evidence.confidence,
      related: refused.map(({ at }) => ({
        span: at.kind === 'call' ? at.callee.span : at.span,
        message: prose`The request to the new path.`,
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
      title: prose`Send the API key in ${code(keyVariable)}`,
      safety: 'review',
      repairs: [{ do: 'replace', at: value, by: { code: expression } }, ...withImports(program, lookUp)],
    },
  ]
}
