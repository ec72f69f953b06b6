/**
 * The language-neutral model that every front end lowers its source to.
 *
 * It is small on purpose: it keeps what decides what a program sends to an API, and turns everything else into
 * `unknown` nodes that still hold their children, so nothing is lost and nothing throws.
 */

export type Language = 'typescript' | 'typescriptreact' | 'javascript' | 'javascriptreact' | 'python' | 'json' | 'jsonc'

/** A half-open range of UTF-16 offsets in the source text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Everything a front end has to say about one text. */
export interface SourceModel {
  readonly language: Language
  readonly text: string
  /** The top-level block. For JSON it holds one expression step. */
  readonly body: Block
  readonly comments: readonly Comment[]
  /** True where the parser met text it could not read; the model around it is still usable. */
  readonly damaged: boolean
  /** Where that is, as offsets; empty where the text is not damaged. */
  readonly errors: readonly number[]
  /** What the reading took: one for each character and for each node that was lowered. */
  readonly steps: number
}

export interface Comment {
  readonly span: Span
  /** The text without the comment marks, trimmed. */
  readonly text: string
}

// ---------------------------------------------------------------------------------------------------------- values

export type Value =
  | TextValue
  | NumberValue
  | BooleanValue
  | NullValue
  | RecordValue
  | ListValue
  | NameValue
  | MemberValue
  | CallValue
  | FunctionValue
  | ClassValue
  | ConditionalValue
  | LogicalValue
  | BinaryValue
  | UnaryValue
  | CompareValue
  | SliceValue
  | AssignValue
  | CastValue
  | AwaitValue
  | ComprehensionValue
  | UnknownValue

/** A string, a template literal or an f-string. */
export interface TextValue {
  readonly kind: 'text'
  readonly span: Span
  /** The cooked text where there are no holes, else null. */
  readonly value: string | null
  /** Cooked pieces and holes in order; a text without holes has at most one piece. */
  readonly parts: readonly (TextPiece | Value)[]
  /** The span between the quotes (of the whole literal when it is several adjacent ones). */
  readonly content: Span
  /** A bytes literal (`b"…"`). */
  readonly bytes: boolean
}

/** A cooked run of literal text. `shifts` says where escapes make cooked and source offsets differ. */
export interface TextPiece {
  readonly kind: 'piece'
  readonly span: Span
  readonly value: string
  /** Ascending `[cooked offset, source offset]` pairs; between two of them offsets run in step. */
  readonly shifts: readonly (readonly [cooked: number, source: number])[]
}

export interface NumberValue {
  readonly kind: 'number'
  readonly span: Span
  readonly value: number
  /** Written as a whole number: `5`, not `5.0` or `5e0`. */
  readonly integer: boolean
}

interface BooleanValue {
  readonly kind: 'boolean'
  readonly span: Span
  readonly value: boolean
}

/** `null`, `None` or (with `missing`) JavaScript's `undefined`. */
export interface NullValue {
  readonly kind: 'null'
  readonly span: Span
  readonly missing: boolean
}

/** An object or dict literal, also `dict(a=1)` where the front end can tell (it cannot: that is a call). */
export interface RecordValue {
  readonly kind: 'record'
  readonly span: Span
  readonly entries: readonly (Entry | SpreadEntry)[]
}

export interface Entry {
  readonly kind: 'entry'
  readonly span: Span
  /** The key where it is written out (`a:`, `"a":`, `'a'`, `["a"]`), else null (`[expr]:`, `name:` in Python). */
  readonly key: string | null
  readonly keySpan: Span
  /** The key as an expression where `key` is null. */
  readonly computed: Value | null
  readonly value: Value
  /** `{ duration }`: key and value are one and the same text. */
  readonly shorthand: boolean
}

export interface SpreadEntry {
  readonly kind: 'spread'
  readonly span: Span
  readonly value: Value
}

/** A list, tuple or set literal. A spread item (`...xs`, `*xs`) is a SpreadEntry. */
export interface ListValue {
  readonly kind: 'list'
  readonly span: Span
  readonly shape: 'list' | 'tuple' | 'set'
  readonly items: readonly (Value | SpreadEntry)[]
}

/** A variable; `this` and `self` are names too. */
export interface NameValue {
  readonly kind: 'name'
  readonly span: Span
  readonly name: string
}

/** `a.b`, `a?.b`, `a["b"]` (property is the text) or `a[i]` (property null, index the expression). */
export interface MemberValue {
  readonly kind: 'member'
  readonly span: Span
  readonly object: Value
  readonly property: string | null
  readonly propertySpan: Span
  readonly index: Value | null
  /** Written with brackets. */
  readonly bracket: boolean
}

