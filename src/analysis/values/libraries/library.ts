import { fieldPatterns, libraryFunctions, type LibraryResult, listedWords } from '../../../knowledge/libraries'
import type { CallValue } from '../../../syntax/model'
import { choicesIn } from '../choices'
import { environmentVariable } from './environment'
import type { Evaluator } from '../evaluator'
import {
  type Callee,
  type Context,
  isNull,
  isUnknown,
  jsonType,
  opaque,
  outside,
  type RecordObject,
  recordsOf,
  type Values,
} from '../possibility'
import { union } from '../union'
import { argumentNamed, keywordArgument } from './arguments'
import { copiedList } from '../records/lists'
import { calledRecord } from '../records/buildRecord'
import { join } from '../texts/texts'
import { loadedModule } from './modules'

type Known = (evaluator: Evaluator, call: CallValue, context: Context | null) => Values

const text: Known = (_evaluator, call) => [{ kind: 'text', pieces: null, at: call }]
const number: Known = (_evaluator, call) => [{ kind: 'number', at: call }]
const boolean: Known = (_evaluator, call) => [{ kind: 'boolean', at: call }]
const list: Known = (_evaluator, call, context) => [{ kind: 'list', items: null, at: call, context }]
const copied: Known = (evaluator, call, context) => [copiedList(evaluator, call, context)]
const first: Known = (evaluator, call, context) => argument(evaluator, call, 0, context) ?? outside(call)

/** How each kind of result is read. */
const readers: Readonly<Record<LibraryResult, Known>> = {
  text,
  number,
  boolean,
  list,
  copiedList: copied,
  extreme,
  environment,
  fieldDefault,
  jsonText,
  replacedJsonText,
  convertedText: asText,
  convertedNumber: asNumber,
  wholeNumber: asWholeNumber,
  firstArgument: first,
  record: (evaluator, call, context) => [calledRecord(evaluator, call, positional(call), context)],
  entries: fromEntries,
  parsedJson: parsed,
  module: loadedModule,
  joinedUrl: joined,
  url: (evaluator, call, context) => {
    const path = argument(evaluator, call, 0, context) ?? opaque(call)
    const base = argument(evaluator, call, 1, context)
    return base ? join([base, path], call) : path
  },
  attribute: (evaluator, call, context) => {
    const key = call.arguments[1]?.value
    const object = argument(evaluator, call, 0, context) ?? []
    const found =
      key?.kind === 'text' && key.value !== null ? evaluator.property(object, key.value, call) : outside(call)
    return union([found.filter((value) => !isNull(value)), argument(evaluator, call, 2, context) ?? []], call)
  },
  offered: (evaluator, call, context) => {
    const options = argumentNamed(call, 'options', 1)
    return union([options ? choicesIn(evaluator, options, context) : [], outside(call)], call)
  },
}

/** The result of a library function that is known, else null. */
export function libraryCall(
  evaluator: Evaluator,
  { module, path }: Callee,
  call: CallValue,
  context: Context | null,
): Values | null {
  const name = path.join('.')
  const known =
    libraryFunctions[`${module}:${name}`] ??
    (module !== '' && module === path[0] ? libraryFunctions[`${module}:${path.slice(1).join('.')}`] : undefined)
  if (known) return readers[known](evaluator, call, context)
  if (module === '' && path[0] === 'Math')
    return name === 'Math.min' || name === 'Math.max'
      ? extreme(evaluator, call, context)
      : number(evaluator, call, context)
  return null
}

export function argument(evaluator: Evaluator, call: CallValue, index: number, context: Context | null): Values | null {
  const found = call.arguments[index]
  return found?.kind === 'positional' ? evaluator.evaluate(found.value, context) : null
}

function positional(call: CallValue) {
  return call.arguments.filter(({ kind }) => kind === 'positional')
}

/** The values as they read inside a text, each with the place of the conversion: `str(5)` is the string "5". */
function asText(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const values = argument(evaluator, call, 0, context)
  return values ? join([values], call) : text(evaluator, call, context)
}

