import type { Span, Value } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import type { FileEvidence } from '../requests/fileEvidence'
import type { Context } from '../values/possibility'
import type { Binding } from '../program/program'
import type { Request } from '../requests/request'
import type { Token } from '../tokens/token'
import { type Exposure, exposuresOf } from './browser'
import { headerSettings, type HeaderSetting, isAuthorization, settingsElsewhere } from './headers'
import { KeyFacts } from './keyFacts'
import { type SecretLiteral, secretLiterals } from './literals'
import { carriedCredentials, carriedIn } from './carried'
import type { Carried, CarriedCredential } from './carriedCredential'
import { ownCredentials } from './owners'
import type { Sink } from './sinks'
import { shownValues } from './shownValues'

/** An `Authorization` header for Kling, or another header of one of its requests. */
export interface CredentialHeader extends HeaderSetting, Carried {
  readonly isAuthorization: boolean
  /** True if it certainly goes to Kling: with an official request, or in a file without a gateway. */
  readonly isOfficial: boolean
}

/** A credential that is printed, logged or returned. */
export interface Leak {
  readonly carried: CarriedCredential
  readonly sink: Sink
  /** The place to report. */
  readonly span: Span
}

/** What a file does with tokens, keys and headers. Computed on demand. */
export class Credentials {
  readonly facts: KeyFacts
  private elsewhere: ReturnType<typeof settingsElsewhere> | undefined
  private headerList: readonly CredentialHeader[] | undefined
  private leakList: readonly Leak[] | undefined
  private exposureList: readonly Exposure[] | undefined
  private literalList: readonly SecretLiteral[] | undefined

  constructor(
    private readonly evaluator: Evaluator,
    private readonly requests: readonly Request[],
    private readonly tokens: readonly Token[],
    private readonly file: FileEvidence,
  ) {
    this.facts = new KeyFacts(evaluator, tokens)
  }

  /** Headers of official requests, and `Authorization` headers with Kling's credentials. */
  get headers(): readonly CredentialHeader[] {
    return (this.headerList ??= headerSettings(
      this.evaluator,
      this.requests.filter(({ evidence }) => evidence.verdict === 'official'),
    )
      .map((setting) => ({
        ...setting,
        isAuthorization: isAuthorization(setting),
        isOfficial: setting.requests.length > 0 || this.file.at(setting.value).gateways.length === 0,
        ...carriedIn(this.evaluator, this.facts, new Set(), setting.value, setting.context),
      }))
      .filter((header) => header.requests.length > 0 || this.isForKling(header)))
  }

  /**
   * Without a known request, the credential itself is the evidence: a token for Kling, or keys in a file without a
   * gateway, unless another service gets them.
   */
  private isForKling({ at, value, carried }: HeaderSetting & Carried): boolean {
    if (carried.some(({ source }) => source === 'signed')) return true
    const { gateways, official } = this.file.at(value)
    if (gateways.length > 0 || !carried.some(({ role }) => role !== 'api-key' || official.length > 0)) return false
    return !(this.elsewhere ??= settingsElsewhere(this.evaluator)).has(at)
  }

  get literals(): readonly SecretLiteral[] {
    return (this.literalList ??= secretLiterals(this.evaluator, this.file, this.facts, this.headers))
  }

  get exposures(): readonly Exposure[] {
    return (this.exposureList ??= exposuresOf(this.evaluator, this.facts, this.tokens, this.file))
  }

  get leaks(): readonly Leak[] {
    return (this.leakList ??= this.findLeaks())
  }

  private findLeaks(): readonly Leak[] {
    const sent = new Set<unknown>([...this.sentVariables(), ...this.headers.map(({ value }) => value)])
    const isOwn = ownCredentials(this.evaluator, this.facts, this.requests, this.headers, this.file)
    const found = new Map<string, Leak>()
    const read = (value: Value, whole: boolean): Carried =>
      carriedIn(this.evaluator, this.facts, sent, value, null, { stopsAtParameters: true, whole })
    for (const { sink, carried } of shownValues(this.evaluator, read)) {
      for (const each of eachOnce(carried.filter(isOwn))) {
        // Two sinks may show one credential in one line: `return jsonify(token=token)`, headers that are printed twice.
        const line = this.evaluator.program.model.text.lastIndexOf('\n', each.at.span.start)
        const key = `${line} ${each.role} ${each.name}`
        if (!found.has(key)) found.set(key, { carried: each, sink, span: this.placeOf(each, sink) })
      }
    }
    return [...found.values()]
  }

  /** The place where it is carried, or where it is exposed if that is another file. */
  private placeOf({ at }: CarriedCredential, sink: Sink): Span {
    const { program } = this.evaluator
    return program.moduleOf(at) === program.moduleOf(sink) ? at.span : sink.span
  }

  carriedBy(value: Value, context: Context | null): readonly CarriedCredential[] {
    return carriedCredentials(this.evaluator, this.facts, new Set(), value, context)
  }

  /**
   * Variables that are sent as `Bearer ${token}` to one of Kling's paths. Printing one is wrong whatever the host, so a
   * path is sufficient: a page may call its own server, which forwards the request.
   */
  private sentVariables(): ReadonlySet<Binding> {
    const requests = this.requests.filter(
      ({ evidence, endpoints }) =>
        evidence.verdict === 'official' || (evidence.verdict === 'unknown' && endpoints.length > 0),
    )
    const found = new Set<Binding>()
    for (const setting of headerSettings(this.evaluator, requests)) {
      const { value } = setting
      if (this.file.at(value).gateways.length > 0) continue
      if (!isAuthorization(setting) || setting.requests.length === 0) continue
      const [only, ...more] =
        value.kind === 'text'
          ? value.parts.filter(({ kind }) => kind !== 'piece')
          : [value.kind === 'binary' ? value.right : value]
      const binding = only?.kind === 'name' && more.length === 0 ? this.evaluator.program.resolve(only) : null
      if (binding) found.add(binding)
    }
    return found
  }
}

/** Each credential once, preferring whole ones over parts. */
function eachOnce(carried: readonly CarriedCredential[]): readonly CarriedCredential[] {
  const found = new Map<string, CarriedCredential>()
  for (const each of carried) {
    const key = `${each.role} ${each.name}`
    const known = found.get(key)
    if (!known || (each.whole && !known.whole)) found.set(key, each)
  }
  return [...found.values()]
}
