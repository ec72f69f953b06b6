import type { Datum } from '../../../findings/message'
import type { Complaint } from '../complaints'
import { currentVideoModels, fateOf, gatewayOfModel, isUnset, modelMeant } from '../names'
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
): Said {
  const name =
    value ??
    /\b(?:kling|kwaivgi|fal-ai)[\w./-]{2,60}/i.exec(subject)?.[0] ??
    /model(?:_name)?["']?\s{0,3}[:=]\s{0,3}["']?([\w./-]{3,60})/i.exec(reading.input.slice(0, 4000))?.[1] ??
    null
  const paths = parameters.length > 0 ? parameters : ['model_name']
  if (name !== null && isUnset(name)) return sayUnset(paths[0] ?? 'model_name', name)
  return name === null ? ofNoName(paths) : { ...sayNamed(name), parameters: paths }
}

function sayNamed(model: string): Omit<Said, 'parameters'> {
  const data = { model: quoted(model), current }
  switch (fateOf(model)) {
    case 'retired':
      return {
        title: say('explain.model-retired', data),
        happened: say('explain.model-retired-happened', data),
        causes: [say('explain.model-retired-cause', data), say('explain.model-old-cause')],
        action: say('explain.name-current-model', data),
      }
    case 'current':
      return {
        title: say('explain.model-elsewhere', data),
        happened: say('explain.model-elsewhere-happened', data),
        causes: [say('explain.model-elsewhere-cause', data)],
        action: say('explain.model-elsewhere-action', data),
      }
    default:
      return sayInvented(model)
  }
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
