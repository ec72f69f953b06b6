import type { CarriedCredential } from '../../../analysis/credentials/carried'
import { code, prose, type Prose } from '../../../text/prose'

const kinds = {
  'access-key': prose`the access key`,
  'secret-key': prose`the secret key`,
  'api-key': prose`the API key`,
  token: prose`a signed token`,
} as const satisfies Record<CarriedCredential['role'], Prose>

/** What a credential is, by its name where it has one: `the secret key (`KLING_SECRET_KEY`)`. Never its value. */
export function describeCredential({ role, name, source }: CarriedCredential): Prose {
  if (role === 'token' && source === 'sent') return prose`${code(name)}, which goes out as the credential,`
  return name === '' ? kinds[role] : prose`${kinds[role]} (${code(name)})`
}
