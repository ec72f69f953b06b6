import { ours, type Markdown } from '../../markdown'
import { levels } from '../../../findings/finding'
import type { Words } from '../../../words'
import type { QuestionId } from '../questions'
import type { FileFacts, LocatedFinding } from '../readFile'
import { isFault, type Answer, type Problem, type Verdict } from '../report'
import type { Probes } from '../probes'
import { keyOfStatement } from '../../../findings/message'

/** Everything that the answers are based on. */
export interface Known {
  readonly files: readonly FileFacts[]
  /** Null if nothing was sent. */
  readonly probes: Probes | null
  readonly hints: Hints
  readonly words: Words
}

/** How to get more complete answers in the current shell. Whole sentences. */
export interface Hints {
  /** How to allow network requests. */
  readonly online: Markdown
  /** How to provide credentials. */
  readonly credentials: Markdown
}

/** The most places to list for a problem. */
const placesShown = 10

type Parts = Partial<Pick<Answer, 'statements' | 'problems' | 'needs'>>

/** The answer to a question: "no" if there is an error, "doubtful" if there is a warning, else `otherwise`. */
export function answer(
  question: QuestionId,
  otherwise: Verdict,
  { words }: Pick<Known, 'words'>,
  { statements = [], problems = [], needs = [] }: Parts,
): Answer {
  const title = words.say(`checklist.question-${question}`)
  return { question, title, verdict: verdictOf(problems) ?? otherwise, statements, problems, needs }
}

function verdictOf(problems: readonly Problem[]): Verdict | null {
  if (problems.some(({ level }) => level === 'error')) return 'no'
  return problems.some(isFault) ? 'doubtful' : null
}

/** The findings that concern a question, most severe first, with findings that say the same merged. */
export function problemsFound(
  { files, words }: Pick<Known, 'files' | 'words'>,
  question: QuestionId,
): readonly Problem[] {
  const groups = new Map<string, LocatedFinding[]>()
  for (const found of files.flatMap(({ findings }) => findings)) {
    if (found.question !== question) continue
    const key = `${found.finding.ruleId} ${found.finding.level} ${keyOfStatement(found.finding.message)}`
    groups.set(key, [...(groups.get(key) ?? []), found])
  }
  return [...groups.values()]
    .flatMap((group) => problemOf(group, words) ?? [])
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}

function problemOf(group: readonly LocatedFinding[], words: Words): Problem | null {
  const [first] = group
  if (!first) return null
  const { ruleId, level, docsUrl } = first.finding
  const [fix] = first.fixes
  const { what, why, do: order } = words.finding(first.finding)
  const repair = fix
    ? words.say('checklist.fix', { title: { name: words.fix(fix.title) }, safety: fix.safety })
    : (order ?? words.say('checklist.see-page'))
  return {
    level,
    error: words.say('checklist.error', { what: { name: what }, rule: { code: `kling/${ruleId}` } }),
    cause: why ?? ours(''),
    repairs: [repair],
    ...placesOf(group.map(({ place }) => place)),
    url: docsUrl,
  }
}

function placesOf(places: Problem['places']): Pick<Problem, 'places' | 'placeCount'> {
  return { places: places.slice(0, placesShown), placeCount: places.length }
}

/** A problem that no rule reports. */
export function problem(
  level: Problem['level'],
  error: Markdown,
  cause: Markdown,
  repairs: readonly Markdown[],
  places: Problem['places'] = [],
): Problem {
  return { level, error, cause, repairs, ...placesOf(places), url: null }
}
