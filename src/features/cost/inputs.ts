import type { Contract, Effective } from '../../analysis/contract/contract'
import type { Datum } from '../../findings/message'
import type { Outcome } from '../../analysis/contract/outcome'
import { proper, term } from '../../rules/shared/saying/wording'
import { aboutGoods, type Condition, equivalentModels, movedKeys, type MovedKey } from '../../knowledge'
import { type Dimension, type PriceList, priceListOf, type Quantity, videoProduct, word } from './price'

/** What a request says about one thing that its price rests on. */
export interface Input {
  /** Where that is said; null where it goes without saying. */
  readonly name: InputName | null
  /** All that it may be; null where that is not known. */
  readonly values: readonly string[] | null
  /** How a value is shown; null where it goes without saying. */
  show(value: string): Datum
}

/** The path of a parameter, or the length of what no request says how long it is. */
export type InputName = { readonly parameter: string } | { readonly lengthOf: 'video' | 'base-video' | 'speech' }

/** A request as far as its price goes. */
export interface Order {
  readonly list: PriceList
  /** Null, like missing: the request has no such input. */
  readonly inputs: Readonly<Partial<Record<Dimension, Input | null>>>
  /** How many seconds, images or calls. */
  readonly quantity: Input
}

const names = {
  legacy: { quality: 'mode', audio: 'sound', seconds: 'duration' },
  new: { quality: 'settings.resolution', audio: 'settings.audio', seconds: 'settings.duration' },
} as const

/** What the price of a request depends on; null where no price of what it asks for is known. */
export function orderOf(contract: Contract): Order | null {
  const list = priceListOf(contract.endpoint)
  if (!list) return null
  const product = videoProduct(contract.endpoint)
  if (product !== null) return { list, ...videoOrder(contract, product === 'motion-control') }
  const inputs = otherInputs(contract)
  // Without a product the solution has another price, which is not known.
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

/** A video that is edited keeps its length. */
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

/** What no request says. */
function lengthOf(what: 'video' | 'base-video' | 'speech'): Input {
  return { name: { lengthOf: what }, values: null, show: () => null }
}

/** What of a request makes a difference to its price. */
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

/** The values of a parameter, its default counted in; null where any of them is not known. */
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

/** A variable that is sent is taken as filled, unless it is seen to be empty. */
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

/** The model's name in the new generation, by which prices are listed. */
export function newModel(legacy: string): string {
  return equivalentModels.find((names) => names.legacy === legacy)?.new ?? legacy
}

/** What is not native, such as the sound of a reference video, costs nothing more. */
function audioOf(sound: string): string {
  return newValue('sound', sound) === 'native' ? 'native' : 'off'
}

const moved: readonly MovedKey[] = movedKeys

/** A value of the legacy generation in terms of the new one; others as they are. */
function newValue(key: string, value: string): string {
  return String(moved.find((pair) => pair.key === key)?.values?.find(({ from }) => from === value)?.to ?? value)
}

/** That there are inputs of some kind: in a list of their own (legacy) or in `contents` (new); null where the endpoint takes none. */
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
