import { writesOf } from '../../analysis/values/recordObject'
import type { FixPlan } from '../../findings/rule'
import { recordOfLiteral } from '../../analysis/values/records/buildRecord'
import { calledSpan } from '../../analysis/program/pointing'
import type { Meaning, Token } from '../../analysis/meaning'
import type { Context } from '../../analysis/values/possibility'
import { decodingOf, hashOf, hexSignatures, plainBase64 } from './signingKey'
import { tokenRecipe } from '../../knowledge'
import type { Value } from '../../syntax/model'
import { createRule, type StatedReport } from '../rule'
import { base64urlFix, encodingFix, keyFix } from './encodingFixes'
import { code, proper, titled } from '../shared/saying/wording'

const { algorithm } = tokenRecipe
/** The hash of HS256. */
const hash = 'sha256'

export const wrongJwtAlgorithm = createRule({
  id: 'wrong-jwt-algorithm',
  summary:
    'A Kling token is signed with an algorithm other than HS256 or a decoded secret key, or encoded as plain Base64.',
  level: 'error',
  fixable: 'safe',
  facts: ['jwtHeader', 'signingKeyIsText', 'base64url'],
  kind: 'token',
  check(token, report, meaning) {
    for (const each of algorithmsOf(meaning, token)) checkAlgorithm(meaning, each, report)
    const hashed = hashOf(meaning.evaluator, token)
    if (hashed && hashed.name !== hash && /^(?:sha|md5)/.test(hashed.name)) {
      report({
        at: hashed.at.span,
        message: 'hash',
        data: { given: code(hashed.name), algorithm: proper(algorithm) },
        confidence: 'certain',
        fixes: hashFixes(hashed.at),
      })
    }
    const decoding = decodingOf(meaning.evaluator, token)
    if (decoding)
      report({
        at: calledSpan(decoding.call),
        message: 'decoded',
        level: 'warning',
        confidence: 'likely',
        fixes: keyFix(meaning, token, decoding),
      })
    for (const plain of plainBase64(meaning.evaluator, token)) {
      const { call, lacks } = plain
      report({
        at: calledSpan(call),
        message: lacks,
        level: lacks === 'alphabet' ? 'error' : 'warning',
        confidence: 'certain',
        fixes: base64urlFix(plain),
      })
    }
    for (const call of hexSignatures(meaning.evaluator, token))
      report({ at: calledSpan(call), message: 'hex', confidence: 'certain', fixes: encodingFix(call) })
  },
})

function checkAlgorithm(
  { evaluator }: Meaning,
  { value, context }: Named,
  report: (finding: StatedReport<'algorithm'>) => void,
): void {
  const values = evaluator.evaluate(value, context)
  const wrong = values.filter((each) =>
    each.kind === 'exact' ? typeof each.value === 'string' && each.value !== algorithm : false,
  )
  const [first] = wrong
  if (!first || first.kind !== 'exact') return
  const certain = wrong.length === values.length
  report({
    at: value.span,
    message: 'algorithm',
    level: certain ? 'error' : 'warning',
    data: { given: code(String(first.value)), algorithm: proper(algorithm) },
    confidence: certain ? 'certain' : 'possible',
    fixes: certain ? replaceBy(value, algorithm) : [],
  })
}

/** Replaces `'sha512'` and `hashlib.sha512`. */
function hashFixes(at: Value): readonly FixPlan[] {
  if (at.kind === 'text') return replaceBy(at, hash)
  return at.kind === 'member' ? [named(hash, { do: 'code', at: at.propertySpan, by: hash })] : []
}

interface Named {
  readonly value: Value
  readonly context: Context | null
}

/** Every place that sets the algorithm: an argument or option of the signing call, and `alg` in the header. */
function algorithmsOf({ evaluator }: Meaning, token: Token): readonly Named[] {
  const { header, context } = token
  const argument = token.algorithm ? [{ value: token.algorithm, context }] : []
  if (!header.record) return argument
  const inHeader = writesOf(recordOfLiteral(evaluator, header.record, context), 'alg')
  return [...argument, ...inHeader.flatMap(({ value, context: own }) => (value ? [{ value, context: own }] : []))]
}

function replaceBy(value: Value, by: string): FixPlan[] {
  return value.kind === 'text' ? [named(by, { do: 'replace', at: value, by })] : []
}

function named(by: string, repair: FixPlan['repairs'][number]): FixPlan {
  return { title: titled('use', { what: by === hash ? code(hash) : proper(by) }), safety: 'safe', repairs: [repair] }
}
