import type { Endpoint, EndpointParameter } from '../../knowledge'

/**
 * The parameters at a dotted path relative to the body: `duration`, `settings.duration`, `multi_prompt.duration` (`[]`
 * after a list is allowed). Items that depend on a type give several; `contents[first_frame].url` selects one.
 */
export function findParameters(endpoint: Endpoint, path: string): readonly EndpointParameter[] {
  const steps = path.split('.')
  let found = endpoint.parameters.filter(({ name }) => name === nameOf(steps[0]))
  for (const [index, step] of steps.slice(1).entries()) {
    const variant = /\[(\w+)\]$/.exec(steps[index] ?? '')?.[1]
    found = found.flatMap((parameter) => childrenOf(parameter, variant)).filter(({ name }) => name === nameOf(step))
  }
  return found
}

function nameOf(step = ''): string {
  return step.replace(/\[\w*\]$/, '')
}

/** The parameters inside an object or the items of a list. */
export function childrenOf(parameter: EndpointParameter, variant?: string): readonly EndpointParameter[] {
  const { fields = [], items } = parameter
  if (items === undefined || 'types' in items) return fields
  if ('fields' in items) return [...fields, ...items.fields]
  const variants = items.variants.filter(({ value }) => variant === undefined || value === variant)
  return [
    ...fields,
    discriminatorOf(
      items.discriminator,
      items.variants.map(({ value }) => value),
    ),
    ...variants.flatMap((each) => each.fields),
  ]
}

/** The field that distinguishes kinds of list items. */
export function discriminatorOf(name: string, values: readonly string[]): EndpointParameter {
  return { name, types: ['string'], required: true, enum: values, summary: 'What the item is.' }
}
