import type { AnyNode } from '../../../src/syntax/model'

/** Kinds of nodes that occur in one place only, so that tests need not spell them out. */
export const partKinds: ReadonlySet<unknown> = new Set<AnyNode['kind']>([
  'parameter',
  'field',
  'pattern-entry',
  'type-field',
  'handler',
  'case',
  'import-name',
])

/**
 * A model's node without spans and without what is empty, absent or false. Names are `$name`, literals their values.
 */
export function outline(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(outline)
  if (typeof node !== 'object' || node === null) return node
  const { kind, name, value } = node as { kind?: unknown; name?: unknown; value?: unknown }
  if (kind === 'name') return `$${String(name)}`
  if (kind === typeof value || (kind === 'text' && typeof value === 'string')) return value
  if (kind === 'block') return outline((node as { steps?: unknown }).steps)
  const kept = Object.entries(node).filter(
    ([key, each]) =>
      !/span$|^content$|^bytes$/i.test(key) && !isEmpty(each) && !(key === 'kind' && partKinds.has(each)),
  )
  return Object.fromEntries(kept.map(([key, each]) => [key, outline(each)]))
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0)
