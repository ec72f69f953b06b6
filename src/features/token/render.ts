import { apiKey, facts, tokenRecipe, type ServiceCode } from '../../knowledge'
import type { Datum } from '../../findings/message'
import { code as codeOf, fact, list, proper, term } from '../../rules/shared/saying/wording'
import type { Prose } from '../../text/prose'
import type { SentenceId, Words } from '../../words'
import { findServiceError } from '../lookup'
import { bulletList, inlineCode, page, table, type Markdown, markdown } from '../markdown'
import { citations } from '../provenance'
import type { Inspected } from './inspection'
import { timeOf } from './problems'
import { isMilliseconds, showFromNow, showSpan, showTime } from './times'

/** An inspection as CommonMark. */
export function renderInspection(inspected: Inspected, words: Words): Markdown {
  const { kind, problems, token, now } = inspected
  const section = (heading: SentenceId, content: string | null): readonly string[] =>
    content === null ? [] : [`## ${words.say(heading)}`, content]
  const sources = token
    ? [tokenRecipe, facts.newApiTakesKeysOnly, facts.jwtTypNotEnforced]
    : [apiKey, facts.apiKeysServeBoth]
  return markdown`${page([
    `# ${words.say('token.title', { kind })}`,
    words.say('token.not-sent'),
    ...section('token.heading-answer', bulletList(answersOf(inspected, words))),
    ...section('token.heading-problems', problems.length > 0 ? bulletList(problemLines(inspected, words)) : null),
    ...section('token.heading-header', token?.header ? headerTable(token.header, words) : null),
    ...section('token.heading-claims', token?.claims ? claimsTable(token.claims, now, words) : null),
    ...section('token.heading-clock', token ? clockOf(token.claims ?? {}, now, words) : null),
    ...section('token.heading-source', bulletList(citations(sources, words))),
  ])}\n`
}

function problemLines({ problems }: Inspected, words: Words): readonly Prose[] {
  return problems.map(({ level, error, repair }) =>
    words.say('token.problem', {
      level,
      error: { sentence: error.id, data: error.data },
      repair: { sentence: repair.id, data: repair.data },
    }),
  )
}

function answersOf({ kind, codes }: Inspected, words: Words): readonly Prose[] {
  if (kind === 'nothing')
    return [words.say('token.answer-nothing', { status: codeOf('401'), code: answer(1001), other: 1002 })]
  if (kind === 'api-key') return [words.say('token.answer-key-where'), words.say('token.answer-key-lasts')]
  const faults = codes.filter((code) => code !== 0)
  const onV1 =
    faults.length > 0
      ? words.say('token.answer-faults', { certain: faults.every(isCertain), codes: list(faults.map(answer)) })
      : words.say('token.answer-let-in', { kind, code: answer(1002) })
  return kind === 'token' ? [onV1, words.say('token.answer-on-paths', { code: answer(1002) })] : [onV1]
}

/** Codes whose conditions the table states exactly; for others it states only their purpose. */
function isCertain(code: ServiceCode): boolean {
  return code === 1003 || code === 1004
}

function answer(code: ServiceCode): Datum {
  const error = findServiceError(code)
  return term('code-name', { code, name: error ? { within: fact(error.name) } : null })
}

const algorithms = new Set([
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'EdDSA',
  'none',
])

type CellKind = 'missing' | 'another' | 'no-number' | 'no-text' | 'hidden' | 'extra' | 'harmless' | 'access-key'

function cell(is: CellKind, words: Words): Prose {
  return words.say('token.cell', { is })
}

/** Only well-known values are shown, because a header may contain anything, even a secret. */
function headerTable({ alg, typ, ...others }: Readonly<Record<string, unknown>>, words: Words): string {
  const shown = (value: unknown, known: ReadonlySet<string>): string => {
    if (value === undefined) return cell('missing', words)
    return typeof value === 'string' && known.has(value) ? inlineCode(value) : cell('another', words)
  }
  return table(headOf('token.column-field', words), [
    ['`alg`', shown(alg, algorithms), inlineCode(tokenRecipe.header.alg)],
    ['`typ`', shown(typ, new Set(['JWT', 'jwt'])), inlineCode(tokenRecipe.header.typ)],
    ...rowOfOthers(others, words),
  ])
}

function claimsTable(
  { iss, exp, nbf, iat, ...others }: Readonly<Record<string, unknown>>,
  now: number,
  words: Words,
): string {
  const { lifetime, notBeforeMargin: margin } = tokenRecipe
  const documentedExpiry = words.say('token.documented-expiry', { lifetime, span: showSpan(lifetime) })
  return table(headOf('token.column-claim', words), [
    ['`iss`', iss === undefined ? cell('missing', words) : maskKey(iss, words), cell('access-key', words)],
    ['`exp`', timeCell(exp, now, words), documentedExpiry],
    ['`nbf`', timeCell(nbf, now, words), words.say('token.documented-start', { margin })],
    ...(iat === undefined ? [] : [['`iat`', timeCell(iat, now, words), cell('harmless', words)]]),
    ...rowOfOthers(others, words),
  ])
}

function headOf(first: 'token.column-field' | 'token.column-claim', words: Words): readonly string[] {
  return [words.say(first), words.say('token.column-value'), words.say('token.column-documented')]
}

function rowOfOthers(others: Readonly<Record<string, unknown>>, words: Words): readonly (readonly string[])[] {
  const count = Object.keys(others).length
  return count === 0 ? [] : [[words.say('token.more', { count }), cell('hidden', words), cell('extra', words)]]
}

function timeCell(value: unknown, now: number, words: Words): string {
  const time = timeOf(value)
  if (time === null) return cell(value === undefined ? 'missing' : 'no-number', words)
  return isMilliseconds(time)
    ? words.say('token.time-milliseconds', { time: showTime(time / 1000) })
    : words.say('token.time', { time: showTime(time), when: showFromNow(time, now) })
}

/**
 * The last characters of an access key, enough to find it in the console. The key is half of a credential and
 * identifies the account, so a report that is passed on must not contain it. If the keys were swapped, it is the secret
 * itself.
 */
function maskKey(key: unknown, words: Words): string {
  if (typeof key !== 'string') return cell('no-text', words)
  const end = key.slice(-4)
  return key.length >= 16 && /^[\w-]+$/.test(end)
    ? words.say('token.key-end', { end: codeOf(end), count: key.length })
    : words.say('token.key-length', { count: key.length })
}

function clockOf({ nbf, iat, exp }: Readonly<Record<string, unknown>>, now: number, words: Words): string {
  const made = timeOf(iat) ?? timeOf(nbf)
  const expiry = timeOf(exp)
  const said = [
    words.say('token.clock', { now: showTime(now) }),
    ...(made === null || isMilliseconds(made)
      ? []
      : [made > now ? words.say('token.from-the-future') : words.say('token.age', { span: showSpan(now - made) })]),
    ...(expiry === null || expiry <= now || isMilliseconds(expiry)
      ? []
      : [words.say('token.left', { span: showSpan(expiry - now) })]),
  ]
  return words.phrase({ list: said.map(proper), join: 'text' })
}
