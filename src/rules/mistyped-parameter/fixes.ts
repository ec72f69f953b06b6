import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import type { Possibility } from '../../analysis/values/possibility'
import type { EndpointParameter } from '../../knowledge'
import type { ExpressionIdioms } from '../../syntax/idioms'
import type { Literal } from '../../syntax/repair'
import { conversionFixes } from '../shared/repairing/conversion'
import { wrapped } from '../shared/repairing/wrap'
import type { Mismatch } from './types'
import { code, list, sent, titled } from '../shared/saying/wording'

const negations = ['off', 'no']

/** The two words of a switch: `on` and `off`. Null for other parameters. */
export function switchWords({
  enum: allowed = [],
}: EndpointParameter): { readonly on: string; readonly off: string } | null {
  const off = allowed.find((each) => negations.includes(String(each)))
  const on = allowed.find((each) => each !== off)
  return allowed.length === 2 && typeof on === 'string' && typeof off === 'string' ? { on, off } : null
}

/** Fixes for the type of the value; `bad` are the values of the wrong type. */
export function fixesFor(
  slot: Slot,
  bad: readonly Possibility[],
  { given, parameter }: Mismatch,
  certain: boolean,
  expressions: ExpressionIdioms,
): readonly FixPlan[] {
  const { write, value, values, name } = slot
  if (parameter.types.includes('string') && given === 'number') {
    // A quoted number is not one of the allowed words.
    return write && !parameter.enum ? conversionFixes({ name, write, values, wrong: bad }, 'text') : []
  }
  if (!value || !certain || bad.length !== values.length) return []
  if (parameter.types.includes('string') && given === 'boolean') return toWords(slot, parameter, expressions)
  const single = onlyField(parameter.fields)
  if (given === 'boolean' && single?.types.includes('boolean')) return [inRecord(slot, parameter, single, expressions)]
  const required = given === 'text' ? onlyRequired(parameter.fields) : null
  if (required && slot.write === null) return [inRecord(slot, parameter, required, expressions)]
  if (parameter.types.includes('array')) return intoList(slot, parameter, given, expressions)
  return []
}

function toWords({ value }: Slot, parameter: EndpointParameter, expressions: ExpressionIdioms): readonly FixPlan[] {
  const words = switchWords(parameter)
  if (!words || !value) return []
  if (value.kind === 'boolean') {
    const by = value.value ? words.on : words.off
    return [{ title: titled('send', { what: sent(by) }), safety: 'safe', repairs: [{ do: 'replace', at: value, by }] }]
  }
  const simple = value.kind === 'name' || value.kind === 'member' || value.kind === 'call'
  const [open, close] = simple ? ['', ''] : ['(', ')']
  const [before, after] = expressions.choice(words.on, words.off)
  return [
    {
      title: titled('send', { what: list([sent(words.on), sent(words.off)]) }),
      safety: 'review',
      repairs: wrapped(value, before + open, close + after),
    },
  ]
}

/** Wraps a single value in a list. */
function intoList(
  slot: Slot,
  parameter: EndpointParameter,
  given: Mismatch['given'],
  expressions: ExpressionIdioms,
): readonly FixPlan[] {
  const { items } = parameter
  if (!items) return []
  if (given === 'record') return 'types' in items ? [] : [around(slot, parameter, '[', ']')]
  if (given !== 'text') return []
  if ('types' in items) return items.types.includes('string') ? [around(slot, parameter, '[', ']')] : []
  const field = 'fields' in items ? onlyRequired(items.fields) : null
  return field ? [inRecord(slot, parameter, field, expressions, true)] : []
}

function inRecord(
  slot: Slot,
  parameter: EndpointParameter,
  field: EndpointParameter,
  expressions: ExpressionIdioms,
  isListed = false,
): FixPlan {
  const [open, close] = isListed ? ['[', ']'] : ['', '']
  const [before, after] = expressions.record(field.name)
  const { title, safety, repairs } = around(slot, parameter, `${open}${before}`, `${after}${close}`)
  const { value } = slot
  // A literal is rewritten, because it may be in JSON inside a string.
  const given = value && (value.kind === 'text' || value.kind === 'boolean') ? value.value : null
  if (!value || given === null) return { title, safety, repairs }
  const record: Literal = { record: [[field.name, given]] }
  return { title, safety, repairs: [{ do: 'replace', at: value, by: isListed ? { list: [record] } : record }] }
}

function around({ value }: Slot, { name }: EndpointParameter, before: string, after: string): FixPlan {
  return {
    title: titled('wrap-value', { shape: code(`${before}…${after}`), name: code(name) }),
    safety: 'review',
    repairs: value ? wrapped(value, before, after) : [],
  }
}

function onlyField(fields: readonly EndpointParameter[] = []): EndpointParameter | null {
  const [first, ...more] = fields
  return first && more.length === 0 ? first : null
}

function onlyRequired(fields: readonly EndpointParameter[] = []): EndpointParameter | null {
  return onlyField(fields.filter(({ required, types }) => required && types.includes('string')))
}
