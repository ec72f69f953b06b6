import { isCertain } from '../../analysis/contract/outcome'
import type { Completion } from './completion'
import { keysOf } from '../../analysis/values/recordObject'
import type { EndpointParameter } from '../../knowledge'
import type { Words } from '../../words'
import { renderParameter } from '../hover'
import { typeNames } from '../hover/renderParameter'
import { everydayParameters } from '../everyday'
import { choicesOf, isTaken } from './choices'
import type { Cursor } from './cursor'
import type { Probe } from './probes'
import { sortText, type Style, valueSnippet } from './snippet'
import type { Target } from './target'

type KeyTarget = Extract<Target, { kind: 'key' }>

/** Completes the parameters that the request does not have yet: required ones, then everyday ones, then the others. */
export function keyCompletions(
  target: KeyTarget,
  cursor: Cursor,
  probe: Probe,
  style: Style,
  words: Words,
): readonly Completion[] {
  const present = keysOf(target.record)
  const unique = new Map(target.parameters.map((parameter) => [parameter.name, parameter]))
  return [...unique.values()]
    .filter(
      (parameter) => parameter.status !== 'former' && !present.has(parameter.name) && isOfUse(parameter, target.models),
    )
    .map((parameter, index) => completionOf(parameter, index, { target, cursor, probe, style, words }))
}

/** The key being typed, and how to write and describe it. */
interface Typed {
  readonly target: KeyTarget
  readonly cursor: Cursor
  readonly probe: Probe
  readonly style: Style
  readonly words: Words
}

function completionOf(
  parameter: EndpointParameter,
  index: number,
  { target, cursor, probe, style, words }: Typed,
): Completion {
  const { name, types } = parameter
  const required = isRequired(parameter, target)
  const everyday = everydayParameters.indexOf(target.path + name)
  const isName = probe.form === 'name'
  const quoted = cursor.quote === null ? name : cursor.quote + name + cursor.quote
  const entry = `${style.entry(name, valueSnippet(parameter, target.models, style))}${probe.comma ? ',' : ''}`
  return {
    kind: 'parameter',
    label: name,
    detail: words.say('completion.key', { types: typeNames(types), required }),
    documentation: renderParameter(target.endpoint, target.path + name, words, [parameter]),
    span: cursor.token,
    insertText: isName ? quoted : entry,
    isSnippet: !isName,
    filterText: quoted,
    sortText: required ? sortText(0, index) : everyday < 0 ? sortText(2, index) : sortText(1, everyday),
    deprecated: false,
    preselect: false,
    edits: probe.edits,
  }
}

/** Whether these models accept the parameter with more than one fixed value. */
function isOfUse(parameter: EndpointParameter, models: KeyTarget['models']): boolean {
  const [only, ...others] = choicesOf(parameter, models)
  const isFixed =
    models !== null && parameter.types.includes('boolean') && only === parameter.default && others.length === 0
  return isTaken(parameter, models) && !isFixed
}

/** Required always, or with the current values of the request. */
function isRequired({ required, requiredWhen = [] }: EndpointParameter, { contract }: KeyTarget): boolean {
  return required === true || requiredWhen.some((condition) => isCertain(contract.check(condition)))
}
