import type { Meaning } from '../analysis/meaning'
import type { Possibility, Values } from '../analysis/possibility'
import { type Placement, placementsOf, type RecordObject } from '../analysis/record'
import type { Request } from '../analysis/request'

/** A key of a request's body, or of an object or a list item in it, with what is set there. */
export interface Place {
  readonly placement: Placement
  /** The object that has the key. */
  readonly record: RecordObject
  /** Steps from the body to that object: `settings`; `contents[first_frame]` for an item that names its type, else `contents[]`. */
  readonly path: readonly string[]
  readonly values: Values
}

/** Objects in objects that are looked into, and places in all: values may hold themselves. */
const maximumDepth = 6
const maximumPlaces = 5000

/** Everything that is set in a request's body, outer places first. */
export function placesOf(meaning: Meaning, request: Request): readonly Place[] {
  const found: Place[] = []
  const visit = (record: RecordObject, path: readonly string[]): void => {
    for (const placement of record.placements) {
      if (found.length >= maximumPlaces) return
      const values = request.valuesOf(placement)
      found.push({ placement, record, path, values })
      if (path.length < maximumDepth) for (const value of values) visitInside(value, path, placement.key)
    }
  }
  const visitInside = (value: Possibility, path: readonly string[], key: string): void => {
    if (value.kind === 'record') visit(value, [...path, key])
    for (const item of itemsOf(meaning, value)) if (item.kind === 'record') visit(item, [...path, `${key}[${typeOf(meaning, item) ?? ''}]`])
  }
  if (request.body) visit(request.body, [])
  return found
}

/** The items of a list, as far as they are written out. */
export function itemsOf({ evaluator }: Meaning, list: Possibility): Values {
  if (list.kind !== 'list') return []
  return (list.items ?? []).flatMap((item) => (item.kind === 'spread' ? [] : evaluator.evaluate(item, list.context)))
}

/** The dotted path of a place, as `findParameters` takes it. */
export function pathOf({ path, placement }: Place): string {
  return [...path, placement.key].join('.')
}

function typeOf({ evaluator }: Meaning, item: RecordObject): string | null {
  const [only, ...more] = placementsOf(item, 'type').flatMap((placement) => evaluator.evaluatePlacement(placement))
  return only?.kind === 'exact' && typeof only.value === 'string' && more.length === 0 && /^\w+$/.test(only.value) ? only.value : null
}
