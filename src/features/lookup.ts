import type { Datum } from '../findings/message'
import { hosts, httpStatuses, serviceErrors, type HttpStatus, type ServiceError } from '../knowledge'
import { codes } from '../rules/shared/saying/wording'
import { alternatives, inlineCode } from './markdown'

const errors = new Map<number, ServiceError>(serviceErrors.map((error) => [error.code, error]))
const statuses = new Map<number, HttpStatus>(httpStatuses.map((status) => [status.status, status]))

const currentHosts = hosts.filter(({ status }) => status === 'current').map(({ host }) => host)

/** The current hosts of the API. */
export const hostNames: Datum = codes(currentHosts, 'and')

/** The current hosts of the API, as text. */
export const officialHosts = alternatives(currentHosts.map(inlineCode), 'and')

export function findServiceError(code: number): ServiceError | undefined {
  return errors.get(code)
}

export function findHttpStatus(status: number): HttpStatus | undefined {
  return statuses.get(status)
}

/** The service codes that come with an HTTP status or instead of it. */
export function errorsOfStatus(status: HttpStatus): readonly ServiceError[] {
  return status.codes.flatMap((code) => findServiceError(code) ?? [])
}
