import type {
  Argument,
  CallValue,
  Entry,
  Field,
  ListValue,
  LoopStep,
  RecordValue,
  Span,
  Step,
  TypeNode,
  Value,
} from './model'

/** One replacement in the source text; edits of one fix never overlap. */
export interface Edit {
  readonly span: Span
  readonly newText: string
}

/** A value to write in the syntax of the file's language. `code` is inserted as it is. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | { readonly record: readonly (readonly [key: string, value: Literal])[] }
  | { readonly list: readonly Literal[] }
  | { readonly code: string }

/**
 * A change to the source, described by its meaning. A rule says *what* to change (data only); the language's writer
 * knows *how*: quotes, commas, indentation, comments, line endings.
 */
export type Repair =
  /** Replace a value with a literal. */
  | { readonly do: 'replace'; readonly at: Value; readonly by: Literal }
  /**
   * Turn a value into a string or an integer: quote or unquote a literal, wrap anything else (`str(x)`, `Number(x)`).
   */
  | { readonly do: 'convert'; readonly at: Value; readonly to: 'text' | 'integer' }
  /** Change an annotation: `int` → `str`, `number` → `string`, number literals → string literals. */
  | { readonly do: 'retype'; readonly at: TypeNode; readonly to: 'text' | 'integer' }
  /** Rename the key of an entry, keyword argument, field, `x["key"]` or `x.key`. `{ a }` becomes `{ b: a }`. */
  | { readonly do: 'rename-key'; readonly at: Entry | Argument | Field | Value; readonly to: string }
  /**
   * Remove an entry or argument with its comma, or a step with its line (leaving `pass` or `{}` if its block would be
   * empty).
   */
  | { readonly do: 'remove'; readonly at: Entry | Argument | Step | Field }
  /** Remove an item and its comma from a list. */
  | { readonly do: 'remove-item'; readonly from: ListValue; readonly item: Value }
  /** Replace a loop with the steps of its body, except those in `without`. */
  | { readonly do: 'unwrap'; readonly at: LoopStep; readonly without: readonly Step[] }
  /** Add an entry at the end of a record (`start`: at its start). */
  | {
      readonly do: 'insert-entry'
      readonly into: RecordValue
      readonly key: string
      readonly value: Literal
      readonly where?: 'start' | 'end'
    }
  /** Move an entry of `from` into its nested record `into` (`settings`), which is created if necessary. */
  | { readonly do: 'move-entry'; readonly entry: Entry; readonly from: RecordValue; readonly into: string }
  /** Add an argument after the last one, by keyword if `name` is given and the language has keyword arguments. */
  | { readonly do: 'add-argument'; readonly call: CallValue; readonly name: string | null; readonly value: Literal }
  /** Insert a statement, in this language, on its own lines before a step that starts its line. */
  | { readonly do: 'insert-step'; readonly before: Step; readonly code: string }
  /** Replace a span with code that the caller wrote for this language. Later lines get the indentation of the first. */
  | { readonly do: 'code'; readonly at: Span; readonly by: string }
  /** Insert a helper's source (without imports) after the file's imports, and add the imports that the file lacks. */
  | { readonly do: 'add-helper'; readonly imports: readonly string[]; readonly source: string }
