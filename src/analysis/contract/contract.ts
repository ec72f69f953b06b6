import type { Condition, Endpoint, EndpointParameter, ItemCount, Scalar } from '../../knowledge'
import { remembered } from '../../syntax/remembered'
import {
  isNull,
  isRequiredArgument,
  type Possibility,
  type RecordObject,
  recordsOf,
  type Values,
} from '../values/possibility'
import { isDeclared } from '../values/choices'
import { keysOf, writesOf } from '../values/recordObject'
import type { Request, Setting } from '../requests/request'
import { itemsOf, rowOf } from './items'
import { parametersOf, sentNames } from './parametersOf'
import { all, either, isCertain, no, not, outcome, type Outcome, unknown, yes } from './outcome'

/** What a request sends for a path of its endpoint (`settings.audio`), defaults counted in. */
export interface Effective {
  /** Everything but empty values: those count as absent. */
  readonly values: Values
  /** It may be absent, or surely is (no values, `maybeAbsent` and not `unseen`). */
  readonly maybeAbsent: boolean
  /** It may be set somewhere that is not seen. */
  readonly unseen: boolean
  /** Where it is set; empty where it is not. */
  readonly settings: readonly Setting[]
  /** The documented default, where there is one. */
  readonly defaultValue: Scalar | null
}

/**
 * One request held against one endpoint: answers the conditions of the knowledge (`mode` is `pro`, `image_tail` is
 * present, at most 7 items) over everything that the request's values may be.
 */
export class Contract {
  private readonly seen = new Map<string, Effective>()

  constructor(
    readonly request: Request,
    readonly endpoint: Endpoint,
    /** What is taken for granted instead of what the request says; null: absent. */
    private readonly assumed: ReadonlyMap<string, Scalar | null> = new Map(),
  ) {}

  /** True where it is sent as it is seen, key by key, so that a missing one is really missing. */
  get isWhole(): boolean {
    const { body, urls, sdk } = this.request
    if (!body || (urls.length === 0 && sdk?.call.isWhole !== true) || body.open || body.class || 'fields' in body.at)
      return false
    // An object without any of its keys is something else that is handed over beside the URL.
    const names = this.endpoint.parameters.map(({ name }) => name)
    return names.some((name) => this.request.parameter(name) !== null) || (this.request.isSent && this.holdsKeys(names))
  }

  /** Whether keys of the body hold objects with some names: parameters that stand one level too deep. */
  private holdsKeys(names: readonly string[]): boolean {
    return this.request.parameters.some(({ values }) =>
      recordsOf(values).some((record) => names.some((name) => keysOf(record).has(name))),
    )
  }

  /** The contract as it would be if a path held another value, or nothing. */
  assuming(path: string, value: Scalar | null): Contract {
    return new Contract(this.request, this.endpoint, new Map([...this.assumed, [path, value]]))
  }

  /** The knowledge of a dotted path, or null. */
  parameterAt(path: string): EndpointParameter | null {
    return parametersOf(this.endpoint).get(path) ?? null
  }

  effective(path: string): Effective {
    const known = this.seen.get(path)
    if (known) return known
    const effective = this.read(path)
    this.seen.set(path, effective)
    return effective
  }

  /** The model: named in the path, or by `model_name`. */
  get model(): Effective {
    if (this.endpoint.model === undefined) return this.effective('model_name')
    return { values: [], maybeAbsent: true, unseen: false, settings: [], defaultValue: this.endpoint.model }
  }

  /** Whether it holds one of some values. Scalars compare by their text; what only a type allows is not known to be sent. */
  holdsOneOf(effective: Effective, allowed: readonly Scalar[]): Outcome {
    const outcomes = effective.values.map((value) =>
      value.kind === 'exact' && !isDeclared(value) ? outcome(isAmong(allowed, value.value)) : unknown,
    )
    if (effective.unseen) outcomes.push(unknown)
    else if (effective.maybeAbsent)
      outcomes.push(effective.defaultValue === null ? no : outcome(isAmong(allowed, effective.defaultValue)))
    return either(outcomes)
  }

  /** Whether the model is one of some. Of a name that this endpoint does not list nothing is known. */
  isModel(models: readonly string[]): Outcome {
    return this.amongListed(this.model, models, listedModels(this.endpoint))
  }

