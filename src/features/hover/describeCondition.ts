import type { Datum } from '../../findings/message'
import type { Condition, ItemCount, Media } from '../../knowledge'
import { code, codes, joinedBy, list, proper, term } from '../../rules/shared/saying/wording'
import { between, counted, listValues } from './allowedValues'

/** A condition in words: "with `kling-v2-6`, `mode` "pro" and no `image_tail`". */
function describeCondition({ models, values = {}, present = [], absent = [], items = [] }: Condition): Datum {
  const parts: readonly Datum[] = [
    ...(models ? [term('of-models', { models: codes(models) })] : []),
    ...Object.entries(values).map(([path, allowed]) =>
      term('set-to', { path: code(path), values: listValues(allowed) }),
    ),
    ...present.map((path) => term('present', { path: code(path) })),
    ...absent.map((path) => term('without', { path: code(path) })),
    ...items.map(describeItems),
  ]
  return term('with-parts', { parts: list(parts, 'and') })
}

function describeItems({ lists, where, min, max }: ItemCount): Datum {
  const kinds = Object.entries(where ?? {}).map(([field, of]) =>
    term('set-to', { path: code(field), values: listValues(of) }),
  )
  const isOne = min === 1 && max === undefined
  return term('items-in', {
    many: max === 0 ? 'none' : isOne ? 'one' : 'several',
    ...(max === 0 || isOne ? { count: null, number: 1 } : counted({ min, max })),
    kind: where ? list(kinds, 'and') : null,
    lists: codes(lists, 'and'),
  })
}

/** Several conditions, one of which is sufficient. */
export function describeConditions(conditions: readonly Condition[]): Datum {
  return joinedBy('or-else', conditions.map(describeCondition))
}

/** The limits of a file: "URL or Base64 (without `data:`), jpg or png, at most 10 MB, …". */
export function describeMedia(media: Media): Datum {
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
  const inputs = input.map((each) =>
    term('media-input', { input: each === 'base64' && dataUri?.startsWith('forbidden') ? 'bare-base64' : each }),
  )
  return joinedBy('further', [
    term('media', { kind: media.kind, inputs: list(inputs) }),
    ...(formats ? [names(formats)] : []),
    ...(maxSize === undefined ? [] : [term('megabytes', { count: maxSize })]),
    ...(minSide === undefined && maxSide === undefined
      ? []
      : [term('sides', { range: between({ min: minSide, max: maxSide }) })]),
    ...(maxArea === undefined ? [] : [term('pixels', { count: maxArea })]),
    ...(ratio ? [term('width-to-height', { range: term('from-to', { first: ratio.min, last: ratio.max }) })] : []),
    ...(ratios ? [term('ratio', { ratios: names(ratios) })] : []),
    ...(seconds ? [term('lasting', { ranges: list(seconds.map(between)) })] : []),
    ...(framesPerSecond
      ? [
          term('frame-rate', {
            range: 'min' in framesPerSecond ? between(framesPerSecond) : list(framesPerSecond),
          }),
        ]
      : []),
    ...(maxAge === undefined ? [] : [term('days-old', { count: maxAge })]),
  ])
}

function names(all: readonly string[]): Datum {
  return list(all.map(proper))
}
