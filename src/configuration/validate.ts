import type { LevelSetting, Span } from '../findings/finding'
import type { Datum, MessageData } from '../findings/message'
import type { SentenceId } from '../words'
import { noConfiguration, type Configuration } from './configuration'
import { answerLanguages, keyNames, levelSettings } from './keys'
import { isPattern } from './ignored'
import { nearest } from './nearest'
import type { ConfigEntry, ConfigNode, Problem } from './tree'

/** The names that a configuration may use. */
export interface Known {
  readonly ruleIds: readonly string[]
  readonly models: readonly string[]
}

export interface Validated {
  /** The valid part. */
  readonly configuration: Configuration
  readonly problems: readonly Problem[]
  /** Where each value is set: `rules.int-duration`, `hosts.official`, `ignore.*.json`. */
  readonly places: ReadonlyMap<string, Span>
}

/** Reads a configuration from its tree; mistakes are reported and skipped. */
export function validate(root: ConfigNode | null, known: Known): Validated {
  const reader = new Reader(known)
  const configuration = root ? reader.read(root) : noConfiguration
  return { configuration, problems: reader.problems, places: reader.places }
}

type Draft = { -readonly [Name in keyof Configuration]: Configuration[Name] }

class Reader {
  readonly problems: Problem[] = []
  readonly places = new Map<string, Span>()

  constructor(private readonly known: Known) {}

  read(root: ConfigNode): Configuration {
    const draft: Draft = { ...noConfiguration }
    for (const entry of this.entriesOf(root, 'configuration')) this.key(entry, draft)
    return draft
  }

  private key(entry: ConfigEntry, draft: Draft): void {
    const { key, keySpan, value } = entry
    const name = keyNames.find((each) => each === key)
    if (name === undefined) {
      if (key !== '$schema') this.noKey(key, keySpan, keyNames)
      return
    }
    this.places.set(name, keySpan)
    if (name === 'rules') draft.rules = this.rules(value)
    else if (name === 'ignore') draft.ignore = this.ignored(value)
    else if (name === 'hosts') draft.hosts = this.hosts(value)
    else if (name === 'models') draft.models = this.models(value)
    else if (name === 'language')
      draft.language = this.oneOf(value, answerLanguages, 'configuration.not-a-language') ?? null
    else draft.baseline = this.text(value, 'configuration.give-path') ?? null
  }

  private rules(value: ConfigNode): Configuration['rules'] {
    const found: [string, LevelSetting][] = []
    for (const { key, keySpan, value: level } of this.entriesOf(value, { code: 'rules' })) {
      const id = this.ruleId(key, keySpan)
      const setting = this.oneOf(level, levelSettings, 'configuration.not-a-level')
      if (id === null || setting === undefined) continue
      this.places.set(`rules.${id}`, keySpan)
      found.push([id, setting])
    }
    return Object.fromEntries(found)
  }

  private ignored(value: ConfigNode): Configuration['ignore'] {
    const found: [string, readonly string[]][] = []
    for (const { key, keySpan, value: rules } of this.entriesOf(value, { code: 'ignore' })) {
      this.places.set(`ignore.${key}`, keySpan)
      if (!isPattern(key)) {
        this.say(keySpan, 'configuration.not-a-pattern', { pattern: { code: key } })
        continue
      }
      const ids = this.texts(rules, 'configuration.give-rules')
      found.push([key, ids.flatMap(({ text, span }) => (text === '*' ? '*' : (this.ruleId(text, span) ?? [])))])
    }
    return Object.fromEntries(found)
  }

  private hosts(value: ConfigNode): Configuration['hosts'] {
    const hosts: { official: readonly string[]; gateway: readonly string[] } = { official: [], gateway: [] }
    for (const { key, keySpan, value: names } of this.entriesOf(value, { code: 'hosts' })) {
      if (key !== 'official' && key !== 'gateway') {
        this.noKey(key, keySpan, ['official', 'gateway'], `hosts.${key}`)
        continue
      }
      this.places.set(`hosts.${key}`, keySpan)
      hosts[key] = this.texts(names, 'configuration.give-hosts').flatMap(({ text, span }) => {
        if (hostName.test(text)) return text.toLowerCase()
        this.say(span, 'configuration.not-a-host', { host: { code: text }, bare: { code: hostIn(text) } })
        return []
      })
    }
    return hosts
  }

