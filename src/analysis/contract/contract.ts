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

/** What a request sends for a path (`settings.audio`), including defaults. */
export interface Effective {
  /** All possibilities except empty values, which count as absent. */
  readonly values: Values
  /** True if it may be absent, or certainly is (no values, `maybeAbsent` and not `unseen`). */
  readonly maybeAbsent: boolean
  /** True if unknown code may set it. */
  readonly unseen: boolean
  /** The places that set it. */
  readonly settings: readonly Setting[]
  /** The documented default, if any. */
  readonly defaultValue: Scalar | null
}

/**
 * One request compared with one endpoint: evaluates the conditions in the knowledge (`mode` is `pro`, `image_tail` is
 * present, at most 7 items) over all possible values of the request.
 */
export class Contract {
  private readonly seen = new Map<string, Effective>()

  constructor(
    readonly request: Request,
    readonly endpoint: Endpoint,
    /** Assumed values that override the request's; null: absent. */
    private readonly assumed: ReadonlyMap<string, Scalar | null> = new Map(),
  ) {}

  /** True if the body is completely known, so that a missing key is really missing. */
  get isWhole(): boolean {
    const { body, urls, sdk } = this.request
    if (!body || (urls.length === 0 && sdk?.call.isWhole !== true) || body.open || body.class || 'fields' in body.at)
      return false
    // An object without any known key is something else that is passed with the URL.
    const names = this.endpoint.parameters.map(({ name }) => name)
    return names.some((name) => this.request.parameter(name) !== null) || (this.request.isSent && this.holdsKeys(names))
  }

  /** Whether an object in the body has some keys: parameters nested one level too deep. */
  private holdsKeys(names: readonly string[]): boolean {
    return this.request.parameters.some(({ values }) =>
      recordsOf(values).some((record) => names.some((name) => keysOf(record).has(name))),
    )
  }

  /** The contract with another value, or none, for a path. */
  assuming(path: string, value: Scalar | null): Contract {
    return new Contract(this.request, this.endpoint, new Map([...this.assumed, [path, value]]))
  }

  /** The documented parameter for a dotted path, or null. */
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

  /** The model, from the path or `model_name`. */
  get model(): Effective {
    if (this.endpoint.model === undefined) return this.effective('model_name')
    return { values: [], maybeAbsent: true, unseen: false, settings: [], defaultValue: this.endpoint.model }
  }

  /** Whether it has one of some values. Scalars compare as text; a value that only a type allows is not known to be sent. */
  holdsOneOf(effective: Effective, allowed: readonly Scalar[]): Outcome {
    const outcomes = effective.values.map((value) =>
      value.kind === 'exact' && !isDeclared(value) ? outcome(isAmong(allowed, value.value)) : unknown,
    )
    if (effective.unseen) outcomes.push(unknown)
    else if (effective.maybeAbsent)
      outcomes.push(effective.defaultValue === null ? no : outcome(isAmong(allowed, effective.defaultValue)))
    return either(outcomes)
  }

  /** Whether the model is one of some. Unknown for a model that this endpoint does not list. */
  isModel(models: readonly string[]): Outcome {
    return this.amongListed(this.model, models, listedModels(this.endpoint))
  }

  /** Whether a path has one of some values. Unknown for a value that its parameter does not accept at all. */
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

  /** The value of a key of an object in the body, or of a list item. */
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

  /** Evaluates a condition for this request. */
  check(condition: Condition): Outcome {
    const parts: Outcome[] = []
    if (condition.models) parts.push(this.isModel(condition.models))
    for (const [path, allowed] of Object.entries(condition.values ?? {})) parts.push(this.holds(path, allowed))
    for (const path of condition.present ?? []) parts.push(this.isPresent(path))
    for (const path of condition.absent ?? []) parts.push(not(this.isPresent(path)))
    for (const count of condition.items ?? []) parts.push(this.countsWithin(count))
    return all(parts)
  }

  /** The parameters in a condition, for related locations. */
  settingsOf(condition: Condition): readonly Setting[] {
    return pathsOf(condition).flatMap((path) => this.effective(path).settings)
  }

  /** The number of parameters with several known values: two that vary together may never meet. */
  varying(paths: readonly string[]): number {
    return paths.filter((path) => {
      const { values, maybeAbsent, unseen } = path === modelPath ? this.model : this.effective(path)
      return unseen || values.length + (maybeAbsent ? 1 : 0) > 1
    }).length
  }

  /** The possible items of a list, each once, or null if the list is not completely known. */
  items(list: string): readonly RecordObject[] | null {
    return itemsOf(this.request, list, this.effective(list))
  }

  /** The items of a list for counting or summing, or null if they are not known individually. */
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
    // The kind of an item is unknown, so conditions on it are; a condition on the list's presence is true or false.
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
    // An optional field of a type does not show what is sent.
    const mayBeLeftOut =
      parameter.presence === 'sometimes' && parameter.settings.some(({ write }) => write.value === null)
    // A test that excludes all known values is there for unknown ones.
    const unseen = mayBeLeftOut || parameter.values.length === 0
    return effectiveOf(parameter.values, parameter.presence === 'sometimes', unseen, parameter.settings, defaultValue)
  }

  /** Whether unknown code may still set a key. */
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

/** Scalars compare as text. */
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

/** Whether a non-empty value is present. */
export function presenceOf({ values, maybeAbsent, unseen }: Effective): Outcome {
  const outcomes: Outcome[] = values.map((value) => (mayBeEmpty(value) ? unknown : yes))
  if (unseen) outcomes.push(unknown)
  else if (maybeAbsent) outcomes.push(no)
  return either(outcomes)
}

/** Whether a value is empty (a string, a list, null), which Kling treats as absent. */
export function isEmpty(value: Possibility): boolean {
  if (value.kind === 'exact') return isNull(value) || value.value === ''
  if (value.kind === 'list') return value.items !== null && value.items.length === 0
  return value.kind === 'record' && keysOf(value).size === 0 && !value.open
}

/** Whether it may be empty. A required parameter counts as not empty. */
function mayBeEmpty(value: Possibility): boolean {
  if (value.kind === 'outside') return !isRequiredArgument(value)
  return value.kind === 'opaque' || value.kind === 'result' || value.kind === 'import' || isOpenList(value)
}

function isOpenList(value: Possibility): boolean {
  return value.kind === 'list' && (value.items === null || value.items.some(({ kind }) => kind === 'spread'))
}

/** The path of the model in the body. */
const modelPath = 'model_name'

/** All paths in a condition. */
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
