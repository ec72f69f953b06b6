import type { JwtLibraryId } from '../authentication'

/** An argument by its name, or by its place. */
export interface ArgumentPlace {
  readonly name: string
  readonly index: number
}

/** The arguments of a signing function: what it signs, and with what. */
interface SigningArguments {
  readonly claims: ArgumentPlace
  readonly key: ArgumentPlace
  readonly header: ArgumentPlace
  readonly algorithm: ArgumentPlace | null
}

const pyjwt: SigningArguments = {
  claims: { name: 'payload', index: 0 },
  key: { name: 'key', index: 1 },
  algorithm: { name: 'algorithm', index: 2 },
  header: { name: 'headers', index: 3 },
}

const authlib: SigningArguments = {
  header: { name: 'header', index: 0 },
  claims: { name: 'payload', index: 1 },
  key: { name: 'key', index: 2 },
  algorithm: null,
}

/** Python's libraries: all is an argument. */
export const signingArguments: Readonly<Partial<Record<JwtLibraryId, SigningArguments>>> = {
  pyjwt,
  'python-jose': { ...pyjwt, claims: { name: 'claims', index: 0 } },
  authlib,
  joserfc: authlib,
}

/**
 * npm's libraries: claims and key come first. The index of the options, and where they or an argument contain the
 * algorithm.
 */
export const signingOptions: Readonly<
  Partial<
    Record<
      JwtLibraryId,
      { readonly index: number; readonly algorithmKey: string | null; readonly algorithmIndex: number | null }
    >
  >
> = {
  jsonwebtoken: { index: 2, algorithmKey: 'algorithm', algorithmIndex: null },
  'jwt-simple': { index: 3, algorithmKey: null, algorithmIndex: 2 },
}

/** The steps of jose's chain: `new SignJWT(claims).setProtectedHeader(…).setIssuer(…).sign(key)`. */
export const joseSteps = { header: 'setProtectedHeader', issuer: 'setIssuer', sign: 'sign' } as const
