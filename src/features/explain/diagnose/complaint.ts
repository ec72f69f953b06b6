import type { Datum } from '../../../findings/message'
import type { Complaint } from '../complaints'
import { allowedFor, isDocumented, valuesOfParameter } from '../parameters'
import type { Reading } from '../read'
import { sayFile } from './file'
import { sayModel } from './model'
import { boundsOf, type Said } from './said'
import { codes, quoted, say } from '../say'
import { sayBytes, sayUnset } from './placeholder'
import { isBytes, isUnset } from '../names'

/** Explains a complaint and its values; null if it mentions nothing that the API has. */
export function diagnoseComplaint(complaint: Complaint, reading: Reading): Said | null {
  const { value, parameters, topic, property } = complaint
  const name = parameters[0] ?? null
  if (value !== null && name !== null && isUnset(value)) return sayUnset(name, value)
  if (value !== null && isBytes(value)) return sayBytes(name)
  if (
    ((topic === 'model' && name === null) || name === 'model_name' || name === 'model') &&
    complaint.family !== 'required' &&
    complaint.family !== 'type' &&
    complaint.family !== 'choice'
  )
    return sayModel(complaint, reading)
  if (topic === 'prompt' || parameters.some((each) => /(?<!multi_)prompt$/.test(each))) {
    const said = sayLength(complaint)
    if (said) return said
  }
  if (isBareFile(complaint)) {
    const said = sayFile({ ...complaint, property: complaint.direction === 'below' ? 'pixels' : 'size' }, reading)
    if (said) return said
  }
  if (property !== null && topic !== null && (name === null || topic === 'file' || complaint.unit !== null)) {
    const said = sayFile(complaint, reading)
    if (said) return said
  }
  return name === null ? sayUnnamed(complaint) : byFamily[complaint.family]({ ...complaint, name }, reading)
}

