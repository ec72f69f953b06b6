/**
 * The texts of findings, in three parts that are shown on separate lines. The messages are in ICU format (`{name}`,
 * `{count, plural, one {# task} other {# tasks}}`, `{certain, select, true {is} other {may be}}`); `say.ts` writes the
 * values of placeholders.
 */
export interface Template {
  /** What is wrong, with the user's own value: one line of at most 80 characters. */
  readonly what: string
  /** Why that is a mistake, in one short sentence. */
  readonly why?: string
  /** What to do, as an order. */
  readonly do?: string
}

export type Templates = Readonly<Record<string, Readonly<Record<string, Template>>>>

/** All words of a language. */
export interface Catalogue {
  /** By rule, then by message. */
  readonly findings: Templates
  /** What fixes do: titles of actions. */
  readonly fixes: Readonly<Record<string, string>>
  /** What is at the places that belong to a finding. */
  readonly places: Readonly<Record<string, string>>
  /** Sentences and labels of everything else that Klint shows, by the feature that shows them: `hover.price`. */
  readonly sentences: Readonly<Record<string, string>>
  /** Words that go into the holes of others. */
  readonly terms: Readonly<Record<string, string>>
  /** Sentences of the knowledge, which is in English, by themselves. */
  readonly facts: Readonly<Record<string, string>>
  /** The summary of each rule; in English it is in the rule itself. */
  readonly summaries: Readonly<Record<string, string>>
  readonly grammar: Grammar
}

/** How a language puts things together. */
export interface Grammar {
  readonly comma: string
  readonly and: string
  /** `and` between clauses. */
  readonly both: string
  /** The terms that are clauses. */
  readonly clauses: ReadonlySet<string>
  readonly or: string
  /** The separator between two sentences. */
  readonly space: string
  /** Removes the capital that a text has only at the start of a sentence. */
  readonly within: (text: string) => string
  /** The end of a shortened list, which omits `{count}` items. */
  readonly more: string
  /** The ICU category of a number of things. */
  readonly plural: (count: number) => 'one' | 'other'
  /** Units of time, with `{count}`; the largest first. */
  readonly units: readonly (readonly [seconds: number, words: string])[]
}
