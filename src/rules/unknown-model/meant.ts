import {
  type Endpoint,
  endpoints,
  equivalentModels,
  misspelledModels,
  models,
  type MisspeltModel,
  type Scalar,
} from '../../knowledge'
import { suggest } from '../shared/suggesting/suggest'

/** The model that was meant by an unknown name. */
export interface Meant {
  readonly model: string
  /** Other parameters in the name (`-pro`). */
  readonly parameters: Readonly<Record<string, Scalar>>
  /** `spelling`: equal except for dots, hyphens and case. `generation`: the name of the other generation. `known`: a known alias. `near`: a guess. */
  readonly by: 'spelling' | 'generation' | 'known' | 'near'
}

/** The `model_name` that was meant; `allowed` are the endpoint's models. */
export function meantInBody(name: string, allowed: readonly string[]): Meant | null {
  const plain = simplified(name)
  const renamed = equivalentModels.find((each) => each.new === plain || each.new === name)
  if (renamed) return { model: renamed.legacy, parameters: {}, by: 'generation' }
  const known: MisspeltModel | undefined = misspelledModels.find((each) => each.name === plain || each.name === name)
  if (known)
    return {
      model: known.instead,
      parameters: known.parameters ?? {},
      by: isSpelling(known.name, known.instead) ? 'spelling' : 'known',
    }
  return withMode(plain, allowed) ?? nearest(plain, allowed)
}

/** Values of `mode`, which gateways and people append to the name of a model. */
const modes: ReadonlySet<Scalar> = new Set(
  (endpoints as readonly Endpoint[]).flatMap(({ parameters }) =>
    parameters.flatMap(({ name, enum: values = [] }) => (name === 'mode' ? values : [])),
  ),
)

/** `kling-v2.6-pro`: a model with a mode. */
function withMode(name: string, allowed: readonly string[]): Meant | null {
  const [, model, mode] = /^(.+)-(\w+)$/.exec(name) ?? []
  if (model === undefined || mode === undefined || !modes.has(mode)) return null
  const meant = meantInBody(model, allowed)
  const known = meant && meant.by !== 'near' ? meant.model : allowed.includes(model) ? model : null
  return known === null ? null : { model: known, parameters: { ...meant?.parameters, mode }, by: 'known' }
}

/** The model in a path that was meant. */
export function meantInPath(name: string, allowed: readonly string[]): Meant | null {
  const plain = simplified(name)
  const legacy: string = misspelledModels.find((each) => each.name === plain)?.instead ?? plain
  const renamed = equivalentModels.find((each) => each.legacy === legacy)
  if (renamed && allowed.includes(renamed.new)) return { model: renamed.new, parameters: {}, by: 'generation' }
  return nearest(plain, allowed)
}

function nearest(name: string, allowed: readonly string[]): Meant | null {
  const found = suggest(name, allowed)
  return found && { model: String(found.value), parameters: {}, by: found.exact ? 'spelling' : 'near' }
}

/** Strips what gateways and people add: an owner before a slash, a product suffix, blanks, capitals. */
function simplified(name: string): string {
  const last = name.trim().toLowerCase().split('/').at(-1) ?? name
  return last.replace(/[_\s]+/g, '-').replace(/-(?:[ti]2v|text-to-video|image-to-video|text2video|image2video)$/, '')
}

function isSpelling(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(name: string): string {
  return name.replace(/[._-]|v(?=\d)/g, '')
}

/** Names like Kling's own: `kling-…`, `kolors-…`, a bare version. */
export function looksLikeKling(name: string): boolean {
  return /kling|kolors/i.test(name) || /^v?\d(?:[.-]\d)?(?:[.-](?:master|turbo|omni|pro|std))*$/i.test(name)
}

/** A name that exists only in paths, so `model_name` has no equivalent. */
export function isNewOnly(name: string): boolean {
  return (
    models.some(({ id, generation }) => id === name && generation === 'new') &&
    !equivalentModels.some((each) => each.new === name)
  )
}
