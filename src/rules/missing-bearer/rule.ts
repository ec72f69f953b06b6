import type { CredentialHeader } from '../../analysis/credentials/credentials'
import type { Meaning } from '../../analysis/meaning'
import { isNull, type Possibility } from '../../analysis/values/possibility'
import { authorizationHeader, inventedHeaders } from '../../knowledge'
import { describeCredential } from '../shared/saying/credentialNames'
import { isPlaceholder } from '../shared/judging/placeholder'
import { createRule, type TemplateReport } from '../rule'
import { type Fault, fixesFor } from './bearerFixes'
import { code, prose } from '../../text/prose'

const { scheme } = authorizationHeader

export const missingBearer = createRule({
  id: 'missing-bearer',
  summary: 'The `Authorization` header is not `Bearer`, one space and a token; or a key goes out in clear.',
  level: 'error',
  fixable: 'safe',
  facts: ['bearerScheme', 'secretKeyStays'],
  kind: 'header',
  messages: {
    missing: `The header holds {what} alone: Kling takes \`${scheme} <token>\` and answers 401 to anything else. Put \`${scheme} \` before it.`,
    noSpace: `There is no space between ${code(scheme)} and the token: Kling takes \`${scheme} <token>\` and answers 401. Put one space there.`,
    spaces: `There is more than one space after ${code(scheme)}: Kling takes \`${scheme} <token>\` with exactly one, and answers 401. Leave one.`,
    twice: `${code(scheme)} comes twice: what is put behind it begins with it already. Kling answers 401. Leave one out.`,
    colon: `A colon follows ${code(scheme)}: Kling takes \`${scheme} <token>\` and answers 401. Put a space in its place.`,
    scheme: `The header begins with {given}: Kling knows \`${scheme} <token>\` alone and answers 401. Use ${code(scheme)}.`,
    secret:
      'The secret key goes out in clear. It signs tokens and is never sent: Kling answers 401, and whoever reads the header has the key. Sign a token with it and send that.',
    accessKey:
      'The access key is sent as if it were a token. It only names the signer: Kling answers 401. Sign a token with both keys, or send an API key.',
    invented: `Kling reads no header {name}: keys reach it as \`${authorizationHeader.name}: ${scheme} <token>\` alone, and without that it answers 401 with code 1001. Sign a token with both keys, or send an API key.`,
  },
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

type ReportOne = (finding: TemplateReport<Fault | 'secret' | 'accessKey'>) => void

function reportSecret(header: CredentialHeader, secret: CredentialHeader['carried'][number], report: ReportOne): void {
  const certain = header.carried.every(({ role }) => role === 'secret-key' || role === 'access-key')
  const { span } = secret.within
  const elsewhere = span.start < header.value.span.start || span.start > header.value.span.end
  report({
    at: elsewhere ? span : header.value.span,
    message: 'secret',
    level: certain ? 'error' : 'warning',
    confidence: certain ? 'certain' : 'possible',
    related: elsewhere ? [{ span: header.keySpan, message: prose`It becomes the header ${code(header.name)}.` }] : [],
  })
}

function checkAuthorization(header: CredentialHeader, report: ReportOne, meaning: Meaning): void {
  if (header.carried.length > 0 && header.carried.every(({ role }) => role === 'access-key')) {
    report({ at: header.value.span, message: 'accessKey', level: 'warning', confidence: 'likely' })
  }
  // A cache that is still empty goes into no header.
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
    data: { given: code(first.given), what: carried ? describeCredential(carried) : prose`a credential` },
    confidence: certain ? 'certain' : 'possible',
    fixes: certain ? fixesFor(meaning, header, first.fault, first.given) : [],
  })
}

/** The beginning of one possible value, where that is known to be wrong. */
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

/** The value is the credential itself, not a text that it is put into. */
function holdsCredentialAlone({ carried, value }: CredentialHeader): boolean {
  return carried.length > 0 && carried.every(({ at, role, whole }) => at === value && whole && role !== 'access-key')
}

const invented = new Set<string>(inventedHeaders)

function isInvented({ name, record, carried }: CredentialHeader): boolean {
  if (!record || record.open || carried.length === 0) return false
  if (record.writes.some(({ key }) => key.toLowerCase() === authorizationHeader.name.toLowerCase())) return false
  return invented.has(name.toLowerCase().replace(/^x-/, '').replace(/[-_]/g, ''))
}
