import { type Retry, serviceErrors } from '../../knowledge'

/** Temporary codes of HTTP 429. */
export const passing: readonly number[] = codesOf429('after-backoff')
/** Codes of HTTP 429 that are permanent until the account changes. */
export const permanent: readonly number[] = codesOf429('never')

function codesOf429(retry: Retry): readonly number[] {
  return serviceErrors.filter((each) => each.http === 429 && each.retry === retry).map(({ code }) => code)
}
