import type { Capability } from './capabilities'
import { modelSheets } from './models'
import type { ModelFate, ModelSheet } from './modelSheet'
import { type ImagePrice, pricesWithoutModel, type VideoPrice } from './pricing'
import type { Scalar } from './source'
import { unverifiedModels } from './unverifiedModels'

// Views of the sheets, in their order: newest first.

/** A model name that the official API accepts or accepted. */
export interface Model extends ModelFate {
  readonly id: string
  readonly generation: 'legacy' | 'new'
  readonly kind: 'video' | 'image' | 'try-on'
}

const sheets: readonly ModelSheet[] = modelSheets

/** Legacy models of each kind, then those of the new generation. */
export const models: readonly Model[] = [
  ...modelsOf('legacy', 'video'),
  ...modelsOf('legacy', 'image'),
  ...modelsOf('legacy', 'try-on'),
  ...modelsOf('new', 'video'),
]

/** Video models, including some that are on no page. */
export const capabilities: readonly Capability[] = [
  ...sheets.flatMap(({ id, generation, video }) => (video ? [{ model: id, generation, ...video.capability }] : [])),
  ...unverifiedModels,
]

/** The names of the same model in both generations. 3.0 Turbo exists in the new generation only. */
export const equivalentModels: readonly { readonly legacy: string; readonly new: string }[] = sheets.flatMap(
  ({ id, newName }) => (newName === undefined ? [] : [{ legacy: id, new: newName }]),
)

/** A name that never existed, and what was meant: a model and, if the name implies more, the parameters for it. */
export interface MisspeltModel {
  readonly name: string
  readonly instead: string
  readonly parameters?: Readonly<Record<string, Scalar>>
}

/** For `model_name`. Names for endpoints with the model in the path are in `equivalentModels`. */
export const misspelledModels: readonly MisspeltModel[] = sheets.flatMap(({ id, misspelled = [] }) =>
  misspelled.map((each) => ({ ...each, instead: id })),
)

export const videoPrices: readonly VideoPrice[] = sheets.flatMap(({ id, video }) =>
  (video?.prices ?? []).map((price) => ({ model: id, ...price })),
)

export const imagePrices: readonly ImagePrice[] = [
  ...sheets.flatMap(({ id, image }) => (image?.prices ?? []).map((price) => ({ model: id, ...price }))),
  ...pricesWithoutModel,
]

function modelsOf(generation: Model['generation'], kind: Model['kind']): readonly Model[] {
  return sheets.flatMap((sheet) => {
    const fate = { video: sheet.video, image: sheet.image, 'try-on': sheet.tryOn }[kind]
    if (!fate || sheet.generation !== generation) return []
    const { name, status, retirement, source, confidence } = fate
    const known = { ...(retirement && { retirement }), ...(confidence && { confidence }) }
    return [{ id: sheet.id, name, generation, kind, status, source, ...known }]
  })
}
