import { jsonWriters } from '../../../knowledge/libraries'
import type { CallValue, Value } from '../../../syntax/model'
import type { Evaluator } from '../../values/evaluator'
import { type Context, type Possibility, recordsOf } from '../../values/possibility'
import { lastName } from '../../program/names'
import type { Responses } from '../responses'
import { addressAt, isKept } from './addresses'
import { fieldPlace, modelsSaved, modelWritten } from './models'
import { placeOf, placesRead, stores, textOf } from './places'
import { columnsWritten } from './tables'

/** The URL of a result that is written to a place that outlives the program. */
export interface StoredResult {
  readonly value: Value
  /** The key by which places are compared. */
  readonly place: string
}

/** Something that is written there, under a key or as a whole (the empty key). */
interface Written {
  readonly value: Value
  readonly context: Context | null
  readonly key: string
}

/** What becomes of the addresses of results that are kept instead of their files. */
export class StoredResults {
  readonly all: readonly StoredResult[]
  /** The stored values by place, for places to which only URLs of results are written. */
  private readonly byPlace: ReadonlyMap<string, StoredResult>

  constructor(
    private readonly evaluator: Evaluator,
    responses: Responses,
  ) {
    const { calls } = evaluator.program
    const written = [
      ...calls.filter(stores).flatMap((call) => writtenBy(evaluator, responses, call)),
      ...calls.flatMap((call) => writtenToModels(evaluator, responses, call)),
    ]
    const stored = written.filter(({ isResult }) => isResult)
    const isOpen = stored.length > 0 && !isKept(evaluator, responses)
    this.all = isOpen ? [...new Map(stored.map((each) => [each.value, each])).values()] : []
    const others = new Set(written.flatMap(({ isResult, place }) => (isResult ? [] : [place])))
    const places = this.all.map((each) => [each.place, each] as const)
    this.byPlace = new Map(places.filter(([place]) => !others.has(place)))
  }

  /** The stored URL of a result that a value read from its place may be. */
  readAs(value: Possibility): StoredResult | null {
    if (this.byPlace.size === 0) return null
    return placesRead(this.evaluator, value).flatMap((place) => this.byPlace.get(place) ?? [])[0] ?? null
  }
}

type StoredValue = StoredResult & { readonly isResult: boolean }

function writtenBy(evaluator: Evaluator, responses: Responses, call: CallValue): readonly StoredValue[] {
  const columns = columnsWritten(evaluator, call)
  return call.arguments.flatMap(({ value: argument }) =>
    writtenIn(evaluator, responses, argument, '').flatMap((each) => {
      const place = columns.get(each.value) ?? textOf(placeOf(evaluator, call, argument, each.key))
      return storedAt(responses, each, place)
    }),
  )
}

/** The values that a call writes to fields of a model: through a method of the model, or in an object that is saved. */
function writtenToModels(evaluator: Evaluator, responses: Responses, call: CallValue): readonly StoredValue[] {
  const model = modelWritten(evaluator, call)
  const made = model === null ? modelsSaved(evaluator, call) : [{ model, call }]
  return made.flatMap((each) =>
    each.call.arguments.flatMap(({ name, value }) =>
      writtenIn(evaluator, responses, value, name ?? '').flatMap((written) =>
        written.key === '' ? [] : storedAt(responses, written, fieldPlace(each.model, written.key)),
      ),
    ),
  )
}

function storedAt(responses: Responses, { value, context }: Written, place: string): readonly StoredValue[] {
  const isResult = addressAt(responses, value, context) !== null
  // An empty initial value does not count as another value.
  const isNothing = value.kind === 'null' || (value.kind === 'text' && value.value === '')
  return isNothing ? [] : [{ value, isResult, place }]
}

function writtenIn(evaluator: Evaluator, responses: Responses, value: Value, key: string): readonly Written[] {
  const inside = (inner: Value, under = key) => writtenIn(evaluator, responses, inner, under)
  if (value.kind === 'record') return value.entries.flatMap((entry) => inside(entry.value, keyOf(entry)))
  if (value.kind === 'list') return value.items.flatMap((item) => inside(item.kind === 'spread' ? item.value : item))
  if (value.kind === 'call' && jsonWriters.has(lastName(value.callee)))
    return value.arguments.flatMap((argument) => inside(argument.value))
  const whole: Written = { value, context: null, key }
  if (value.kind !== 'name' || addressAt(responses, value)) return [whole]
  const under = writtenUnder(evaluator, value)
  return under.length > 0 ? under : [whole]
}

function keyOf(entry: { readonly kind: string; readonly key?: string | null }): string {
  return entry.key ?? ''
}

/** The values under the keys of an object in a variable: `row["url"] = url`. */
function writtenUnder(evaluator: Evaluator, value: Value): readonly Written[] {
  return recordsOf(evaluator.evaluate(value)).flatMap(({ writes }) =>
    writes.flatMap(({ value: written, context, key }) => (written ? [{ value: written, context, key }] : [])),
  )
}
