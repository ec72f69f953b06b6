import type { CarriedCredential } from '../../../analysis/credentials/carriedCredential'
import { code, term } from './wording'
import type { Datum } from '../../../findings/message'

/** Describes a credential, with its name if it has one: "the secret key (`KLING_SECRET_KEY`)". Never its value. */
export function describeCredential({ role, name, source }: CarriedCredential): Datum {
  if (role === 'token' && source === 'sent') return term('sent-credential', { name: code(name) })
  return term('credential', { role, name: name === '' ? null : code(name) })
}
