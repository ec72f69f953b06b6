import type { FunctionValue, Parameter } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { CredentialRole } from './keyFacts'

/** A credential inside an expression's value. Contains names and positions, never the credential. */
export interface CarriedCredential {
  readonly role: CredentialRole
  /** `signed`: a token created in this file; `key`: a name used for a token's key; `sent`: a name sent as `Authorization`. */
  readonly source: 'signed' | 'environment' | 'key' | 'sent'
  /** The variable's name; empty for a token. */
  readonly name: string
  /** The part of the expression that contains it: itself, a placeholder, a value inside an object. */
  readonly at: AnyNode
  /** The string that it is inserted into, or else the expression itself. */
  readonly within: AnyNode
  /** False if only part of it is included, such as its first letters. */
  readonly whole: boolean
  /** False if it is, or may be, inside a longer text or an object. */
  readonly isAlone: boolean
}

/** The credentials in the value of an expression. */
export interface Carried {
  readonly carried: readonly CarriedCredential[]
  /** Whichever of its values it has, that is a token which is signed in this file. */
  readonly isSigned: boolean
  /** The parameters whose values it includes, if the walk stops there. */
  readonly parameters: readonly CarriedParameter[]
}

/** A parameter whose value is, or is inside, an expression's value. */
export interface CarriedParameter {
  readonly function: FunctionValue
  readonly parameter: Parameter
  readonly whole: boolean
}
