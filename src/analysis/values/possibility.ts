import type { Host, Module } from '../program/module'
import type { CallValue, ClassValue, FunctionValue, ListValue, TextPiece, TypeNode, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { BranchCondition } from '../program/conditions'

/**
 * What a value may be at run time, with the place where that was written. A value is a list of possibilities: a rule
 * can ask whether every one is a number, whether any is, and where it comes from.
 */
export type Possibility =
  | {
      readonly kind: 'exact'
      readonly value: string | number | boolean | null
      readonly at: AnyNode
      readonly missing?: boolean
      /** Where the characters of a string are written. */
      readonly runs?: readonly Run[]
      /** Known from a test alone (`if (model === "kling-v1")`): it says what may come, not that it does. */
      readonly supposed?: true
      /** One of the choices that code declares (a list it must be in, a schema, a widget): callers may pick it. */
      readonly choice?: true
    }
  /** A string that is known in part: `null` pieces are holes. Without pieces nothing is known of it. */
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
    }
  | { readonly kind: 'class'; readonly class: ClassValue; readonly at: AnyNode }
  /** Something of another module: `requests.post` is module `requests`, path `['post']`. Globals have module ''. */
  | { readonly kind: 'import'; readonly module: string; readonly path: readonly string[]; readonly at: AnyNode }
  /** A module of the program as a whole, or a package of it: `import * as config`, `import studio.config`. */
  | {
      readonly kind: 'namespace'
      /** Null for a package without its own file. */
      readonly module: Module | null
      /** What it is imported as, and by whom: a name of it may be a module too. */
      readonly specifier: string
      readonly importer: Module
      readonly at: AnyNode
    }
  /** The result of a call of such a thing, and what was read from it: `axios.create({…}).post`. */
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
      /** Whose address it is, where a file of settings says so; there it may be one of several. */
      readonly host?: Host
    }
  /** Comes from whoever calls this code: a parameter without more, a field of a request. */
  | { readonly kind: 'outside'; readonly at: AnyNode }
  /** Nothing is known. */
  | { readonly kind: 'opaque'; readonly at: AnyNode }

export type Values = readonly Possibility[]

/** Something called, by the module it comes from and the way there. */
export interface Callee {
  readonly module: string
  readonly path: readonly string[]
}

/** Which call of a local function is looked at; its arguments stand for the parameters. */
export interface Context {
  readonly function: FunctionValue
  readonly call: CallValue
  /** The object that a method is called on. */
  readonly self: RecordObject | null
  readonly caller: Context | null
  readonly depth: number
}

/** One place that gives a key of a record its value. */
export interface KeyWrite {
  readonly key: string
  /** The value's expression, or null where only a type is known (a field without default). */
  readonly value: Value | null
  readonly type: TypeNode | null
  readonly context: Context | null
  /** What sets it: an entry, an argument, a field, or the step of `payload["x"] = …`. */
  readonly at: AnyNode
  readonly keySpan: { readonly start: number; readonly end: number }
  /** Empty where it always happens. */
  readonly conditions: readonly BranchCondition[]
  /** May be left out although nothing is written about it (`x?: T`, stripped when None). */
  readonly optional: boolean
  /** Lists of what it may be, or its choices one by one. */
  readonly choices?: readonly Value[]
  /** A default: who makes the object may give another value of its type. */
  readonly isDefault?: true
}

/** An object that is built in the code: by a literal, a class, a copy or a merge, and later changes. */
export interface RecordObject {
  readonly kind: 'record'
  /** Where it is made. */
  readonly at: AnyNode
  readonly context: Context | null
  /** In the order in which they happen; of two unconditional ones the later wins. */
  readonly writes: readonly KeyWrite[]
  /** Keys may come from places that are not seen (a spread of something unknown, a computed key). */
  readonly open: boolean
  /** The class it is an instance of. */
  readonly class: ClassValue | null
}

/** Stands for a part of a text that is not known. */
export const hole = '\u0000'

/** Part of a string: text, with the literal it stands in (null where nobody wrote it as text), or a hole and what fills it. */
export type Run =
  | { readonly text: string; readonly source: TextPiece | null; readonly offset: number }
  | { readonly text: null; readonly name: string | null; readonly filling?: Possibility }

type TypeOf = 'text' | 'number' | 'boolean' | 'null' | 'record' | 'list' | 'other'

/** The JSON type that a possibility is sent as, or null where that is not known. */
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

/** Nothing of its type is known: it may be anything that callers or other modules hand over. */
export function isUnknown(possibility: Possibility): boolean {
  return jsonType(possibility) === null
}

/** A field's type says what is there when it is there. */
export function isFromType(value: Possibility): boolean {
  return value.kind !== 'exact' && value.kind !== 'record' && value.kind !== 'list'
}

/** What every caller has to pass: a plain parameter without default. */
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
