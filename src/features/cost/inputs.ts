import type { Contract, Effective } from '../../analysis/contract/contract'
import type { Datum } from '../../findings/message'
import type { Outcome } from '../../analysis/contract/outcome'
import { proper, term } from '../../rules/shared/saying/wording'
import { aboutGoods, type Condition, equivalentModels, movedKeys, type MovedKey } from '../../knowledge'
import { type Dimension, type PriceList, priceListOf, type Quantity, videoProduct, word } from './price'

/** An input of the price that a request determines. */
export interface Input {
  /** What determines it; null if that is obvious. */
  readonly name: InputName | null
  /** All possible values; null if unknown. */
  readonly values: readonly string[] | null
  /** How to show a value; null if it is not shown. */
  show(value: string): Datum
}

/** The path of a parameter, or a length that no request contains. */
export type InputName = { readonly parameter: string } | { readonly lengthOf: 'video' | 'base-video' | 'speech' }

/** What affects the price of a request. */
export interface Order {
  readonly list: PriceList
  /** Null or missing: the request has no such input. */
  readonly inputs: Readonly<Partial<Record<Dimension, Input | null>>>
  /** How many seconds, images or calls. */
  readonly quantity: Input
}

const names = {
  legacy: { quality: 'mode', audio: 'sound', seconds: 'duration' },
  new: { quality: 'settings.resolution', audio: 'settings.audio', seconds: 'settings.duration' },
} as const

/** What the price of a request depends on; null if no price for it is known. */
export function orderOf(contract: Contract): Order | null {
  const list = priceListOf(contract.endpoint)
  if (!list) return null
  const product = videoProduct(contract.endpoint)
  if (product !== null) return { list, ...videoOrder(contract, product === 'motion-control') }
  const inputs = otherInputs(contract)
  // Without a product the solution has a different price, which is unknown.
  if (inputs.goods && !inputs.goods.values?.every((value) => value === word(true))) return null
  return { list, inputs, quantity: otherQuantity(contract, list.per) }
}

function videoOrder(contract: Contract, isMotion: boolean): Omit<Order, 'list'> {
  const { quality, audio, seconds: length } = names[contract.endpoint.generation === 'new' ? 'new' : 'legacy']
  const sound = isMotion ? null : mapped(contract, audio, audioOf)
  return {
    inputs: {
      model: { ...model(contract), values: model(contract).values?.map(newModel) ?? null },
      quality: mapped(contract, quality, (value) => newValue('mode', value)),
      audio: sound && { ...sound, show: (value) => shownAs(value === 'native' ? 'audio' : 'no-audio') },
      voices: question(contract, 'voice_list', voices(contract), 'voices'),
      video: question(
        contract,
        'video_list',
        inputs(contract, 'video_list', ['feature_video', 'base_video']),
        'video-input',
      ),
    },
    quantity: isMotion ? lengthOf('video') : seconds(contract, length),
  }
}

/** An edited video keeps its length. */
function seconds(contract: Contract, name: string): Input {
  const condition = inputs(contract, 'video_list', ['base_video'], { refer_type: ['base'] })
  const isEdited = condition ? possible(contract.check(condition)) : ['no']
  if (isEdited?.includes('no') === false) return lengthOf('base-video')
  return {
    name: { parameter: name },
    values: isEdited === null || isEdited.includes('yes') ? null : textsOf(contract.effective(name)),
    show: (value) => term('lasting', { ranges: proper(value) }),
  }
}

/** A length that no request contains. */
function lengthOf(what: 'video' | 'base-video' | 'speech'): Input {
  return { name: { lengthOf: what }, values: null, show: () => null }
}

/** How an input that affects the price is shown. */
function shownAs(input: 'audio' | 'no-audio' | 'voices' | 'video-input' | 'product' | 'reference-image'): Datum {
  return term('priced-input', { input })
}

function otherInputs(contract: Contract): Order['inputs'] {
  const { id } = contract.endpoint
  const quality = contract.parameterAt('resolution') ? 'resolution' : 'mode'
  return {
    model: contract.parameterAt('model_name') ? model(contract) : null,
    quality: mapped(contract, quality, (value) => value),
    goods: id === 'solutions-talking' ? question(contract, 'contents', aboutGoods, 'product') : null,
    image: id === 'image-generation' ? given(contract, 'image', 'reference-image') : null,
  }
}

