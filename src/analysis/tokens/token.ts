import type { JwtLibraryId } from '../../knowledge'
import type { CallValue, RecordValue, Span, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Context, RecordObject } from '../values/possibility'

/** A place that signs a Kling token. */
export interface Token {
  readonly library: JwtLibraryId
  /** The signing call, or the header record of hand-rolled code. */
  readonly at: CallValue | RecordValue
  /** The place to report: the name of the signing function, or the header record. */
  readonly span: Span
  readonly header: TokenHeader
  readonly claims: RecordObject | null
  /** The expressions of access key (`iss`) and secret key, if known. */
  readonly accessKey: Value | null
  readonly secretKey: Value | null
  /** The algorithm argument of the signing call, apart from the header. */
  readonly algorithm: Value | null
  readonly context: Context | null
  /** How the token is created once and used later, if it is. */
  readonly lifetimes: readonly TokenLifetime[]
}

/** A token whose uses are not yet known. */
export type SignedToken = Omit<Token, 'lifetimes'>

/** The token's header in the code. */
export interface TokenHeader {
  /** False if the header comes from unknown code. */
  readonly known: boolean
  /** Fields that the code sets, an algorithm argument included. */
  readonly fields: ReadonlySet<string>
  /** The literal that holds them, if any. */
  readonly record: RecordValue | null
  /** Options of the signing call (`{ algorithm: … }`), if they can contain the header. */
  readonly options: RecordValue | null
}

/** A token created once for many uses. */
export interface TokenLifetime {
  /** The expression that creates it. */
  readonly at: Value
  readonly where: 'module' | 'class' | 'default-argument' | 'constructor'
  /** True for a script that runs once. */
  readonly oneShot: boolean
  /** The variable or attribute that stores it. */
  readonly holder: Holder
  /** Later uses of it, or of something that contains it; messages name the first. */
  readonly uses: readonly Span[]
}

interface Holder {
  readonly name: string
  readonly at: AnyNode
}
