import type { RecordValue, TextValue, Value } from '../../syntax/model'
import { readEmbeddedJson } from '../../syntax/json/read'
import { remembered } from '../../syntax/remembered'
import type { Evaluator } from '../values/evaluator'
import type { Possibility, Values } from '../values/possibility'
import { recordOfLiteral } from '../values/records/buildRecord'

/** The JSON in a text, the same nodes each time. Null if it is computed or is not JSON. */
export const jsonIn: (text: TextValue) => Value | null = remembered(readEmbeddedJson)

/** The value that JSON text stands for: the argument of `JSON.stringify(payload)`, or the object in `'{"prompt": …}'`. */
export function unwrapJson(evaluator: Evaluator, value: Possibility): Values {
  if (value.kind === 'json-text') return evaluator.evaluate(value.of, value.context)
  const written = value.kind === 'exact' ? writtenIn(value.at) : null
  return written ? [recordOfLiteral(evaluator, written, null)] : [value]
}

function writtenIn(at: Possibility['at']): RecordValue | null {
  const json = at.kind === 'text' ? jsonIn(at) : null
  return json?.kind === 'record' ? json : null
}
