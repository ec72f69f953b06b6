import { SignJWT } from 'jose'
import type { CredentialUse, Defect } from '../features/checklist/probes'
import { environmentVariables, tokenRecipe, type EnvironmentVariable } from '../knowledge'

/** The user's credentials to try. They are never shown. */
export interface Credentials {
  readonly apiKey?: string
  readonly accessKey?: string
  readonly secretKey?: string
}

/** The credentials in environment variables; among several for the same credential, the preferred one. */
export function readCredentials(env: Readonly<Record<string, string | undefined>>): Credentials {
  const find = (holds: EnvironmentVariable['holds']) =>
    environmentVariables.filter((each) => each.holds === holds).flatMap(({ name }) => env[name] || [])[0]
  const [packedAccess, packedSecret, ...more] = (find('access-and-secret-key') ?? '').split(/[|:,;]/)
  const packed =
    packedAccess && packedSecret && more.length === 0 ? { accessKey: packedAccess, secretKey: packedSecret } : {}
  const apiKey = find('api-key')
  const accessKey = find('access-key')
  const secretKey = find('secret-key')
  return { ...(apiKey ? { apiKey } : {}), ...(accessKey && secretKey ? { accessKey, secretKey } : packed) }
}

/** The variables to set, by their preferred names. */
export const credentialVariables: Readonly<Record<CredentialUse, readonly string[]>> = {
  'api-key': preferred('api-key'),
  token: [...preferred('access-key'), ...preferred('secret-key')],
}

function preferred(holds: EnvironmentVariable['holds']): readonly string[] {
  const all: readonly EnvironmentVariable[] = environmentVariables
  return all.filter((each) => each.preferred && each.holds === holds).map(({ name }) => name)
}

/** A credential to send. */
export interface Bearer {
  readonly use: CredentialUse
  /** Why a header cannot contain it, or null. */
  readonly defect: Defect | null
  /** The value after `Bearer`, signed again each time. */
  value(now: number): Promise<string>
  /** Secrets that must never be repeated. */
  readonly secrets: readonly string[]
}

/** All ways to use the credentials, starting with the one that works for all endpoints. */
export function bearersOf({ apiKey, accessKey, secretKey }: Credentials): readonly Bearer[] {
  return [
    ...(apiKey
      ? [{ use: 'api-key' as const, defect: defectOf(apiKey), value: () => Promise.resolve(apiKey), secrets: [apiKey] }]
      : []),
    ...(accessKey && secretKey
      ? [
          {
            use: 'token' as const,
            defect: defectOf(accessKey) ?? defectOf(secretKey),
            value: (now: number) => sign(accessKey, secretKey, now),
            secrets: [accessKey, secretKey],
          },
        ]
      : []),
  ]
}

/** Signs a token as Kling documents. `now` is in milliseconds. */
async function sign(accessKey: string, secretKey: string, now: number): Promise<string> {
  const { header, lifetime, notBeforeMargin } = tokenRecipe
  const seconds = Math.floor(now / 1000)
  return new SignJWT({ iss: accessKey, exp: seconds + lifetime, nbf: seconds - notBeforeMargin })
    .setProtectedHeader(header)
    .sign(new TextEncoder().encode(secretKey))
}

/** Obvious problems of a credential. */
function defectOf(credential: string): Defect | null {
  if (/[\r\n]/.test(credential)) return 'line-break'
  if (/^(?:"[^]*"|'[^]*'|`[^]*`)$/.test(credential)) return 'quotes'
  if (/^bearer\b/i.test(credential)) return 'bearer'
  if (/\s/.test(credential)) return 'white-space'
  return /[^\x21-\x7e]/.test(credential) ? 'characters' : null
}
