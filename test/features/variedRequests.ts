import { answerChecks, answerCosts } from '../../src/features/agent'
import { readFile, runChecklist } from '../../src/features/checklist'
import {
  endpoints,
  recommendedHost,
  type Endpoint,
  type EndpointParameter,
  type Items,
  type Scalar,
} from '../../src/knowledge'
import { priceListOf } from '../../src/features/cost/price'
import { check } from '../rules/check'
import { unworded } from '../said'
import { hints } from './checklist/probes'
import { digestOf } from './digest'

/** How many values of a list are written. */
const most = 3

/** Of longer lists, every other request is shown. */
const many = 50

/** Parameters that decide about the price. */
const priced = ['mode', 'sound', 'duration', 'n', 'resolution', 'result_type', 'series_amount', 'video_list', 'image']

/** Requests as code, in each of which one or two parameters vary, by the endpoint. */
export const variedRequests: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (endpoints as readonly Endpoint[])
    .filter(({ parameters, status }) => parameters.length > 0 && status !== 'undocumented')
    // The others of a family have the same parameters.
    .filter(
      ({ id, model = '' }) => /^(?:|kling-3\.0|kling-3\.0-omni)$/.test(model) && !id.startsWith('multi-elements-'),
    )
    .map((endpoint) => [endpoint.id, requestsTo(endpoint)]),
)

/** In the code, `given` and `list` are unknown, and `more` decides. */
function requestsTo(endpoint: Endpoint): readonly string[] {
  const { path, method, parameters } = endpoint
  const isPriced = priceListOf(endpoint) !== null
  const needed = parameters.filter(({ required, name }) => required === true || name === 'model_name')
  const write = (entries: readonly string[]): string =>
    `const go = (given, list, more) => fetch('https://${recommendedHost}${path}', {\n  method: '${method}',\n  body: JSON.stringify({ ${entries.join(', ')} }),\n})\n`
  const besides = (...own: readonly EndpointParameter[]): readonly string[] =>
    needed.filter((each) => !own.includes(each)).map((each) => entry(each, valuesOf(each).at(-1) ?? 'given'))
  const varied = parameters.flatMap((each) => {
    const own = entriesOf(each)
    return (isPriced ? own : own.slice(-2)).map((one) => write([...besides(each), one]))
  })
  const [model] = parameters.filter(({ name }) => name === 'model_name')
  const pairs = parameters.flatMap((each) =>
    model && priced.includes(each.name)
      ? valuesOf(model).flatMap((one) =>
          [...valuesOf(each).slice(0, most), 'given'].map((other) =>
            write([...besides(model, each), entry(model, one), entry(each, other)]),
          ),
        )
      : [],
  )
  const all = [...new Set([write([]), write(besides()), ...varied, ...pairs])]
  return all.filter((_, index) => all.length <= many || index % 2 === 0)
}

/** The entries that a body may have for a parameter. */
function entriesOf(parameter: EndpointParameter): readonly string[] {
  const values = valuesOf(parameter)
  const [one = 'given', other = 'list'] = values
  const either = `more ? ${one} : ${other}`
  return [
    ...[...values, 'given', either].map((value) => entry(parameter, value)),
    `...(more ? { ${entry(parameter, one)} } : {})`,
  ]
}

function entry({ name }: Pick<EndpointParameter, 'name'>, value: string): string {
  return `${name}: ${value}`
}

/** Values of a parameter as code: the last one is allowed. */
function valuesOf(parameter: EndpointParameter): readonly string[] {
  const { types, enum: listed = [], valuesByModel = {}, retiredValues = [], range, fields, items, media } = parameter
  const scalars: readonly Scalar[] = [
    ...new Set([
      ...listed.slice(0, most),
      ...Object.values(valuesByModel).flatMap((values) => values?.slice(-1) ?? []),
    ]),
    ...retiredValues.slice(0, 1),
  ].toReversed()
  const written = scalars.map((value) => literal(value))
  if (types.includes('boolean')) return ['true', 'false']
  if (fields) return objectsOf(fields)
  if (items) return listsOf(items)
  if (range)
    return [...written, ...around(range).map((number) => (types.includes('string') ? `'${number}'` : `${number}`))]
  if (media)
    return ["'data:image/png;base64,iVBORw0KGgo='", "'http://localhost/a.png'", "'https://media.my-shop.com/photo.png'"]
  return written.length > 0
    ? written
    : types.includes('string')
      ? ["''", "'a boat'"]
      : types.includes('array')
        ? ['[]']
        : ['1']
}

function literal(value: Scalar): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}

function around({ min = 0, max = 10 }: NonNullable<EndpointParameter['range']>): readonly number[] {
  return [min - 1, max + 1, min, max]
}

function objectsOf(fields: readonly EndpointParameter[]): readonly string[] {
  return ['{}', ...fields.flatMap((field) => valuesOf(field).map((value) => `{ ${entry(field, value)} }`))]
}

function listsOf(items: Items): readonly string[] {
  if ('types' in items) return ['[]', `[${literal(items.enum?.[0] ?? 'a')}]`, '[given]', 'list']
  if ('fields' in items) return ['[]', ...objectsOf(items.fields).map((item) => `[${item}]`), '[...list]']
  const { discriminator, variants } = items
  const item = (type: string, rest: readonly string[]) => `{ ${[`${discriminator}: ${type}`, ...rest].join(', ')} }`
  return [
    ...variants.map(({ value, fields }) =>
      item(
        `'${value}'`,
        fields.map((field) => entry(field, valuesOf(field)[0] ?? 'given')),
      ),
    ),
    item('given', []),
  ].map((each) => `[${each}]`)
}

/** What features make of a request: what it costs, in a form that people can read, and all else. */
export function shownOf(text: string): string {
  const checked = check(text, 'typescript')
  const costs = checked.costs(unworded)
  const path = 'src/case'
  const body = text.indexOf('stringify')
  const words = [...text.matchAll(/\w+|(?<=')(?=')/g)].filter(({ index }) => index > body)
  const rest = digestOf([
    costs,
    checked.codeLenses(unworded),
    words.map(({ index }) => checked.hover(index, unworded)),
    runChecklist([readFile(path, checked)], null, hints, unworded),
    answerChecks([{ path, text, findings: checked.findings }], []),
    answerCosts([{ path, text, costs }], []),
  ])
  const [cost] = costs
  const price = cost ? `${cost.price.replace(/"(?:id|data|sentence)":|[{}"]/g, '')} ` : ''
  return `${checked.findings.map(({ ruleId }) => ruleId).join(' ')} ${price}${rest}`.trim()
}
