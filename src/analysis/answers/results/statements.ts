/** What a statement in SQL writes to, or reads from: one table, and its columns. */
export interface Statement {
  readonly kind: 'write' | 'read'
  readonly table: string
  /** The columns that a write sets or a read returns; `*` for all, null for a computed one. */
  readonly columns: readonly Column[]
}

export interface Column {
  readonly name: string | null
  /** The placeholder of its value, or its name in the row. */
  readonly as: Placeholder | string | null
}

/** By name, or by number among those without a name. */
export type Placeholder = { readonly name: string } | { readonly index: number }

const token = /::\w+|%\(\w+\)s|%s|[:@$]?[\w.]+|[?(),=*]/g
const named = /^(?:%\((\w+)\)s|[:@$]([A-Za-z_]\w*))$/
const numbered = /^\$(\d+)$/
/** Longer texts are not handwritten statements. In UTF-16 units. */
const longest = 4000

/** Reads a statement that writes rows to one table, or reads them from one; null for all else. */
export function readStatement(text: string): Statement | null {
  if (text.length > longest) return null
  const all = text.match(token) ?? []
  // A cast, `$1::text`, belongs to what precedes it.
  const tokens = all.filter((each) => !each.startsWith('::'))
  const words = tokens.map((each) => each.toLowerCase())
  switch (words[0]) {
    case 'insert':
    case 'replace':
      return insertion(tokens, words)
    case 'update':
      return update(tokens, words)
    case 'select':
      return selection(tokens, words)
    default:
      return null
  }
}

function insertion(tokens: readonly string[], words: readonly string[]): Statement | null {
  const into = words.indexOf('into')
  const values = words.indexOf('values')
  const table = tokens[into + 1]
  if (into < 0 || values < 0 || !table || tokens[into + 2] !== '(' || tokens[values + 1] !== '(') return null
  const names = itemsIn(tokens, into + 3)
  const given = itemsIn(tokens, values + 2)
  const before = countIn(tokens, values)
  const columns = names.map(([name], index) => {
    const earlier = given.slice(0, index).flat()
    return { name: name ?? null, as: placeholderOf(given[index], before + countIn(earlier, earlier.length)) }
  })
  return { kind: 'write', table, columns }
}

function update(tokens: readonly string[], words: readonly string[]): Statement | null {
  const set = words.indexOf('set')
  const table = tokens[set - 1]
  if (set !== 2 || !table) return null
  const columns = tokens.flatMap((sign, at) => {
    const isSet = sign === '=' && at > set && !words.slice(set, at).includes('where')
    return isSet
      ? [{ name: tokens[at - 1] ?? null, as: placeholderOf(tokens.slice(at + 1, at + 2), countIn(tokens, at)) }]
      : []
  })
  return { kind: 'write', table, columns }
}

function selection(tokens: readonly string[], words: readonly string[]): Statement | null {
  const from = words.indexOf('from')
  const table = tokens[from + 1]
  // With two tables, it is unknown which one has a column.
  if (from < 0 || !table || words.includes('join') || tokens[from + 2] === ',') return null
  const columns = itemsIn([...tokens.slice(1, from), ')'], 0).map((item) => {
    const [name = null, as, alias] = item
    const last = name?.split('.').at(-1) ?? null
    if (item.length === 1) return { name: last, as: last }
    return as?.toLowerCase() === 'as' && item.length === 3 && alias
      ? { name: last, as: alias }
      : { name: null, as: null }
  })
  return { kind: 'read', table, columns }
}

/** The items between commas, up to the bracket that closes them. */
function itemsIn(tokens: readonly string[], start: number): readonly (readonly string[])[] {
  const items: string[][] = [[]]
  let depth = 0
  for (const sign of tokens.slice(start)) {
    if (sign === ')' && depth === 0) break
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (sign === ',' && depth === 0) items.push([])
    else items.at(-1)?.push(sign)
  }
  return items
}

/** How many unnamed placeholders precede a position. */
function countIn(tokens: readonly string[], end: number): number {
  return tokens.slice(0, end).filter((each) => each === '?' || each === '%s').length
}

/** The placeholder that is the whole value. */
function placeholderOf(item: readonly string[] | undefined, before: number): Placeholder | null {
  const [sign, ...more] = item ?? []
  if (sign === undefined || more.length > 0) return null
  if (sign === '?' || sign === '%s') return { index: before }
  const number = numbered.exec(sign)?.[1]
  if (number !== undefined) return { index: Number(number) - 1 }
  const [, python, other] = named.exec(sign) ?? []
  const name = python ?? other
  return name === undefined ? null : { name }
}
