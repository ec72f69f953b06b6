import { type MessageFormatElement as Element, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/**
 * The values that a template shows or selects by: `path`, `certain: other|true`. Sorted and distinct. A count that only
 * selects the form of a word is omitted, because another language may have one form.
 */
export function holesOf(template: string): readonly string[] {
  return [...new Set(elementsIn(template).flatMap(holeIn))].sort()
}

/** The names of all placeholders, sorted and distinct. */
export function namesOf(template: string): readonly string[] {
  return [...new Set(elementsIn(template).flatMap(namesIn))].sort()
}

/** The words of a template around its placeholders, in all its choices. */
export function literalsOf(template: string): readonly string[] {
  const literals = (element: Element): readonly string[] =>
    element.type === TYPE.literal ? [element.value] : optionsOf(element).flatMap(([, parts]) => parts.flatMap(literals))
  return elementsIn(template).flatMap(literals)
}

function elementsIn(template: string): readonly Element[] {
  return parse(template, { ignoreTag: true })
}

function holeIn(element: Element): readonly string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return []
  const options = optionsOf(element)
  const inner = options.flatMap(([, parts]) => parts.flatMap(holeIn))
  if (element.type === TYPE.select)
    return [
      `${element.value}: ${options
        .map(([key]) => key)
        .sort()
        .join('|')}`,
      ...inner,
    ]
  const isShown =
    element.type === TYPE.argument ||
    element.type === TYPE.number ||
    options.some(([, parts]) => parts.some(({ type }) => type === TYPE.pound))
  return isShown ? [element.value, ...inner] : inner
}

function namesIn(element: Element): readonly string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return []
  return [element.value, ...optionsOf(element).flatMap(([, parts]) => parts.flatMap(namesIn))]
}

function optionsOf(element: Element): readonly (readonly [string, readonly Element[]])[] {
  return element.type === TYPE.select || element.type === TYPE.plural
    ? Object.entries(element.options).map(([key, { value }]) => [key, value])
    : []
}
