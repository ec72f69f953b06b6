import type { Fact } from './facts'
import type { Definition } from './program'

/** A definition that reaches a place, with the facts on the way: tests that would otherwise have replaced it. */
export interface Reached {
  readonly definition: Definition
  readonly facts: readonly Fact[]
}

/** The most definitions to distinguish in one place, and the most facts to keep per way. */
export const most = 100
export const mostFacts = 12

export function freely(definition: Definition): Reached {
  return { definition, facts: [] }
}

/** The effect of some code on a variable. */
export interface Effect {
  /** The definitions that may be the last; one more than the limit if there are too many. */
  readonly definitions: Ways
  /** True if it certainly assigns the variable, so that earlier definitions do not survive. */
  readonly isSure: boolean
  /** The facts if control passes without an assignment. */
  readonly passing: readonly Fact[]
}

/** Definitions, each with the facts on the way from there. */
export type Ways = ReadonlyMap<Definition, readonly Fact[]>

const noWays: Ways = new Map()
export const noEffect: Effect = { definitions: noWays, isSure: false, passing: [] }
/** Control does not continue. */
export const neverPassed: Effect = { definitions: noWays, isSure: true, passing: [] }

/** One of several branches, each under a fact. */
export function either(branches: readonly { readonly effect: Effect; readonly facts: readonly Fact[] }[]): Effect {
  const effects = branches.map(({ effect }) => effect)
  const open = branches.filter(({ effect }) => !effect.isSure)
  const [only, ...more] = open
  return {
    definitions: together(effects),
    isSure: open.length === 0,
    // After several branches, no fact holds for all of them.
    passing: only && more.length === 0 ? [...only.facts, ...only.effect.passing].slice(0, mostFacts) : [],
  }
}

/** In sequence. */
export function inTurn(earlier: Effect, later: Effect): Effect {
  if (later.isSure) return later
  return {
    definitions: together([later, { ...earlier, definitions: after(earlier.definitions, later.passing) }]),
    isSure: earlier.isSure,
    passing: [...later.passing, ...earlier.passing].slice(0, mostFacts),
  }
}

function after(ways: Ways, facts: readonly Fact[]): Ways {
  if (facts.length === 0) return ways
  return new Map([...ways].map(([definition, known]) => [definition, [...facts, ...known].slice(0, mostFacts)]))
}

/** Nearest first, so that these are kept. */
export function together(effects: readonly Effect[]): Ways {
  const found = new Map<Definition, readonly Fact[]>()
  for (const { definitions } of effects) add(found, definitions)
  return found
}

export function freeWays(definitions: readonly Definition[]): Ways {
  return new Map(definitions.slice(0, most + 1).map((definition) => [definition, []]))
}

/** Merges ways; for a definition with two ways, only the common facts remain. */
export function add(found: Map<Definition, readonly Fact[]>, ways: Ways, passed: readonly Fact[] = []): void {
  for (const [definition, facts] of ways) {
    if (found.size > most) return
    const own = passed.length > 0 ? [...passed, ...facts].slice(0, mostFacts) : facts
    const known = found.get(definition)
    found.set(definition, known ? known.filter((fact) => own.includes(fact)) : own)
  }
}
