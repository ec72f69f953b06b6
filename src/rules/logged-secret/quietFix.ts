import { anyValueTakers, textSlicers } from '../../knowledge/libraries'
import type { Leak } from '../../analysis/credentials/credentials'
import type { FixPlan } from '../../findings/rule'
import { contains } from '../../analysis/answers/loopBounds'
import type { Meaning } from '../../analysis/meaning'
import type { Program } from '../../analysis/program/program'
import type { CallValue, Step, Value } from '../../syntax/model'
import { lastName } from '../../analysis/program/names'
import { code, titled } from '../shared/saying/wording'

/**
 * Logs only whether the credential is set, or deletes the line. A whole credential in a response has no fix, because a
 * client uses it to call Kling: that call has to move to the server first.
 */
export function quietFixes({ program, evaluator }: Meaning, { carried, sink }: Leak): FixPlan[] {
  if (sink.kind === 'response' && carried.whole) return []
  const fixes: FixPlan[] = []
  const shown = isValue(carried.at) ? sink.values.find((value) => contains(value, carried.at)) : undefined
  const holder = sink.values.find((value) => value.kind !== 'record' && isRecordOnly(evaluator.evaluate(value)))
  if (shown && shown !== holder && isValue(carried.at)) {
    const by = presence(program, sink.span, carried.at, shown)
    if (by !== null)
      fixes.push({
        title: titled('log-presence'),
        safety: 'review',
        repairs: [{ do: 'replace', at: carried.at, by: { code: by } }],
      })
  } else if (
    holder &&
    sink.kind !== 'response' &&
    sink.values.length === sink.values.filter((value) => value === holder || value.kind === 'text').length
  ) {
    fixes.push({
      title: titled('log-keys', { name: code(program.sourceOf(holder)) }),
      safety: 'review',
      repairs: [
        { do: 'replace', at: holder, by: { code: program.dialect.idioms.expressions.keys(program.sourceOf(holder)) } },
      ],
    })
  }
  const step = sink.kind === 'response' ? null : lineOf(program, sink.span)
  return step
    ? [
        ...fixes,
        {
          title: titled('delete', { what: code(shownCall(program, step)) }),
          safety: 'review',
          repairs: [{ do: 'remove', at: step }],
        },
      ]
    : fixes
}

function isValue(node: Leak['carried']['at']): node is Value {
  return (
    node.kind === 'name' ||
    node.kind === 'member' ||
    node.kind === 'call' ||
    node.kind === 'logical' ||
    node.kind === 'await'
  )
}

function isRecordOnly(values: ReturnType<Meaning['evaluator']['evaluate']>): boolean {
  return values.length > 0 && values.every(({ kind }) => kind === 'record')
}

/** An expression for whether the credential is set; null if only a string is allowed, or the expression is never empty. */
function presence(program: Program, sink: Leak['sink']['span'], at: Value, shown: Value): string | null {
  const call = program.calls.find(({ callee }) => callee.span === sink)
  const between = program.ancestors(at).slice(
    0,
    program.ancestors(at).findIndex((each) => each === program.parents.get(shown)),
  )
  const fits = between.every((each) => each.kind !== 'call' || anyValueTakers.has(lastName(each.callee)))
  const base = credentialIn(at)
  if (!fits || !base) return null
  const { expressions, texts } = program.dialect.idioms
  const outer = program.parents.get(at)
  const isAdded = !program.dialect.operators.coerces && outer?.kind === 'binary' && outer.operator === '+'
  const isWritten = call !== undefined && lastName(call.callee) === 'write' && shown === at
  const said = expressions.truth(program.sourceOf(base))
  return isAdded || isWritten ? texts.of(said) : said
}

/** The value that a part is cut from, without a fallback: `key?.slice(0, 4) ?? 'none'` → `key`. */
function credentialIn(value: Value): Value | null {
  switch (value.kind) {
    case 'name':
    case 'await':
      return value
    case 'call':
      return isCut(value) && value.callee.kind === 'member' ? credentialIn(value.callee.object) : value
    case 'member':
      return value.property === null ? credentialIn(value.object) : value
    case 'logical':
      return value.operator === 'and' || value.right.kind !== 'text' ? null : credentialIn(value.left)
    default:
      return null
  }
}

function isCut({ callee }: CallValue): boolean {
  return textSlicers.has(lastName(callee))
}

/** The statement, if it does nothing but output. */
function lineOf(program: Program, sink: Leak['sink']['span']): Step | null {
  const call = program.calls.find(({ callee }) => callee.span === sink)
  const step = call && program.parents.get(call)
  return step?.kind === 'expression' && program.places.has(step) ? step : null
}

/** The source of the statement, without its arguments if one of them may be a secret. */
function shownCall(program: Program, step: Step): string {
  const [call] = program.callsWithin(step)
  const hasText = program.within(step).some(({ kind }) => kind === 'text')
  return call && hasText ? `${program.sourceOf(call.callee)}(…)` : program.sourceOf(step)
}
