import { type Claims, claimsOf, type ClaimSetting } from '../../analysis/tokens/claims'
import type { Meaning, Token } from '../../analysis/meaning'
import { jsonType } from '../../analysis/values/possibility'
import { rolesOf } from '../../analysis/tokens/keyNames'
import { timesOf } from '../../analysis/values/libraries/timeValue'
import type { Level } from '../../findings/finding'
import { tokenRecipe } from '../../knowledge'
import type { Span } from '../../syntax/model'
import { createRule, type StatedReport } from '../rule'
import { claimsFix, swapFix, timeFixes } from './claimFixes'
import { lifeProblem, problemOf, readSpan, type TimeProblem } from './timeProblem'
import { code, codes, noted, titled } from '../shared/saying/wording'

/** In order of severity, if missing. */
const without = { iss: 'error', exp: 'warning', nbf: 'info' } as const satisfies Record<ClaimSetting['name'], Level>

export const invalidJwtClaims = createRule({
  id: 'invalid-jwt-claims',
  summary: 'The claims of a Kling token are missing, swapped, in milliseconds, or far from 30 minutes.',
  level: 'warning',
  fixable: 'safe',
  facts: ['jwtClaims', 'tokenLifetime', 'tokenNotBefore', 'jwtTypNotEnforced', 'expiredTokenCode'],
  kind: 'token',
  check(token, report, meaning) {
    const claims = claimsOf(meaning.evaluator, token)
    checkMissing(meaning, token, claims, report)
    for (const name of tokenRecipe.claims) {
      const settings = claims.settings.filter((setting) => setting.name === name)
      checkBoth(name, settings, report)
      for (const setting of settings) {
        if (name === 'iss') checkIssuer(meaning, token, setting, report)
        else checkTime(meaning, token, setting, report)
      }
    }
  },
})

type ReportOne = (finding: StatedReport<'missing' | 'both' | 'swapped' | TimeProblem['message']>) => void

function checkMissing(meaning: Meaning, token: Token, claims: Claims, report: ReportOne): void {
  const missing =
    claims.known && token.claims
      ? tokenRecipe.claims.filter((name) => claims.settings.every((setting) => setting.name !== name))
      : []
  const [worst] = missing
  if (!worst) return
  report({
    at: placeOf(token),
    message: 'missing',
    level: without[worst],
    data: { claims: codes(missing, 'or'), worst },
    confidence: 'certain',
    fixes: claimsFix(meaning, token, claims, missing),
  })
}

/** A claim that is also set by an option. */
function checkBoth(name: ClaimSetting['name'], settings: readonly ClaimSetting[], report: ReportOne): void {
  const option = settings.find(({ by }) => by === 'option')
  const claim = settings.find(({ by }) => by === 'claim')
  if (!option || !claim || option.at.kind !== 'entry') return
  const shown = code(option.at.key ?? '')
  report({
    at: option.at.keySpan,
    message: 'both',
    level: 'error',
    data: { claim: code(name), option: shown },
    confidence: 'certain',
    related: [{ span: claim.span, message: noted('claim', { claim: code(name) }) }],
    fixes: [
      {
        title: titled('remove-option', { option: shown }),
        safety: 'review',
        repairs: [{ do: 'remove', at: option.at }],
      },
    ],
  })
}

function checkIssuer(meaning: Meaning, token: Token, setting: ClaimSetting, report: ReportOne): void {
  const swapped = swappedIssuer(meaning, token, setting)
  if (!swapped) return
  report({
    at: setting.span,
    message: 'swapped',
    level: 'error',
    confidence: swapped,
    fixes: swapFix(meaning, token, setting),
  })
}

function checkTime(meaning: Meaning, token: Token, setting: ClaimSetting, report: ReportOne): void {
  const found = timeProblem(meaning, token, setting)
  if (!found) return
  const { problem, certain } = found
  report({
    at: setting.span,
    message: problem.message,
    level: problem.level === 'error' && !certain ? 'warning' : problem.level,
    data: problem.data,
    confidence: certain ? 'certain' : 'possible',
    fixes: certain ? timeFixes(meaning, setting, problem) : [],
  })
}

function placeOf({ claims, span }: Token): Span {
  return claims?.at.kind === 'record' || claims?.at.kind === 'record-type' ? claims.at.span : span
}

/** Whether the issuer is the secret key: by its variable, or by name if the signing key is the access key. */
function swappedIssuer(
  { evaluator }: Meaning,
  token: Token,
  { value, context }: ClaimSetting,
): 'certain' | 'likely' | null {
  const issuer = rolesOf(evaluator, value, context)
  if (issuer.size !== 1 || !issuer.has('secret-key')) return null
  if (evaluator.evaluate(value, context).every(({ kind }) => kind === 'environment')) return 'certain'
  return token.secretKey && rolesOf(evaluator, token.secretKey, token.context).has('access-key') ? 'likely' : null
}

/** The problem with the possible times of a claim, if one has a problem. */
function timeProblem(
  { evaluator }: Meaning,
  token: Token,
  setting: ClaimSetting,
): { problem: TimeProblem; certain: boolean } | null {
  const { value, context, by, name } = setting
  const values = evaluator.evaluate(value, context)
  const texts = values.filter((each) => jsonType(each) === 'text')
  if (texts.length > 0) {
    const [text] = texts
    if (texts.length > 1 || values.length > 1 || text?.kind === 'environment') return null
    const problem =
      by === 'claim'
        ? textClaim(token, name)
        : text?.kind === 'exact'
          ? textSpan(token, setting, String(text.value))
          : null
    return problem && { problem, certain: true }
  }
  const times = timesOf(evaluator, value, context)
  const problems = times.map((time) => time && problemOf(setting, time))
  const problem = problems.find((each) => each !== null)
  if (!problem) return null
  const certain = problems.every((each) => each?.message === problem.message)
  // A 0 that is replaced later is an initial value.
  return problem.message === 'past' && !certain ? null : { problem, certain }
}

function textClaim({ library }: Token, claim: ClaimSetting['name']): TimeProblem {
  const throws = library === 'jsonwebtoken'
  return {
    message: 'text',
    level: throws ? 'error' : 'warning',
    data: { claim: code(claim), throws },
  }
}

/** `expiresIn: "1800"`, `setExpirationTime('30m')`. */
function textSpan({ library }: Token, { name, by }: ClaimSetting, text: string): TimeProblem | null {
  const span = readSpan(text)
  if (!span) return null
  const { seconds, hasUnit } = span
  if (!hasUnit && library === 'jsonwebtoken' && by === 'option') {
    const option = name === 'exp' ? code('expiresIn') : code('notBefore')
    return {
      message: 'millisecondText',
      level: 'error',
      data: { option, span: seconds, meant: seconds * 1000 },
    }
  }
  return hasUnit && name === 'exp' ? lifeProblem(seconds) : null
}
