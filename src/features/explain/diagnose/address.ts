import { endpoints, wrongPaths, type Endpoint, type WrongPath } from '../../../knowledge'
import { createAndQuery } from '../examples'
import { isUnset, pathMeant } from '../names'
import { endpointAt, isOfficialHost, plainPath } from '../read/addresses'
import type { AddressEvidence, Evidence, Reading } from '../read'
import type { Diagnosis } from './diagnosis'
import { codes, fact, quoted, say, text } from '../say'

const all: readonly Endpoint[] = endpoints

/** What a URL in the text says about a status: an invented path, an id that was never set, the file of a result. */
export function sayAddress(base: Diagnosis, status: number, { line }: Evidence, reading: Reading): Diagnosis | null {
  const address = reading.addresses.findLast((each) => each.line === line) ?? reading.addresses.at(-1)
  const isGone = status === 403 || status === 404 || status === 410
  if (isGone && (address ? isResultFile(address) : ofResult.test(lineOf(reading.input, line))))
    return resultFile(base, status)
  if (!address) return null
  const unset = unsetIn(address.path)
  if (unset !== null && status < 500 && status !== 401 && status !== 429) return unsetId(base, status, unset)
  return status === 404 && (address.host === null || isOfficialHost(address.host)) ? wrongPath(base, address) : null
}

/** How people and code refer to the URL of a result. */
const ofResult =
  /\bdownload\w{0,3} [^\n]{0,30}(?:video|clip|result|output)|(?:video|clip|result|output)s? ?(?:url|link|download)|(?:url|link)s? of (?:the |a |my )?(?:video|result)|下载(?:视频|结果)|(?:视频|结果)(?:的)?(?:链接|地址)/i

function lineOf(text: string, line: number): string {
  return text.split('\n', line)[line - 1]?.slice(0, 500) ?? ''
}

/** A file on a server that does not belong to the API. */
function isResultFile({ host, path }: AddressEvidence): boolean {
  return (
    host !== null &&
    !isOfficialHost(host) &&
    (/\.(?:mp4|mov|webm|png|jpe?g|webp|mp3|wav|m4a)(?:[?#]|$)/i.test(path) ||
      (/kling|kwai|kcdn/i.test(host) && !/^\/v1\//.test(path)))
  )
}

function resultFile(base: Diagnosis, status: number): Diagnosis {
  return {
    ...base,
    title: say('explain.result-gone', { status }),
    happened: say('explain.result-gone-happened'),
    causes: [say('explain.result-gone-age'), say('explain.result-gone-elsewhere'), say('explain.result-gone-cut')],
    action: say('explain.result-gone-action'),
    retry: 'never',
    reason: say('explain.result-gone-reason'),
    related: [],
    steps: [],
    notes: [],
    suspects: ['expiring-result-url'],
    ...withoutChoices,
  }
}

const withoutChoices = { choices: [] } as const

/** `undefined`, `None` … instead of an id. */
function unsetIn(path: string): string | null {
  const segments = decoded(path).split(/[/?=&]/)
  return segments.find((segment) => segment !== '' && isUnset(segment)) ?? null
}

function decoded(path: string): string {
  return path.replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%20', ' ')
}

function unsetId(base: Diagnosis, status: number, unset: string): Diagnosis {
  const data = { status, id: { code: unset } }
  return {
    ...base,
    title: say('explain.unset-id', data),
    happened: say('explain.unset-id-happened', data),
    causes: [say('explain.unset-id-refused'), say('explain.unset-id-field')],
    action: say('explain.unset-id-action'),
    retry: 'never',
    reason: say('explain.unset-id-reason'),
    ...withoutChoices,
    suspects: ['unchecked-result'],
  }
}

function wrongPath(base: Diagnosis, { path, method }: AddressEvidence): Diagnosis | null {
  const plain = plainPath(path)
  const near = endpointAt(plain)
  // No id is a word: `POST …/image2video/create`.
  const isWord = method === 'POST' && near !== undefined && near.path !== plain && /\/[a-z]{3,20}$/.test(plain)
  if (near !== undefined && !isWord) return existing(base, plain, method)
  const listed = wrongPaths.find(
    (each: WrongPath) => (each.method === undefined || each.method === method) && each.pattern.test(plain),
  )
  const meant = listed?.instead ?? near?.path ?? pathMeant(plain)
  const isTask = /\/tasks?(?:\/|$)/.test(plain)
  const data = { path: quoted(withoutIds(plain)), note: listed ? fact(listed.note) : null }
  const instead = meant === null ? null : { code: meant }
  return {
    ...base,
    title: say('explain.no-path', data),
    happened: text(say('explain.no-path-happened', data), data.note),
    causes: [
      text(say('explain.no-path-cause', { ...data, meant: meant?.endsWith('…') ? null : instead }), data.note),
      say('explain.no-path-made-up'),
    ],
    action:
      instead === null
        ? say('explain.use-path', { paths: codes(createPaths) })
        : text(say('explain.call', { what: instead }), isTask ? say('explain.query-all-tasks') : null),
    ...withoutChoices,
    example: createAndQuery,
    suspects: ['unknown-endpoint', 'outdated-host'],
  }
}

const createPaths = all
  .filter(({ method, area }) => method === 'POST' && area === 'video')
  .slice(0, 4)
  .map(({ path }) => path)

/** Replaces task ids, which are irrelevant to the error. */
function withoutIds(path: string): string {
  return path
    .split('/')
    .map((segment) => (/^\d{6,}$/.test(segment) || segment.length >= 24 ? '{id}' : segment))
    .join('/')
}

/** The path is right, so the method or the id is wrong. */
function existing(base: Diagnosis, path: string, method: string | null): Diagnosis | null {
  const endpoint = endpointAt(path)
  const isQuery = endpoint !== undefined && endpoint.path !== plainPath(path)
  if (method === null) return null
  if (isQuery && method !== 'GET')
    return { ...base, causes: [say('explain.wrong-method'), say('explain.queried-elsewhere')] }
  const causes = isQuery
    ? [say('explain.queried-elsewhere'), say('explain.wrong-id')]
    : [say('explain.nothing-named'), say('explain.wrong-method')]
  return { ...base, causes }
}