function asNumber(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const [value, ...more] = argument(evaluator, call, 0, context) ?? []
  if (value?.kind === 'exact' && more.length === 0) {
    const exact = Number(value.value)
    if (Number.isFinite(exact) && value.value !== null) return [{ kind: 'exact', value: exact, at: call }]
  }
  return [{ kind: 'number', at: call }]
}

/** What becomes of a fraction is not known: `int` cuts it off, `round` does not. */
function asWholeNumber(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  return asNumber(evaluator, call, context).map((value) =>
    value.kind === 'exact' && !Number.isInteger(value.value) ? { kind: 'number', at: call } : value,
  )
}

/** `min` and `max` return one of their arguments: a number if one of them is a number. */
function extreme(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const types = call.arguments.flatMap(({ value }) => evaluator.evaluate(value, context)).map(jsonType)
  return types.includes('number') && !types.includes('text') ? [{ kind: 'number', at: call }] : outside(call)
}

function jsonText(_evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const [body] = call.arguments
  return body ? [{ kind: 'json-text', of: body.value, context, at: call }] : opaque(call)
}

function replacedJsonText(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const replacer = call.arguments[1]
  const replaces = replacer !== undefined && !evaluator.evaluate(replacer.value, context).every(isNull)
  return (replaces ? text : jsonText)(evaluator, call, context)
}

function parsed(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const values = argument(evaluator, call, 0, context) ?? []
  return union(
    values.map((value) => (value.kind === 'json-text' ? evaluator.evaluate(value.of, value.context) : outside(call))),
    call,
  )
}

function environment(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const name = call.arguments[0]?.value
  const found = environmentVariable(evaluator.program, name?.kind === 'text' ? (name.value ?? '') : '', call)
  const cast = keywordArgument(call, 'cast')
  if (cast) return number(evaluator, call, context)
  const fallback = argumentNamed(call, 'default', 1)
  return fallback ? union([found, evaluator.evaluate(fallback, context)], call) : found
}

/**
 * `Field(default=5)`, `field(default=5)`; `Field(...)` has none. A pattern that lists the allowed values offers them.
 */
function fieldDefault(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const value = argumentNamed(call, 'default', 0)
  const own = !value || value.kind === 'unknown' ? outside(call) : evaluator.evaluate(value, context)
  const choices = patternChoices(call)
  return choices.length > 0 ? union([choices, own], call) : own
}

/** The values that `pattern="^(std|pro)$"` allows, if it is a list of plain words. */
function patternChoices(call: CallValue): Values {
  const pattern = fieldPatterns.map((name) => keywordArgument(call, name)).find((each) => each !== null)
  const words = pattern?.kind === 'text' ? (listedWords.exec(pattern.value ?? '')?.[1]?.split('|') ?? []) : []
  return pattern ? words.map((value) => ({ kind: 'exact', value, choice: true, at: pattern })) : []
}

function joined(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  return join(
    call.arguments.map(({ value }) => evaluator.evaluate(value, context)),
    call,
  )
}

/** `Object.fromEntries(Object.entries(body).filter(…))` keeps some keys of the body; with `map` in it nothing is known. */
function fromEntries(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const source = call.arguments[0]?.value
  const entries =
    source?.kind === 'call' && source.callee.kind === 'member' && source.callee.property === 'filter'
      ? source.callee.object
      : source
  if (entries?.kind !== 'call' || entries.callee.kind !== 'member' || entries.callee.property !== 'entries')
    return opaque(call)
  const values = argument(evaluator, entries, 0, context) ?? []
  return recordsOf(values).length > 0
    ? values.map((value) => (value.kind === 'record' ? withoutEmpty(evaluator, value) : value))
    : opaque(call)
}

/** A record whose empty values were taken out: what may be null or unknown may be absent. */
export function withoutEmpty(evaluator: Evaluator, record: RecordObject): RecordObject {
  const writes = record.writes.map((write) =>
    evaluator.evaluateWrite(write).some((value) => isNull(value) || isUnknown(value))
      ? { ...write, optional: true }
      : write,
  )
  return { ...record, writes: writes }
}
