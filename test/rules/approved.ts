import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edit, Finding, Span } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { casesOf, root } from './cases'
import { check } from './check'
import { neighboursNamed, neighboursOf, type Neighbour } from './neighbours'
import type { Case } from './page'

/** What a case comes to. */
export interface Outcome {
  /** Its findings, one line each. */
  readonly found: readonly string[]
  /** What comes (`+`) and goes (`-`) with a small change of the text, by the change. */
  readonly beside: Readonly<Record<string, readonly string[]>>
}

export type Approved = Readonly<Record<string, Outcome>>

export const approvedPath = 'test/rules/approved.json'

/** How many neighbours of a case are approved. */
const mostNeighbours = 4

/** The cases of all rules, by name. */
export const cases: readonly (readonly [name: string, example: Case])[] = rules.flatMap(({ id }) =>
  casesOf(id).map((example) => [`${id} · ${example.title}`, example] as const),
)

/** What a case and some of its neighbours come to. */
export function outcomeOf(example: Case, neighbours: readonly Neighbour[]): Outcome {
  const { text, language } = example
  const { findings } = check(text, language)
  const beside = neighbours.map(({ name, text: other, edit }) => {
    const before = linesOf(findings, other, (offset) => moved(offset, edit))
    const after = linesOf(check(other, language).findings, other)
    return [
      name,
      [...without(before, after).map((line) => `- ${line}`), ...without(after, before).map((line) => `+ ${line}`)],
    ] as const
  })
  return { found: linesOf(findings, text), beside: Object.fromEntries(beside) }
}

/** `int-duration 5:17 warning certain 1f0c9a, safe 77ab21`: the digests are of all that is said, and of the edits. */
function linesOf(
  findings: readonly Finding[],
  text: string,
  move = (offset: number): number => offset,
): readonly string[] {
  const of = ({ start, end }: Span): readonly number[] => [move(start), move(end)]
  return findings.map(({ ruleId, span, level, confidence, message, related, tags, facts, fixes }) => {
    const lines = text.slice(0, move(span.start)).split('\n')
    const places = related.map((each) => [of(each.span), each.message, each.file])
    const said = digestOf([of(span), message, places, tags, facts])
    const made = fixes.map(
      ({ safety, title, edits }) =>
        `${safety} ${digestOf([title, edits.map((edit) => [of(edit.span), edit.newText])])}`,
    )
    return [`${ruleId} ${lines.length}:${lines.at(-1)?.length ?? 0} ${level} ${confidence} ${said}`, ...made].join(', ')
  })
}

/** Where a place of a text is once an edit is made. */
function moved(offset: number, { span, newText }: Edit): number {
  return offset < span.end
    ? Math.min(offset, span.start + newText.length)
    : offset + newText.length - (span.end - span.start)
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  return lines.filter((line) => !others.includes(line))
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 6)
}

/** The neighbours of a case that come to most different things. */
function tellingNeighbours(example: Case): readonly Neighbour[] {
  const outcomes = new Map<string, Neighbour>()
  for (const neighbour of neighboursOf(example)) {
    const [lines = []] = Object.values(outcomeOf(example, [neighbour]).beside)
    const outcome = lines.map((line) => line.replace(/ \d+:\d+ | [0-9a-f]{6}\b/g, ' ')).join('\n')
    if (!outcomes.has(outcome)) outcomes.set(outcome, neighbour)
    if (outcomes.size === mostNeighbours) break
  }
  return [...outcomes.values()]
}

/** The neighbours that are approved as far as they still are, or those that tell most. */
function keptNeighbours(example: Case, { beside }: Outcome = { found: [], beside: {} }): readonly Neighbour[] {
  const names = Object.keys(beside)
  const kept = neighboursNamed(example, names)
  return kept.length > 0 && kept.length === names.length ? kept : tellingNeighbours(example)
}

/** `npm run approve`: stores the current results after an intended change. `git diff` shows which cases changed. */
if (require.main === module) {
  const before = JSON.parse(readFileSync(join(root, approvedPath), 'utf8')) as Approved
  const all = cases.map(([name, example]) => [name, outcomeOf(example, keptNeighbours(example, before[name]))])
  writeFileSync(join(root, approvedPath), `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}
