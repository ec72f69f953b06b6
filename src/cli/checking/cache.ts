import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { CheckOptions, Finding, Related } from '../../findings/finding'
import { visible } from '../../text/visible'
import { readSource } from '../../disk/source'
import type { FileReport } from '../report'
import { build } from '../version'
import { digestOf, type KeptLook, type KeptResult, type Looks, Store } from '../../disk/cacheStore'

/** Everything a result depends on, apart from the engine. */
export interface Question {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly options: CheckOptions
  /** What the project knows about the file. Plain data. */
  readonly context: unknown
  readonly showsFixes: boolean
}

/** The results of earlier runs, which hold as long as nothing they depend on has changed. */
export class Cache implements Looks {
  readonly #store: Store

  /**
   * @param file the absolute path of the cache file
   * @param base paths are stored relative to this folder, so that they also hold for a copy of it
   */
  constructor(
    file: string,
    private readonly base: string,
  ) {
    this.#store = new Store(file, build)
  }

  look(path: string, bytes: string): KeptLook | null {
    return this.#store.look(this.#inner(path), bytes)
  }

  keepLook(path: string, look: KeptLook): void {
    this.#store.keepLook(this.#inner(path), look)
  }

  /** The report on a file; null if it has to be checked. */
  reportOn(question: Question): FileReport | null {
    const { path, text } = question
    const known = this.#store.result(this.#inner(path), keyOf(question, this.#inner(path)))
    if (!known || !known.findings.every(isClean)) return null
    const findings = known.findings.map((finding) => this.#withTexts(finding))
    if (!findings.every((finding) => finding !== null)) return null
    return findings.length === 0 ? { path, text: null, findings } : { path, text, findings, secrets: known.secrets }
  }

  keep(question: Question, { findings, secrets = [], blocks = [], failure }: FileReport): void {
    // Blocks refer to the text, which is not stored.
    if (failure !== undefined || blocks.length > 0) return
    const inner = this.#inner(question.path)
    const plain = findings.map((finding) => ({
      ...finding,
      related: finding.related.map((each) => this.#textless(each)),
    }))
    this.#store.keepResult(inner, { key: keyOf(question, inner), findings: plain, secrets })
  }

  /** @throws the file system's error */
  save(): void {
    this.#store.save((inner) => existsSync(resolve(this.base, inner)))
  }

  #inner(path: string): string {
    const start = this.base + sep
    return path.startsWith(start) ? path.slice(start.length) : relative(this.base, path)
  }

  #textless(related: Related): Related {
    return related.file ? { ...related, file: { path: this.#inner(related.file.path), text: '' } } : related
  }

  /** Adds the texts of the other files that a finding names; null if one cannot be read. */
  #withTexts(finding: Finding): Finding | null {
    const related = finding.related.map((each) => (each.file ? this.#withText(each, each.file.path) : each))
    return related.every((each) => each !== null) ? { ...finding, related } : null
  }

  #withText(related: Related, inner: string): Related | null {
    const path = resolve(this.base, inner)
    try {
      const source = readSource(path)
      return 'text' in source ? { ...related, file: { path, text: source.text } } : null
    } catch {
      return null
    }
  }
}

function keyOf({ text, options, context, showsFixes }: Question, inner: string): string {
  return digestOf(JSON.stringify([inner, digestOf(text), options, context, showsFixes]))
}

/** Whether a finding contains no invisible characters, so that a tampered cache cannot inject output. */
function isClean({ message, related, fixes }: KeptResult['findings'][number]): boolean {
  return [message, ...related.map((each) => each.message), ...fixes.map(({ title }) => title)].every(isVisible)
}

function isVisible(part: unknown): boolean {
  if (typeof part === 'string') return visible(part) === part
  return typeof part !== 'object' || part === null || Object.values(part).every(isVisible)
}
