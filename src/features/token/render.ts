import { apiKey, facts, tokenRecipe, type ServiceCode } from '../../knowledge'
import { findServiceError } from '../lookup'
import { alternatives, bulletList, inlineCode, page, table, type Markdown, markdown } from '../markdown'
import { citations } from '../provenance'
import type { CredentialKind, Inspected } from './inspection'
import { timeOf, type TokenProblem } from './problems'
import { isMilliseconds, showFromNow, showSpan, showTime } from './times'

const titles: Readonly<Record<CredentialKind, string>> = {
  nothing: 'There is nothing to inspect',
  token: 'A token signed with access key and secret key',
  'api-key': 'An API key',
  unknown: 'Neither a token nor an API key of the usual shape',
}

/** An inspection as CommonMark. */
export function renderInspection(inspected: Inspected): Markdown {
  const { kind, problems, token, now } = inspected
  return markdown`${page([
    `# ${titles[kind]}`,
    'Inspected on this machine; nothing was sent.',
    '## What the server would answer',
    bulletList(answersOf(inspected)),
    ...(problems.length > 0 ? ['## What is wrong', bulletList(problems.map(problemLine))] : []),
    ...(token?.header ? ['## Header', headerTable(token.header)] : []),
    ...(token?.claims ? ['## Claims', claimsTable(token.claims, now)] : []),
    ...(token ? ['## Clock', clockOf(token.claims ?? {}, now)] : []),
    '## Source',
    bulletList(
      citations(
        token ? [tokenRecipe, facts.newApiTakesKeysOnly, facts.jwtTypNotEnforced] : [apiKey, facts.apiKeysServeBoth],
      ),
    ),
  ])}\n`
}

function problemLine({ level, error, repair }: TokenProblem): string {
  return `**${level === 'info' ? 'note' : level}**: ${error} ${repair}`
}

function answersOf({ kind, codes }: Inspected): readonly string[] {
  if (kind === 'nothing') return [`${inlineCode('401')} ${answer(1001)} on \`/v1\` paths; on new paths 1002.`]
  if (kind === 'api-key') {
    return [
      'Both generations take it where the account knows it; else 401, code 1002. Only the server can say.',
      'It is sent as it is and does not expire by a clock: 1003 and 1004 cannot come.',
    ]
  }
  const faults = codes.filter((code) => code !== 0)
  const legacy =
    faults.length > 0
      ? `On \`/v1\` paths: 401, ${faults.every(isCertain) ? '' : 'most likely '}${alternatives(faults.map(answer))}.`
      : `On \`/v1\` paths: it is let in where ${kind === 'token' ? 'the signature was made with the secret key of this access key' : 'it is a key of the account'}, else 401, ${answer(1002)}. Only the server can say.`
  return kind === 'token'
    ? [
        legacy,
        `On paths of the new generation (\`/text-to-video/…\`, \`/tasks\`): 401, ${answer(1002)}, whatever the token; they take API keys only.`,
      ]
    : [legacy]
}

/** Of these codes the table says when they come; of the others it only says what they are for. */
function isCertain(code: ServiceCode): boolean {
  return code === 1003 || code === 1004
}

function answer(code: ServiceCode): string {
  return `code ${code} (${findServiceError(code)?.name.toLowerCase() ?? 'unknown'})`
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

/** Values are shown only where they can be nothing else: anything may have got into a header, a secret too. */
function headerTable({ alg, typ, ...others }: Readonly<Record<string, unknown>>): string {
  const shown = (value: unknown, known: ReadonlySet<string>): string => {
    if (value === undefined) return 'missing'
    return typeof value === 'string' && known.has(value) ? inlineCode(value) : '(another value)'
  }
  return table(
    ['Field', 'Value', 'Recipe'],
    [
      ['`alg`', shown(alg, algorithms), inlineCode(tokenRecipe.header.alg)],
      ['`typ`', shown(typ, new Set(['JWT', 'jwt'])), inlineCode(tokenRecipe.header.typ)],
      ...rowOfOthers(others),
    ],
  )
}

function claimsTable({ iss, exp, nbf, iat, ...others }: Readonly<Record<string, unknown>>, now: number): string {
  const { lifetime, notBeforeMargin } = tokenRecipe
  return table(
    ['Claim', 'Value', 'Recipe'],
    [
      ['`iss`', iss === undefined ? 'missing' : maskKey(iss), 'the access key'],
      ['`exp`', timeCell(exp, now), `now + ${lifetime} (${showSpan(lifetime)})`],
      ['`nbf`', timeCell(nbf, now), `now - ${notBeforeMargin}`],
      ...(iat === undefined ? [] : [['`iat`', timeCell(iat, now), 'not in it; does no harm']]),
      ...rowOfOthers(others),
    ],
  )
}

function rowOfOthers(others: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  const count = Object.keys(others).length
  return count === 0 ? [] : [[`${count} more`, '(not shown)', 'not in it']]
}

function timeCell(value: unknown, now: number): string {
  const time = timeOf(value)
  if (time === null) return value === undefined ? 'missing' : '(no number)'
  return isMilliseconds(time)
    ? `${showTime(time / 1000)}, if it is milliseconds`
    : `${showTime(time)}, ${showFromNow(time, now)}`
}

/**
 * The last characters of an access key, enough to find it in the console. The key is half of a credential and names the
 * account, so a report that is passed on must not hold it; where keys were swapped it is the secret itself.
 */
function maskKey(key: unknown): string {
  if (typeof key !== 'string') return '(no text)'
  const end = key.slice(-4)
  return key.length >= 16 && /^[\w-]+$/.test(end)
    ? `ends in ${inlineCode(end)}, ${key.length} characters`
    : `(${key.length} ${key.length === 1 ? 'character' : 'characters'})`
}

function clockOf({ nbf, iat, exp }: Readonly<Record<string, unknown>>, now: number): string {
  const made = timeOf(iat) ?? timeOf(nbf)
  const expiry = timeOf(exp)
  return [
    `This machine says ${showTime(now)}; where its clock is wrong, so is this answer.`,
    ...(made === null || isMilliseconds(made)
      ? []
      : [
          made > now
            ? 'By this clock the token comes from the future.'
            : `The token is about ${showSpan(now - made)} old.`,
        ]),
    ...(expiry === null || expiry <= now || isMilliseconds(expiry)
      ? []
      : [`It is good for another ${showSpan(expiry - now)}.`]),
  ].join(' ')
}
