import type { Datum } from '../../../findings/message'
import { endpoints, type Endpoint } from '../../../knowledge'
import type { Complaint } from '../complaints'
import { currentVideoModels, fateOf, gatewayOfModel, isUnset, modelMeant } from '../names'
import { calledEndpoints } from '../parameters'
import type { Reading } from '../read'
import type { Said } from './said'
import { codes, quoted, say } from '../say'
import { gatewayName } from './senders'
import { sayUnset } from './placeholder'

const current = codes(currentVideoModels)

/**
 * A model name that Kling refused: a nonexistent model, a retired one, a gateway's name, or a model of another
 * endpoint.
 */
export function sayModel(
  { value, subject, parameters }: Pick<Complaint, 'value' | 'subject' | 'parameters'>,
  reading: Reading,
  isSwitchedOff = false,
): Said {
  const name =
    value ??
    /\b(?:kling|kwaivgi|fal-ai)[\w./-]{2,60}/i.exec(subject)?.[0] ??
    /model(?:_name)?["']?\s{0,3}[:=]\s{0,3}["']?([\w./-]{3,60})/i.exec(reading.input.slice(0, 4000))?.[1] ??
    null
  const paths = parameters.length > 0 ? parameters : ['model_name']
  if (name !== null && isUnset(name)) return sayUnset(paths[0] ?? 'model_name', name)
  return name === null
    ? ofNoName(paths)
    : { ...sayNamed(name, isSwitchedOff ? 'retired' : fateOf(name), reading), parameters: paths }
}

function sayNamed(model: string, fate: ReturnType<typeof fateOf>, reading: Reading): Omit<Said, 'parameters'> {
  const data = { model: quoted(model), current }
  switch (fate) {
    case 'retired':
      return {
        title: say('explain.model-retired', data),
        happened: say('explain.model-retired-happened', data),
        causes: [say('explain.model-retired-cause', data), say('explain.model-old-cause')],
        action: say('explain.name-current-model', data),
      }
    case 'current':
      return sayElsewhere(model, reading)
    default:
      return sayInvented(model)
  }
}

/** A model that the called endpoint does not have; without an endpoint in the text, it may be any. */
function sayElsewhere(model: string, reading: Reading): Omit<Said, 'parameters'> {
  const called = calledEndpoints(reading).flatMap(modelsAt)
  const places = called.includes(model) ? [] : endpointsWith(model)
  const data = {
    model: quoted(model),
    at: places.length === 0 ? null : codes(places, 'and'),
    current: called.length === 0 || called.includes(model) ? current : codes([...new Set(called)]),
  }
  return {
    title: say('explain.model-elsewhere', data),
    happened: say('explain.model-elsewhere-happened', data),
    causes: [say('explain.model-elsewhere-cause', data)],
    action: say('explain.model-elsewhere-action', data),
  }
}

function modelsAt({ parameters }: Endpoint): readonly string[] {
  const values: readonly unknown[] = parameters.find(({ name }) => name === 'model_name')?.enum ?? []
  return values.filter((value) => typeof value === 'string')
}

function endpointsWith(model: string): readonly string[] {
  const all: readonly Endpoint[] = endpoints
  return all
    .filter((endpoint) => endpoint.method === 'POST' && modelsAt(endpoint).includes(model))
    .map(({ path }) => path)
}

function sayInvented(name: string): Omit<Said, 'parameters'> {
  const gateway = gatewayOfModel(name)
  const meant = modelMeant(name)
  const data = { model: quoted(name), current }
  const nearest = meant ? { code: meant.model } : null
  return {
    title: say('explain.no-model', data),
    happened: say('explain.no-model-happened', data),
    causes: [
      say('explain.no-model-cause', { ...data, nearest, gateway: gateway ? gatewayName(gateway) : null }),
      say('explain.no-model-other-path'),
    ],
    action:
      meant === null || fateOf(meant.model) === 'retired'
        ? say('explain.use-current-model', data)
        : say('explain.use-model', { model: nearest, besides: besides(meant.parameters) }),
  }
}

/** Parameters that select the intended model in addition to its name: `mode: "pro"`. */
function besides(parameters: NonNullable<ReturnType<typeof modelMeant>>['parameters']): Datum {
  const settings = Object.entries(parameters).map(([key, value]) => ({ code: `${key}: ${JSON.stringify(value)}` }))
  return settings.length === 0 ? null : { list: settings, join: 'and' }
}

function ofNoName(parameters: readonly string[]): Said {
  return {
    title: say('explain.model-refused'),
    happened: say('explain.model-refused-happened'),
    causes: [say('explain.model-refused-cause'), say('explain.model-missing-cause')],
    action: say('explain.name-current-video-model', { current }),
    parameters,
  }
}
