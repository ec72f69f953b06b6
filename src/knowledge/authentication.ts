import type { Provenance } from './sources'

/** The token that an access key and a secret key sign. Legacy (`/v1`) paths only. Times in seconds. */
export const tokenRecipe = {
  algorithm: 'HS256',
  header: { alg: 'HS256', typ: 'JWT' },
  /** `iss` is the access key. */
  claims: ['iss', 'exp', 'nbf'],
  /** Documented life, seconds from now. No page states a maximum. */
  lifetime: 1800,
  /** Documented start, seconds before now. */
  notBeforeMargin: 5,
  /** The secret key itself as UTF-8 text; it is not Base64. */
  signingKey: 'utf8',
  source: 'authentication',
} as const satisfies Provenance & Record<string, unknown>

/** `Authorization: Bearer <token or API key>`, exactly one space. */
export const authorizationHeader = { name: 'Authorization', scheme: 'Bearer' } as const

/** Headers that clients made up for keys and signatures, without `X-` and dashes. The API reads none of them. */
export const inventedHeaders = [
  'accesskey',
  'accesskeyid',
  'secretkey',
  'apikey',
  'klingaccesskey',
  'klingapikey',
  'klingsecretkey',
  'ak',
  'sk',
  'appkey',
] as const

/** Plain keys, sent as they are; they serve both generations and need no signing. */
export const apiKey = {
  issuedSince: '2026-06-17',
  console: 'https://kling.ai/dev/api-key',
  /** How keys look in public repositories. Not documented. */
  observedPrefix: 'api-key-kling-',
  source: 'authentication',
} as const satisfies Provenance & Record<string, unknown>

export type JwtLibraryId =
  | 'pyjwt'
  | 'python-jose'
  | 'authlib'
  | 'joserfc'
  | 'jsonwebtoken'
  | 'jose'
  | 'jwt-simple'
  | 'golang-jwt'
  | 'java-jwt'
  | 'jsonwebtoken-rs'
  | 'hand-rolled'

/**
 * How a header field gets into the token: `added` by the library when the code names none, `required`: the library
 * refuses to sign without it, `none`: it is missing unless the code sets it.
 */
type HeaderDefault = 'added' | 'required' | 'none'

/** What a JWT library does by default, and its pitfalls. */
export interface JwtLibrary extends Provenance {
  readonly id: JwtLibraryId
  /** The library's common name. */
  readonly name: string
  readonly ecosystem: 'python' | 'npm' | 'go' | 'java' | 'rust' | 'any'
  /** Module names in import statements. */
  readonly modules: readonly string[]
  /** What signs: function or method, as code calls it. */
  readonly signers: readonly string[]
  readonly alg: HeaderDefault
  readonly typ: HeaderDefault
  /** Claims that the library adds by default. */
  readonly addedClaims: readonly string[]
  /** Where the code puts extra header fields. */
  readonly headerPlace: string
  readonly traps: readonly string[]
}