/** "Image too small": the file, although `image` is the name of a parameter too. */
function isBareFile({ topic, property, direction, family, parameters, subject }: Complaint): boolean {
  const isFile = topic === 'image' || topic === 'video' || topic === 'audio'
  return (
    isFile &&
    family === 'range' &&
    property === null &&
    direction !== null &&
    parameters.every((name) => name === topic) &&
    !/number|count|\[|_/.test(subject)
  )
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

function sayValue(complaint: Named, reading: Reading): Said {
  const { name, value, parameters } = complaint
  if (value === null && name.endsWith('_id')) return sayNotFound(complaint)
  const data = { name: { code: name }, value: value === null ? null : quoted(value) }
  const [misspelt, ofModel] = [say('explain.value-cause', data), say('explain.value-of-model', data)]
  return {
    title: say('explain.value', data),
    happened: say('explain.value-happened', data),
    causes: value !== null && isDocumented(name, value) ? [ofModel, misspelt] : [misspelt, ofModel],
    action: say('explain.value-action', { ...data, allowed: allowedFor(name, reading) }),
    parameters,
  }
}

function sayChoice({ name, allowed, parameters }: Named): Said {
  const data = { name: { code: name }, allowed: valuesOf(allowed) }
  return {
    title: say('explain.choice', data),
    happened: say('explain.choice-happened', data),
    causes: [say('explain.choice-cause', data), say('explain.choice-elsewhere')],
    action: say('explain.choice-action', data),
    parameters,
  }
}

function sayType({ name, type, parameters }: Named): Said {
  const data = { name: { code: name }, type }
  return {
    title: say('explain.type', data),
    happened: say('explain.type-happened', data),
    causes: [
      say('explain.type-cause', { ...data, right: type === null ? null : say('explain.how-to-write', { type }) }),
    ],
    action: say('explain.type-action', {
      ...data,
      right: type === null ? null : say('explain.how-to-write', { type }),
    }),
    parameters,
  }
}

function sayRange(complaint: Named, reading: Reading): Said {
  const { name, parameters, direction } = complaint
  const data = { name: { code: name }, direction, bounds: boundsOf(complaint) }
  return {
    title: say('explain.range', data),
    happened: say('explain.range-happened', data),
    causes: [say('explain.range-cause', data)],
    action: say('explain.range-action', { ...data, allowed: data.bounds === null ? allowedFor(name, reading) : null }),
    parameters,
  }
}

function sayRequired({ name, parameters }: Named): Said {
  const data = { name: { code: name }, names: codes(parameters) }
  return {
    title: say('explain.required', data),
    happened: say('explain.required-happened', data),
    causes: [say('explain.required-unset', data), say('explain.required-elsewhere', data)],
    action: say('explain.required-action', data),
    parameters,
  }
}

function sayConflict({ parameters, subject }: Named): Said {
  const data = { names: parameters.length > 1 ? codes(parameters, 'and') : quoted(subject) }
  return {
    title: say('explain.conflict', data),
    happened: say('explain.conflict-happened', data),
    causes: [say('explain.conflict-cause', data)],
    action: say('explain.conflict-action', data),
    parameters,
  }
}

function sayUnsupported(complaint: Named, reading: Reading): Said {
  const { name, parameters } = complaint
  const value = parameters.length === 1 ? valueBeside(complaint, reading) : null
  if (value !== null) return sayValue({ ...complaint, value }, reading)
  const data = { name: { code: name }, names: codes(parameters, 'and'), count: parameters.length }
  return {
    title: say('explain.unsupported', data),
    happened: say('explain.unsupported-happened', data),
    causes: [say('explain.unsupported-cause', data), say('explain.unsupported-elsewhere')],
    action: say('explain.unsupported-action', data),
    parameters,
  }
}

/** "mode 4k is not supported", "4k mode": the value that the message names beside the parameter. */
function valueBeside({ name, subject }: Named, reading: Reading): string | null {
  const values = new Set(valuesOfParameter(name, reading))
  const words = subject.split(/[^\w:.-]+/).filter((word) => word !== name)
  return words.find((word) => values.has(word)) ?? null
}

function sayNotFound({ name, parameters }: Named): Said {
  const data = { name: { code: name } }
  return {
    title: say('explain.not-found', data),
    happened: say('explain.not-found-happened', data),
    causes: [say('explain.not-found-cause', data), say('explain.not-found-task-id')],
    action: say('explain.not-found-action', data),
    parameters,
  }
}

/** The length of a text in characters. */
function sayLength({ family, max, min, direction, parameters }: Complaint): Said | null {
  if (family !== 'range' || direction === 'below') return null
  const name = parameters[0] ?? 'prompt'
  const data = { name: { code: name }, most: max ?? 2500 }
  return {
    title: say('explain.length', data),
    happened: say('explain.length-happened', data),
    causes: [
      say('explain.length-cause', data),
      ...(min !== null && min > 0 ? [say('explain.length-below', { least: min })] : []),
    ],
    action: say('explain.length-action', data),
    parameters: [name],
  }
}

function sayUnnamed({ subject, family, max, allowed, direction }: Complaint): Said | null {
  if (subject === '') return null
  const name = quoted(subject)
  if (family === 'range') {
    const data = { name, most: max, below: direction === 'below' }
    return {
      title: say('explain.unnamed-range', data),
      happened: say('explain.unnamed-range-happened', data),
      causes: [say('explain.unnamed-range-happened', data)],
      action: say('explain.unnamed-range-action', data),
      parameters: [],
    }
  }
  if (family !== 'choice') return null
  const data = { name, allowed: valuesOf(allowed) }
  return {
    title: say('explain.choice', data),
    happened: say('explain.unnamed-choice-happened', data),
    causes: [say('explain.choice-cause', data)],
    action: say('explain.unnamed-choice-action', data),
    parameters: [],
  }
}

function valuesOf(allowed: readonly string[]): Datum {
  return { list: allowed.map(quoted), join: 'or' }
}
