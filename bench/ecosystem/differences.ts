/** One finding of `klint check --format json`, with the tree and file it belongs to. */
export interface Row {
  readonly tree: string
  readonly file: string
  readonly line: number
  readonly level: string
  readonly rule: string
  readonly message: string
  /** The whole finding as JSON, with columns and fixes. */
  readonly whole: string
}

/** The findings that only one side has. */
export interface Differences {
  readonly came: readonly Row[]
  readonly went: readonly Row[]
  readonly same: number
}

/**
 * Compares two sets of findings.
 * @param exact whether columns and fixes count, too; otherwise findings are equal if place, level, rule and message are
 */
export function differencesOf(before: readonly Row[], after: readonly Row[], exact: boolean): Differences {
  const key = (row: Row): string =>
    JSON.stringify([row.tree, row.file, row.line, row.level, row.rule, exact ? row.whole : row.message])
  const came = without(after, before, key)
  return { came, went: without(before, after, key), same: after.length - came.length }
}

/** The items of a list that the other lacks. Equal items count as often as they occur. */
function without(list: readonly Row[], other: readonly Row[], key: (row: Row) => string): readonly Row[] {
  const counts = new Map<string, number>()
  for (const row of other) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return list.filter((row) => {
    const left = counts.get(key(row)) ?? 0
    counts.set(key(row), left - 1)
    return left <= 0
  })
}

/** The differences as Markdown for review: counts for each rule, then every finding. */
export function report({ came, went, same }: Differences): string {
  const rules = [...new Set([...came, ...went].map(({ rule }) => rule))].toSorted()
  const count = (rows: readonly Row[], rule: string): number => rows.filter((row) => row.rule === rule).length
  const counts = rules.map((rule) => `| ${rule} | ${count(came, rule)} | ${count(went, rule)} |`)
  const lines = [...came.map((row) => ({ sign: '+', row })), ...went.map((row) => ({ sign: '−', row }))]
    .toSorted((a, b) => place(a.row).localeCompare(place(b.row)) || a.row.line - b.row.line)
    .map(
      ({ sign, row }) => `| ${sign} | ${place(row)}:${row.line} | ${row.level} | ${row.rule} | ${cell(row.message)} |`,
    )
  const summary = `${came.length} came, ${went.length} went, ${same} stayed.`
  if (lines.length === 0) return `${summary}\n`
  return [
    summary,
    '',
    '| rule | came | went |',
    '| --- | ---: | ---: |',
    ...counts,
    '',
    '| | place | level | rule | message |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}

const place = ({ tree, file }: Row): string => `${tree}/${file}`

/** Escapes text for a table cell. */
function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|')
}