  /** Whether a path holds one of some values. Of a value that its parameter does not take at all nothing is known. */
  holds(path: string, allowed: readonly Scalar[]): Outcome {
    const parameter = this.parameterAt(path)
    const listed = parameter?.enum ?? (parameter?.types.includes('boolean') ? [true, false] : null)
    return listed
      ? this.amongListed(this.effective(path), allowed, listed)
      : this.holdsOneOf(this.effective(path), allowed)
  }

  private amongListed(effective: Effective, allowed: readonly Scalar[], listed: readonly Scalar[]): Outcome {
    const known = effective.values.filter((value) => value.kind === 'exact' && isAmong(listed, value.value))
    const outcome = this.holdsOneOf({ ...effective, values: known }, allowed)
    return known.length === effective.values.length ? outcome : either([outcome, unknown])
  }

  isPresent(path: string): Outcome {
    return presenceOf(this.effective(path))
  }

  /** What an object in the body, or an item of a list, has for one of its keys. */
  effectiveIn(record: RecordObject, name: string, defaultValue: Scalar | null = null): Effective {
    const settings = writesOf(record, name).map((write) => ({
      write,
      values: this.request.valuesOf(write),
      span: write.value?.span ?? write.at.span,
    }))
    const always = settings.some(({ write }) => write.conditions.length === 0 && !write.optional)
    const values = settings.flatMap((setting) => setting.values)
    return effectiveOf(values, !always, settings.length === 0 && record.open, settings, defaultValue)
  }

  /** How a condition turns out for this request. */
  check(condition: Condition): Outcome {
    const parts: Outcome[] = []
    if (condition.models) parts.push(this.isModel(condition.models))
    for (const [path, allowed] of Object.entries(condition.values ?? {})) parts.push(this.holds(path, allowed))
    for (const path of condition.present ?? []) parts.push(this.isPresent(path))
    for (const path of condition.absent ?? []) parts.push(not(this.isPresent(path)))
    for (const count of condition.items ?? []) parts.push(this.countsWithin(count))
    return all(parts)
  }

  /** The settings that a condition looks at, for related locations. */
  settingsOf(condition: Condition): readonly Setting[] {
    return pathsOf(condition).flatMap((path) => this.effective(path).settings)
  }

  /** How many parameters can be more than one known thing: two that vary together may never meet. */
  varying(paths: readonly string[]): number {
    return paths.filter((path) => {
      const { values, maybeAbsent, unseen } = path === modelPath ? this.model : this.effective(path)
      return unseen || values.length + (maybeAbsent ? 1 : 0) > 1
    }).length
  }

  /** What the items of a list may be, each once, or null where the list is not seen whole. */
  items(list: string): readonly RecordObject[] | null {
    return itemsOf(this.request, list, this.effective(list))
  }

  /** The items of a list to count or to add up, or null where they are not told one by one. */
  row(list: string): readonly RecordObject[] | null {
    return rowOf(this.request, this.effective(list))
  }

  private countsWithin({ lists, where, min = 0, max = Infinity }: ItemCount): Outcome {
    let least = 0
    let most = 0
    let uncertain = 0
    for (const list of lists) {
      const { maybeAbsent } = this.effective(list)
      const items = this.row(list)
      if (items === null) return unknown
      const matching = items.map((item) => this.matches(list, item, where ?? {}))
      const sure = matching.filter(isCertain).filter((each) => each.yes).length
      const possible = matching.filter((each) => each.yes || each.unknown).length
      if (!maybeAbsent) least += sure
      most += possible
      uncertain += possible - sure
    }
    if (least >= min && most <= max) return yes
    if (most < min || least > max) return no
    // What depends on the kind of an item is not known; what depends on whether a list is there is one or the other.
    return uncertain > 0 ? unknown : { yes: true, no: true, unknown: false }
  }

  private matches(list: string, item: RecordObject, where: Readonly<Record<string, readonly Scalar[]>>): Outcome {
    const fields = this.fieldsOf(list)
    return all(
      Object.entries(where).map(([name, allowed]) => {
        const defaultValue = fields.find((field) => field.name === name)?.default ?? null
        return this.holdsOneOf(this.effectiveIn(item, name, defaultValue), allowed)
      }),
    )
  }

