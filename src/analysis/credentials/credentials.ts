import type { Span, Value } from '../../syntax/model'
import type { Evaluator } from '../evaluate'
import type { FileEvidence } from '../fileEvidence'
import type { Context } from '../possibility'
import type { Binding } from '../program'
import type { Request } from '../request'
import type { Token } from '../token'
import { headerSettings, type HeaderSetting, isAuthorization } from './headers'
import { KeyFacts } from './keyFacts'
import { type Origin, originsOf } from './origins'
import { sinksOf, type Sink } from './sinks'

/** An `Authorization` header for Kling, or another header that goes with one of its requests. */
export interface CredentialHeader extends HeaderSetting {
  readonly isAuthorization: boolean
  /** The credentials that its value carries. */
  readonly origins: readonly Origin[]
}

/** A credential that comes to light. */
export interface Leak {
  readonly origin: Origin
  readonly sink: Sink
  /** What to point at. */
  readonly span: Span
}

/** What a file does with tokens, keys and the headers that carry them. Computed piece by piece, when first asked for. */
export class Credentials {
  readonly facts: KeyFacts
  private headerList: readonly CredentialHeader[] | undefined
  private leakList: readonly Leak[] | undefined

  constructor(
    private readonly evaluator: Evaluator,
    private readonly requests: readonly Request[],
    tokens: readonly Token[],
    private readonly file: FileEvidence,
  ) {
    this.facts = new KeyFacts(evaluator, tokens)
  }

  /** Headers of official requests, and `Authorization` headers that carry what only Kling gets. */
  get headers(): readonly CredentialHeader[] {
    return (this.headerList ??= headerSettings(this.evaluator, this.requests)
      .map((setting) => ({ ...setting, isAuthorization: isAuthorization(setting), origins: originsOf(this.evaluator, this.facts, new Set(), setting.value, setting.context) }))
      .filter(({ requests, origins }) => requests.length > 0 || this.isForKling(origins)))
  }

  /** Without a request that is seen, the credential speaks: a token for Kling, or keys in a file that names no gateway. */
  private isForKling(origins: readonly Origin[]): boolean {
    if (origins.some(({ source }) => source === 'signed')) return true
    return this.file.gateways.length === 0 && origins.some(({ role }) => role !== 'api-key' || this.file.official.length > 0)
  }

  get leaks(): readonly Leak[] {
    return (this.leakList ??= this.findLeaks())
  }

  private findLeaks(): readonly Leak[] {
    const sent = this.sentVariables()
    const leaks: Leak[] = []
    for (const sink of sinksOf(this.evaluator.program)) {
      for (const value of sink.values) {
        for (const origin of originsOf(this.evaluator, this.facts, sent, value, null)) leaks.push({ origin, sink, span: origin.at.span })
      }
    }
    return leaks
  }

  originsOf(value: Value, context: Context | null): readonly Origin[] {
    return originsOf(this.evaluator, this.facts, new Set(), value, context)
  }

  /** Variables that go out as `Bearer ${token}` with an official request. */
  private sentVariables(): ReadonlySet<Binding> {
    const found = new Set<Binding>()
    for (const { isAuthorization: isOwn, requests, value } of this.headers) {
      if (!isOwn || requests.length === 0) continue
      const [only, ...more] = value.kind === 'text' ? value.parts.filter(({ kind }) => kind !== 'piece') : [value.kind === 'binary' ? value.right : value]
      const binding = only?.kind === 'name' && more.length === 0 ? this.evaluator.program.resolve(only) : null
      if (binding) found.add(binding)
    }
    return found
  }
}
