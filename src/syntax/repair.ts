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

/** A value to be written in the syntax of the language at hand. `code` is put in as it is. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | { readonly record: readonly (readonly [key: string, value: Literal])[] }
  | { readonly list: readonly Literal[] }
  | { readonly code: string }

/**
 * A change to the source said in terms of its meaning. A rule says *what* (data only); the language's writer knows
 * *how*: quotes, commas, indentation, comments, line endings.
 */
export type Repair =
  /** Replace a value with a literal. */
  | { readonly do: 'replace'; readonly at: Value; readonly by: Literal }
  /** Make a value a string or a whole number: quote or unquote a literal, wrap anything else (`str(x)`, `Number(x)`). */
  | { readonly do: 'convert'; readonly at: Value; readonly to: 'text' | 'integer' }
  /** Change an annotation: `int` → `str`, `number` → `string`, number literals → string literals. */
  | { readonly do: 'retype'; readonly at: TypeNode; readonly to: 'text' | 'integer' }
  /** Give an entry, a keyword argument, a field or a `x["key"]` / `x.key` another key; `{ a }` becomes `{ b: a }`. */
  | { readonly do: 'rename-key'; readonly at: Entry | Argument | Field | Value; readonly to: string }
  /** Take out an entry with its comma, an argument with its comma, or a whole step with its line (a `pass` or `{}` is left where a block would be empty). */
  | { readonly do: 'remove'; readonly at: Entry | Argument | Step | Field }
  /** Take an item out of a list with its comma. */
  | { readonly do: 'remove-item'; readonly from: ListValue; readonly item: Value }
  /** Replace the loop with the steps of a loop's body, less some of them. */
  | { readonly do: 'unwrap'; readonly at: LoopStep; readonly without: readonly Step[] }
  /** Add an entry at the end of a record (`start`: at its beginning). */
  | {
      readonly do: 'insert-entry'
      readonly into: RecordValue
      readonly key: string
      readonly value: Literal
      readonly where?: 'start' | 'end'
    }
  /** Move an entry of `from` into its nested record `key` (`settings`), which is made when it is not there. */
  | { readonly do: 'move-entry'; readonly entry: Entry; readonly from: RecordValue; readonly into: string }
  /** Add an argument after the last one: by keyword where `name` is given and the language has keywords. */
  | { readonly do: 'add-argument'; readonly call: CallValue; readonly name: string | null; readonly value: Literal }
  /** Put a statement, in this language, on its own lines before a step that begins its line. */
  | { readonly do: 'insert-step'; readonly before: Step; readonly code: string }
  /** Replace a span by code written by the caller for this language. Indentation of later lines follows the first. */
  | { readonly do: 'code'; readonly at: Span; readonly by: string }
  /** Put a helper's source (imports apart) after the imports of the file, with the imports it lacks. */
  | { readonly do: 'add-helper'; readonly imports: readonly string[]; readonly source: string }
