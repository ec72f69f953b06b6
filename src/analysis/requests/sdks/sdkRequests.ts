import { type Endpoint, type Sdk, type SdkCall, sdks } from '../../../knowledge'
import type { CallValue, TextValue } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import type { Program } from '../../program/program'
import type { Evaluator } from '../../values/evaluator'
import type { KeyWrite, RecordObject } from '../../values/possibility'
import { type Evidence, Request } from '../request'
import { OptionsReader, sdkBody } from './sdkBody'
import { sdkContract } from './sdkContract'
import { endpointOf, type SdkModel, sdkModels } from './sdkModels'

/** A row of the tables, with the package it belongs to. */
export interface Called {
  readonly sdk: Sdk
  readonly call: SdkCall
}

const known: readonly Called[] = sdks.flatMap((sdk) => sdk.calls.map((call) => ({ sdk, call })))
const modules = new Set(known.flatMap(({ call: { callee } }) => ('module' in callee ? [callee.module] : [])))

/** The requests that calls of SDKs send. */
export function sdkRequests(evaluator: Evaluator): readonly Request[] {
  const { program } = evaluator
  if (program.dialect.isData || !usesSdk(program)) return []
  return program.calls.flatMap((call) => {
    const [given] = call.arguments
    const called = given?.kind === 'positional' ? calledAs(evaluator, call) : null
    const [options, ...more] = called && given ? evaluator.evaluate(given.value) : []
    return called && options?.kind === 'record' && more.length === 0 ? sdkRequest(evaluator, called, call, options) : []
  })
}

/** Whether a file loads one of the modules, in whatever way. */
function usesSdk(program: Program): boolean {
  return (
    program.ofKind('import').some(({ module }) => modules.has(module)) ||
    program.texts.some(({ value }) => value !== null && modules.has(value))
  )
}

/** The table's entry for a call whose callee can be nothing else. */
function calledAs(evaluator: Evaluator, { callee }: CallValue): Called | null {
  const [value, ...more] = evaluator.evaluate(callee)
  if (more.length > 0 || (value?.kind !== 'import' && value?.kind !== 'result')) return null
  const { module } = value.kind === 'import' ? value : value.callee
  if (!modules.has(module)) return null
  const path = (value.kind === 'import' ? value.path : [...value.callee.path, ...value.path]).join('.')
  const isIt = ({ call }: Called) =>
    'module' in call.callee && call.callee.module === module && call.callee.paths.includes(path)
  return known.find(isIt) ?? null
}

/** The request that a call or node sends with these options; none if the options change it to another one. */
export function sdkRequest(
  evaluator: Evaluator,
  { sdk, call }: Called,
  at: AnyNode,
  given: RecordObject,
): readonly Request[] {
  const rows = call.parameters === 'official' ? [] : call.parameters
  const options = new OptionsReader(
    evaluator,
    given,
    rows.map(({ path }) => path),
  )
  if (call.unless?.some((path) => options.writesAt(path).length > 0)) return []
  const models = modelsIn(evaluator, call, options)
  const endpoint = endpointIn(call, models)
  if (!models || endpoint === undefined) return []
  const evidence: Evidence = {
    verdict: 'official',
    confidence: 'certain',
    gateway: null,
    reasons: [{ kind: 'sdk', text: sdk.name, at }],
  }
  const seen = { at, method: 'POST', evidence, urls: [], isSent: true }
  const use = { sdk, call, endpoint, models, options, literals: options.literals, written: new Map() }
  if (!endpoint) return [new Request(evaluator, { ...seen, endpoints: [], body: null, sdk: use })]
  const contract = sdkContract(call, endpoint)
  const body = sdkBody(options, call, new Set(contract.parameters.map(({ name }) => name)))
  const named = models.map((model) => ({ model, text: standIn(model) }))
  const written = new Map(named.map(({ model, text }) => [text, { at: model.at, model }]))
  const writes = [...named.map(({ text, model }) => modelWrite(text, model)), ...body.record.writes]
  const record = { ...body.record, writes }
  return [new Request(evaluator, { ...seen, endpoints: [contract], body: record, sdk: { ...use, written } })]
}

/** The models that a call may use; empty if they are in the API's own key, null if one is unknown. */
function modelsIn(evaluator: Evaluator, { models }: SdkCall, options: OptionsReader): readonly SdkModel[] | null {
  if (!models) return []
  const found = options.writesAt(models.path).map(({ value }) => value && sdkModels(evaluator, models, value))
  const all = found.flatMap((each) => each ?? [])
  return found.length > 0 && found.every((each) => each !== null) ? all : null
}

/** The only endpoint of a call; null if its model's name contains no product, undefined if it is unknown. */
function endpointIn({ endpoint }: SdkCall, models: readonly SdkModel[] | null): Endpoint | null | undefined {
  if (endpoint !== 'by-model') return endpointOf(endpoint) ?? undefined
  const [only, ...more] = new Set(models?.map((each) => each.endpoint))
  return more.length > 0 ? undefined : only
}

/** The API's name of a model, as if it were written instead of the SDK's. */
function standIn({ at, model }: SdkModel): TextValue {
  return { ...at, value: model, parts: [{ kind: 'piece', span: at.content, value: model, shifts: [] }] }
}

function modelWrite(value: TextValue, { at }: SdkModel): KeyWrite {
  const { span } = at
  return { key: 'model_name', value, type: null, context: null, at, keySpan: span, conditions: [], optional: false }
}