  private models(value: ConfigNode): Configuration['models'] {
    const example = { code: '{ "id": "kling-v9", "like": "kling-v3" }' }
    return this.itemsOf(value, 'configuration.give-models', { example }).flatMap((item) => {
      const fields = new Map(this.entriesOf(item, 'model').map((entry) => [entry.key, entry] as const))
      for (const { key, keySpan } of fields.values())
        if (key !== 'id' && key !== 'like') this.noKey(key, keySpan, ['id', 'like'])
      const [id, like] = [fields.get('id'), fields.get('like')]
      if (!id || !like) {
        this.say(item.span, 'configuration.model-needs-both')
        return []
      }
      const name = this.text(id.value, 'configuration.give-id')
      const model = this.oneOf(like.value, this.known.models, 'configuration.not-a-model')
      return name !== undefined && model !== undefined ? [{ id: name, like: model }] : []
    })
  }

  private ruleId(written: string, span: Span): string | null {
    const id = written.replace(/^kling\//, '')
    if (this.known.ruleIds.includes(id)) return id
    this.say(span, 'configuration.no-rule', { rule: { code: written }, ...meant(id, this.known.ruleIds) })
    return null
  }

  private noKey(key: string, span: Span, allowed: readonly string[], path = key): void {
    this.say(span, 'configuration.no-key', { key: { code: path }, ...meant(key, allowed) })
  }

  private oneOf<T extends string>(node: ConfigNode, allowed: readonly T[], otherwise: ConfigurationId): T | undefined {
    const found = node.kind === 'scalar' ? allowed.find((each) => each === node.value) : undefined
    if (found !== undefined) return found
    if (node.kind === 'scalar')
      this.say(node.span, otherwise, {
        value: { code: JSON.stringify(node.value) },
        ...meant(String(node.value), allowed),
      })
    else this.say(node.span, otherwise, { value: null, near: null, allowed: null })
    return undefined
  }

  private text(node: ConfigNode, otherwise: ConfigurationId): string | undefined {
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') return node.value
    this.say(node.span, otherwise, { quoted: true })
    return undefined
  }

  private texts(
    node: ConfigNode,
    otherwise: ConfigurationId,
  ): readonly { readonly text: string; readonly span: Span }[] {
    return this.itemsOf(node, otherwise, { quoted: false }).flatMap((item) => {
      const text = this.text(item, otherwise)
      return text === undefined ? [] : [{ text, span: item.span }]
    })
  }

  private itemsOf(node: ConfigNode, otherwise: ConfigurationId, data: MessageData): readonly ConfigNode[] {
    if (node.kind === 'list') return node.items
    this.say(node.span, otherwise, data)
    return []
  }

  private entriesOf(
    node: ConfigNode,
    what: 'configuration' | 'model' | { readonly code: string },
  ): readonly ConfigEntry[] {
    if (node.kind === 'record') return node.entries
    const data = typeof what === 'string' ? { what, name: null } : { what: 'key', name: what }
    this.say(node.span, 'configuration.give-object', data)
    return []
  }

  private say(span: Span, id: ConfigurationId, data: MessageData = {}): void {
    this.problems.push({ span, message: { id, data } })
  }
}

type ConfigurationId = SentenceId & `configuration.${string}`

/** A suggestion, or everything that is allowed. */
function meant(value: string, allowed: readonly string[]): MessageData {
  const near = nearest(value, allowed)
  if (near !== null) return { near: { code: near }, allowed: null }
  const all: Datum = { list: allowed.map((each) => ({ code: each })), join: 'or' }
  return { near: null, allowed: allowed.length > mostNamed ? null : all }
}

/** The most names that a message lists. */
const mostNamed = 8

const hostName = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i

/** The host in a user's value, which may be a URL. */
function hostIn(text: string): string {
  return /^(?:https?:\/\/)?([^/:]*)/i.exec(text)?.[1] || 'kling-proxy.example.com'
}
