import { Contract } from '../../analysis/contract/contract'
import { isCertain, not } from '../../analysis/contract/outcome'
import type { Slot } from '../../analysis/contract/slots'
import type { Request } from '../../analysis/requests/request'

/** A kind of item that a list certainly has more often than Kling accepts. */
interface Surplus {
  readonly kind: string
  readonly most: number
}

/** The kinds of items that a top-level list has too many of, for every possible endpoint. */
export function surplusIn(request: Request, { path, parameters }: Slot): readonly Surplus[] {
  const contracts = request.endpoints.map((endpoint) => new Contract(request, endpoint))
  const items = parameters[0]?.items
  if (!items || !('variants' in items) || path.includes('.')) return []
  return items.variants.flatMap(({ value: kind, maxCount: most }) => {
    if (most === undefined) return []
    const fits = (contract: Contract) =>
      contract.check({ items: [{ lists: [path], where: { [items.discriminator]: [kind] }, max: most }] })
    return contracts.every((contract) => isCertain(not(fits(contract)))) ? [{ kind, most }] : []
  })
}
