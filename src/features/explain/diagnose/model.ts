import { alternatives, inlineCode } from '../../markdown'
import type { Complaint } from '../complaints'
import { currentVideoModels, fateOf, gatewayOfModel, isUnset, modelMeant } from '../names'
import { excerpt } from '../../redact'
import type { Reading } from '../read'
import type { Said } from './said'
import { sayUnset } from './placeholder'

const current = alternatives(currentVideoModels.map(inlineCode))

/** A model name that the service refused: no model, a retired one, a gateway's name for it, or one of another endpoint. */
export function sayModel(
  { value, subject, parameters }: Pick<Complaint, 'value' | 'subject' | 'parameters'>,
  reading: Reading,
): Said {
  const name =
    value ??
    /\b(?:kling|kwaivgi|fal-ai)[\w./-]{2,60}/i.exec(subject)?.[0] ??
    /model(?:_name)?["']?\s{0,3}[:=]\s{0,3}["']?([\w./-]{3,60})/i.exec(reading.input.slice(0, 4000))?.[1] ??
    null
  const names = parameters.length > 0 ? parameters : ['model_name']
  if (name !== null && isUnset(name)) return sayUnset(names[0] ?? 'model_name', name)
  return name === null ? ofNoName(names) : { ...sayNamed(name), parameters: names }
}

function sayNamed(name: string): Omit<Said, 'parameters'> {
  const shown = inlineCode(excerpt(name, 60))
  switch (fateOf(name)) {
    case 'retired':
      return {
        title: `${shown} is switched off`,
        happened: `Kling no longer takes the model ${shown}.`,
        causes: [
          `The model ${shown} is retired.`,
          'The code names an old model, or relies on the documented default, which is retired too.',
        ],
        action: `Name a current model in \`model_name\`: ${current}.`,
      }
    case 'current':
      return {
        title: `This endpoint does not take ${shown}`,
        happened: `${shown} is a model, but not one of this endpoint or of this kind of path.`,
        causes: [`The model ${shown} belongs to another endpoint, or to the other generation of the API.`],
        action: `Use a model of this endpoint in \`model_name\`: ${current} for video.`,
      }
    default:
      return sayInvented(name, shown)
  }
}

function sayInvented(name: string, shown: string): Omit<Said, 'parameters'> {
  const gateway = gatewayOfModel(name)
  const meant = modelMeant(name)
  return {
    title: `${shown} is no model of the Kling API`,
    happened: `Kling does not know the model ${shown}.`,
    causes: [
      `${shown} is not a model of the Kling API${gateway ? `: it is how ${gateway.name} calls one` : ''}${meant ? `; the nearest is ${inlineCode(meant.model)}` : ''}.`,
      'The name is of the other generation: new paths have the model in the path, legacy ones in `model_name`.',
    ],
    action:
      meant === null || fateOf(meant.model) === 'retired'
        ? `Use a current model: ${current}.`
        : `Use ${inlineCode(meant.model)}${besides(meant.parameters)}.`,
  }
}

/** What a model takes besides its name to be the one that was meant: `, with mode: "pro"`. */
function besides(parameters: NonNullable<ReturnType<typeof modelMeant>>['parameters']): string {
  return Object.entries(parameters)
    .map(([key, value]) => `, with ${inlineCode(`${key}: ${JSON.stringify(value)}`)}`)
    .join('')
}

function ofNoName(parameters: readonly string[]): Said {
  return {
    title: 'The model is not one of this endpoint',
    happened: 'Kling refused the model of the request.',
    causes: [
      'The model is retired, belongs to another endpoint, or its name is misspelt.',
      'No model is named, and the documented default is retired.',
    ],
    action: `Name a current model in \`model_name\`: ${current} for video.`,
    parameters,
  }
}
