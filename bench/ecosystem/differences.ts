/** One finding of `klint check --format json`, with the tree and file it belongs to. */
export interface Row {
  readonly tree: string
  readonly file: string
  readonly line: number
  readonly level: string
  readonly rule: string
  readonly message: string
  /** The finding as JSON, whole: with columns and fixes. */
  readonly whole: string
}

/** The findings of one side that the other does not have. */
export interface Differences {
  readonly came: readonly Row[]
  readonly went: readonly Row[]
  readonly same: number
}

/**
 * Compares two sets of findings.
 * @param exact whether columns and fixes count, too; else a finding is its place, level, rule and message
 */
export function differencesOf(before: readonly Row[], after: readonly Row[], exact: boolean): Differences {
  const key = (row: Row): string =>
    JSON.stringify([row.tree, row.file, row.line, row.level, row.rule, exact ? row.whole : row.message])
  const came = without(after, before, key)
  return { came, went: without(before, after, key), same: after.length - came.length }
}

/** Those of a list that another does not have; of equal ones, as many as it has more. */
function without(list: readonly Row[], other: readonly Row[], key: (row: Row) => string): readonly Row[] {
  const counts = new Map<string, number>()
  for (const row of other) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return list.filter((row) => {
    const left = counts.get(key(row)) ?? 0
    counts.set(key(row), left - 1)
    return left <= 0
  })
}

/** The differences as Markdown: a count for each rule, then every finding, to be read. */
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

/** Text that stays in its table cell. */
function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|')
}