export interface CallValue {
  readonly kind: 'call'
  readonly span: Span
  readonly callee: Value
  readonly arguments: readonly Argument[]
  /** The span from the opening to the closing parenthesis, both included; empty at the end of `new X`. */
  readonly argumentsSpan: Span
  readonly isNew: boolean
}

export interface Argument {
  readonly kind: 'positional' | 'keyword' | 'positional-spread' | 'keyword-spread'
  readonly span: Span
  /** The keyword's name, else null. */
  readonly name: string | null
  readonly value: Value
}

export interface FunctionValue {
  readonly kind: 'function'
  readonly span: Span
  readonly name: string | null
  readonly nameSpan: Span | null
  readonly parameters: readonly Parameter[]
  /** An arrow function's or lambda's expression body is a block with one `return` step. */
  readonly body: Block
  readonly returns: TypeNode | null
  readonly decorators: readonly Value[]
  readonly isAsync: boolean
  /** Arrow functions and lambdas: `this` is the outer one. */
  readonly isArrow: boolean
  /** A getter or a Python property: read without a call. */
  readonly isGetter: boolean
  readonly isStatic: boolean
}

export interface Parameter {
  readonly kind: 'parameter'
  readonly span: Span
  readonly target: Pattern
  readonly annotation: TypeNode | null
  readonly defaultValue: Value | null
  /** `...rest` and `*args` collect a list, `**kwargs` a record. */
  readonly rest: 'list' | 'record' | null
  /** `x?: T`: may be left out. */
  readonly optional: boolean
  /** Python's keyword-only parameters (after `*`). */
  readonly keywordOnly: boolean
  /** TypeScript's parameter properties (`constructor(private x: T)`) also set a field. */
  readonly isField: boolean
}

export interface ClassValue {
  readonly kind: 'class'
  readonly span: Span
  readonly name: string | null
  readonly nameSpan: Span | null
  readonly bases: readonly Argument[]
  readonly decorators: readonly Value[]
  readonly fields: readonly Field[]
  readonly methods: readonly FunctionValue[]
  /** Steps in the class body that are neither fields nor methods (also JavaScript's static blocks). */
  readonly body: Block
}

export interface Field {
  readonly kind: 'field'
  readonly span: Span
  readonly name: string
  readonly nameSpan: Span
  readonly annotation: TypeNode | null
  readonly value: Value | null
  readonly isStatic: boolean
  readonly optional: boolean
}

export interface ConditionalValue {
  readonly kind: 'conditional'
  readonly span: Span
  readonly test: Value
  readonly then: Value
  readonly otherwise: Value
}

export interface LogicalValue {
  readonly kind: 'logical'
  readonly span: Span
  readonly operator: 'and' | 'or' | 'nullish'
  readonly left: Value
  readonly right: Value
}

/** Arithmetic and bit operators, by their sign: `+ - * / // % ** & | ^ << >> >>> @`. */
export interface BinaryValue {
  readonly kind: 'binary'
  readonly span: Span
  readonly operator: string
  readonly left: Value
  readonly right: Value
}

export interface UnaryValue {
  readonly kind: 'unary'
  readonly span: Span
  readonly operator: 'not' | '-' | '+' | '~' | 'typeof' | 'void' | 'delete' | '++' | '--'
  readonly operand: Value
}

/** A comparison; Python's chains become `and` of two. `===` and `==` are both `==`; `in` covers Python's and JavaScript's. */
/** `a:b` in the brackets of a member. */
export interface SliceValue {
  readonly kind: 'slice'
  readonly span: Span
  readonly start: Value | null
  readonly end: Value | null
}

export interface CompareValue {
  readonly kind: 'compare'
  readonly span: Span
  readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not' | 'instanceof'
  readonly left: Value
  readonly right: Value
}

/** An assignment inside an expression (`a = b` as a value, `x := y`). As its own step it is an AssignStep. */
export interface AssignValue {
  readonly kind: 'assign-value'
  readonly span: Span
  readonly target: Pattern
  readonly operator: string
  readonly value: Value
}

/** `x as T`, `<T>x`, `x satisfies T`, `x!`: the value is what it was. */
export interface CastValue {
  readonly kind: 'cast'
  readonly span: Span
  readonly value: Value
  readonly type: TypeNode | null
}

interface AwaitValue {
  readonly kind: 'await'
  readonly span: Span
  readonly value: Value
}

