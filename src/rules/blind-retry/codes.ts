import { type Retry, serviceErrors } from '../../knowledge'

/** Codes under HTTP 429 that pass by themselves. */
export const passing: readonly number[] = codesOf429('after-backoff')
/** Codes under HTTP 429 that stay until the account changes. */
export const permanent: readonly number[] = codesOf429('never')

function codesOf429(retry: Retry): readonly number[] {
  return serviceErrors.filter((each) => each.http === 429 && each.retry === retry).map(({ code }) => code)
}
