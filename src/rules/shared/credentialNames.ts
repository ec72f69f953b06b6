import type { Origin } from '../../analysis/credentials/origins'

const kinds = {
  'access-key': 'the access key',
  'secret-key': 'the secret key',
  'api-key': 'the API key',
  token: 'a signed token',
} as const satisfies Record<Origin['role'], string>

/** What a credential is, by its name where it has one: `the secret key (`KLING_SECRET_KEY`)`. Never its value. */
export function describeCredential({ role, name, source }: Origin): string {
  if (role === 'token' && source === 'sent') return `\`${name}\`, which goes out as the credential,`
  return name === '' ? kinds[role] : `${kinds[role]} (\`${name}\`)`
}
