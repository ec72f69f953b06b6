import {
  capabilities,
  endpoints,
  equivalentModels,
  misspeltModels,
  models,
  openModelFamilies,
  type Availability,
  type Capability,
  type EndpointParameter,
  type Feature,
  type MisspeltModel,
  type Model,
} from '../../knowledge'
import { alternatives, bulletList, inlineCode, table, page, type Markdown } from '../markdown'
import { citation, citations } from '../provenance'
import { between, listValues } from './allowedValues'

const allModels: readonly Model[] = models
const allCapabilities: readonly Capability[] = capabilities
const misspelt: readonly MisspeltModel[] = misspeltModels

const featureNames: Readonly<Record<Feature, string>> = {
  textToVideo: 'Text to video',
  imageToVideo: 'Image to video',
  omniVideo: 'Omni video',
  motionControl: 'Motion control',
  endFrame: 'First and end frame',
  endFrameOnly: 'End frame alone',
  cameraControl: 'Camera control',
  motionBrush: 'Motion brush',
  cfgScale: '`cfg_scale`',
  sound: 'Sound',
  voices: 'Voices',
  multiShot: 'Several shots',
  elements: 'Elements',
  referenceVideo: 'Reference video',
  extension: 'Extension',
  multiImage: 'Several images',
  multiElements: 'Element editing',
}

/** A model as CommonMark: status with its evidence, what it can do, where it may be named; null for a name nobody knows. */
export function renderModel(id: string): Markdown | null {
  const found = allModels.filter((model) => model.id === id)
  if (found.length === 0) return renderOtherName(id)
  const capability = found.some(({ kind }) => kind === 'video')
    ? allCapabilities.find(({ model }) => model === id)
    : undefined
  return page([
    ...found.map(renderStatus),
    capability ? renderCapability(capability) : null,
    bulletList([...places(id), ...otherName(id)]),
    `Source: ${citations([...found, ...(capability ? [capability] : [])]).join('; ')}`,
  ])
}

function renderStatus({ name, id, kind, generation, status, retirement }: Model): string {
  const title = `**${name}** ${inlineCode(id)}: ${kind} model of the ${generation} generation, **${status}**`
  if (retirement === undefined) return title
  return `${title}${retirement.since ? ` since ${retirement.since}` : ''}. ${retirement.evidence}`
}

/** What a model can do, as a table. */
export function renderCapability({ resolutions, durations, features, notes = [] }: Capability): Markdown {
  const rows = Object.entries(features).map(([feature, availability]) => [
    featureNames[feature as Feature],
    describe(availability),
  ])
  const rendered = 'values' in durations ? alternatives(durations.values.map(String)) : between(durations)
  return page([
    table(
      ['Feature', 'Available'],
      [
        ['Duration', `${rendered} s`],
        [
          'Resolution',
          isList(resolutions)
            ? resolutions.join(', ')
            : Object.entries(resolutions)
                .map(([mode, size]) => `${mode}: ${size}`)
                .join(', '),
        ],
        ...rows,
      ],
    ),
    notes.join(' '),
  ])
}

function isList(resolutions: Capability['resolutions']): resolutions is readonly string[] {
  return Array.isArray(resolutions)
}

function describe(availability: Availability): string {
  if (availability === true) return 'yes'
  const { values = {}, note } = availability
  const situations = Object.entries(values).map(([path, allowed]) => `${inlineCode(path)} ${listValues(allowed)}`)
  return [situations.length > 0 ? `with ${alternatives(situations, 'and')}` : '', note ?? ''].filter(Boolean).join('; ')
}

/** Endpoints that take the name, in the body or in the path. */
function places(id: string): readonly string[] {
  const takes = (parameter: EndpointParameter) =>
    parameter.name === 'model_name' && parameter.enum?.includes(id) === true
  const paths = endpoints
    .filter(({ model, parameters }) => model === id || parameters.some(takes))
    .map(({ path }) => inlineCode(path))
  return paths.length === 0
    ? ['No current page names it for an endpoint.']
    : [`Used with ${alternatives([...new Set(paths)], 'and')}.`]
}

function otherName(id: string): readonly string[] {
  const pair = equivalentModels.find((names) => names.legacy === id || names.new === id)
  if (!pair) return []
  return [
    pair.legacy === id
      ? `In a path of the new generation: ${inlineCode(pair.new)}.`
      : `As \`model_name\` of the legacy generation: ${inlineCode(pair.legacy)}.`,
  ]
}

function renderOtherName(id: string): Markdown | null {
  const wrong = misspelt.find(({ name }) => name === id)
  if (wrong) {
    const parameters = Object.entries(wrong.parameters ?? {}).map(
      ([name, value]) => ` with ${inlineCode(name)} ${listValues([value])}`,
    )
    return page([
      `${inlineCode(id)} is not a model of Kling. Perhaps ${inlineCode(wrong.instead)}${parameters.join(' and')} is meant.`,
    ])
  }
  const family = openModelFamilies.find(({ pattern }) => pattern.test(id))
  return family
    ? page([
        `${inlineCode(id)}: ${family.name}, not yet in any copy of the official pages; taken as valid.`,
        `Source: ${citation(family)}`,
      ])
    : null
}
