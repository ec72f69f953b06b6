import { type Fact, factsAt, testedValues } from '../../program/facts'
import { reached } from '../../program/flow'
import type { Binding, Program } from '../../program/program'
import type { NameValue } from '../../../syntax/model'
import { remembered } from '../../../syntax/remembered'
import type { Definition } from '../../program/program'
import type { Reached } from '../../program/ways'

/** How many facts are asked of one way. */
const most = 12

/** The facts for each of several ways, without those that all share. */
export function distinguishing(program: Program, use: NameValue, ways: readonly Reached[]): readonly OpenWay[] {
  const known = waysByUse(program).get(use)
  if (known) return known
  const found = findDistinguishing(program, ways)
  waysByUse(program).set(use, found)
  return found
}

interface OpenWay {
  readonly way: Reached
  readonly facts: readonly Fact[]
}

const waysByUse = remembered<Program, Map<NameValue, readonly OpenWay[]>>(() => new Map())

function findDistinguishing(program: Program, ways: readonly Reached[]): readonly OpenWay[] {
  const all = ways.map((way) => ({ way, facts: waysFacts(program, way) }))
  const [first, ...more] = all
  const shared = (first?.facts ?? []).filter((fact) =>
    more.every(({ facts }) => facts.some((each) => isSame(each, fact))),
  )
  if (shared.length === 0) return all
  return all.map(({ way, facts }) => ({
    way,
    facts: facts.filter((fact) => !shared.some((each) => isSame(each, fact))),
  }))
}

function isSame(a: Fact, b: Fact): boolean {
  if (a.kind === 'test') return b.kind === 'test' && a.test === b.test && a.holds === b.holds
  return b.kind === 'case' && a.subject === b.subject && a.tests[0] === b.tests[0] && a.holds === b.holds
}

/** The facts under which a definition reaches a use: the tests around it, and those on the way. */
function waysFacts(program: Program, { definition, facts }: Reached): readonly Fact[] {
  const around = factsAround(program).of(definition)
  return facts.length === 0 ? around : [...around, ...facts]
}

class FactsAround {
  private readonly known = new Map<Definition, readonly Fact[]>()
  constructor(private readonly program: Program) {}

  of(definition: Definition): readonly Fact[] {
    const known = this.known.get(definition)
    if (known) return known
    const isPlaced = definition.kind === 'value' || definition.kind === 'augmented' || definition.kind === 'declared'
    const facts: Fact[] = []
    if (isPlaced) {
      for (const fact of factsAt(this.program, definition.node)) {
        if (facts.length === most) break
        facts.push(fact)
      }
    }
    this.known.set(definition, facts)
    return facts
  }
}

const factsAround = remembered((program: Program) => new FactsAround(program))

/** Whether a fact is about the value that a variable has at a use: the same definitions reach both. */
export function isAboutSame(program: Program, fact: Fact, binding: Binding, use: NameValue): boolean {
  const here = reached(program, binding, use)
  return testedValues(fact).some((value) =>
    program.within(value).some((node) => {
      if (node.kind !== 'name' || program.resolve(node) !== binding) return false
      const there = reached(program, binding, node)
      return there.length === here.length && there.every(({ definition }, at) => definition === here[at]?.definition)
    }),
  )
}
