/** What requests cost: hints, lines above requests, tables of the reference. */
export const cost = {
  'cost.calculation':
    '{rate} units per {per, select, second {second} image {image} call {call} other {started 5 seconds}}{count, select, none {} other { × {count} = {units} units}}{situation, select, none {} other { ({situation})}}.',
  'cost.column':
    '{dimension, select, model {Model} quality {Quality} audio {Audio} voices {Voices} video {Reference video} image {Reference image} other {Product}}',
  'cost.column-price': 'List price',
  'cost.column-units': 'Units per {per, select, second {second} image {image} call {call} other {started 5 seconds}}',
  'cost.list-price':
    'The list price of {unit, select, video {a video unit} other {an image unit}} is ${price}; packages and contracts differ. Source: {sources}',
  'cost.package': 'A prepaid package lasts {days} days.',
  'cost.price':
    'about {sum} {currency, select, yuan {CNY} other {USD}}{per, select, none {} second { per second} image { per image} call { per call} other { per started 5 seconds}}',
  'cost.sum':
    '{about, select, true {about } other {}}{units} {one, select, true {unit} other {units}} ≈ {money}{per, select, none {} second { per second} image { per image} call { per call} other { per started 5 seconds}}',
  'cost.title': '**Cost** · {label}',
  'cost.unit':
    '{currency, select, yuan {{unit, select, video {A video unit} other {An image unit}} costs about ¥{price} in China} other {The list price of {unit, select, video {a video unit} other {an image unit}} is ${price}}}; packages and contracts differ.',
  'cost.unknown': 'Not known here: {inputs}.',
  'cost.value': '{value, select, yes {yes} no {no} native {native} other {off}}',
} as const
