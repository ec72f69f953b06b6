/**
 * The language-neutral model that every front end lowers its source to.
 *
 * It is small on purpose: it keeps what determines the requests that a program sends, and turns everything else into
 * `unknown` nodes that keep their children. So nothing is lost and nothing throws.
 */

export type Language = 'typescript' | 'typescriptreact' | 'javascript' | 'javascriptreact' | 'python' | 'json' | 'jsonc'

/** A half-open range of UTF-16 offsets in the source text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a front end reads from one text. */
export interface SourceModel {
  readonly language: Language
  readonly text: string
  /** The top-level block. For JSON it contains one expression step. */
  readonly body: Block
  readonly comments: readonly Comment[]
  /** Whether the parser found syntax errors; the rest of the model is still usable. */
  readonly damaged: boolean
  /** Offsets of the syntax errors; empty unless `damaged`. */
  readonly errors: readonly number[]
  /** The cost of reading: one for each character and each lowered node. */
  readonly steps: number
}

export interface Comment {
  readonly span: Span
  /** The text without comment delimiters, trimmed. */
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
  | RegexValue
  | UnknownValue

/** A string, a template literal or an f-string. */
export interface TextValue {
  readonly kind: 'text'
  readonly span: Span
  /** The cooked text if there are no holes, else null. */
  readonly value: string | null
  /** Cooked pieces and holes in order; a text without holes has at most one piece. */
  readonly parts: readonly (TextPiece | Value)[]
  /** The span between the quotes; the whole literal if it consists of adjacent ones. */
  readonly content: Span
  /** A bytes literal (`b"…"`). */
  readonly bytes: boolean
}

/** A cooked run of literal text. `shifts` records where escapes make cooked and source offsets diverge. */
export interface TextPiece {
  readonly kind: 'piece'
  readonly span: Span
  readonly value: string
  /** Ascending `[cooked offset, source offset]` pairs; between two of them both offsets advance equally. */
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

/** An object or dict literal. `dict(a=1)` is a call. */
export interface RecordValue {
  readonly kind: 'record'
  readonly span: Span
  readonly entries: readonly (Entry | SpreadEntry)[]
}

export interface Entry {
  readonly kind: 'entry'
  readonly span: Span
  /** The key if it is literal (`a:`, `"a":`, `'a'`, `["a"]`), else null (`[expr]:`, `name:` in Python). */
  readonly key: string | null
  readonly keySpan: Span
  /** The key expression if `key` is null. */
  readonly computed: Value | null
  readonly value: Value
  /** `{ duration }`: the same text is key and value. */
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

/** A variable, including `this` and `self`. */
export interface NameValue {
  readonly kind: 'name'
  readonly span: Span
  readonly name: string
}

/** `a.b`, `a?.b`, `a["b"]` (`property` is the text) or `a[i]` (`property` is null, `index` is the expression). */
export interface MemberValue {
  readonly kind: 'member'
  readonly span: Span
  readonly object: Value
  readonly property: string | null
  readonly propertySpan: Span
  readonly index: Value | null
  /** Whether the access is written with brackets. */
  readonly bracket: boolean
}

export interface CallValue {
  readonly kind: 'call'
  readonly span: Span
  readonly callee: Value
  readonly arguments: readonly Argument[]
  /** The span of the parentheses and what is between them; empty, at the end, for `new X`. */
  readonly argumentsSpan: Span
  readonly isNew: boolean
}

export interface Argument {
  readonly kind: 'positional' | 'keyword' | 'positional-spread' | 'keyword-spread'
  readonly span: Span
  /** The keyword of a keyword argument, else null. */
  readonly name: string | null
  readonly value: Value
}

export interface FunctionValue {
  readonly kind: 'function'
  readonly span: Span
  readonly name: string | null
  readonly nameSpan: Span | null
  readonly parameters: readonly Parameter[]
  /** The expression body of an arrow function or lambda is a block with one `return` step. */
  readonly body: Block
  readonly returns: TypeNode | null
  readonly decorators: readonly Value[]
  readonly isAsync: boolean
  /** Arrow functions and lambdas, whose `this` is that of the enclosing function. */
  readonly isArrow: boolean
  /** A getter or a Python property, which is read without a call. */
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
  /** `x?: T`: callers may omit it. */
  readonly optional: boolean
  /** A keyword-only parameter in Python (after `*`). */
  readonly keywordOnly: boolean
  /** A parameter property in TypeScript (`constructor(private x: T)`), which also sets a field. */
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
  /** Steps in the class body that are neither fields nor methods, including JavaScript's static blocks. */
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

/** Arithmetic and bitwise operators, by their symbol: `+ - * / // % ** & | ^ << >> >>> @`. */
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

/** `a:b` in the brackets of a member access. */
export interface SliceValue {
  readonly kind: 'slice'
  readonly span: Span
  readonly start: Value | null
  readonly end: Value | null
}

/**
 * A comparison. A Python chain (`a < b < c`) is the `and` of two. `===` is written `==` and marked; `in` is both Python's and
 * JavaScript's.
 */
export interface CompareValue {
  readonly kind: 'compare'
  readonly span: Span
  readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not' | 'instanceof'
  /** Whether it was written `===` or `!==`, for which null and undefined differ. */
  readonly isStrict: boolean
  readonly left: Value
  readonly right: Value
}

/** An assignment inside an expression (`a = b` as a value, `x := y`). An assignment statement is an AssignStep. */
export interface AssignValue {
  readonly kind: 'assign-value'
  readonly span: Span
  readonly target: Pattern
  readonly operator: string
  readonly value: Value
}

/** `x as T`, `<T>x`, `x satisfies T`, `x!`: the value does not change. */
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

/** A Python comprehension or generator. `element` is the item, or the value of a dict, whose key is `key`. */
export interface ComprehensionValue {
  readonly kind: 'comprehension'
  readonly span: Span
  readonly shape: 'list' | 'set' | 'dict' | 'generator'
  readonly key: Value | null
  readonly element: Value
  readonly clauses: readonly { readonly target: Pattern; readonly iterable: Value }[]
  readonly conditions: readonly Value[]
}

/** Code that the front end does not model, with the values in it; also a markup element with its attributes. */
export interface UnknownValue {
  readonly kind: 'unknown'
  readonly span: Span
  readonly children: readonly (Value | Attribute)[]
}

export interface RegexValue {
  readonly kind: 'regex'
  readonly span: Span
  /** As it is written, with its flags: `/\/+$/g`. */
  readonly pattern: string
}

/** A markup attribute whose value is an expression: `src={url}` of `video`. */
export interface Attribute {
  readonly kind: 'attribute'
  readonly span: Span
  readonly element: string
  readonly name: string
  readonly value: Value
}

// --------------------------------------------------------------------------------------------------------- patterns

/** The targets of assignments. */
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

/** A type annotation, reduced to what the rules need. */
export type TypeNode =
  PlainType | NumberType | LiteralType | UnionType | IntersectionType | NamedType | ListType | RecordType | ValueType

export interface PlainType {
  readonly kind: 'text-type' | 'boolean-type' | 'null-type' | 'unknown-type'
  readonly span: Span
}

export interface NumberType {
  readonly kind: 'number-type'
  readonly span: Span
  /** Whether the type accepts only integers; absent if the language has one type for all numbers. */
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

/** A type derived from a value: `typeof x`, its items (`(typeof x)[number]`) or its keys (`keyof typeof x`). */
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
  /** It may have further keys (`[key: string]: unknown`). */
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
  /** `=`, or the compound operator (`+=`, `||=`, `??=`, `|=`). */
  readonly operator: string
  readonly value: Value | null
  readonly annotation: TypeNode | null
  /** The keyword of JavaScript's declaration, else null. In Python the first assignment declares the variable. */
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
  /** The steps of a C-style initializer, else empty. */
  readonly init: readonly Step[]
  readonly update: Value | null
  readonly body: Block
  /** The `else:` of a Python loop. */
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

/** Python's `with`, which assigns to its targets. */
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
  /** The module specifier as written: `jsonwebtoken`, `./config`, `google.auth`, `.config`. */
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

/**
 * `export …` around a declaration, or `export default value`. `export { a }` and `export * from "m"` have no inner
 * steps.
 */
export interface ExportStep {
  readonly kind: 'export'
  readonly span: Span
  readonly isDefault: boolean
  readonly steps: readonly Step[]
  /** The names of an export list; `export * from "m"` has one entry named `*`. */
  readonly names: readonly ExportName[]
  /** The module specifier as written of a re-export, else null. */
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

/** `interface X {…}` (with bases, an intersection), `type X = …` or an `enum` (a union of literals). */
export interface TypeStep {
  readonly kind: 'type'
  readonly span: Span
  readonly name: string
  readonly nameSpan: Span
  readonly type: TypeNode
}

/** Python's `global a` and `nonlocal a`: the function assigns to variables of an outer scope. */
export interface ScopeStep {
  readonly kind: 'scope'
  readonly span: Span
  readonly names: readonly string[]
  /** `global` (the module's variables) rather than `nonlocal` (those of an enclosing function). */
  readonly isGlobal: boolean
}

// ------------------------------------------------------------------------------------------------------------ nodes

/** Everything in a model that has a span. Each `kind` belongs to one shape, so checking it narrows the type. */
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
