import { alternatives, inlineCode } from '../../markdown'
import type { Complaint } from '../complaints'
import { allowedFor } from '../parameters'
import { excerpt } from '../../redact'
import type { Reading } from '../read'
import { sayFile } from './file'
import { sayModel } from './model'
import { boundsOf, type Said } from './said'
import { sayBytes, sayUnset } from './placeholder'
import { isBytes, isUnset } from '../names'

/** Says what a complaint means, with the values in it; null where it names nothing that the API has. */
export function diagnoseComplaint(complaint: Complaint, reading: Reading): Said | null {
  const { value, parameters, topic, property } = complaint
  const name = parameters[0] ?? null
  if (value !== null && name !== null && isUnset(value)) return sayUnset(name, value)
  if (value !== null && isBytes(value)) return sayBytes(name)
  if (
    ((topic === 'model' && name === null) || name === 'model_name' || name === 'model') &&
    complaint.family !== 'required' &&
    complaint.family !== 'type'
  )
    return sayModel(complaint, reading)
  if (topic === 'prompt' || parameters.some((each) => /prompt$/.test(each))) {
    const said = sayLength(complaint)
    if (said) return said
  }
  if (property !== null && topic !== null && (name === null || topic === 'file' || complaint.unit !== null)) {
    const said = sayFile(complaint, reading)
    if (said) return said
  }
  return name === null ? sayUnnamed(complaint) : byFamily[complaint.family]({ ...complaint, name }, reading)
}

type Named = Complaint & { readonly name: string }

const byFamily: Readonly<Record<Complaint['family'], (complaint: Named, reading: Reading) => Said>> = {
  value: sayValue,
  format: sayValue,
  choice: sayChoice,
  type: sayType,
  range: sayRange,
  required: sayRequired,
  conflict: sayConflict,
  unsupported: sayUnsupported,
  'not-found': sayNotFound,
}

function sayValue({ name, value, parameters }: Named, reading: Reading): Said {
  const allowed = allowedFor(name, reading)
  const shown = value === null ? '' : ` ${code(value)}`
  const takes = allowed === null ? '' : ` ${inlineCode(name)} takes ${allowed}.`
  return {
    title:
      value === null
        ? `${inlineCode(name)} has a value that is not allowed`
        : `${inlineCode(name)} cannot be ${code(value)}`,
    happened: `Kling refused the value${shown} of ${inlineCode(name)}.`,
    causes: [
      `The value${shown} of ${inlineCode(name)} is misspelt, of the other generation of the API, or out of range.`,
      `The model does not offer this value of ${inlineCode(name)}, or not together with its mode.`,
    ],
    action:
      allowed === null
        ? `Give ${inlineCode(name)} a value that the model offers.`
        : `Use a value that is allowed.${takes}`,
    parameters,
  }
}

function sayChoice({ name, allowed, parameters }: Named): Said {
  const values = alternatives(allowed.map(code))
  return {
    title: `${inlineCode(name)} must be ${values}`,
    happened: `Kling takes only ${values} for ${inlineCode(name)} here.`,
    causes: [
      `${inlineCode(name)} has another value than ${values}.`,
      'Other values are for other models or endpoints.',
    ],
    action: `Set ${inlineCode(name)} to ${values}.`,
    parameters,
  }
}

const howToWrite: Readonly<Record<string, string>> = {
  string: 'a text in quotes, such as `"5"`, not `5`',
  integer: 'a whole number without quotes, such as `5`, not `"5"`',
  number: 'a number without quotes, such as `0.5`, not `"0.5"`',
  boolean: '`true` or `false` without quotes',
  array: 'a list in brackets, also for one item',
  object: 'an object in braces, not a text',
}

function sayType({ name, type, parameters }: Named): Said {
  const right = type === null ? null : howToWrite[type]
  return {
    title:
      type === null
        ? `${inlineCode(name)} has the wrong type`
        : `${inlineCode(name)} must be ${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`,
    happened: `${inlineCode(name)} has the wrong JSON type.`,
    causes: [`${inlineCode(name)} was sent as another JSON type${right ? `: it must be ${right}` : ''}.`],
    action: right
      ? `Send ${inlineCode(name)} as ${right}.`
      : `Compare the type of ${inlineCode(name)} with the page of the endpoint.`,
    parameters,
  }
}

