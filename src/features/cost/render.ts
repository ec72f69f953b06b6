import { packs, unitPrices, yuanPrices } from '../../knowledge'
import { alternatives, bulletList, inlineCode, page, type Markdown } from '../markdown'
import { citations } from '../provenance'
import type { Between, Currency, Estimate } from './estimate'
import type { Input, Order } from './inputs'
import type { Quantity } from './price'

/** What a price is for. */
export const perWords: Readonly<Record<Quantity, string>> = {
  second: 'second',
  '5 seconds': '5 seconds begun',
  image: 'image',
  call: 'call',
}

/** `5 s · pro · no audio · 2.5 units ≈ $0.35`; by the second where the length is not known. */
export function costLabel(order: Order, estimate: Estimate): string {
  const { rate, count, currency, unitPrice, unknown } = estimate
  const units = count ? times(rate, count) : rate
  const per = count ? '' : ` per ${perWords[order.list.per]}`
  return [
    ...situation(order),
    `${order.list.source ? 'about ' : ''}${range(units, amount)} ${units.max === 1 ? 'unit' : 'units'} ≈ ${range(times(units, unitPrice), money[currency])}${per}`,
    ...unknownWords(unknown),
  ].join(' · ')
}

const currencyNames: Readonly<Record<Currency, string>> = { dollars: 'USD', yuan: 'CNY' }

/** `about 0.35 USD`: the list price, without what it rests on. */
export function priceWords({ list }: Order, { rate, count, currency, unitPrice }: Estimate): string {
  const sum = times(count ? times(rate, count) : rate, unitPrice)
  const per = count ? '' : ` per ${perWords[list.per]}`
  return `about ${range(sum, (value) => money[currency](value).slice(1))} ${currencyNames[currency]}${per}`
}

/** How the sum is made up. */
export function costMarkdown(order: Order, estimate: Estimate): Markdown {
  const { rate, count, currency, unknown } = estimate
  const { unit, per } = order.list
  const words = situation(order)
  return page([
    `**Cost** · ${costLabel(order, estimate)}`,
    bulletList([
      `${range(rate, amount)} units per ${perWords[per]}${count ? ` × ${range(count, amount)} = ${range(times(rate, count), amount)} units` : ''}${words.length > 0 ? ` (${words.join(', ')})` : ''}.`,
      unitWords(unit, currency),
      `A prepaid package lasts ${packs.days} days.`,
      ...(unknown.length > 0 ? [`Not known here: ${alternatives(unknown.map(nameOf), 'and')}.`] : []),
    ]),
    `Source: ${citations([order.list.source ?? unitPrices[unit], currency === 'yuan' ? yuanPrices : unitPrices[unit], packs]).join('; ')}`,
  ])
}

function unitWords(unit: Order['list']['unit'], currency: Currency): string {
  return currency === 'yuan'
    ? `A unit of ${unit} costs about ¥${yuanPrices[unit]} in China; packages and contracts differ.`
    : `A unit of ${unit} lists at $${unitPrices[unit].dollars}; packages and contracts differ.`
}

/** Dollars with cents; below one dollar with a tenth of a cent where there is one. */
export function dollars(value: number): string {
  return `$${value < 1 ? value.toFixed(3).replace(/0$/, '') : value.toFixed(2)}`
}

const money: Readonly<Record<Currency, (value: number) => string>> = {
  dollars,
  yuan: (value) => `¥${value.toFixed(2)}`,
}

/** Without the noise of binary fractions. */
export function amount(value: number): string {
  return String(Number(value.toFixed(4)))
}

function situation({ inputs, quantity, list }: Order): readonly string[] {
  const distinguishes = (dimension: string) => list.rates.some(({ when }) => dimension in when)
  const own = Object.entries(inputs).filter(([dimension]) => dimension !== 'model' && distinguishes(dimension))
  return [quantity, ...own.map(([, input]) => input)].flatMap((input) => (input && shown(input)) ?? [])
}

function shown({ values, show }: Input): string | null {
  const words = (values ?? []).map(show)
  return words.length === 0 || words.includes(null) ? null : alternatives(words.flatMap((text) => text ?? []))
}

function unknownWords(unknown: readonly string[]): readonly string[] {
  return unknown.length === 0 ? [] : [`unknown: ${unknown.join(', ')}`]
}

/** Names of parameters are code; other words are not. */
function nameOf(name: string): string {
  return name.includes(' ') ? `the ${name}` : inlineCode(name)
}

function times(a: Between, by: Between | number): Between {
  return typeof by === 'number' ? { min: a.min * by, max: a.max * by } : { min: a.min * by.min, max: a.max * by.max }
}

function range({ min, max }: Between, write: (value: number) => string): string {
  return min === max ? write(min) : `${write(min)} to ${write(max)}`
}
