import type { JwtLibraryId } from '../../knowledge'
import type { CallValue, RecordValue, Span, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Context, RecordObject } from '../values/possibility'

/** A place that signs a Kling token. */
export interface Token {
  readonly library: JwtLibraryId
  /** The signing call, or the header record of hand-rolled code. */
  readonly at: CallValue | RecordValue
  /** Where to point at: the name of what signs, or the header record. */
  readonly span: Span
  readonly header: TokenHeader
  readonly claims: RecordObject | null
  /** The expressions of access key (`iss`) and secret key, where they are seen. */
  readonly accessKey: Value | null
  readonly secretKey: Value | null
  /** What the signing call is told to sign with, apart from the header. */
  readonly algorithm: Value | null
  readonly context: Context | null
  /** Where the token is made once and used later, if it is. */
  readonly lifetimes: readonly TokenLifetime[]
}

/** A token before what becomes of it is known. */
export type SignedToken = Omit<Token, 'lifetimes'>

/** What the code itself says about the token's header. */
export interface TokenHeader {
  /** False where the header comes from somewhere that is not seen. */
  readonly known: boolean
  /** Fields that the code sets, an algorithm argument included. */
  readonly fields: ReadonlySet<string>
  /** The literal that holds them, if any. */
  readonly record: RecordValue | null
  /** Options of the signing call (`{ algorithm: … }`), where the header has a place in them. */
  readonly options: RecordValue | null
}

/** A token made once for many uses. */
export interface TokenLifetime {
  /** The expression that makes it. */
  readonly at: Value
  readonly where: 'module' | 'class' | 'default-argument' | 'constructor'
  /** Nothing but a script that runs once. */
  readonly oneShot: boolean
  /** What keeps it: a variable or an attribute. */
  readonly holder: Holder
  /** Where it, or something that holds it, is used later; the first is what a message names. */
  readonly uses: readonly Span[]
}

interface Holder {
  readonly name: string
  readonly at: AnyNode
}