function sayRange(complaint: Named, reading: Reading): Said {
  const { name, parameters } = complaint
  const bounds = boundsOf(complaint)
  const allowed = allowedFor(name, reading)
  return {
    title: bounds === null ? `${inlineCode(name)} is ${outside(complaint)}` : `${inlineCode(name)} must be ${bounds}`,
    happened: `${inlineCode(name)} is ${outside(complaint)}.`,
    causes: [`${inlineCode(name)} is ${outside(complaint)}${bounds === null ? '' : `: it must be ${bounds}`}.`],
    action:
      bounds !== null
        ? `Give ${inlineCode(name)} ${bounds}.`
        : allowed === null
          ? `Change ${inlineCode(name)}.`
          : `${inlineCode(name)} takes ${allowed}.`,
    parameters,
  }
}

function sayRequired({ name, parameters }: Named): Said {
  const names = alternatives(parameters.map(inlineCode))
  return {
    title: `${names} is missing`,
    happened: `The request has no ${names}, or an empty one.`,
    causes: [
      `${inlineCode(name)} is missing or empty: its variable was not set.`,
      `${inlineCode(name)} stands under another key, or inside an object where this endpoint does not read it.`,
    ],
    action: `Give ${names} a value, at the place where the endpoint reads it.`,
    parameters,
  }
}

function sayConflict({ parameters, subject }: Named): Said {
  const names = parameters.length > 1 ? alternatives(parameters.map(inlineCode), 'and') : code(subject)
  return {
    title: `${names} cannot be used together`,
    happened: `Kling takes only one of ${names} in a request, with this model.`,
    causes: [`${names} exclude each other with this model, or in this mode.`],
    action: `Remove one of ${names}, or use a model that takes both.`,
    parameters,
  }
}

function sayUnsupported({ name, parameters }: Named): Said {
  const names = alternatives(parameters.map(inlineCode), 'and')
  return {
    title: `${names} is not supported here`,
    happened: `The model does not take ${names} here.`,
    causes: [
      `The model does not take ${inlineCode(name)}, or not in this mode, duration or combination.`,
      'It belongs to another endpoint or generation of the API.',
    ],
    action: `Remove ${inlineCode(name)}, or use a model and mode that take it.`,
    parameters,
  }
}

function sayNotFound({ name, parameters }: Named): Said {
  return {
    title: `Nothing was found for ${inlineCode(name)}`,
    happened: `Nothing has the id in ${inlineCode(name)}.`,
    causes: [
      `The id in ${inlineCode(name)} is wrong, was deleted, or belongs to another account.`,
      'It is the id of a task where that of its result is needed.',
    ],
    action: `List what there is, and use an id from there in ${inlineCode(name)}.`,
    parameters,
  }
}

/** Characters of a text. */
function sayLength({ family, max, min, direction, parameters }: Complaint): Said | null {
  if (family !== 'range') return null
  const name = parameters[0] ?? 'prompt'
  if (direction === 'below') return null
  const most = max ?? 2500
  const bounds = `${most.toLocaleString('en')} characters`
  return {
    title: `${inlineCode(name)} is too long`,
    happened: `${inlineCode(name)} has more characters than ${bounds}.`,
    causes: [
      `${inlineCode(name)} is too long: it may have ${bounds}.`,
      ...(min !== null && min > 0 ? [`It is shorter than ${min} characters.`] : []),
    ],
    action: `Shorten ${inlineCode(name)} to ${bounds}; cut texts that a program writes before you send them.`,
    parameters: [name],
  }
}

function sayUnnamed({ subject, family, max, allowed, direction }: Complaint): Said | null {
  if (subject === '') return null
  const what = code(subject)
  const bound = max === null ? '' : `: at most ${max.toLocaleString('en')}`
  if (family === 'range') {
    return {
      title: `${what} is ${direction === 'below' ? 'too small' : 'too large'}`,
      happened: `${what} is beyond its limit${bound}.`,
      causes: [`${what} is beyond its limit${bound}.`],
      action: `Bring ${what} within its limit${bound}.`,
      parameters: [],
    }
  }
  if (family === 'choice')
    return {
      title: `${what} must be ${alternatives(allowed.map(code))}`,
      happened: `${what} has a value that is not allowed.`,
      causes: [`${what} has another value than ${alternatives(allowed.map(code))}.`],
      action: `Set it to ${alternatives(allowed.map(code))}.`,
      parameters: [],
    }
  return null
}

/** A value or words of the user's, cut and without secrets. */
function code(text: string): string {
  return inlineCode(excerpt(text, 60))
}

function outside({ direction }: Complaint): string {
  return direction === 'above' ? 'too large' : direction === 'below' ? 'too small' : 'out of range'
}
