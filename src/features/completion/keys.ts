import { keysOf } from '../../analysis/record'
import type { EndpointParameter } from '../../knowledge'
import { renderParameter } from '../hover'
import { alternatives } from '../markdown'
import type { Completion } from '../types'
import { isTaken } from './choices'
import type { Cursor } from './cursor'
import type { Probe } from './probes'
import { type Style, valueSnippet } from './snippet'
import type { Target } from './target'

/** The parameters that are not there yet, required ones first. */
export function keyCompletions(target: Extract<Target, { kind: 'key' }>, cursor: Cursor, probe: Probe, style: Style): readonly Completion[] {
  const present = keysOf(target.record)
  return target.parameters
    .filter((parameter) => parameter.status !== 'former' && !present.has(parameter.name) && isTaken(parameter, target.models))
    .map((parameter, index) => completionOf(parameter, index, target, cursor, probe, style))
}

function completionOf(parameter: EndpointParameter, index: number, target: Extract<Target, { kind: 'key' }>, cursor: Cursor, probe: Probe, style: Style): Completion {
  const { name, types, required } = parameter
  const isName = probe.form === 'name'
  const quoted = cursor.quote === null ? name : cursor.quote + name + cursor.quote
  const entry = `${style.entry(name, valueSnippet(parameter, target.models, style))}${probe.comma ? ',' : ''}`
  return {
    kind: 'parameter',
    label: name,
    detail: `${alternatives(types)}${required ? ', required' : ''}`,
    documentation: renderParameter(target.endpoint, target.path === '' ? name : `${target.path}.${name}`),
    span: cursor.token,
    insertText: isName ? quoted : entry,
    isSnippet: !isName,
    filterText: quoted,
    sortText: sortText(required ? 0 : parameter.requiredWhen ? 1 : 2, index),
    deprecated: false,
    preselect: false,
    edits: probe.edits,
  }
}

/** Groups first, then the order of the page. */
export function sortText(group: number, index: number): string {
  return `${group}${String(index).padStart(4, '0')}`
}
