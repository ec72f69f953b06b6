import type {
  AssignStep,
  Block,
  CallValue,
  ClassValue,
  FunctionValue,
  ImportStep,
  Language,
  LoopStep,
  NameValue,
  Parameter,
  Pattern,
  SourceModel,
  Span,
  Step,
  TextValue,
  TypeStep,
  Value,
} from '../../syntax/model'
import { dialectOf } from '../../syntax'
import type { Dialect } from '../../syntax/dialect'
import { type AnyNode, contains } from '../../syntax/visit'
import { type Additions, noAdditions } from '../../knowledge/additions'
import { type Module, noSettings, ownModule, type Settings } from './module'
import { SpanIndex } from './spanIndex'
import { Work } from './work'

/** How a destructured name is reached from the whole value: `const { a: [x = 1] } = v` gives `a`, `0`. */
export interface PathItem {
  /** The key or index; null for a rest element. */
  readonly key: string | null
  readonly defaultValue: Value | null
  /** For the rest of an object: the keys that are named before it; null for a computed one. */
  readonly without?: readonly (string | null)[]
}

/** A place that gives a name its value. */
export type Definition = { readonly node: AnyNode; readonly path: readonly PathItem[] } & (
  | { readonly kind: 'value'; readonly value: Value; readonly step: AssignStep | null }
  | { readonly kind: 'declared'; readonly step: AssignStep }
  | {
      readonly kind: 'augmented'
      readonly step: AssignStep
      readonly operator: string
      readonly value: Value
      readonly name: NameValue
    }
  | { readonly kind: 'parameter'; readonly function: FunctionValue; readonly parameter: Parameter }
  | { readonly kind: 'item'; readonly iterable: Value; readonly loop: LoopStep | null }
  | { readonly kind: 'function'; readonly function: FunctionValue }
  | { readonly kind: 'class'; readonly class: ClassValue }
  | { readonly kind: 'import'; readonly module: string; readonly imported: string; readonly local: string }
  | { readonly kind: 'managed'; readonly value: Value }
  | { readonly kind: 'opaque' }
)

/** A variable of one scope. */
export class Binding {
  readonly definitions: Definition[] = []
  /** Every place that reads it, or changes it through a member. */
  readonly references: NameValue[] = []
  constructor(
    readonly name: string,
    readonly scope: Scope,
  ) {}
}

export class Scope {
  readonly bindings = new Map<string, Binding>()
  constructor(
    readonly kind: 'module' | 'function' | 'class' | 'block',
    readonly owner: AnyNode,
    public parent: Scope | null,
  ) {}

  declare(name: string): Binding {
    const known = this.bindings.get(name)
    if (known) return known
    const binding = new Binding(name, this)
    this.bindings.set(name, binding)
    return binding
  }
}

type NodeKind = AnyNode['kind']

/** The position of a step: its block and index. */
export interface Place {
  readonly block: Block
  readonly index: number
}

/** Information from outside a program's text. */
export interface Beside {
  /** What settings files say about environment variables. */
  readonly settings?: Settings | undefined
  /** What the configuration adds to the knowledge. */
  readonly additions?: Additions | undefined
}

/** An indexed model: parents, positions, scopes, names. It is the model of one file, or of several related ones. */
export class Program {
  readonly parents = new Map<AnyNode, AnyNode>()
  readonly places = new Map<AnyNode, Place>()
  readonly scopes = new Map<AnyNode, Scope>()
  readonly calls: CallValue[] = []
  readonly texts: TextValue[] = []
  readonly functions: FunctionValue[] = []
  readonly classes: ClassValue[] = []
  readonly imports: ImportStep[] = []
  /** Every node by kind of interest to a finder, in source order. */
  readonly nodes: AnyNode[] = []
  private readonly types = new Map<Module, Map<string, TypeStep>>()
  readonly moduleScope: Scope
  readonly bindingOfName = new Map<NameValue, Binding>()
  /** What looking at it costs. */
  readonly work: Work
  private byKind: ReadonlyMap<NodeKind, readonly AnyNode[]> | undefined
  private byPlace: SpanIndex<AnyNode> | undefined
  private callsByPlace: SpanIndex<CallValue> | undefined

  /** What the language of the file decides. */
  readonly dialect: Dialect
  readonly settings: Settings
  readonly additions: Additions

  /**
   * @param modules the files that it consists of, in the order of the model's text
   * @param settings what settings files say about environment variables
   */
  constructor(
    readonly model: SourceModel,
    readonly modules: readonly Module[] = [ownModule(model)],
    { settings = noSettings, additions = noAdditions }: Beside = {},
  ) {
    this.settings = settings
    this.additions = additions
    this.dialect = dialectOf(model.language)
    this.work = new Work(model.steps)
    this.moduleScope = new Scope('module', model.body, null)
    this.scopes.set(model.body, this.moduleScope)
    for (const { body } of modules) if (body !== model.body) this.scopes.set(body, new Scope('module', body, null))
  }

