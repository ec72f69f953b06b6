import type { Endpoint, Generation } from '../../knowledge'
import type { Span, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { Reason } from './fileEvidence'
import {
  type Context,
  isNull,
  type KeyWrite,
  type Possibility,
  type RecordObject,
  recordsOf,
  type Values,
} from '../values/possibility'
import { union } from '../values/union'
import { lasting } from '../values/records/lasting'
import { asKnown } from './namedModels'
import { shortSpan } from '../program/pointing'
import { reachable } from '../values/situations/reachability'
import { keysOf, writesOf } from '../values/recordObject'
import type { Decision } from '../values/situations/situation'
import { type Query, readQuery } from './query'
import type { SdkUse } from './sdks/sdkUse'
import type { QueryKeys } from './queryKeys'
import type { UrlPattern } from './url'

/** Which API a request goes to, and why. */
export interface Evidence {
  /** `named`: an unknown host named after Kling, whose responses are read as the API's. It may still be a relay. */
  readonly verdict: 'official' | 'gateway' | 'named' | 'unknown'
  /** The gateway's id, if it is one. */
  readonly gateway: string | null
  /** How certain the verdict is: an official host in the URL is certain. */
  readonly confidence: 'certain' | 'likely' | 'possible'
  readonly reasons: readonly Reason[]
}

/** A parameter of a request's body, with all places that set it. */
export interface BodyParameter {
  readonly name: string
  /** `sometimes`: conditionally, or omitted if empty. */
  readonly presence: 'always' | 'sometimes'
  /** Each place that may set it, with its possible values there. */
  readonly settings: readonly Setting[]
  readonly values: Values
}

export interface Setting {
  readonly write: KeyWrite
  readonly values: Values
  /** The place to report: the value's expression, or the field. */
  readonly span: Span
}

/** The request in each situation; empty if it is always the same. */
interface InSituations {
  readonly situations: readonly Request[]
  readonly variants: readonly Request[]
}

/** A call that sends a request; without a context, for every caller. */
interface SendingCall {
  readonly call: AnyNode
  readonly context: Context | null
}

/** What is known about one request. */
interface SeenRequest {
  /** The call that sends it, or the record if no call is known. */
  readonly at: AnyNode
  readonly method: string | null
  /** The possible endpoints by URL and keys; one if certain, none if unknown. */
  readonly endpoints: readonly Endpoint[]
  readonly evidence: Evidence
  readonly body: RecordObject | null
  /** The known URLs; empty if only the body identifies the endpoint. */
  readonly urls: readonly UrlPattern[]
  /** True if the body is sent unchanged. Otherwise an unknown wrapper receives it and may rename its keys. */
  readonly isSent: boolean
  /** The calls that send it, each with its callers. */
  readonly sentBy?: readonly SendingCall[] | undefined
  /** The query passed beside the URLs; missing if unknown. */
  readonly handed?: (() => QueryKeys) | undefined
  /** The same request in each situation. */
  readonly inSituations?: (() => InSituations) | undefined
  /** The SDK call that it is written as, if any. */
  readonly sdk?: SdkUse | undefined
}

/** A request. */
export class Request implements SeenRequest {
  readonly at: AnyNode
  readonly method: string | null
  readonly endpoints: readonly Endpoint[]
  readonly evidence: Evidence
  readonly body: RecordObject | null
  readonly urls: readonly UrlPattern[]
  readonly isSent: boolean
  readonly sentBy: readonly SendingCall[]
  readonly handed: (() => QueryKeys) | undefined
  readonly sdk: SdkUse | undefined
  private asked: readonly Query[] | undefined
  private readonly found = new Map<string, BodyParameter | null>()
  readonly inSituations: (() => InSituations) | undefined
  private known: InSituations | undefined

  constructor(
    private readonly evaluator: Evaluator,
    seen: SeenRequest,
  ) {
    this.at = seen.at
    this.method = seen.method
    this.endpoints = seen.endpoints
    this.evidence = seen.evidence
    this.body = seen.body
    this.urls = seen.urls
    this.isSent = seen.isSent
    this.sentBy = seen.sentBy ?? []
    this.handed = seen.handed
    this.inSituations = seen.inSituations
    this.sdk = seen.sdk
  }

  /** The request in each situation, or just itself if there is only one. */
  get situations(): readonly Request[] {
    const { situations } = this.toldApart
    return situations.length > 0 ? situations : [this]
  }

  /**
   * The request of each caller, if callers decide only one key. It fits with everything else whatever its value, but a
   * single caller may pass a wrong one.
   */
  get variants(): readonly Request[] {
    return this.toldApart.variants
  }

  /** Whether the same call, for the same caller, sends one or the other. */
  isAlternativeTo(other: Request): boolean {
    return this.sentBy.some(({ call, context }) =>
      other.sentBy.some((sent) => sent.call === call && sent.context === context),
    )
  }

  private get toldApart(): InSituations {
    return (this.known ??= this.inSituations?.() ?? { situations: [], variants: [] })
  }

  /** The query of each of its URLs. */
  get queries(): readonly Query[] {
    if (this.asked) return this.asked
    const handed = this.handed?.() ?? { keys: [], isWhole: false }
    return (this.asked = this.urls.map((url) => readQuery(this.evaluator, url, handed, this.at)))
  }

  /** The alternatives chosen in this one. */
  get decisions(): readonly Decision[] {
    return this.evaluator.situation.decisions
  }

  get span(): Span {
    return this.at.span
  }

  /** The place to report a missing parameter: the body's key or name, else its opening bracket. */
  get bodySpan(): Span {
    return shortSpan(this.evaluator.program, this.body?.at ?? this.at)
  }

  /** Where a segment of one of its URLs is written, or null if unknown. */
  segmentSpan({ parts, written }: UrlPattern, segment: string): Span | null {
    const part = parts.find(({ text }) => text === segment)
    return part ? written.spanOf(part.start, part.end) : null
  }

  /** All possible endpoints by URL; `endpoints` are those among them that the body fits best. */
  get possible(): readonly Endpoint[] {
    const named = this.urls.filter(({ rest }) => rest.length === 0).flatMap(({ endpoints }) => endpoints)
    return [
      ...new Set([...this.endpoints, ...named.filter(({ method }) => this.method === null || method === this.method)]),
    ]
  }

  /** The generation that all possible endpoints share, else null. */
  get generation(): Generation | null {
    const [first, ...more] = this.endpoints
    return first && more.every(({ generation }) => generation === first.generation) ? first.generation : null
  }

  /** All known keys of the body. */
  get parameters(): readonly BodyParameter[] {
    return this.body
      ? [...keysOf(this.body)].map((name) => this.parameter(name)).filter((parameter) => parameter !== null)
      : []
  }

  /**
   * A parameter of the body, or of an object inside it: `parameter('settings', 'duration')`,
   * `parameter('settings.duration')`. Null if none is set.
   */
  parameter(...path: readonly [string, ...string[]]): BodyParameter | null {
    const key = path.join('.')
    const known = this.found.get(key)
    if (known !== undefined) return known
    const parameter = this.body ? this.read([this.body], key.split('.')) : null
    this.found.set(key, parameter)
    return parameter
  }

  /** The possible values of a write in this request's body. */
  valuesOf(write: KeyWrite): Values {
    const values = this.reachable(this.evaluator.evaluateWrite(write))
    return write.key === 'model_name' ? asKnown(this.evaluator, values) : values
  }

  private reachable(values: Values): Values {
    return values.map((value) => (value.kind === 'record' ? reachable(this.evaluator, value) : value))
  }

  /** The possible values of an expression in this request. */
  valuesIn(value: Value, context: Context | null): Values {
    return this.evaluator.evaluate(value, context)
  }

  /** The values of a key in the objects of a list: `inList('multi_prompt', 'duration')`. */
  inList(list: string, key: string): readonly Setting[] {
    return recordsOf(this.itemsOf(list))
      .flatMap((item) => writesOf(item, key))
      .map((write) => this.settingOf(write))
  }

  /** The literal items of a list parameter. */
  itemsOf(list: string): Values {
    const lists = this.parameter(list)?.values.filter((value) => value.kind === 'list') ?? []
    const items = lists.flatMap((each) => this.evaluated(each))
    return this.reachable(union(items, this.at))
  }

  /** The possible values of each list item, with repetitions, without spread items. */
  eachItemOf(list: Possibility & { kind: 'list' }): readonly Values[] {
    return this.evaluated(list).map((values) => this.reachable(values))
  }

  private evaluated({ items, context }: Possibility & { kind: 'list' }): readonly Values[] {
    const own = items?.filter((item) => item.kind !== 'spread') ?? []
    return own.map((item) => this.evaluator.evaluate(item, context))
  }

  private read(records: readonly RecordObject[], path: readonly string[]): BodyParameter | null {
    const [name = '', ...inner] = path
    const all = records.flatMap((record) => {
      const writes = writesOf(record, name)
      return writes.map((write) => this.settingOf(write, writes))
    })
    const left = all.filter(({ values }) => values.length > 0)
    const settings = left.length > 0 ? left : all
    if (settings.length === 0) return null
    const values = union(
      settings.map((setting) => setting.values),
      this.at,
    )
    if (inner.length > 0) return this.read(recordsOf(values), inner)
    const present = (write: KeyWrite) => write.conditions.length === 0 && !write.optional
    const always =
      records.every((record) => writesOf(record, name).some(present)) && !values.some((value) => isNull(value))
    return { name, presence: always ? 'always' : 'sometimes', settings, values }
  }

  /** @param writes all writes of the key; later ones may replace the value of this one */
  private settingOf(write: KeyWrite, writes: readonly KeyWrite[] = [write]): Setting {
    return {
      write,
      values: lasting(this.evaluator, writes, write, this.valuesOf(write)),
      span: write.value?.span ?? write.at.span,
    }
  }
}