function otherQuantity(contract: Contract, per: Quantity): Input {
  if (per === 'call') return { name: null, values: ['1'], show: () => null }
  if (per !== 'image') return lengthOf(per === 'second' ? 'speech' : 'video')
  const show = (value: string) => term('images', { count: Number(value) })
  const count = { name: { parameter: 'n' }, values: textsOf(contract.effective('n')), show }
  if (!contract.parameterAt('result_type')) return count
  const kinds = textsOf(contract.effective('result_type'))
  if (kinds?.every((kind) => kind === 'single')) return count
  const series = textsOf(contract.effective('series_amount'))
  const amount = {
    name: { parameter: 'series_amount' },
    values: series?.every((value) => value !== 'auto') ? series : null,
    show,
  }
  return kinds?.every((kind) => kind === 'series') ? amount : { name: { parameter: 'result_type' }, values: null, show }
}

/** The values of a parameter including its default; null if any of them is unknown. */
function textsOf({ values, maybeAbsent, unseen, defaultValue }: Effective): readonly string[] | null {
  if (unseen || (maybeAbsent && defaultValue === null)) return null
  const texts = values.map((value) => (value.kind === 'exact' ? String(value.value) : null))
  if (texts.includes(null)) return null
  return [
    ...new Set([
      ...texts.flatMap((text) => text ?? []),
      ...(maybeAbsent && defaultValue !== null ? [String(defaultValue)] : []),
    ]),
  ]
}

function model(contract: Contract): Input {
  return { name: { parameter: 'model_name' }, values: textsOf(contract.model), show: () => null }
}

function mapped(contract: Contract, name: string, value: (text: string) => string): Input | null {
  if (!contract.parameterAt(name)) return null
  const texts = textsOf(contract.effective(name))
  const written = new Map(texts?.map((text) => [value(text), text]))
  return {
    name: { parameter: name },
    values: texts?.map(value) ?? null,
    show: (text) => proper(written.get(text) ?? text),
  }
}

function question(
  contract: Contract,
  list: string,
  condition: Condition | null,
  label: 'voices' | 'video-input' | 'product',
): Input {
  const name = contract.parameterAt('contents') ? 'contents' : list
  return {
    name: { parameter: name },
    values: condition ? possible(contract.check(condition)) : ['no'],
    show: (value) => (value === 'yes' ? shownAs(label) : null),
  }
}

/** A variable counts as set unless it is known to be empty. */
function given(contract: Contract, name: string, label: 'reference-image'): Input {
  const { values, maybeAbsent, unseen } = contract.effective(name)
  const answers = [...(values.length > 0 ? [word(true)] : []), ...(maybeAbsent ? [word(false)] : [])]
  return {
    name: { parameter: name },
    values: unseen ? null : answers,
    show: (value) => (value === 'yes' ? shownAs(label) : null),
  }
}

function possible({ yes, no, unknown }: Outcome): readonly string[] | null {
  return unknown ? null : [...(yes ? [word(true)] : []), ...(no ? [word(false)] : [])]
}

/** The name of a model for endpoints with the model in the path, which the price list uses. */
export function newModel(legacy: string): string {
  return equivalentModels.find((names) => names.legacy === legacy)?.new ?? legacy
}

/** Sound that is not native, such as that of a reference video, costs nothing extra. */
function audioOf(sound: string): string {
  return newValue('sound', sound) === 'native' ? 'native' : 'off'
}

const moved: readonly MovedKey[] = movedKeys

/** Translates a value of a `/v1/…` endpoint to the endpoints with the model in the path; returns others unchanged. */
function newValue(key: string, value: string): string {
  return String(moved.find((pair) => pair.key === key)?.values?.find(({ from }) => from === value)?.to ?? value)
}

/**
 * Whether there are inputs of some kind: in a separate list (`/v1/…` endpoints) or in `contents` (endpoints with the
 * model in the path); null if the endpoint accepts none.
 */
function inputs(
  contract: Contract,
  list: string,
  types: readonly string[],
  where: Condition['values'] = {},
): Condition | null {
  if (contract.parameterAt('contents')) return { items: [{ lists: ['contents'], where: { type: types }, min: 1 }] }
  return contract.parameterAt(list) ? { items: [{ lists: [list], where, min: 1 }] } : null
}

function voices(contract: Contract): Condition | null {
  const list = contract.parameterAt('voice_list')
  if (list) return list.status === 'former' ? null : { present: ['voice_list'] }
  return inputs(contract, 'voice_list', ['voice'])
}
