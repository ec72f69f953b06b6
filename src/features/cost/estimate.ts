import { unitPrices, yuanPrices } from '../../knowledge'
import type { Input, InputName, Order } from './inputs'
import type { Dimension, Rate } from './price'

/** A range of possible values; both are equal for an exact one. */
export interface Between {
  readonly min: number
  readonly max: number
}

export interface Estimate {
  /** Units for one second, image or call. */
  readonly rate: Between
  /** How many; null if unknown. */
  readonly count: Between | null
  readonly currency: Currency
  /** The price of a unit in the currency. */
  readonly unitPrice: number
  /** Unknown inputs that affect the price. */
  readonly unknown: readonly InputName[]
}

export type Currency = 'dollars' | 'yuan'

/** Null if nothing on the price list matches. */
export function estimate({ list, inputs, quantity }: Order, currency: Currency): Estimate | null {
  const rates = list.rates.filter((each) => fits(each, inputs))
  const rate = between(rates.map(({ units }) => units))
  if (!rate) return null
  const matter = (dimension: Dimension) => rate.min !== rate.max && rates.some(({ when }) => when[dimension])
  const open = (Object.keys(inputs) as Dimension[]).filter(
    (dimension) => inputs[dimension]?.values === null && matter(dimension),
  )
  return {
    rate,
    count: quantity.values && between(quantity.values.map(Number)),
    currency,
    unitPrice: currency === 'yuan' ? yuanPrices[list.unit] : unitPrices[list.unit].dollars,
    unknown: [
      ...open.flatMap((dimension) => inputs[dimension]?.name ?? []),
      ...(quantity.values || !quantity.name ? [] : [quantity.name]),
    ],
  }
}

/** Whether a rate applies to some of the possible inputs. */
export function fits(
  { when }: Rate,
  inputs: Readonly<Partial<Record<Dimension, Pick<Input, 'values'> | null>>>,
): boolean {
  return (Object.entries(when) as [Dimension, readonly string[]][]).every(([dimension, sold]) => {
    const values = inputs[dimension]?.values
    return !values || values.some((value) => sold.includes(value))
  })
}

function between(numbers: readonly number[]): Between | null {
  return numbers.length === 0 || numbers.some(Number.isNaN)
    ? null
    : { min: Math.min(...numbers), max: Math.max(...numbers) }
}
