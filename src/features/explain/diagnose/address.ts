import { endpoints, wrongPaths, type Endpoint, type WrongPath } from '../../../knowledge'
import { alternatives, inlineCode } from '../../markdown'
import { createAndQuery } from '../examples'
import { isUnset, pathMeant } from '../names'
import { excerpt } from '../../redact'
import { endpointAt, isOfficialHost, plainPath } from '../read/addresses'
import type { AddressEvidence, Evidence, Reading } from '../read'
import type { Diagnosis } from './diagnosis'

const all: readonly Endpoint[] = endpoints

/** What the address in the text adds to a status: an invented path, an id that was never set, the file of a result. */
export function sayAddress(base: Diagnosis, status: number, { line }: Evidence, reading: Reading): Diagnosis | null {
  const address = reading.addresses.findLast((each) => each.line === line) ?? reading.addresses.at(-1)
  if (!address) return null
  if (isResultFile(address) && (status === 403 || status === 404 || status === 410)) return resultFile(base, status)
  const unset = unsetIn(address.path)
  if (unset !== null && status < 500 && status !== 401 && status !== 429) return unsetId(base, status, unset)
  return status === 404 && (address.host === null || isOfficialHost(address.host)) ? wrongPath(base, address) : null
}

/** A file on a server that is none of the API's. */
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
    title: `HTTP ${status}: the address of a result no longer answers`,
    happened:
      'The address is that of a file, not of the API: Kling keeps results for 30 days and protects them against being shown elsewhere.',
    causes: [
      'The result is older than 30 days, or its address has expired: files are removed then.',
      'The file is shown or fetched from another site: results are protected against hot-linking.',
      'The address was cut, or its query string was taken off.',
    ],
    action:
      'Download the file as soon as the task is done, and keep it in storage of your own. Within 30 days a query of the task gives the address again.',
    retry: 'never',
    reason: 'The same address stays refused; query the task for a new one.',
    related: [],
    steps: [],
    notes: [],
    suspects: ['expiring-result-url'],
    ...withoutChoices,
  }
}

const withoutChoices = { choices: [] } as const

/** `undefined`, `None` … where an id was meant. */
function unsetIn(path: string): string | null {
  const segments = decoded(path).split(/[/?=&]/)
  return segments.find((segment) => segment !== '' && isUnset(segment)) ?? null
}

function decoded(path: string): string {
  return path.replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%20', ' ')
}

function unsetId(base: Diagnosis, status: number, unset: string): Diagnosis {
  return {
    ...base,
    title: `HTTP ${status}: the id in the address is ${inlineCode(unset)}`,
    happened: `The address has the text ${inlineCode(unset)} where an id belongs.`,
    causes: [
      'The create was refused, so its answer has no `data` and no id: nothing looked at `code` before.',
      'The id is read from another field than it has: `data.task_id` (legacy) or `data.id` (new generation).',
    ],
    action: 'Check that `code` of the create is 0, and stop where it is not; then read the id.',
    retry: 'never',
    reason: 'Without an id the same query fails again.',
    ...withoutChoices,
    suspects: ['unchecked-result'],
  }
}

function wrongPath(base: Diagnosis, { path, method }: AddressEvidence): Diagnosis | null {
  const plain = plainPath(path)
  if (endpointAt(plain) !== undefined) return existing(base, plain, method)
  const listed = wrongPaths.find(
    (each: WrongPath) => (each.method === undefined || each.method === method) && each.pattern.test(plain),
  )
  const meant = listed?.instead ?? pathMeant(plain)
  const shown = inlineCode(excerpt(withoutIds(plain), 60))
  const isTask = /\/tasks?(?:\/|$)/.test(plain)
  const query = isTask ? ' Or query tasks of the new generation at `GET /tasks?task_ids=…`.' : ''
  return {
    ...base,
    title: `HTTP 404: ${shown} is not a path of the API`,
    happened: `There is no path ${shown}.${listed ? ` ${listed.note}` : ''}`,
    causes: [
      `${shown} is not a path of the Kling API${meant === null || meant.endsWith('…') ? '' : `: ${inlineCode(meant)} is`}.${listed ? ` ${listed.note}` : ''}`,
      'The path is of a gateway, or was made up by a program.',
    ],
    action:
      meant === null
        ? `Use one of the paths of the API: ${alternatives(
            all
              .filter(({ method: each, area }) => each === 'POST' && area === 'video')
              .slice(0, 4)
              .map((each) => inlineCode(each.path)),
          )} and so on.`
        : `Call ${inlineCode(meant)}.${query}`,
    ...withoutChoices,
    example: createAndQuery,
    suspects: ['unknown-endpoint', 'outdated-host'],
  }
}

/** Ids of tasks are no part of what is wrong. */
function withoutIds(path: string): string {
  return path
    .split('/')
    .map((segment) => (/^\d{6,}$/.test(segment) || segment.length >= 24 ? '{id}' : segment))
    .join('/')
}

/** The path is right, so it is the method or the id. */
function existing(base: Diagnosis, path: string, method: string | null): Diagnosis | null {
  const endpoint = endpointAt(path)
  const isQuery = endpoint !== undefined && endpoint.path !== plainPath(path)
  if (method === null) return null
  const causes = isQuery
    ? [
        'The task was made on the path of another product, and is queried where it was made.',
        'The id is wrong, of another account or region, or the task is older than 30 days.',
      ]
    : [
        'The model or the task that the request names does not exist (1203).',
        'The method is wrong: POST creates, GET queries (1202).',
      ]
  return { ...base, causes }
}