  private fieldsOf(list: string): readonly EndpointParameter[] {
    const items = this.parameterAt(list)?.items
    if (!items) return []
    if ('variants' in items) return items.variants.flatMap(({ fields }) => fields)
    return 'fields' in items ? items.fields : []
  }

  private read(path: string): Effective {
    const sent = sentNames(path, this.parameterAt(path)).map((each) => this.request.parameter(each))
    const parameter = sent.find((each) => each !== null) ?? null
    const defaultValue = this.parameterAt(path)?.default ?? null
    const assumed = this.assumed.get(path)
    if (assumed !== undefined) {
      const values: Values = assumed === null ? [] : [{ kind: 'exact', value: assumed, at: this.request.at }]
      return effectiveOf(values, assumed === null, false, [], defaultValue)
    }
    if (!parameter) return effectiveOf([], true, this.mayHide(path), [], defaultValue)
    // An optional field of a type says nothing of what is sent.
    const mayBeLeftOut =
      parameter.presence === 'sometimes' && parameter.settings.some(({ write }) => write.value === null)
    // Tests that rule out every value that is seen are there for those that are not.
    const unseen = mayBeLeftOut || parameter.values.length === 0
    return effectiveOf(parameter.values, parameter.presence === 'sometimes', unseen, parameter.settings, defaultValue)
  }

  /** Whether a key that is not seen may be set all the same. */
  private mayHide(path: string): boolean {
    const { body } = this.request
    if (!body || body.open) return true
    const parent = path.split('.').slice(0, -1)
    if (parent.length === 0) return false
    const [first = '', ...inner] = parent
    const holder = this.request.parameter(first, ...inner)
    return holder !== null && holder.values.some((value) => value.kind !== 'record' || value.open)
  }
}

const listedModels = remembered((endpoint: Endpoint): readonly Scalar[] => {
  const parameter = parametersOf(endpoint).get(modelPath)
  return [endpoint.model ?? '', ...(parameter?.enum ?? []), ...(parameter?.retiredValues ?? [])]
})

/** Scalars compare by their text. */
function isAmong(scalars: readonly Scalar[], value: Scalar | null): boolean {
  const text = String(value)
  return scalars.some((each) => String(each) === text)
}

function effectiveOf(
  all_: Values,
  sometimes: boolean,
  unseen: boolean,
  settings: readonly Setting[],
  defaultValue: Scalar | null,
): Effective {
  const values = all_.filter((value) => !isEmpty(value))
  return { values, maybeAbsent: sometimes || values.length < all_.length, unseen, settings, defaultValue }
}

/** Whether something is there that is not empty. */
export function presenceOf({ values, maybeAbsent, unseen }: Effective): Outcome {
  const outcomes: Outcome[] = values.map((value) => (mayBeEmpty(value) ? unknown : yes))
  if (unseen) outcomes.push(unknown)
  else if (maybeAbsent) outcomes.push(no)
  return either(outcomes)
}

/** An empty string, an empty list, null or nothing: for Kling the same as absent. */
export function isEmpty(value: Possibility): boolean {
  if (value.kind === 'exact') return isNull(value) || value.value === ''
  if (value.kind === 'list') return value.items !== null && value.items.length === 0
  return value.kind === 'record' && keysOf(value).size === 0 && !value.open
}

/** Nothing says that it is not empty. What every caller has to pass is taken for something. */
function mayBeEmpty(value: Possibility): boolean {
  if (value.kind === 'outside') return !isRequiredArgument(value)
  return value.kind === 'opaque' || value.kind === 'result' || value.kind === 'import' || isOpenList(value)
}

function isOpenList(value: Possibility): boolean {
  return value.kind === 'list' && (value.items === null || value.items.some(({ kind }) => kind === 'spread'))
}

/** The path of the model where it is in the body. */
const modelPath = 'model_name'

/** Every path that a condition looks at. */
export function pathsOf({ models, values = {}, present = [], absent = [], items = [] }: Condition): readonly string[] {
  const paths = [
    ...(models ? [modelPath] : []),
    ...Object.keys(values),
    ...present,
    ...absent,
    ...items.flatMap(({ lists }) => lists),
  ]
  return [...new Set(paths)]
}
