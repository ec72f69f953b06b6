import type { Datum } from '../../findings/message'
import {
  capabilities,
  endpoints,
  equivalentModels,
  misspelledModels,
  models,
  openModelFamilies,
  type Availability,
  type Capability,
  type EndpointParameter,
  type MisspeltModel,
  type Model,
} from '../../knowledge'
import { code, codes, fact, joinedBy, list, proper, term } from '../../rules/shared/saying/wording'
import type { Prose } from '../../text/prose'
import type { Words } from '../../words'
import { bulletList, table, page, type Markdown } from '../markdown'
import { sourceLine } from '../provenance'
import { between, listValues } from './allowedValues'

const allModels: readonly Model[] = models
const allCapabilities: readonly Capability[] = capabilities
const misspelled: readonly MisspeltModel[] = misspelledModels

/** A model as CommonMark: status with evidence, capabilities, where it can be used; null for an unknown name. */
export function renderModel(id: string, words: Words): Markdown | null {
  const found = allModels.filter((model) => model.id === id)
  if (found.length === 0) return renderOtherName(id, words)
  const capability = found.some(({ kind }) => kind === 'video')
    ? allCapabilities.find(({ model }) => model === id)
    : undefined
  return page([
    ...found.map((model) => renderStatus(model, words)),
    capability ? renderCapability(capability, words) : null,
    bulletList([places(id, words), ...otherName(id, words)]),
    sourceLine([...found, ...(capability ? [capability] : [])], words),
  ])
}

function renderStatus({ name, id, kind, generation, status, retirement }: Model, words: Words): Prose {
  return words.say('hover.model', {
    name: fact(name),
    id: code(id),
    kind,
    generation,
    status,
    since: retirement?.since === undefined ? null : proper(retirement.since),
    evidence: retirement ? fact(retirement.evidence) : null,
  })
}

/** The capabilities of a model as a table. */
export function renderCapability({ resolutions, durations, features, notes = [] }: Capability, words: Words): Markdown {
  const rows = Object.entries(features).map(([feature, availability]) => [
    words.say('hover.feature', { feature }),
    words.phrase(describe(availability)),
  ])
  const rendered = 'values' in durations ? list(durations.values) : between(durations)
  return page([
    table(
      [words.say('hover.column-feature'), words.say('hover.column-available')],
      [
        [words.say('hover.feature', { feature: 'duration' }), words.phrase(term('lasting', { ranges: rendered }))],
        [words.say('hover.feature', { feature: 'resolution' }), words.phrase(sizes(resolutions))],
        ...rows,
      ],
    ),
    notes.length > 0 ? words.phrase({ list: notes.map(fact), join: 'text' }) : null,
  ])
}

function sizes(resolutions: Capability['resolutions']): Datum {
  const names: readonly string[] = isList(resolutions)
    ? resolutions
    : Object.entries(resolutions).map(([mode, size]) => `${mode}: ${size}`)
  return list(names.map(proper), 'plain')
}

function isList(resolutions: Capability['resolutions']): resolutions is readonly string[] {
  return Array.isArray(resolutions)
}

function describe(availability: Availability): Datum {
  if (availability === true) return term('available')
  const { values = {}, note } = availability
  const situations = Object.entries(values).map(([path, allowed]) =>
    term('set-to', { path: code(path), values: listValues(allowed) }),
  )
  return joinedBy('besides', [
    ...(situations.length > 0 ? [term('with-parts', { parts: list(situations, 'and') })] : []),
    ...(note === undefined ? [] : [fact(note)]),
  ])
}

/** The endpoints that accept the name in the body or path. */
function places(id: string, words: Words): Prose {
  const accepts = (parameter: EndpointParameter) =>
    parameter.name === 'model_name' && parameter.enum?.includes(id) === true
  const paths = endpoints
    .filter(({ model, parameters }) => model === id || parameters.some(accepts))
    .map(({ path }) => path)
  return paths.length === 0
    ? words.say('hover.model-nowhere')
    : words.say('hover.model-used', { paths: codes([...new Set(paths)], 'and') })
}

function otherName(id: string, words: Words): readonly Prose[] {
  const pair = equivalentModels.find((names) => names.legacy === id || names.new === id)
  if (!pair) return []
  return [
    pair.legacy === id
      ? words.say('hover.model-in-path', { name: code(pair.new) })
      : words.say('hover.model-in-body', { name: code(pair.legacy) }),
  ]
}

function renderOtherName(id: string, words: Words): Markdown | null {
  const wrong = misspelled.find(({ name }) => name === id)
  if (wrong) {
    const parameters = Object.entries(wrong.parameters ?? {}).map(([name, value]) =>
      term('set-to', { path: code(name), values: listValues([value]) }),
    )
    return words.say('hover.no-model', {
      name: code(id),
      meant: code(wrong.instead),
      parameters: parameters.length > 0 ? list(parameters, 'and') : null,
    })
  }
  const family = openModelFamilies.find(({ pattern }) => pattern.test(id))
  return family
    ? page([words.say('hover.open-model', { name: code(id), family: fact(family.name) }), sourceLine([family], words)])
    : null
}
