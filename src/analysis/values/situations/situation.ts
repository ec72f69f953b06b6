import type { FunctionValue, Value } from '../../../syntax/model'
import type { Fact } from '../../program/facts'
import type { Callers } from '../callers/callers'

/** A test in its plain form, so that `!x`, `x === undefined` and `x !== undefined` are one question. */
export interface Question {
  readonly key: string
  readonly negated: boolean
  readonly compound?: Compound | undefined
  readonly equality?: Equality | undefined
}

/** That a value is a literal. Of two literals, it is at most one. */
interface Equality {
  readonly value: string
  readonly literal: string | number
}

/** The two tests of `a && b` or `a || b`. */
export interface Compound {
  readonly operator: 'and' | 'or'
  readonly parts: readonly (Question & { readonly test: Value })[]
}

/**
 * A place where evaluation splits. Choices with the same key are one: the same test of an unchanged value, two reads of
 * tables by the same key, the caller of one function.
 */
export type Choice =
  | TestChoice
  /** A table that is read by an unknown key: one of the keys that it has. */
  | { readonly kind: 'key'; readonly key: string; readonly index: Value; readonly keys: readonly string[] }
  /** A loop over a list that is written out: one of its items. */
  | { readonly kind: 'item'; readonly key: string; readonly items: readonly Value[] }
  /** Who calls a function: some of its calls, or one that is not seen. */
  | {
      readonly kind: 'caller'
      readonly key: string
      readonly function: FunctionValue
      readonly callers: readonly Callers[]
    }

interface TestChoice {
  readonly kind: 'test'
  readonly key: string
  readonly fact: Fact
  readonly compound?: Compound | undefined
  readonly equality?: Equality | undefined
}

/** The result of a choice: whether a test holds, a key, the index of an item, calls; null for an unknown call. */
export type Alternative = boolean | string | number | Callers | null

export interface Decision {
  readonly choice: Choice
  readonly alternative: Alternative
  /** The key of the compound test that implies it; undefined if it was chosen. */
  readonly by?: string
}

export function alternativesOf(choice: Choice): readonly Alternative[] {
  switch (choice.kind) {
    case 'test':
      return [true, false]
    case 'key':
      return choice.keys
    case 'item':
      return [...choice.items.keys()]
    case 'caller':
      return [...choice.callers, null]
  }
}

/** One alternative for some choices. What is read in a situation fits together. */
export class Situation {
  static readonly any = new Situation(new Map())

  private constructor(private readonly decided: ReadonlyMap<string, Decision>) {}

  get decisions(): readonly Decision[] {
    return [...this.decided.values()]
  }

  /** The facts that the decided tests imply. */
  get facts(): readonly Fact[] {
    return this.decisions.flatMap(({ choice, alternative }) =>
      choice.kind === 'test'
        ? [alternative === true ? choice.fact : { ...choice.fact, holds: !choice.fact.holds }]
        : [],
    )
  }

  /** The selected alternative; undefined if undecided. */
  of(key: string): Alternative | undefined {
    return this.decided.get(key)?.alternative
  }

  /** Whether a decided test says that the value is another literal. */
  excludes({ value, literal }: Equality): boolean {
    return this.decisions.some(({ choice, alternative }) => {
      const known = choice.kind === 'test' && alternative === true ? choice.equality : undefined
      // Of `x == 1` and `x == "1"`, both may hold.
      return known?.value === value && known.literal !== literal && typeof known.literal === typeof literal
    })
  }

  with(choice: Choice, alternative: Alternative): Situation {
    const implied = choice.kind === 'test' ? impliedBy(choice, alternative === true) : []
    const decision = { choice, alternative }
    return new Situation(
      new Map([...this.decided, [choice.key, decision], ...implied.filter(([key]) => !this.decided.has(key))]),
    )
  }
}

/** The tests that a compound one decides: `a && b` holds only if both do. */
function impliedBy({ key: by, compound }: TestChoice, holds: boolean): readonly (readonly [string, Decision])[] {
  if (!compound || holds !== (compound.operator === 'and')) return []
  return compound.parts.flatMap(({ test, ...part }) => {
    const choice = testChoice(part, { kind: 'test', test, holds: true })
    const alternative = holds !== part.negated
    return [[choice.key, { choice, alternative, by }] as const, ...impliedBy({ ...choice, key: by }, alternative)]
  })
}

/** The choice that a question leaves open. `fact` is what the question asks. */
export function testChoice({ key, negated, compound, equality }: Question, fact: Fact): TestChoice {
  return { kind: 'test', key, fact: { ...fact, holds: !negated }, compound, equality }
}