export const jwtLibraries = [
  {
    id: 'pyjwt',
    name: 'PyJWT',
    ecosystem: 'python',
    modules: ['jwt'],
    signers: ['jwt.encode'],
    alg: 'added',
    typ: 'added',
    addedClaims: [],
    headerPlace: 'argument `headers`',
    traps: [
      'A float from `time.time()` stays a float in `exp`; it works as a numeric date.',
      'Version 1 returned bytes, version 2 returns text.',
      '`iss` must be text.',
    ],
    source: 'libraryChecks',
  },
  {
    id: 'python-jose',
    name: 'python-jose',
    ecosystem: 'python',
    modules: ['jose', 'jose.jwt'],
    signers: ['jwt.encode'],
    alg: 'added',
    typ: 'added',
    addedClaims: [],
    headerPlace: 'argument `headers`',
    traps: [],
    source: 'librarySources',
  },
  {
    id: 'authlib',
    name: 'Authlib',
    ecosystem: 'python',
    modules: ['authlib.jose'],
    signers: ['jwt.encode', 'JsonWebToken.encode'],
    alg: 'required',
    typ: 'added',
    addedClaims: [],
    headerPlace: 'first argument',
    traps: ['The header is the first argument, the payload the second.'],
    source: 'libraryChecks',
  },
  {
    id: 'joserfc',
    name: 'joserfc',
    ecosystem: 'python',
    modules: ['joserfc', 'joserfc.jwt'],
    signers: ['jwt.encode'],
    alg: 'required',
    typ: 'added',
    addedClaims: [],
    headerPlace: 'first argument',
    traps: ['`typ` can be switched off.'],
    source: 'librarySources',
  },
  {
    id: 'jsonwebtoken',
    name: 'jsonwebtoken',
    ecosystem: 'npm',
    modules: ['jsonwebtoken'],
    signers: ['jwt.sign'],
    alg: 'added',
    typ: 'added',
    addedClaims: ['iat'],
    headerPlace: 'option `header`',
    traps: [
      '`expiresIn: "1800"` as text means milliseconds; the number 1800 means seconds.',
      '`exp` as text throws, and so do `exp` and `expiresIn` together.',
      '`exp` in milliseconds is taken without a word.',
      '`typ` is added only where the payload is an object.',
    ],
    source: 'libraryChecks',
  },
  {
    id: 'jose',
    name: 'jose',
    ecosystem: 'npm',
    modules: ['jose'],
    signers: ['SignJWT'],
    alg: 'required',
    typ: 'none',
    addedClaims: [],
    headerPlace: 'method `setProtectedHeader`',
    traps: [
      'The key must be bytes (`new TextEncoder().encode(secretKey)`); text throws.',
      '`setExpirationTime` takes a number as an absolute time in seconds and text such as "30m" as a span from now.',
    ],
    source: 'libraryChecks',
  },
  {
    id: 'jwt-simple',
    name: 'jwt-simple',
    ecosystem: 'npm',
    modules: ['jwt-simple'],
    signers: ['jwt.encode'],
    alg: 'added',
    typ: 'added',
    addedClaims: [],
    headerPlace: 'option `header` of the fourth argument',
    traps: ['It has no helper for `exp`.'],
    source: 'libraryChecks',
  },
  {
    id: 'golang-jwt',
    name: 'golang-jwt',
    ecosystem: 'go',
    modules: ['github.com/golang-jwt/jwt'],
    signers: ['jwt.NewWithClaims'],
    alg: 'required',
    typ: 'added',
    addedClaims: [],
    headerPlace: 'map `Header`',
    traps: [],
    source: 'librarySources',
  },
  {
    id: 'java-jwt',
    name: 'java-jwt',
    ecosystem: 'java',
    modules: ['com.auth0.jwt'],
    signers: ['JWT.create'],
    alg: 'required',
    typ: 'added',
    addedClaims: [],
    headerPlace: 'method `withHeader`',
    traps: ['A `Date` in milliseconds is converted to seconds.'],
    source: 'librarySources',
  },
  {
    id: 'jsonwebtoken-rs',
    name: 'jsonwebtoken (Rust)',
    ecosystem: 'rust',
    modules: ['jsonwebtoken'],
    signers: ['encode'],
    alg: 'added',
    typ: 'added',
    addedClaims: [],
    headerPlace: 'struct `Header`',
    traps: [],
    source: 'librarySources',
  },
  {
    id: 'hand-rolled',
    name: 'own HMAC code',
    ecosystem: 'any',
    modules: [],
    signers: [],
    alg: 'none',
    typ: 'none',
    addedClaims: [],
    headerPlace: 'the header object itself',
    traps: ['Header, payload and signature are base64url without padding.', '`Date.now()` gives milliseconds.'],
    source: 'libraryChecks',
  },
] as const satisfies readonly JwtLibrary[]