  /** The file that contains a node. */
  moduleOf({ span }: { readonly span: Span }): Module {
    let [low, high] = [0, this.modules.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.modules[middle]?.span.start ?? 0) <= span.start) low = middle
      else high = middle - 1
    }
    return this.modules[low] ?? ownModule(this.model)
  }

  /** The top-level names of the file that contains a node. */
  topScopeOf(node: { readonly span: Span }): Scope {
    return this.scopes.get(this.moduleOf(node).body) ?? this.moduleScope
  }

  /** Whether a file has something under a name at its top. */
  isTopName(name: string): boolean {
    return this.modules.some(({ body }) => this.topScopeOf(body).bindings.has(name))
  }

  declareType(step: TypeStep): void {
    const module = this.moduleOf(step)
    const own = this.types.get(module) ?? new Map<string, TypeStep>()
    this.types.set(module, own.set(step.name, step))
  }

  /** The type that a module declares under a name. */
  typeIn(module: Module, name: string): TypeStep | null {
    return this.types.get(module)?.get(name) ?? null
  }

  /** The imports of the file that contains a node. */
  importsBeside(node: { readonly span: Span }): readonly ImportStep[] {
    const { span } = this.moduleOf(node)
    return this.imports.filter((each) => contains(span, each.span))
  }

  get language(): Language {
    return this.model.language
  }

  /** The nodes of one kind, in the order of `nodes`. */
  ofKind<Kind extends NodeKind>(kind: Kind): readonly (AnyNode & { readonly kind: Kind })[] {
    this.byKind ??= groupedByKind(this.nodes)
    return this.counted((this.byKind.get(kind) ?? []) as (AnyNode & { readonly kind: Kind })[])
  }

  /** The nodes that lie within the span of another one, in the order of `nodes`; that one too. */
  within({ span }: { readonly span: Span }): readonly AnyNode[] {
    return this.counted((this.byPlace ??= new SpanIndex(this.nodes)).within(span))
  }

  /** The calls inside a node, those in its arrow functions included. */
  callsWithin({ span }: { readonly span: Span }): readonly CallValue[] {
    return this.counted((this.callsByPlace ??= new SpanIndex(this.calls)).within(span))
  }

  /** Looking through a list costs as many steps as it has items. */
  private counted<T>(list: readonly T[]): readonly T[] {
    this.work.spend(1 + list.length)
    return list
  }

  /** The source of a node. */
  sourceOf({ span }: { readonly span: Span }): string {
    return this.model.text.slice(span.start, span.end)
  }

  /** The scope that a node's names are looked up in. */
  scopeOf(node: AnyNode): Scope {
    for (let at: AnyNode | undefined = node; at; at = this.parents.get(at)) {
      const scope = this.scopes.get(at)
      if (scope) return scope
    }
    return this.moduleScope
  }

  /** The variable that a name refers to, or null for a global of the language. */
  resolve(name: NameValue): Binding | null {
    return this.bindingOfName.get(name) ?? null
  }

  lookUp(name: string, from: Scope): Binding | null {
    for (let scope: Scope | null = from, inner = false; scope; scope = scope.parent) {
      // Names of a Python class body are not seen from its methods.
      if (scope.kind === 'class' && inner) continue
      const binding = scope.bindings.get(name)
      if (binding) return binding
      if (scope.kind === 'function') inner = true
    }
    return null
  }

  /** The nearest enclosing function, or null at module level. */
  functionOf(node: AnyNode): FunctionValue | null {
    return this.enclosing(node, (at): at is FunctionValue => at.kind === 'function')
  }

  classOf(node: AnyNode): ClassValue | null {
    return this.enclosing(node, (at): at is ClassValue => at.kind === 'class')
  }

  /** The innermost step that contains a node and is in a block. */
  stepOf(node: AnyNode): Step | null {
    for (let at: AnyNode | undefined = node; at; at = this.parents.get(at)) if (this.places.has(at)) return at as Step
    return null
  }

  enclosing<T extends AnyNode>(node: AnyNode, test: (at: AnyNode) => at is T): T | null {
    for (let at = this.parents.get(node); at; at = this.parents.get(at)) if (test(at)) return at
    return null
  }

  ancestors(node: AnyNode): AnyNode[] {
    const chain: AnyNode[] = []
    for (let at = this.parents.get(node); at; at = this.parents.get(at)) chain.push(at)
    this.work.spend(1 + chain.length)
    return chain
  }
}

function groupedByKind(nodes: readonly AnyNode[]): ReadonlyMap<NodeKind, readonly AnyNode[]> {
  const groups = new Map<NodeKind, AnyNode[]>()
  for (const node of nodes) {
    const group = groups.get(node.kind)
    if (group) group.push(node)
    else groups.set(node.kind, [node])
  }
  return groups
}

/** The names that a pattern assigns, each with its way from the whole value. */
export function* namesOf(
  pattern: Pattern,
  path: readonly PathItem[] = [],
): Generator<{ name: NameValue; path: readonly PathItem[] }> {
  if (pattern.kind === 'name') yield { name: pattern, path }
  else if (pattern.kind === 'record-pattern') {
    for (const entry of pattern.entries)
      yield* namesOf(entry.target, [...path, { key: entry.key, defaultValue: entry.defaultValue }])
    const without = pattern.entries.map(({ key }) => key)
    if (pattern.rest) yield { name: pattern.rest, path: [...path, { key: null, defaultValue: null, without }] }
  } else if (pattern.kind === 'list-pattern') {
    for (const [index, entry] of pattern.items.entries()) {
      if (entry) yield* namesOf(entry.target, [...path, { key: String(index), defaultValue: entry.defaultValue }])
    }
    if (pattern.rest) yield* namesOf(pattern.rest, [...path, { key: null, defaultValue: null }])
  }
}
