import type { Fact } from './facts'
import type { Definition } from './program'

/** A definition that can reach a place, and what is known to hold on its way there: tests that would have replaced it. */
export interface Reached {
  readonly definition: Definition
  readonly facts: readonly Fact[]
}

/** The most definitions of a variable that are told apart in one place, and the facts that are kept of one way. */
export const most = 100
export const mostFacts = 12

export function freely(definition: Definition): Reached {
  return { definition, facts: [] }
}

/** What some code does to a variable. */
export interface Effect {
  /** The definitions in it that may be the last; one more than are told apart where there are too many. */
  readonly definitions: Ways
  /** It surely gives the variable a new value, so that nothing earlier is seen after it. */
  readonly isSure: boolean
  /** What holds where control comes past it without a new value. */
  readonly passing: readonly Fact[]
}

/** Definitions, each with what holds on the way from there. */
export type Ways = ReadonlyMap<Definition, readonly Fact[]>

const noWays: Ways = new Map()
export const noEffect: Effect = { definitions: noWays, isSure: false, passing: [] }
/** Control does not come past it. */
export const neverPassed: Effect = { definitions: noWays, isSure: true, passing: [] }

/** One of several branches is taken, each where something holds. */
export function either(branches: readonly { readonly effect: Effect; readonly facts: readonly Fact[] }[]): Effect {
  const effects = branches.map(({ effect }) => effect)
  const open = branches.filter(({ effect }) => !effect.isSure)
  const [only, ...more] = open
  return {
    definitions: together(effects),
    isSure: open.length === 0,
    // Past several branches there is nothing that holds in all of them.
    passing: only && more.length === 0 ? [...only.facts, ...only.effect.passing].slice(0, mostFacts) : [],
  }
}

/** One after the other. */
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

/** The nearest come first, so that they are the ones that are kept. */
export function together(effects: readonly Effect[]): Ways {
  const found = new Map<Definition, readonly Fact[]>()
  for (const { definitions } of effects) add(found, definitions)
  return found
}

export function freeWays(definitions: readonly Definition[]): Ways {
  return new Map(definitions.slice(0, most + 1).map((definition) => [definition, []]))
}

/** Adds ways; of a definition that comes in two ways only what holds on both is known. */
export function add(found: Map<Definition, readonly Fact[]>, ways: Ways, passed: readonly Fact[] = []): void {
  for (const [definition, facts] of ways) {
    if (found.size > most) return
    const own = passed.length > 0 ? [...passed, ...facts].slice(0, mostFacts) : facts
    const known = found.get(definition)
    found.set(definition, known ? known.filter((fact) => own.includes(fact)) : own)
  }
}
