import type { Datum } from '../../findings/message'
import { packs, unitPrices, yuanPrices } from '../../knowledge'
import { code, list as listOf, proper, term } from '../../rules/shared/saying/wording'
import type { Prose } from '../../text/prose'
import type { Words } from '../../words'
import { bulletList, ours, page, type Markdown } from '../markdown'
import { sourceLine } from '../provenance'
import type { Between, Currency, Estimate } from './estimate'
import type { Input, InputName, Order } from './inputs'

/** `5 s · pro · no audio · 2.5 units ≈ $0.35`; per second if the length is unknown. */
export function costLabel(order: Order, estimate: Estimate, words: Words): Prose {
  const { rate, count, currency, unitPrice, unknown } = estimate
  const units = count ? times(rate, count) : rate
  const sum = words.say('cost.sum', {
    about: order.list.source !== undefined,
    units: range(units, amount),
    one: units.max === 1,
    money: range(times(units, unitPrice), money[currency]),
    per: count ? null : order.list.per,
  })
  const parts = [...situation(order), proper(sum), ...unknownWords(unknown)]
  return ours(parts.map((part) => words.phrase(part)).join(' · '))
}

/** `about 0.35 USD`: the list price without its inputs. */
export function priceWords({ list }: Order, { rate, count, currency, unitPrice }: Estimate, words: Words): Prose {
  const sum = times(count ? times(rate, count) : rate, unitPrice)
  return words.say('cost.price', {
    sum: range(sum, (value) => money[currency](value).slice(1)),
    currency,
    per: count ? null : list.per,
  })
}

/** How the price is calculated. */
export function costMarkdown(order: Order, estimate: Estimate, words: Words): Markdown {
  const { rate, count, currency, unknown } = estimate
  const { unit, per } = order.list
  const parts = situation(order)
  return page([
    words.say('cost.title', { label: proper(costLabel(order, estimate, words)) }),
    bulletList([
      words.say('cost.calculation', {
        rate: range(rate, amount),
        per,
        count: count ? range(count, amount) : null,
        units: count ? range(times(rate, count), amount) : null,
        situation: parts.length > 0 ? listOf(parts, 'plain') : null,
      }),
      words.say('cost.unit', {
        unit,
        currency,
        price: proper(String(currency === 'yuan' ? yuanPrices[unit] : unitPrices[unit].dollars)),
      }),
      words.say('cost.package', { days: packs.days }),
      ...(unknown.length > 0 ? [words.say('cost.unknown', { inputs: listOf(unknown.map(inSentence), 'and') })] : []),
    ]),
    sourceLine(
      [order.list.source ?? unitPrices[unit], currency === 'yuan' ? yuanPrices : unitPrices[unit], packs],
      words,
    ),
  ])
}

/** Dollars with cents; below one dollar also with tenths of a cent. */
export function dollars(value: number): string {
  return `$${value < 1 ? value.toFixed(3).replace(/0$/, '') : value.toFixed(2)}`
}

const money: Readonly<Record<Currency, (value: number) => string>> = {
  dollars,
  yuan: (value) => `¥${value.toFixed(2)}`,
}

/** Rounds away binary floating-point noise. */
export function amount(value: number): string {
  return String(Number(value.toFixed(4)))
}

function situation({ inputs, quantity, list }: Order): readonly Datum[] {
  const distinguishes = (dimension: string) => list.rates.some(({ when }) => dimension in when)
  const own = Object.entries(inputs).filter(([dimension]) => dimension !== 'model' && distinguishes(dimension))
  return [quantity, ...own.map(([, input]) => input)].flatMap((input) => (input && shown(input)) ?? [])
}

function shown({ values, show }: Input): Datum {
  const words = (values ?? []).map(show)
  return words.length === 0 || words.includes(null) ? null : listOf(words)
}

function unknownWords(unknown: readonly InputName[]): readonly Datum[] {
  return unknown.length === 0 ? [] : [term('not-known', { inputs: listOf(unknown.map(nameOf), 'plain') })]
}

/** The name of an input in a list. */
export function nameOf(name: InputName): Datum {
  return 'parameter' in name ? proper(name.parameter) : term('length', { of: name.lengthOf })
}

/** The name of an input in a sentence, where parameters are code. */
function inSentence(name: InputName): Datum {
  return 'parameter' in name ? code(name.parameter) : term('the-length', { of: name.lengthOf })
}

function times(a: Between, by: Between | number): Between {
  return typeof by === 'number' ? { min: a.min * by, max: a.max * by } : { min: a.min * by.min, max: a.max * by.max }
}

function range({ min, max }: Between, write: (value: number) => string): Datum {
  return min === max ? proper(write(min)) : term('from-to', { first: proper(write(min)), last: proper(write(max)) })
}
