import type { SdkUse } from '../../../analysis/requests/sdks/sdkUse'
import { sdkName } from '../../../analysis/requests/sdks/sdkModels'
import type { FixPlan, Report } from '../../../findings/rule'
import type { Literal, Repair } from '../../../syntax/repair'
import type { Datum, Message, MessageData } from '../../../findings/message'

/** A finding on a request that is written as a call of an SDK, in the SDK's own names. */
export function inWordsOf(sdk: SdkUse, report: Report): Report {
  const { fixes = [] } = report
  const plans = () => (typeof fixes === 'function' ? fixes() : fixes)
  return {
    ...report,
    message: {
      ...report.message,
      ...spoken(sdk, report.message),
      about: report.message.about.map((path) => quotedIn(sdk, path)),
    },
    related: (report.related ?? []).map(({ span, message }) => ({ span, message: spoken(sdk, message) })),
    fixes: () => plans().map((plan) => planIn(sdk, plan)),
  }
}

function planIn(sdk: SdkUse, { title, safety, repairs }: FixPlan): FixPlan {
  return { title: spoken(sdk, title), safety, repairs: merged(repairs.map((repair) => repairIn(sdk, repair))) }
}

/** Several keys of an object that has to be made make it once. */
function merged(repairs: readonly Repair[]): readonly Repair[] {
  const kept: Repair[] = []
  for (const repair of repairs) {
    const twin = kept.findIndex(
      (each) =>
        repair.do === 'insert-entry' &&
        each.do === 'insert-entry' &&
        each.into === repair.into &&
        each.key === repair.key,
    )
    const first = kept[twin]
    if (first?.do === 'insert-entry' && repair.do === 'insert-entry')
      kept[twin] = { ...first, value: together(first.value, repair.value) }
    else kept.push(repair)
  }
  return kept
}

function together(first: Literal, second: Literal): Literal {
  const [a, b] = [entriesOf(first), entriesOf(second)]
  if (!a || !b) return second
  const both = new Map(a)
  for (const [key, value] of b) both.set(key, together(both.get(key) ?? null, value))
  return { record: [...both] }
}

function entriesOf(literal: Literal) {
  return typeof literal === 'object' && literal !== null && 'record' in literal ? literal.record : null
}

/** Every name that is quoted, with what the SDK calls it. */
function spoken<M extends Message>(sdk: SdkUse, message: M): M {
  return { ...message, data: dataIn(sdk, message.data) }
}

function dataIn(sdk: SdkUse, data: MessageData): MessageData {
  return Object.fromEntries(Object.entries(data).map(([hole, datum]) => [hole, datumIn(sdk, datum)]))
}

function datumIn(sdk: SdkUse, datum: Datum): Datum {
  if (typeof datum !== 'object' || datum === null) return datum
  if ('code' in datum) return { code: quotedIn(sdk, datum.code) }
  if ('setting' in datum) {
    const path = pathOf(sdk, datum.setting)
    if (path === null) return datum
    const values = isNumber(sdk, datum.setting) ? datum.values.map(asNumber) : datum.values
    return { setting: shortPath(sdk, path), values }
  }
  if ('list' in datum) return { ...datum, list: datum.list.map((item) => datumIn(sdk, item)) }
  if ('term' in datum) return { ...datum, data: dataIn(sdk, datum.data) }
  if ('fact' in datum) {
    const names = [...datum.fact.matchAll(/`([^`]*)`/g)].map(([, quoted = '']) => quoted)
    const calls = Object.fromEntries(names.map((quoted) => [quoted, quotedIn(sdk, quoted)]))
    return { ...datum, calls }
  }
  return datum
}

function asNumber<T>(value: T): T | number {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
}

function quotedIn(sdk: SdkUse, quoted: string): string {
  const model = modelIn(sdk, quoted)
  if (model !== null) return model
  const end = quoted.search(/[:.[]/)
  const [name, rest] = end < 0 ? [quoted, ''] : [quoted.slice(0, end), quoted.slice(end)]
  const path = pathOf(sdk, name)
  if (path === null) return quoted
  const inner = rest === '.enabled' ? '' : rest
  return shortPath(sdk, path) + (isNumber(sdk, name) ? inner.replace(/"(\d+)"/g, '$1') : inner)
}

function repairIn(sdk: SdkUse, repair: Repair): Repair {
  switch (repair.do) {
    case 'replace': {
      const written = sdk.written.get(repair.at)
      if (written)
        return {
          ...repair,
          at: written.at,
          by: typeof repair.by === 'string' ? (modelIn(sdk, repair.by) ?? repair.by) : repair.by,
        }
      const isQuotedNumber = repair.at.kind === 'number' && typeof repair.by === 'string'
      return isQuotedNumber ? { ...repair, by: Number(repair.by) } : repair
    }
    case 'rename-key': {
      const path = pathOf(sdk, repair.to)
      return path === null ? repair : { ...repair, to: lastOf(path) }
    }
    case 'insert-entry':
      return repair.into === sdk.literals.get('') ? insertionAt(sdk, repair) : repair
    default:
      return repair
  }
}

type Insertion = Extract<Repair, { do: 'insert-entry' }>

/** A key that belongs in an object of the options, which is created if missing. */
function insertionAt(sdk: SdkUse, { key, value, ...rest }: Insertion): Insertion {
  const path = pathOf(sdk, key)
  if (path === null) return { ...rest, key, value }
  const own = isNumber(sdk, key) && typeof value === 'string' ? Number(value) : value
  return into(sdk, { ...rest, key: path, value: own })
}

function into(sdk: SdkUse, { key, value, ...rest }: Insertion): Insertion {
  const end = key.lastIndexOf('.')
  const [holder, name] = [key.slice(0, Math.max(end, 0)), key.slice(end + 1)]
  const literal = sdk.literals.get(holder)
  if (literal || holder === '') return { ...rest, into: literal ?? rest.into, key: name, value }
  const made: Literal = { record: [[name, value]] }
  return into(sdk, { ...rest, key: holder, value: made })
}

/** The SDK's name for a model of the API, or null for anything else. */
function modelIn({ call, models: [named] }: SdkUse, model: string): string | null {
  if (!call.models || !named?.suffix || !call.models.names.some((each) => each.model === model)) return null
  return `${named.prefix}${sdkName(call.models, model)}${named.suffix}`
}

/** The SDK's path for a parameter of the API, or null if it has no name for it. */
function pathOf({ call }: SdkUse, parameter: string): string | null {
  if (call.models && parameter === 'model_name') return call.models.path
  if (call.parameters === 'official') return null
  return call.parameters.find((row) => row.parameter === parameter)?.path ?? null
}

function shortPath({ call: { passedOn } }: SdkUse, path: string): string {
  return passedOn !== undefined && path.startsWith(`${passedOn}.`) ? path.slice(passedOn.length + 1) : path
}

function isNumber({ call: { parameters } }: SdkUse, name: string): boolean {
  const row = parameters === 'official' ? null : parameters.find(({ parameter }) => parameter === name)
  return row?.types?.includes('integer') ?? false
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
