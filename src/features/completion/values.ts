import { type EndpointParameter, type Items, models, type Scalar, type Variant } from '../../knowledge'
import type { Completion } from './completion'
import { findParameters } from '../hover/findParameter'
import { renderModel, renderParameter } from '../hover'
import type { Words } from '../../words'
import { choicesOf, defaultOf } from './choices'
import type { Cursor } from './cursor'
import { sortText, type Style, valueSnippet } from './snippet'
import type { Target } from './target'

const modelAges: ReadonlyMap<string, number> = new Map(
  // A model of both videos and images is ordered by its first entry.
  models.map(({ id }, index): [string, number] => [id, index]).toReversed(),
)

type ValueTarget = Extract<Target, { kind: 'value' | 'item' }>

/** Completes the values of a parameter: current ones first, retired ones last. */
export function valueCompletions(
  target: ValueTarget,
  cursor: Cursor,
  style: Style,
  words: Words,
): readonly Completion[] {
  const { parameter } = target
  const isModel = parameter.name === 'model_name'
  const all = choicesOf(parameter, isModel ? null : target.models)
  const choices = isModel ? newestFirst(all) : all
  const standard = defaultOf(parameter, choices)
  const documentation = renderParameter(target.endpoint, target.path, words, [parameter])
  const variants = variantsOf(target)
  const describe = (value: Scalar) => {
    if (isModel) return renderModel(String(value), words)
    const summary = variants.find((variant) => variant.value === value)?.summary
    return summary === undefined ? documentation : words.fact(summary)
  }
  const completion = (value: Scalar, index: number, deprecated: boolean): Completion => ({
    kind: isModel ? 'model' : 'value',
    label: cursor.quote === null ? style.literal(value) : String(value),
    detail: words.say('completion.value', { is: deprecated ? 'retired' : value === standard ? 'default' : null }),
    documentation: describe(value),
    ...plain(cursor, style.literal(value), cursor.quote === null ? style.literal(value) : cursor.quote + String(value)),
    sortText: sortText(deprecated ? 9 : 0, index),
    deprecated,
    preselect: !deprecated && value === standard,
  })
  const retired = (parameter.retiredValues ?? []).filter((value) => isModel || !choices.includes(value))
  return [
    ...choices.map((value, index) => completion(value, index, false)),
    ...retired.map((value, index) => completion(value, index, true)),
  ]
}

/** Models without data sheet come last. */
function newestFirst(models: readonly Scalar[]): readonly Scalar[] {
  const age = (model: Scalar): number => modelAges.get(String(model)) ?? models.length
  return models.toSorted((a, b) => age(a) - age(b))
}

/** Completes the items of a list: values, or objects with their required fields. */
export function itemCompletions(
  target: ValueTarget,
  cursor: Cursor,
  style: Style,
  words: Words,
): readonly Completion[] {
  const { items } = target.parameter
  if (!items) return []
  if ('types' in items)
    return cursor.quote === null && !items.enum
      ? []
      : valueCompletions({ ...target, parameter: itemParameter(target.parameter, items) }, cursor, style, words)
  if (cursor.quote !== null) return []
  if ('fields' in items) return [itemCompletion(target, items.fields, null, 0, { cursor, style, words })]
  return items.variants.map((variant, index) =>
    itemCompletion(target, variant.fields, { variant, key: items.discriminator }, index, {
      cursor,
      style,
      words,
    }),
  )
}

function itemParameter(
  list: EndpointParameter,
  { types, enum: values }: Extract<Items, { types: unknown }>,
): EndpointParameter {
  return { name: list.name, types, summary: list.summary, ...(values ? { enum: values } : {}) }
}

function itemCompletion(
  target: ValueTarget,
  fields: readonly EndpointParameter[],
  of: { readonly variant: Variant; readonly key: string } | null,
  index: number,
  { cursor, style, words }: { readonly cursor: Cursor; readonly style: Style; readonly words: Words },
): Completion {
  const needed = fields.filter(({ required }) => required)
  const entries = (needed.length > 0 ? needed : fields.slice(0, 1)).map((field, at) =>
    style.entry(field.name, stop(valueSnippet(field, target.models, style), at + 1)),
  )
  const inside = [...(of ? [style.entry(of.key, style.literal(of.variant.value))] : []), ...entries].join(', ')
  const label = of?.variant.value ?? `{ ${needed.map(({ name }) => name).join(', ')} }`
  return {
    kind: 'item',
    label,
    detail: words.fact(of?.variant.summary ?? target.parameter.summary),
    documentation: renderParameter(target.endpoint, target.path, words),
    ...plain(cursor, style.object(inside), label),
    isSnippet: true,
    sortText: sortText(0, index),
    deprecated: false,
    preselect: false,
  }
}

/** Renumbers the tab stop in the snippet of one of several fields. */
function stop(snippet: string, number: number): string {
  return snippet.replace(/\$(\{?)1/, (_, brace: string) => `$${brace}${number}`)
}

function plain(
  cursor: Cursor,
  insertText: string,
  filterText: string,
): Pick<Completion, 'span' | 'insertText' | 'isSnippet' | 'filterText' | 'edits'> {
  return { span: cursor.token, insertText, isSnippet: false, filterText, edits: [] }
}

/** The kinds of items, if the parameter is their discriminator. */
function variantsOf({ endpoint, path, parameter }: ValueTarget): readonly Variant[] {
  const [list] = findParameters(endpoint, path.split('.').slice(0, -1).join('.'))
  return list?.items && 'variants' in list.items && list.items.discriminator === parameter.name
    ? list.items.variants
    : []
}
