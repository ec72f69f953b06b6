import type { Host, Module } from '../program/module'
import type { CallValue, ClassValue, FunctionValue, ListValue, TextPiece, TypeNode, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { BranchCondition } from '../program/conditions'

/**
 * A possible value at run time, with the place where it is written. A value is a list of possibilities: a rule
 * can ask whether every one is a number, whether any is, and where it comes from.
 */
export type Possibility =
  | {
      readonly kind: 'exact'
      readonly value: string | number | boolean | null
      readonly at: AnyNode
      readonly missing?: boolean
      /** The source of a string's characters. */
      readonly runs?: readonly Run[]
      /** Known only from a test (`if (model === "kling-v1")`), which says what may occur, not that it does. */
      readonly supposed?: true
      /** A declared choice (a list, a schema, a widget) that callers may pick. */
      readonly choice?: true
    }
  /** A partly known string: `null` pieces are placeholders. Without pieces, it is unknown. */
  | {
      readonly kind: 'text'
      readonly pieces: readonly (string | null)[] | null
      readonly at: AnyNode
      readonly runs?: readonly Run[]
    }
  /** JSON text of a value (`json.dumps(x)`, `JSON.stringify(x)`). */
  | { readonly kind: 'json-text'; readonly of: Value; readonly context: Context | null; readonly at: CallValue }
  | { readonly kind: 'number'; readonly at: AnyNode }
  | { readonly kind: 'boolean'; readonly at: AnyNode }
  | RecordObject
  | {
      readonly kind: 'list'
      readonly at: AnyNode
      readonly items: ListValue['items'] | null
      readonly context: Context | null
    }
  | {
      readonly kind: 'function'
      readonly function: FunctionValue
      readonly at: AnyNode
      readonly self: RecordObject | null
      /** The call in which a function around it made it: `api(key)`, which returns an arrow function. */
      readonly closure?: Context
    }
  | { readonly kind: 'class'; readonly class: ClassValue; readonly at: AnyNode }
  /** A member of another module: `requests.post` is module `requests`, path `['post']`. Globals have module ''. */
  | { readonly kind: 'import'; readonly module: string; readonly path: readonly string[]; readonly at: AnyNode }
  /** A module of the program as a whole, or a package of it: `import * as config`, `import studio.config`. */
  | {
      readonly kind: 'namespace'
      /** Null for a package without its own file. */
      readonly module: Module | null
      /** Its import name and importer, because its names may be modules too. */
      readonly specifier: string
      readonly importer: Module
      readonly at: AnyNode
    }
  /** The result of calling such a member, and the path read from it: `axios.create({…}).post`. */
  | {
      readonly kind: 'result'
      readonly call: CallValue
      readonly callee: Callee
      readonly path: readonly string[]
      readonly context: Context | null
      readonly at: AnyNode
    }
  | {
      readonly kind: 'environment'
      readonly name: string
      readonly at: AnyNode
      /** Whose host it is, if a settings file says so; it may be one of several. */
      readonly host?: Host
    }
  /** Comes from an unknown caller: a plain parameter, a field of a request. */
  | { readonly kind: 'outside'; readonly at: AnyNode }
  /** Nothing is known. */
  | { readonly kind: 'opaque'; readonly at: AnyNode }

export type Values = readonly Possibility[]

/** A callee, by module and path. */
export interface Callee {
  readonly module: string
  readonly path: readonly string[]
}

/** The current call of a local function, whose arguments replace the parameters. */
export interface Context {
  readonly function: FunctionValue
  readonly call: CallValue
  /** The object that a method is called on. */
  readonly self: RecordObject | null
  readonly caller: Context | null
  /** The call in which the function was made, for a function inside another one. */
  readonly closure?: Context
  readonly depth: number
}

/** A local function, with the call that it was made in. */
export function functionMade(made: FunctionValue, at: AnyNode, closure: Context | null): Possibility {
  return { kind: 'function', function: made, at, self: null, ...(closure ? { closure } : {}) }
}

/** A place that sets a key of a record. */
export interface KeyWrite {
  readonly key: string
  /** The value's expression, or null if only a type is known (a field without default). */
  readonly value: Value | null
  readonly type: TypeNode | null
  readonly context: Context | null
  /** The code that sets it: an entry, an argument, a field, or the step `payload["x"] = …`. */
  readonly at: AnyNode
  readonly keySpan: { readonly start: number; readonly end: number }
  /** Empty if unconditional. */
  readonly conditions: readonly BranchCondition[]
  /** May be absent without a condition in the code (`x?: T`, stripped if None). */
  readonly optional: boolean
  /** Lists of choices, or single choices. */
  readonly choices?: readonly Value[]
  /** A default, which the creator of the object may override. */
  readonly isDefault?: true
}

/** An object that is built in the code: by a literal, a class, a copy or a merge, and later changes. */
export interface RecordObject {
  readonly kind: 'record'
  /** Where it is created. */
  readonly at: AnyNode
  readonly context: Context | null
  /** In execution order; the last unconditional one wins. */
  readonly writes: readonly KeyWrite[]
  /** True if unknown code may add keys (a spread of an unknown value, a computed key). */
  readonly open: boolean
  /** The class it is an instance of. */
  readonly class: ClassValue | null
}

/** An unknown part of a string. */
export const hole = '\u0000'

/** Part of a string: text, with its literal (null if computed), or a placeholder and its value. */
export type Run =
  | { readonly text: string; readonly source: TextPiece | null; readonly offset: number }
  | { readonly text: null; readonly name: string | null; readonly filling?: Possibility }

type TypeOf = 'text' | 'number' | 'boolean' | 'null' | 'record' | 'list' | 'other'

/** The JSON type of a possibility, or null if unknown. */
export function jsonType(possibility: Possibility): Exclude<TypeOf, 'other'> | null {
  switch (possibility.kind) {
    case 'exact':
      if (possibility.value === null) return 'null'
      return typeof possibility.value === 'string' ? 'text' : (typeof possibility.value as 'number' | 'boolean')
    case 'text':
    case 'json-text':
    case 'environment':
      return 'text'
    case 'number':
    case 'boolean':
    case 'record':
    case 'list':
      return possibility.kind
    default:
      return null
  }
}

export function isNull(possibility: Possibility): boolean {
  return possibility.kind === 'exact' && possibility.value === null
}

/** Whether its type is unknown, because callers or other modules provide it. */
export function isUnknown(possibility: Possibility): boolean {
  return jsonType(possibility) === null
}

/** A field's type describes the value if it is set. */
export function isFromType(value: Possibility): boolean {
  return value.kind !== 'exact' && value.kind !== 'record' && value.kind !== 'list'
}

/** Whether every caller has to pass it: a plain parameter without a default. */
export function isRequiredArgument({ kind, at }: Possibility): boolean {
  return (
    kind === 'outside' &&
    at.kind === 'parameter' &&
    at.target.kind === 'name' &&
    at.defaultValue === null &&
    !at.optional
  )
}

/** The exact strings among the possibilities. */
export function exactTexts(values: Values): readonly string[] {
  const texts: string[] = []
  for (const value of values) if (value.kind === 'exact' && typeof value.value === 'string') texts.push(value.value)
  return texts
}

export function exactNumbers(values: Values): readonly number[] {
  const numbers: number[] = []
  for (const value of values) if (value.kind === 'exact' && typeof value.value === 'number') numbers.push(value.value)
  return numbers
}

export function recordsOf(values: Values): readonly RecordObject[] {
  return values.filter((value) => value.kind === 'record')
}

export function opaque(at: AnyNode): Values {
  return [{ kind: 'opaque', at }]
}

export function outside(at: AnyNode): Values {
  return [{ kind: 'outside', at }]
}

export type { TypeNode }