/** A Python comprehension or generator. `element` is the item, or the value with `key` for a dict. */
export interface ComprehensionValue {
  readonly kind: 'comprehension'
  readonly span: Span
  readonly shape: 'list' | 'set' | 'dict' | 'generator'
  readonly key: Value | null
  readonly element: Value
  readonly clauses: readonly { readonly target: Pattern; readonly iterable: Value }[]
  readonly conditions: readonly Value[]
}

/** What a front end does not understand, with the values it holds; an element of markup with its attributes. */
export interface UnknownValue {
  readonly kind: 'unknown'
  readonly span: Span
  readonly children: readonly (Value | Attribute)[]
}

/** An attribute of an element that is given an expression: `src={url}` of `video`. */
export interface Attribute {
  readonly kind: 'attribute'
  readonly span: Span
  readonly element: string
  readonly name: string
  readonly value: Value
}

// --------------------------------------------------------------------------------------------------------- patterns

/** What can be assigned to. */
export type Pattern = NameValue | MemberValue | RecordPattern | ListPattern | UnknownValue

export interface RecordPattern {
  readonly kind: 'record-pattern'
  readonly span: Span
  readonly entries: readonly PatternEntry[]
  /** `...rest` */
  readonly rest: NameValue | null
}

export interface PatternEntry {
  readonly kind: 'pattern-entry'
  readonly span: Span
  readonly key: string | null
  readonly target: Pattern
  readonly defaultValue: Value | null
}

export interface ListPattern {
  readonly kind: 'list-pattern'
  readonly span: Span
  readonly items: readonly (PatternEntry | null)[]
  readonly rest: Pattern | null
}

// ------------------------------------------------------------------------------------------------------------ types

/** A type annotation, shrunk to what matters. */
export type TypeNode =
  PlainType | NumberType | LiteralType | UnionType | IntersectionType | NamedType | ListType | RecordType | ValueType

export interface PlainType {
  readonly kind: 'text-type' | 'boolean-type' | 'null-type' | 'unknown-type'
  readonly span: Span
}

export interface NumberType {
  readonly kind: 'number-type'
  readonly span: Span
  /** Whether it takes whole numbers only; absent where the language has one type for both. */
  readonly integer?: boolean
}

export interface LiteralType {
  readonly kind: 'literal-type'
  readonly span: Span
  readonly value: string | number | boolean
}

interface UnionType {
  readonly kind: 'union-type'
  readonly span: Span
  readonly members: readonly TypeNode[]
}

interface IntersectionType {
  readonly kind: 'intersection-type'
  readonly span: Span
  readonly members: readonly TypeNode[]
}

export interface NamedType {
  readonly kind: 'named-type'
  readonly span: Span
  readonly name: string
  readonly parameters: readonly TypeNode[]
}

/** A type by a value of the code: `typeof x`, one of its items (`(typeof x)[number]`) or of its keys (`keyof typeof x`). */
export interface ValueType {
  readonly kind: 'value-type'
  readonly span: Span
  readonly of: 'itself' | 'item' | 'key'
  readonly value: Value
}

interface ListType {
  readonly kind: 'list-type'
  readonly span: Span
  readonly element: TypeNode | null
}

export interface RecordType {
  readonly kind: 'record-type'
  readonly span: Span
  readonly fields: readonly TypeField[]
  /** It may have more keys (`[key: string]: unknown`). */
  readonly open?: true
}

export interface TypeField {
  readonly kind: 'type-field'
  readonly span: Span
  readonly name: string
  readonly nameSpan: Span
  readonly type: TypeNode
  readonly optional: boolean
}

// ------------------------------------------------------------------------------------------------------------ steps

export interface Block {
  readonly kind: 'block'
  readonly span: Span
  readonly steps: readonly Step[]
}

export type Step =
  | AssignStep
  | ExpressionStep
  | IfStep
  | LoopStep
  | TryStep
  | SwitchStep
  | WithStep
  | JumpStep
  | ImportStep
  | ExportStep
  | FunctionStep
  | ClassStep
  | TypeStep
  | ScopeStep
  | Block

/** `a = b`, `const a: T = b`, `a += b`, `a: int` (value null). `a = b = c` has two targets; `let a, b` is two steps. */
export interface AssignStep {
  readonly kind: 'assign'
  readonly span: Span
  readonly targets: readonly Pattern[]
  /** `=`, or the whole operator (`+=`, `||=`, `??=`, `|=`). */
  readonly operator: string
  readonly value: Value | null
  readonly annotation: TypeNode | null
  /** How JavaScript declares it, else null; Python's first assignment declares. */
  readonly declaration: 'const' | 'let' | 'var' | null
}

