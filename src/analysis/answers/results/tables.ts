import { cursorReaders, scalarReaders, statementMethods } from '../../../knowledge/libraries'
import type { CallValue, Value } from '../../../syntax/model'
import { lastName } from '../../program/names'
import type { Evaluator } from '../../values/evaluator'
import { exactTexts } from '../../values/possibility'
import { readStatement, type Statement } from './statements'

/** Where a column of a table is, as a place that values are kept at. */
export function columnPlace(table: string, column: string): string {
  return JSON.stringify(['table', table.split('.').at(-1)?.toLowerCase(), column.toLowerCase()])
}

/** The columns that a statement sets, by the call's values for them. */
export function columnsWritten(evaluator: Evaluator, call: CallValue): ReadonlyMap<Value, string> {
  const found = statementAround(evaluator, call)
  const places = new Map<Value, string>()
  if (found?.statement.kind !== 'write') return places
  const { statement, given } = found
  for (const { name, as } of statement.columns) {
    if (name === null || as === null || typeof as === 'string') continue
    const value = 'name' in as ? given.named.get(as.name) : given.listed[as.index]
    if (value) places.set(value, columnPlace(statement.table, name))
  }
  return places
}

/** The column that a row of what a call reads has under the last of some keys. */
export function columnRead(evaluator: Evaluator, call: CallValue, path: readonly string[]): string | null {
  const read = statementRead(evaluator, call)
  if (read?.kind !== 'read') return null
  const column = columnAt(read, call, path.at(-1))
  return column === null ? null : columnPlace(read.table, column)
}

function columnAt({ columns }: Statement, call: CallValue, key: string | undefined): string | null {
  const [only, ...more] = columns
  if (key === undefined) return only && more.length === 0 && scalarReaders.has(lastName(call.callee)) ? only.name : null
  if (/^\d+$/.test(key)) {
    const column = columns.some(({ name }) => name === '*') ? null : columns[Number(key)]
    return column?.name ?? null
  }
  const column = columns.find(({ as }) => as === key)
  return column ? column.name : columns.some(({ name }) => name === '*') ? key : null
}

/** The statement of a call that reads, in the chain of it or given to its cursor before. */
function statementRead(evaluator: Evaluator, call: CallValue): Statement | null {
  const own = statementAround(evaluator, call)
  if (own) return own.statement
  const { callee } = call
  if (callee.kind !== 'member' || callee.object.kind !== 'name' || !cursorReaders.has(lastName(callee))) return null
  const { program } = evaluator
  const binding = program.resolve(callee.object)
  const earlier = (binding?.references ?? [])
    .filter(({ span }) => span.start < call.span.start)
    .flatMap((reference) => {
      const member = program.parents.get(reference)
      const before = member?.kind === 'member' ? program.parents.get(member) : null
      const isStatement = before?.kind === 'call' && before.callee === member && statementMethods.has(lastName(member))
      return isStatement && program.functionOf(before) === program.functionOf(call) ? [before] : []
    })
  const last = earlier.toSorted((a, b) => a.span.start - b.span.start).at(-1)
  return last ? (statementAround(evaluator, last)?.statement ?? null) : null
}

interface Given {
  readonly listed: readonly Value[]
  readonly named: ReadonlyMap<string, Value>
}

const longestChain = 6

/** The statement that a call, or an earlier one in its chain, gets, with the call's values for its placeholders. */
function statementAround(
  evaluator: Evaluator,
  call: CallValue,
): { readonly statement: Statement; readonly given: Given } | null {
  let at: Value = call
  for (let length = 0; length < longestChain; length += 1) {
    if (at.kind === 'await' || at.kind === 'cast') at = at.value
    if (at.kind === 'name') {
      const [only, ...more] = definitionsOf(evaluator, at)
      if (!only || more.length > 0) return null
      at = only
    }
    if (at.kind === 'call') {
      const statement = statementIn(evaluator, at)
      if (statement) return { statement, given: givenBy(call, at === call ? 1 : 0) }
      at = at.callee
    }
    if (at.kind !== 'member') return null
    at = at.object
  }
  return null
}

function definitionsOf({ program }: Evaluator, name: Value & { kind: 'name' }): readonly Value[] {
  return (program.resolve(name)?.definitions ?? []).flatMap((each) =>
    each.kind === 'value' && each.path.length === 0 ? [each.value] : [],
  )
}

function statementIn(evaluator: Evaluator, { callee, arguments: given }: CallValue): Statement | null {
  const [first] = given
  if (first?.kind !== 'positional' || !statementMethods.has(lastName(callee))) return null
  const { value } = first
  // `text("SELECT …")` marks a text as a statement.
  if (value.kind === 'call') return statementIn(evaluator, value)
  const [text, ...more] = exactTexts(evaluator.evaluate(value))
  return text === undefined || more.length > 0 ? null : readStatement(text)
}

/** The values for placeholders, starting at an argument: one by one, in a list, or by name. */
function givenBy({ arguments: all }: CallValue, from: number): Given {
  const values = all.slice(from).flatMap(({ kind, value }) => (kind === 'positional' ? [value] : []))
  const [first] = values
  const entries = first?.kind === 'record' ? first.entries : []
  return {
    listed: first?.kind === 'list' ? first.items.flatMap((item) => (item.kind === 'spread' ? [] : [item])) : values,
    named: new Map(
      entries.flatMap((entry) =>
        entry.kind === 'entry' && entry.key !== null ? [[entry.key, entry.value] as const] : [],
      ),
    ),
  }
}
