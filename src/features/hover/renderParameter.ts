import { movedKeys, type Endpoint, type EndpointParameter, type MovedKey, type Provenance } from '../../knowledge'
import { alternatives, bulletList, inlineCode, page, type Markdown } from '../markdown'
import { citations } from '../provenance'
import { allowedValues, listValues, write } from './allowedValues'
import { describeConditions, describeMedia } from './describeCondition'
import { rulesNaming } from './describeRules'
import { findParameters } from './findParameter'
import { generationNames } from './renderEndpoint'

const moved: readonly MovedKey[] = movedKeys

/**
 * A parameter of a request as CommonMark: type, when it is required, values, default, limits, models, source.
 * Paths as in `findParameters`, or as their keys; null where the endpoint has no such parameter. Of list items of several
 * kinds, `known` says which are meant.
 */
export function renderParameter(
  endpoint: Endpoint,
  keys: string | readonly string[],
  known?: readonly EndpointParameter[],
): Markdown | null {
  const path = typeof keys === 'string' ? keys : keys.join('.')
  const [parameter, ...variants] = known ?? findParameters(endpoint, path)
  if (parameter === undefined) return null
  return page([
    `**${inlineCode(path)}**: ${alternatives(parameter.types)} · ${endpoint.title} (${generationNames[endpoint.generation]})`,
    parameter.summary,
    bulletList([
      ...need(parameter),
      ...line('Values', allowedValues(parameter)),
      ...defaultOf(parameter),
      ...limitsOf(parameter),
      ...variants
        .filter(({ summary }) => summary !== parameter.summary)
        .map(({ summary }) => `Elsewhere in the list: ${summary}`),
      ...(parameter.notes ?? []),
      ...rulesNaming(endpoint, path),
      ...otherGeneration(endpoint, path),
    ]),
    `Source: ${citations(sourcesOf(endpoint, parameter)).join('; ')}`,
  ])
}

/** What holds for some models, files or pages only. */
export function limitsOf(parameter: EndpointParameter): readonly string[] {
  return [
    ...byModel(parameter),
    ...support(parameter),
    ...line('Retired', parameter.retiredValues ? listValues(parameter.retiredValues) : null),
    ...line('File', parameter.media ? describeMedia(parameter.media) : null),
    ...(parameter.toleratedTypes ? [`The vendor's examples also send ${alternatives(parameter.toleratedTypes)}.`] : []),
    ...(parameter.status === 'former' ? ['On older pages only.'] : []),
  ]
}

function need({ required, requiredWhen, missing }: EndpointParameter): readonly string[] {
  const doubt = missing === 'info' || missing === 'none' ? ' (the pages disagree)' : ''
  if (required) return [`Required${doubt}.`]
  return requiredWhen ? [`Required ${describeConditions(requiredWhen)}${doubt}.`] : ['Optional.']
}

function line(label: string, text: string | null): readonly string[] {
  return text === null ? [] : [`${label}: ${text}.`]
}

function defaultOf({ default: value, defaultRetired }: EndpointParameter): readonly string[] {
  return value === undefined
    ? []
    : [`Default: ${write(value)}${defaultRetired ? ', which is switched off: name one' : ''}.`]
}

/** Models with the same values share a line. */
function byModel({ valuesByModel = {} }: EndpointParameter): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const [model, values] of Object.entries(valuesByModel)) {
    const key = values === null ? 'not taken' : listValues(values)
    groups.set(key, [...(groups.get(key) ?? []), inlineCode(model)])
  }
  return groups.size < 2 ? [] : [...groups].map(([values, models]) => `${alternatives(models, 'and')}: ${values}.`)
}

function support({ support: places = [] }: EndpointParameter): readonly string[] {
  return places.map(({ values, when, severity }) => {
    const what = values ? `${listValues(values)} works` : 'Works'
    const doubt = severity === 'error' ? '' : ', as far as is known'
    return when.length === 0
      ? `${values ? listValues(values) : 'It'} works with no current model${doubt}.`
      : `${what} ${describeConditions(when)}${doubt}.`
  })
}

function otherGeneration({ generation }: Endpoint, path: string): readonly string[] {
  if (generation === 'legacy') {
    const pair = moved.find(({ key }) => key === path)
    if (!pair) return []
    const note = pair.note ? ` ${pair.note}` : ''
    return [
      pair.place === null
        ? `The new generation has no such parameter.${note}`
        : `New generation: ${placeName(pair.place)}${valueChanges(pair)}.${note}`,
    ]
  }
  if (generation !== 'new') return []
  // A key that keeps its name is listed for its place alone; where another one is renamed into it, it is a new name.
  const pairs = moved.filter(({ place }) => place === path)
  const renamed = pairs.filter(({ values }) => values !== undefined)
  const names = (renamed.length > 0 ? renamed : pairs).map((pair) => `${inlineCode(pair.key)}${valueChanges(pair)}`)
  return names.length === 0 ? [] : [`Legacy: ${alternatives(names)}.`]
}

/** `contents:last_frame` is an item of that type. */
function placeName(place: string): string {
  const [list = place, type] = place.split(':')
  return type === undefined ? inlineCode(list) : `an item of type ${inlineCode(type)} in ${inlineCode(list)}`
}

function valueChanges({ values = [] }: MovedKey): string {
  return values.length === 0 ? '' : ` (${values.map(({ from, to }) => `${write(to)} for ${write(from)}`).join(', ')})`
}

function sourcesOf(
  endpoint: Endpoint,
  { source, confidence, support: places = [] }: EndpointParameter,
): readonly Provenance[] {
  const own: Provenance = source ? { source, ...(confidence ? { confidence } : {}) } : endpoint
  return [
    own,
    ...places.flatMap((place) =>
      place.source ? [{ source: place.source, ...(place.confidence ? { confidence: place.confidence } : {}) }] : [],
    ),
  ]
}