interface ExpressionStep {
  readonly kind: 'expression'
  readonly span: Span
  readonly value: Value
}

export interface IfStep {
  readonly kind: 'if'
  readonly span: Span
  readonly test: Value
  readonly then: Block
  readonly otherwise: Block | null
}

export interface LoopStep {
  readonly kind: 'loop'
  readonly span: Span
  /** `for` is C-style; `each` is for-of, for-in and Python's for. */
  readonly shape: 'while' | 'do' | 'for' | 'each'
  readonly test: Value | null
  readonly target: Pattern | null
  readonly iterable: Value | null
  /** The C-style initialiser's steps, else empty. */
  readonly init: readonly Step[]
  readonly update: Value | null
  readonly body: Block
  /** Python's `else:` of a loop. */
  readonly otherwise: Block | null
  /** `for await`, `async for`. */
  readonly isAsync: boolean
}

export interface TryStep {
  readonly kind: 'try'
  readonly span: Span
  readonly body: Block
  readonly handlers: readonly Handler[]
  readonly otherwise: Block | null
  readonly finalizer: Block | null
}

export interface Handler {
  readonly kind: 'handler'
  readonly span: Span
  readonly types: readonly Value[]
  readonly target: Pattern | null
  readonly body: Block
}

/** `switch` and Python's `match`. */
export interface SwitchStep {
  readonly kind: 'switch'
  readonly span: Span
  readonly subject: Value
  readonly cases: readonly SwitchCase[]
}

export interface SwitchCase {
  readonly kind: 'case'
  readonly span: Span
  /** Empty for `default` and `case _`. */
  readonly tests: readonly Value[]
  readonly body: Block
}

/** Python's `with`; the targets are assigned. */
interface WithStep {
  readonly kind: 'with'
  readonly span: Span
  readonly items: readonly { readonly value: Value; readonly target: Pattern | null }[]
  readonly body: Block
}

export interface JumpStep {
  readonly kind: 'return' | 'throw' | 'break' | 'continue' | 'yield'
  readonly span: Span
  readonly value: Value | null
}

export interface ImportStep {
  readonly kind: 'import'
  readonly span: Span
  /** The module as written: `jsonwebtoken`, `./config`, `google.auth`, `.config`. */
  readonly module: string
  /** `imported` is `default`, `*` (the module itself) or the exported name. */
  readonly names: readonly ImportName[]
}

export interface ImportName {
  readonly kind: 'import-name'
  readonly span: Span
  readonly imported: string
  readonly local: string
}

/** `export …` around a declaration, `export default value`. `export { a }` and `export * from "m"` have no inner steps. */
export interface ExportStep {
  readonly kind: 'export'
  readonly span: Span
  readonly isDefault: boolean
  readonly steps: readonly Step[]
  /** The names of a list; of `export * from "m"` one with the names `*`. */
  readonly names: readonly ExportName[]
  /** The module as written whose exports are passed on, else null. */
  readonly module: string | null
}

export interface ExportName {
  readonly kind: 'export-name'
  readonly span: Span
  readonly local: string
  readonly exported: string
}

interface FunctionStep {
  readonly kind: 'function-step'
  readonly span: Span
  readonly value: FunctionValue
}

interface ClassStep {
  readonly kind: 'class-step'
  readonly span: Span
  readonly value: ClassValue
}

/** `interface X {…}` (with bases an intersection), `type X = …`, an `enum` (a union of literals). */
export interface TypeStep {
  readonly kind: 'type'
  readonly span: Span
  readonly name: string
  readonly nameSpan: Span
  readonly type: TypeNode
}

/** Python's `global a` and `nonlocal a`: the function sets variables from further out. */
export interface ScopeStep {
  readonly kind: 'scope'
  readonly span: Span
  readonly names: readonly string[]
  /** Those of the module; else those of the function around. */
  readonly isGlobal: boolean
}

// ------------------------------------------------------------------------------------------------------------ nodes

/** Everything in a model that has a span. No two nodes of different shape share a `kind`, so narrowing by it is enough. */
export type AnyNode =
  | Value
  | TextPiece
  | Entry
  | SpreadEntry
  | Argument
  | Attribute
  | Parameter
  | Field
  | Pattern
  | PatternEntry
  | TypeNode
  | TypeField
  | Step
  | Handler
  | SwitchCase
  | ImportName
  | ExportName
