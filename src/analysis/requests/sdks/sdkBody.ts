import type { SdkCall } from '../../../knowledge'
import type { RecordValue } from '../../../syntax/model'
import type { Evaluator } from '../../values/evaluator'
import { isUnknown, type KeyWrite, type RecordObject, recordsOf, type Values } from '../../values/possibility'
import { keysOf, writesOf } from '../../values/recordObject'

/** The options of a call as the body that the API gets. */
export interface SdkBody {
  readonly record: RecordObject
  /** Where keys can be put into the options, by the path of the object; the options themselves are ''. */
  readonly literals: ReadonlyMap<string, RecordValue>
}

/** Converts the options at the paths of a table to the API's own keys, in the order in which they are sent. */
export function sdkBody(reader: OptionsReader, call: SdkCall, takes: ReadonlySet<string>): SdkBody {
  const { options, literals } = reader
  if (call.parameters === 'official') return { record: options, literals }
  const { passedOn, own = [], opens = [], parameters } = call
  const sent = parameters
    .filter(({ parameter }) => takes.has(parameter))
    .flatMap(({ path, parameter }) => reader.writesAt(path).map((write) => ({ ...write, key: parameter })))
  const named = new Set([...parameters.map(({ path }) => path), ...own.map((key) => `${passedOn ?? ''}.${key}`)])
  const passed = passedOn === undefined ? [] : reader.othersAt(passedOn, named)
  const isOpen = options.open || opens.some((path) => reader.writesAt(path).length > 0) || reader.isOpen
  return { record: { ...options, writes: [...sent, ...passed], open: isOpen, class: null }, literals }
}

/** Reads dotted paths of the options that a call gets. */
export class OptionsReader {
  readonly literals = new Map<string, RecordValue>()
  /** Something in them is not seen. */
  isOpen = false
  private readonly holders: ReadonlySet<string>

  constructor(
    private readonly evaluator: Evaluator,
    readonly options: RecordObject,
    paths: readonly string[],
  ) {
    this.holders = new Set(paths.flatMap((path) => outerPaths(path)))
    if (options.at.kind === 'record') this.literals.set('', options.at)
  }

  /** What sets a path, but for objects whose keys have their own paths. */
  writesAt(path: string): readonly KeyWrite[] {
    const writes = this.all(path)
    return this.holders.has(path) ? writes.filter((write) => this.recordsIn(write, path).length === 0) : writes
  }

  valuesOf(write: KeyWrite): Values {
    return this.evaluator.evaluateWrite(write)
  }

  /** The writes of keys at a path that have no names in the table. */
  othersAt(path: string, named: ReadonlySet<string>): readonly KeyWrite[] {
    const keys = new Set(
      this.all(path).flatMap((write) => this.recordsIn(write, path).flatMap((each) => [...keysOf(each)])),
    )
    return [...keys].filter((key) => !named.has(`${path}.${key}`)).flatMap((key) => this.all(`${path}.${key}`))
  }

  private all(path: string): readonly KeyWrite[] {
    const end = path.lastIndexOf('.')
    const key = path.slice(end + 1)
    if (end < 0) return writesOf(this.options, key)
    const holder = path.slice(0, end)
    return this.all(holder).flatMap((write) =>
      this.recordsIn(write, holder).flatMap((record) => writesOf(record, key).map((inner) => within(inner, write))),
    )
  }

  /** The objects that a write may put at a path. If it may also be an unknown value, the options are open. */
  private recordsIn(write: KeyWrite, path: string): readonly RecordObject[] {
    const values = this.evaluator.evaluateWrite(write)
    const records = recordsOf(values)
    const [only] = records
    if (records.some(({ open }) => open) || values.some(isUnknown) || (only && values.length > 1)) this.isOpen = true
    if (only?.at.kind === 'record' && values.length === 1) this.literals.set(path, only.at)
    return records
  }
}

/** A key of an object that is set by another write. */
function within(inner: KeyWrite, outer: KeyWrite): KeyWrite {
  return {
    ...inner,
    conditions: [...outer.conditions, ...inner.conditions],
    optional: inner.optional || outer.optional,
  }
}

function outerPaths(path: string): readonly string[] {
  const parts = path.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}
