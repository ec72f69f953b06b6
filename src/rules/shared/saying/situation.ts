import type { Meaning } from '../../../analysis/meaning'
import type { Program } from '../../../analysis/program/program'
import type { Request } from '../../../analysis/requests/request'
import type { Callers } from '../../../analysis/values/callers/callers'
import type { Decision } from '../../../analysis/values/situations/situation'
import type { AnyNode, Value } from '../../../syntax/model'
import { code, list, sent, term } from './wording'
import type { Datum } from '../../../findings/message'

/** The most situations to name. */
const most = 2
/** The most call lines to name. */
const mostLines = 3

/** Describes the situations in which a finding applies by the deciding code; null if that would be too long. */
export function situationsIn(own: readonly Request[], all: readonly Request[], meaning: Meaning): Datum {
  const telling = new Set(decisive(own, all))
  const named = new Map<string, readonly Datum[]>()
  for (const { decisions } of own) {
    // What a compound test implies is said without it only.
    const told = decisions.filter(({ choice, by }) => telling.has(choice.key) && (by === undefined || !telling.has(by)))
    // An unknown call adds little to a test.
    const tests = told.filter(({ alternative }) => alternative !== null)
    const words = (tests.length > 0 ? tests : told).flatMap((decision) => wordsFor(decision, meaning) ?? [])
    if (words.length === 0) return null
    named.set(JSON.stringify(words), words)
  }
  const widest = withoutNarrower([...named.values()])
  return widest.length <= most ? list(widest.map((words) => list(words, 'and'))) : null
}

/** `a, or a and b` is `a`. */
function withoutNarrower(all: readonly (readonly Datum[])[]): readonly (readonly Datum[])[] {
  const keys = all.map((words) => new Set(words.map((word) => JSON.stringify(word))))
  return all.filter((_, index) => {
    const own = keys[index]
    return !keys.some((other) => own !== undefined && other.size < own.size && [...other].every((key) => own.has(key)))
  })
}

/** The keys of the choices that differ between the situations in which a finding applies and the others. */
export function decisive(own: readonly Request[], all: readonly Request[]): readonly string[] {
  const others = all.filter((request) => !own.includes(request))
  const differs = ({ choice, alternative }: Decision) =>
    others.some(({ decisions }) =>
      decisions.some((each) => each.choice.key === choice.key && each.alternative !== alternative),
    )
  const isShared = ({ choice, alternative }: Decision) =>
    own.every(({ decisions }) =>
      decisions.every((each) => each.choice.key !== choice.key || each.alternative === alternative),
    )
  const decided = own.flatMap(({ decisions }) => decisions)
  const telling = decided.filter((decision) => differs(decision) && isShared(decision))
  return [...new Set((telling.length > 0 ? telling : decided).map(({ choice }) => choice.key))]
}

function wordsFor({ choice, alternative }: Decision, { program }: Meaning): Datum {
  switch (choice.kind) {
    case 'test': {
      const holds = choice.fact.holds === (alternative === true)
      if (choice.fact.kind === 'test') return testWords(program, choice.fact.test, holds)
      const tests = list(choice.fact.tests.map((test) => code(program.sourceOf(test))))
      return term('where-equal', { holds, subject: code(program.sourceOf(choice.fact.subject)), tests })
    }
    case 'key': {
      const key = sent(typeof alternative === 'string' ? alternative : '')
      return term('where-equal', { holds: true, subject: code(program.sourceOf(choice.index)), tests: key })
    }
    case 'item': {
      const item = typeof alternative === 'number' ? choice.items[alternative] : undefined
      return item ? term('for-item', { line: lineOf(program, item) }) : null
    }
    case 'caller':
      return alternative !== null && typeof alternative === 'object'
        ? callersIn(program, alternative)
        : term('for-other-calls')
  }
}

/** `unless x` rather than `where !x`. */
function testWords(program: Program, test: Value, holds: boolean): Datum {
  return test.kind === 'unary' && test.operator === 'not'
    ? testWords(program, test.operand, !holds)
    : term('where-test', { holds, test: code(program.sourceOf(test)) })
}

/** The calls of one kind, the first ones by line. */
function callersIn(program: Program, callers: Callers): Datum {
  const [first, ...others] = callers.map((call) => lineOf(program, call))
  if (first === undefined || others.length === 0) return term('for-call', { line: first ?? null })
  const named = [first, ...others].slice(0, mostLines)
  const more = callers.length - named.length
  return more > 0
    ? term('for-calls-and-more', { lines: list(named, 'plain'), more })
    : term('for-calls', { lines: list(named, 'and') })
}

/** The line of a node, with its file if there are several. */
function lineOf(program: Program, node: AnyNode): Datum {
  const { path, span } = program.moduleOf(node)
  const line = program.model.text.slice(span.start, node.span.start).split(/\r\n|\r|\n/).length
  return term('line', { line, file: path === null ? null : code(path.split('/').at(-1) ?? path) })
}
