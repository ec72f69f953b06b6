import type { FileFacts, LocatedFinding } from '../checklist'
import { showPlace, type RenderOptions } from '../checklist/render'
import { isFault } from '../checklist/report'
import { quotedIn } from '../../findings/message'
import { type Words, wordsIn } from '../../words'
import { link as linkTo, markdown, type Markdown } from '../markdown'
import type { Explanation } from './explanation'
import { missing } from './suspects'
import { renderBrief, renderPage } from './render'

const mostShown = 3

/** The findings in the code that an error most likely comes from, likeliest first; empty where none has to do with it. */
export function likelyCauses(
  explanation: Explanation,
  files: readonly Pick<FileFacts, 'findings'>[],
): readonly LocatedFinding[] {
  const { suspects } = explanation
  const ranked = files
    .flatMap(({ findings }) => findings)
    .map((located) => ({ located, rank: rankIn(suspects, located), named: closeness(located, explanation) }))
    .filter(({ rank }) => rank < suspects.length)
    .sort(
      (a, b) =>
        b.named - a.named || Number(isFault(b.located.finding)) - Number(isFault(a.located.finding)) || a.rank - b.rank,
    )
  // Where the service names the parameter, findings on others are beside the point.
  const named = ranked.filter((each) => each.named > 0)
  const isMissing = suspects[0] === missing[0]
  const likely =
    explanation.parameters.length === 0
      ? ranked
      : named.length === 0 && isMissing
        ? ranked.filter(({ rank }) => rank < missing.length)
        : named
  return likely.slice(0, mostShown).map(({ located }) => located)
}

/**
 * The explanation with the likely lines beside what to do.
 * @param howToFix what a user does in this shell to make a fix, in a few words
 * @param brief one screen only
 * @param words what the findings are told in
 */
export function withLikelyCauses(
  explanation: Explanation,
  causes: readonly LocatedFinding[],
  link: RenderOptions['link'],
  howToFix: HowToFix = inLightbulb,
  brief = false,
  words = wordsIn('en'),
): Markdown {
  const lines = causes.map((cause) => causeText(cause, link, howToFix, words))
  return brief ? renderBrief(explanation, lines) : renderPage(explanation, lines)
}

type HowToFix = (fix: LocatedFinding['fixes'][number], cause: LocatedFinding) => Markdown

export const inLightbulb = (): Markdown => markdown`in the lightbulb on that line`

function causeText(cause: LocatedFinding, link: RenderOptions['link'], howToFix: HowToFix, words: Words): Markdown {
  const {
    finding,
    fixes: [fix],
    place,
  } = cause
  const repair = fix
    ? markdown`**Fix:** ${words.fix(fix.title)} (${howToFix(fix, cause)}).`
    : markdown`**Fix:** as the message says.`
  return markdown`${showPlace(place, link)}: ${words.line(finding)} ${repair} ${linkTo(markdown`More`, finding.docsUrl)}`
}

/** The place in the list of what the finding is of; the list's length where it is of none. */
function rankIn(suspects: Explanation['suspects'], { finding, question }: LocatedFinding): number {
  const rank = suspects.findIndex((suspect) => suspect === finding.ruleId || suspect === question)
  return rank < 0 ? suspects.length : rank
}

/** Whether a finding is about the parameter that the service names, and about its value. */
function closeness({ finding, place }: LocatedFinding, { parameters, value }: Explanation): number {
  const quoted = quotedIn(finding.message)
  const words = quoted.flatMap((text) => text.split(/[^\w]+/))
  const names = parameters.flatMap((path) => [path, ...path.split('.').slice(-1)])
  const named = names.some((name) => words.includes(name))
  const hasValue =
    value !== null &&
    value.length > 1 &&
    (quoted.some((text) => text.includes(value)) || (named && (place.code ?? '').includes(value)))
  return (named ? 1 : 0) + (hasValue ? 2 : 0)
}
