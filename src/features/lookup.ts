import { hosts, httpStatuses, serviceErrors, type HttpStatus, type ServiceError } from '../knowledge'
import { alternatives, inlineCode } from './markdown'

const errors = new Map<number, ServiceError>(serviceErrors.map((error) => [error.code, error]))
const statuses = new Map<number, HttpStatus>(httpStatuses.map((status) => [status.status, status]))

/** The hosts to call, as text. */
export const officialHosts = alternatives(
  hosts.filter(({ status }) => status === 'current').map(({ host }) => inlineCode(host)),
  'and',
)

export function findServiceError(code: number): ServiceError | undefined {
  return errors.get(code)
}

export function findHttpStatus(status: number): HttpStatus | undefined {
  return statuses.get(status)
}

/** The service codes that come with an HTTP status, or in its place. */
export function errorsOfStatus(status: HttpStatus): readonly ServiceError[] {
  return status.codes.flatMap((code) => findServiceError(code) ?? [])
}
