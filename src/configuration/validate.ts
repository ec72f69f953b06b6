import type { LevelSetting, Span } from '../findings/finding'
import { alternatives, code, ours, prose, type Prose } from '../text/prose'
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
    for (const entry of this.entriesOf(root, prose`A configuration`)) this.key(entry, draft)
    return draft
  }

  private key(entry: ConfigEntry, draft: Draft): void {
    const { key, keySpan, value } = entry
    const name = keyNames.find((each) => each === key)
    if (name === undefined) {
      if (key !== '$schema') this.say(keySpan, prose`There is no key ${code(key)}.${this.meant(key, keyNames)}`)
      return
    }
    this.places.set(name, keySpan)
    if (name === 'rules') draft.rules = this.rules(value)
    else if (name === 'ignore') draft.ignore = this.ignored(value)
    else if (name === 'hosts') draft.hosts = this.hosts(value)
    else if (name === 'models') draft.models = this.models(value)
    else if (name === 'language') draft.language = this.oneOf(value, answerLanguages, prose`language`) ?? null
    else draft.baseline = this.text(value, prose`${code('baseline')} is the path of a file`) ?? null
  }

  private rules(value: ConfigNode): Configuration['rules'] {
    const found: [string, LevelSetting][] = []
    for (const { key, keySpan, value: level } of this.entriesOf(value, prose`${code('rules')}`)) {
      const id = this.ruleId(key, keySpan)
      const setting = this.oneOf(level, levelSettings, prose`level`)
      if (id === null || setting === undefined) continue
      this.places.set(`rules.${id}`, keySpan)
      found.push([id, setting])
    }
    return Object.fromEntries(found)
  }

  private ignored(value: ConfigNode): Configuration['ignore'] {
    const found: [string, readonly string[]][] = []
    for (const { key, keySpan, value: rules } of this.entriesOf(value, prose`${code('ignore')}`)) {
      this.places.set(`ignore.${key}`, keySpan)
      if (!isPattern(key)) {
        this.say(
          keySpan,
          prose`${code(key)} is not a pattern. Write it as in .gitignore, relative to this file: ${code('*.json')}, ${code('tests/')}.`,
        )
        continue
      }
      const ids = this.texts(rules, prose`Give a list of rules, or ${code('["*"]')} for all`)
      found.push([key, ids.flatMap(({ text, span }) => (text === '*' ? '*' : (this.ruleId(text, span) ?? [])))])
    }
    return Object.fromEntries(found)
  }

  private hosts(value: ConfigNode): Configuration['hosts'] {
    const hosts: { official: readonly string[]; gateway: readonly string[] } = { official: [], gateway: [] }
    for (const { key, keySpan, value: names } of this.entriesOf(value, prose`${code('hosts')}`)) {
      if (key !== 'official' && key !== 'gateway') {
        this.say(keySpan, prose`There is no key ${code(`hosts.${key}`)}.${this.meant(key, ['official', 'gateway'])}`)
        continue
      }
      this.places.set(`hosts.${key}`, keySpan)
      hosts[key] = this.texts(names, prose`Give a list of host names`).flatMap(({ text, span }) => {
        if (hostName.test(text)) return text.toLowerCase()
        this.say(span, prose`${code(text)} is not a host name. Leave out scheme, port and path: ${code(hostIn(text))}.`)
        return []
      })
    }
    return hosts
  }

  private models(value: ConfigNode): Configuration['models'] {
    return this.itemsOf(
      value,
      prose`Give a list of models: ${code('{ "id": "kling-v9", "like": "kling-v3" }')}`,
    ).flatMap((item) => {
      const fields = new Map(this.entriesOf(item, prose`A model`).map((entry) => [entry.key, entry] as const))
      for (const { key, keySpan } of fields.values())
        if (key !== 'id' && key !== 'like')
          this.say(keySpan, prose`There is no key ${code(key)}.${this.meant(key, ['id', 'like'])}`)
      const [id, like] = [fields.get('id'), fields.get('like')]
      if (!id || !like) {
        this.say(
          item.span,
          prose`A model needs ${code('id')} and ${code('like')}, the known model that it is checked as.`,
        )
        return []
      }
      const name = this.text(id.value, prose`${code('id')} is the name of a model`)
      const model = this.oneOf(like.value, this.known.models, prose`model that Klint knows`)
      return name !== undefined && model !== undefined ? [{ id: name, like: model }] : []
    })
  }

  private ruleId(written: string, span: Span): string | null {
    const id = written.replace(/^kling\//, '')
    if (this.known.ruleIds.includes(id)) return id
    this.say(span, prose`There is no rule ${code(written)}.${this.meant(id, this.known.ruleIds)}`)
    return null
  }

  private oneOf<T extends string>(node: ConfigNode, allowed: readonly T[], what: Prose): T | undefined {
    const found = node.kind === 'scalar' ? allowed.find((each) => each === node.value) : undefined
    if (found === undefined) {
      const shown = node.kind === 'scalar' ? code(JSON.stringify(node.value)) : prose`This`
      const near = node.kind === 'scalar' ? this.meant(String(node.value), allowed) : prose``
      this.say(node.span, prose`${shown} is not a ${what}.${near}`)
    }
    return found
  }

  private text(node: ConfigNode, what: Prose): string | undefined {
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') return node.value
    this.say(node.span, prose`${what}, in quotes.`)
    return undefined
  }

  private texts(node: ConfigNode, what: Prose): readonly { readonly text: string; readonly span: Span }[] {
    return this.itemsOf(node, what).flatMap((item) => {
      const text = this.text(item, what)
      return text === undefined ? [] : [{ text, span: item.span }]
    })
  }

  private itemsOf(node: ConfigNode, what: Prose): readonly ConfigNode[] {
    if (node.kind === 'list') return node.items
    this.say(node.span, prose`${what}.`)
    return []
  }

  private entriesOf(node: ConfigNode, what: Prose): readonly ConfigEntry[] {
    if (node.kind === 'record') return node.entries
    this.say(node.span, prose`${what} is an object with keys.`)
    return []
  }

  /** A suggestion, or everything that is allowed. */
  private meant(value: string, allowed: readonly string[]): Prose {
    const near = nearest(value, allowed)
    if (near !== null) return prose` Did you mean ${code(near)}?`
    return allowed.length > mostNamed
      ? prose``
      : prose` Allowed: ${ours(alternatives(allowed.map((each) => code(each))))}.`
  }

  private say(span: Span, message: Prose): void {
    this.problems.push({ span, message })
  }
}

/** The most names that a message lists. */
const mostNamed = 8

const hostName = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i

/** The host in a user's value, which may be a URL. */
function hostIn(text: string): string {
  return /^(?:https?:\/\/)?([^/:]*)/i.exec(text)?.[1] || 'kling-proxy.example.com'
}
