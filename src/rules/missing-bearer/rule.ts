import type { CredentialHeader } from '../../analysis/credentials/credentials'
import type { Meaning } from '../../analysis/meaning'
import { nameOf, roleOfName, roleOfVariable } from '../../analysis/tokens/keyNames'
import { isNull, type Possibility } from '../../analysis/values/possibility'
import { authorizationHeader, inventedHeaders } from '../../knowledge'
import type { Value } from '../../syntax/model'
import { describeCredential } from '../shared/saying/credentialNames'
import { isPlaceholder } from '../shared/judging/placeholder'
import { createRule, type StatedReport } from '../rule'
import { type Fault, fixesFor } from './bearerFixes'
import { code, noted, term } from '../shared/saying/wording'

const { scheme } = authorizationHeader

export const missingBearer = createRule({
  id: 'missing-bearer',
  summary: 'The `Authorization` header is not `Bearer`, one space and a token, or a key is sent in plain text.',
  level: 'error',
  fixable: 'safe',
  facts: ['bearerScheme', 'secretKeyStays'],
  kind: 'header',
  check(header, report, meaning) {
    const clear = header.carried.find(({ role, whole }) => role === 'secret-key' && whole)
    if (clear) {
      reportSecret(header, clear, report)
      return
    }
    if (!header.isOfficial) return
    if (header.isAuthorization) checkAuthorization(header, report, meaning)
    else if (isInvented(header))
      report({
        at: header.keySpan,
        message: 'invented',
        level: 'error',
        data: { name: code(header.name) },
        confidence: 'likely',
      })
  },
})

type ReportOne = (finding: StatedReport<Fault | 'secret' | 'accessKey'>) => void

function reportSecret(header: CredentialHeader, secret: CredentialHeader['carried'][number], report: ReportOne): void {
  const certain = header.carried.every(({ role }) => role === 'secret-key' || role === 'access-key')
  const { span } = secret.within
  const elsewhere = span.start < header.value.span.start || span.start > header.value.span.end
  report({
    at: elsewhere ? span : header.value.span,
    message: 'secret',
    level: certain ? 'error' : 'warning',
    confidence: certain ? 'certain' : 'possible',
    related: elsewhere ? [{ span: header.keySpan, message: noted('becomes-header', { name: code(header.name) }) }] : [],
  })
}

function checkAuthorization(header: CredentialHeader, report: ReportOne, meaning: Meaning): void {
  if (header.carried.length > 0 && header.carried.every(({ role }) => role === 'access-key')) {
    report({ at: header.value.span, message: 'accessKey', level: 'warning', confidence: 'likely' })
  }
  const named = header.requests.length > 0 && header.carried.length === 0 ? nameOf(sentAlone(header.value)) : ''
  if (roleOfName(named) === 'access-key')
    report({
      at: header.value.span,
      message: 'accessKey',
      level: roleOfVariable(named) === 'access-key' ? 'warning' : 'info',
      confidence: 'likely',
    })
  // An empty cache is never sent.
  const values = meaning.evaluator.evaluate(header.value, header.context).filter((value) => !isNull(value))
  const faults = values.flatMap((value) => faultOf(header, value) ?? [])
  const [first] = faults
  if (!first) return
  const certain = faults.length === values.length && faults.every(({ fault }) => fault === first.fault)
  const [carried] = header.carried
  report({
    at: header.value.span,
    message: first.fault,
    level: certain && (first.fault !== 'missing' || carried?.role === 'token') ? 'error' : 'warning',
    data:
      first.fault === 'missing'
        ? { what: carried ? describeCredential(carried) : term('credential', { role: 'unknown', name: null }) }
        : first.fault === 'scheme'
          ? { given: code(first.given) }
          : {},
    confidence: certain ? 'certain' : 'possible',
    fixes: certain ? fixesFor(meaning, header, first.fault, first.given) : [],
  })
}

/** `key` of `Bearer ${key}`. */
function sentAlone(value: Value): Value {
  if (value.kind === 'binary') return value.right
  const [only, ...more] = value.kind === 'text' ? value.parts.filter(({ kind }) => kind !== 'piece') : []
  return only && only.kind !== 'piece' && more.length === 0 ? only : value
}

/** The beginning of a possible value, if it is known to be wrong. */
function faultOf(header: CredentialHeader, value: Possibility): { fault: Fault; given: string } | null {
  if (isPlaceholder(value)) return null
  const [start, next] =
    value.kind === 'exact' && typeof value.value === 'string'
      ? [value.value]
      : value.kind === 'text'
        ? (value.pieces ?? [])
        : []
  if (typeof start !== 'string')
    return holdsCredentialAlone(header) && value.kind !== 'exact' && value.kind !== 'outside'
      ? { fault: 'missing', given: '' }
      : null
  if (next === null && start === scheme) return { fault: 'noSpace', given: start }
  if (/^Bearer[ \t]+Bearer\b/i.test(start)) return { fault: 'twice', given: start }
  if (/^Bearer:\s*/.test(start)) return { fault: 'colon', given: start }
  if (/^Bearer(?: [ \t]|\t)/.test(start)) return { fault: 'spaces', given: start }
  const other = /^(Token|Key|Basic|JWT|ApiKey|Api-Key|AccessKey|AK|HMAC|HMAC-SHA256)(?:[ :]|$)/i.exec(start)?.[1]
  return other !== undefined && header.carried.length > 0 ? { fault: 'scheme', given: other } : null
}

/** Whether the value is the credential itself, not a text that contains it. */
function holdsCredentialAlone({ carried, value }: CredentialHeader): boolean {
  return (
    carried.length > 0 &&
    carried.every(({ at, role, whole, isAlone }) => at === value && whole && isAlone && role !== 'access-key')
  )
}

const invented = new Set<string>(inventedHeaders)

function isInvented({ name, record, carried }: CredentialHeader): boolean {
  if (!record || record.open || carried.length === 0) return false
  if (record.writes.some(({ key }) => key.toLowerCase() === authorizationHeader.name.toLowerCase())) return false
  return invented.has(name.toLowerCase().replace(/^x-/, '').replace(/[-_]/g, ''))
}
