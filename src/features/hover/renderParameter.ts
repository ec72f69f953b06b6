import type { Datum } from '../../findings/message'
import { movedKeys, type Endpoint, type EndpointParameter, type MovedKey, type Provenance } from '../../knowledge'
import { code, codes, fact, list, proper, term } from '../../rules/shared/saying/wording'
import type { Prose } from '../../text/prose'
import type { Words } from '../../words'
import { bulletList, page, type Markdown } from '../markdown'
import { sourceLine } from '../provenance'
import { allowedValues, listValues, written } from './allowedValues'
import { describeConditions, describeMedia } from './describeCondition'
import { rulesNaming } from './describeRules'
import { findParameters } from './findParameter'

const moved: readonly MovedKey[] = movedKeys

/**
 * A request parameter as CommonMark: type, when it is required, values, default, limits, models, source. The path is
 * that of `findParameters` or a list of keys. Null if the endpoint has no such parameter. For list items of several
 * kinds, `known` selects the kinds.
 */
export function renderParameter(
  endpoint: Endpoint,
  keys: string | readonly string[],
  words: Words,
  known?: readonly EndpointParameter[],
): Markdown | null {
  const path = typeof keys === 'string' ? keys : keys.join('.')
  const [parameter, ...variants] = known ?? findParameters(endpoint, path)
  if (parameter === undefined) return null
  return page([
    words.say('hover.parameter', {
      path: code(path),
      types: typeNames(parameter.types),
      endpoint: fact(endpoint.title),
      generation: term('generation', { generation: endpoint.generation }),
    }),
    words.fact(parameter.summary),
    bulletList([
      need(parameter, words),
      ...line('hover.values', allowedValues(parameter), words),
      ...defaultOf(parameter, words),
      ...limitsOf(parameter, words),
      ...variants
        .filter(({ summary }) => summary !== parameter.summary)
        .map(({ summary }) => words.say('hover.elsewhere', { summary: fact(summary) })),
      ...(parameter.notes ?? []).map((note) => words.fact(note)),
      ...rulesNaming(endpoint, path, words),
      ...otherGeneration(endpoint, path, words),
    ]),
    sourceLine(sourcesOf(endpoint, parameter), words),
  ])
}

/** What applies only to some models, files or pages. */
export function limitsOf(parameter: EndpointParameter, words: Words): readonly Prose[] {
  const { retiredValues, media, toleratedTypes, status } = parameter
  return [
    ...byModel(parameter, words),
    ...support(parameter, words),
    ...line('hover.retired-values', retiredValues ? listValues(retiredValues) : null, words),
    ...line('hover.file', media ? describeMedia(media) : null, words),
    ...(toleratedTypes ? [words.say('hover.also-sent', { types: typeNames(toleratedTypes) })] : []),
    ...(status === 'former' ? [words.say('hover.older-pages')] : []),
  ]
}

/** `string` or `integer`: types as in JSON Schema. */
export function typeNames(types: EndpointParameter['types']): Datum {
  return list(types.map(proper))
}

function need({ required, requiredWhen, missing }: EndpointParameter, words: Words): Prose {
  const doubt = missing === 'info' || missing === 'none'
  if (required) return words.say('hover.required', { doubt })
  return requiredWhen
    ? words.say('hover.required-when', { condition: describeConditions(requiredWhen), doubt })
    : words.say('hover.optional')
}

function line(
  id: 'hover.values' | 'hover.retired-values' | 'hover.file',
  values: Datum,
  words: Words,
): readonly Prose[] {
  return values === null ? [] : [words.say(id, { values })]
}

function defaultOf({ default: value, defaultRetired }: EndpointParameter, words: Words): readonly Prose[] {
  return value === undefined
    ? []
    : [words.say('hover.default', { value: written(value), retired: defaultRetired === true })]
}

/** Models with the same values share a line. */
function byModel({ valuesByModel = {} }: EndpointParameter, words: Words): readonly Prose[] {
  const groups = new Map<string, { readonly models: string[]; readonly values: Datum }>()
  for (const [model, values] of Object.entries(valuesByModel)) {
    const key = JSON.stringify(values)
    const group = groups.get(key) ?? { models: [], values: values && listValues(values) }
    group.models.push(model)
    groups.set(key, group)
  }
  return groups.size < 2
    ? []
    : [...groups.values()].map(({ models, values }) =>
        words.say('hover.values-of-models', { models: codes(models, 'and'), values }),
      )
}

function support({ support: places = [] }: EndpointParameter, words: Words): readonly Prose[] {
  return places.map(({ values, when, severity }) =>
    words.say('hover.works', {
      values: values ? listValues(values) : null,
      condition: when.length === 0 ? null : describeConditions(when),
      certain: severity === 'error',
    }),
  )
}

function otherGeneration({ generation }: Endpoint, path: string, words: Words): readonly Prose[] {
  if (generation === 'legacy') {
    const pair = moved.find(({ key }) => key === path)
    if (!pair) return []
    const note: Datum = pair.note === undefined ? null : fact(pair.note)
    return [
      pair.place === null
        ? words.say('hover.not-in-path-api', { note })
        : words.say('hover.in-path-api', { place: placeName(pair.place), changes: valueChanges(pair), note }),
    ]
  }
  if (generation !== 'new') return []
  // A key without a new name is only listed for its place. If another key is renamed to it, it is a new name.
  const pairs = moved.filter(({ place }) => place === path)
  const renamed = pairs.filter(({ values }) => values !== undefined)
  const names = (renamed.length > 0 ? renamed : pairs).map((pair) =>
    term('renamed', { key: code(pair.key), changes: valueChanges(pair) }),
  )
  return names.length === 0 ? [] : [words.say('hover.in-v1-api', { keys: list(names) })]
}

/** `contents:last_frame` is an item of that type. */
function placeName(place: string): Datum {
  const [holder = place, type] = place.split(':')
  return type === undefined ? code(holder) : term('item-of-type', { type: code(type), list: code(holder) })
}

function valueChanges({ values = [] }: MovedKey): Datum {
  if (values.length === 0) return null
  return list(
    values.map(({ from, to }) => term('in-place-of', { to: written(to), from: written(from) })),
    'plain',
  )
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
