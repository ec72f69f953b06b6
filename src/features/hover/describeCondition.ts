import type { Condition, Media } from '../../knowledge'
import { alternatives, inlineCode } from '../markdown'
import { between, listValues } from './allowedValues'

/** A situation in words: "with `kling-v2-6`, `mode` "pro" and no `image_tail`". */
function describeCondition({ models, values = {}, present = [], absent = [], items = [] }: Condition): string {
  const parts = [
    ...(models ? [alternatives(models.map(inlineCode))] : []),
    ...Object.entries(values).map(([path, allowed]) => `${inlineCode(path)} ${listValues(allowed)}`),
    ...present.map(inlineCode),
    ...absent.map((path) => `no ${inlineCode(path)}`),
    ...items.map(({ lists, where, min, max }) => {
      const kind = where
        ? ` of ${Object.entries(where)
            .map(([field, of]) => `${field} ${listValues(of)}`)
            .join(' and ')}`
        : ''
      const count =
        max === 0 ? 'no item' : min === 1 && max === undefined ? 'an item' : `${between({ min, max })} items`
      return `${count}${kind} in ${alternatives(lists.map(inlineCode), 'and')}`
    }),
  ]
  return `with ${alternatives(parts, 'and')}`
}

/** Several situations of which one is enough. */
export function describeConditions(conditions: readonly Condition[]): string {
  return conditions.map(describeCondition).join('; or ')
}

/** Limits of a file: "URL or Base64 (without `data:`), jpg or png, at most 10 MB, …". */
export function describeMedia(media: Media): string {
  const {
    input,
    dataUri,
    formats,
    maxSize,
    minSide,
    maxSide,
    maxArea,
    ratio,
    ratios,
    seconds,
    framesPerSecond,
    maxAge,
  } = media
  const inputs = { url: 'URL', base64: `Base64${dataUri?.startsWith('forbidden') ? ' without `data:`' : ''}`, id: 'id' }
  return [
    `${media.kind}: ${alternatives(input.map((kind) => inputs[kind]))}`,
    ...(formats ? [alternatives(formats)] : []),
    ...(maxSize === undefined ? [] : [`at most ${maxSize} MB`]),
    ...(minSide === undefined && maxSide === undefined ? [] : [`sides ${between({ min: minSide, max: maxSide })} px`]),
    ...(maxArea === undefined ? [] : [`at most ${maxArea} pixels in all`]),
    ...(ratio ? [`width to height ${ratio.min} to ${ratio.max}`] : []),
    ...(ratios ? [`ratio ${alternatives(ratios)}`] : []),
    ...(seconds ? [`${alternatives(seconds.map(between))} s`] : []),
    ...(framesPerSecond
      ? [
          `${'min' in framesPerSecond ? between(framesPerSecond) : alternatives(framesPerSecond.map(String))} frames per second`,
        ]
      : []),
    ...(maxAge === undefined ? [] : [`at most ${maxAge} days old`]),
  ].join(', ')
}
