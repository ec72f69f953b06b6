/** An environment variable in which clients keep credentials or settings for the official API. */
export interface EnvironmentVariable {
  readonly name: string
  /**
   * `access-key` and `secret-key` sign tokens, which no gateway does: they are evidence for the official API.
   * `api-key` and `base-url` are also used for gateways: alone they prove nothing.
   */
  readonly holds: 'access-key' | 'secret-key' | 'access-and-secret-key' | 'api-key' | 'base-url' | 'webhook-secret'
  /** The form to use in examples and fixes. */
  readonly preferred?: true
}

// Kling prescribes no names; these are in use in public clients (`clientSurvey`).
export const environmentVariables = [
  { name: 'KLING_ACCESS_KEY', holds: 'access-key', preferred: true },
  { name: 'KLING_ACCESS_KEY_ID', holds: 'access-key' },
  { name: 'KLING_ACCESSKEY', holds: 'access-key' },
  { name: 'KLING_AK', holds: 'access-key' },
  { name: 'KLING_API_ACCESS_KEY', holds: 'access-key' },
  { name: 'KLING_AI_ACCESS_KEY', holds: 'access-key' },
  { name: 'KLINGAI_ACCESS_KEY', holds: 'access-key' },
  { name: 'KLINGAI_AK', holds: 'access-key' },
  { name: 'KLING_SECRET_KEY', holds: 'secret-key', preferred: true },
  { name: 'KLING_ACCESS_KEY_SECRET', holds: 'secret-key' },
  { name: 'KLING_SECRETKEY', holds: 'secret-key' },
  { name: 'KLING_SECRET', holds: 'secret-key' },
  { name: 'KLING_SK', holds: 'secret-key' },
  { name: 'KLING_API_SECRET', holds: 'secret-key' },
  { name: 'KLING_API_SECRET_KEY', holds: 'secret-key' },
  { name: 'KLING_AI_SECRET_KEY', holds: 'secret-key' },
  { name: 'KLINGAI_SECRET_KEY', holds: 'secret-key' },
  { name: 'KLINGAI_SK', holds: 'secret-key' },
  { name: 'KLING_KEYS', holds: 'access-and-secret-key' },
  { name: 'KLING_API_KEY', holds: 'api-key', preferred: true },
  { name: 'KLING_KEY', holds: 'api-key' },
  { name: 'KLING_AI_API_KEY', holds: 'api-key' },
  { name: 'KLINGAI_API_KEY', holds: 'api-key' },
  { name: 'KLING_API_BASE', holds: 'base-url', preferred: true },
  { name: 'KLING_API_BASE_URL', holds: 'base-url' },
  { name: 'KLING_BASE_URL', holds: 'base-url' },
  { name: 'KLINGAI_API_BASE_URL', holds: 'base-url' },
  { name: 'KLING_WEBHOOK_SECRET', holds: 'webhook-secret', preferred: true },
] as const satisfies readonly EnvironmentVariable[]

/** Prefixes with which frameworks put a variable into code that runs in the browser. */
export const browserPrefixes = [
  'NEXT_PUBLIC_',
  'VITE_',
  'REACT_APP_',
  'EXPO_PUBLIC_',
  'PUBLIC_',
  'NUXT_PUBLIC_',
  'GATSBY_',
] as const
