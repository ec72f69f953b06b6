import type { FileFacts, LocatedFinding } from '../checklist'
import { showPlace, type RenderOptions } from '../checklist/render'
import { isFault } from '../checklist/report'
import { quotedIn } from '../../findings/message'
import { type Words, wordsIn } from '../../words'
import { link as linkTo, type Markdown } from '../markdown'
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

interface PageOptions extends RenderOptions {
  /** What a user does in this shell to make a fix, in a few words; in the lightbulb unless it says otherwise. */
  readonly howToFix?: HowToFix
  /** One screen only. */
  readonly isBrief?: boolean
}

type HowToFix = (fix: LocatedFinding['fixes'][number], words: Words, cause: LocatedFinding) => Markdown

/** The explanation with the likely lines beside what to do, in the language of the explanation. */
export function withLikelyCauses(
  explanation: Explanation,
  causes: readonly LocatedFinding[],
  options: PageOptions,
): Markdown {
  const words = wordsIn(explanation.locale)
  const lines = causes.map((cause) => causeText(cause, options, words))
  return options.isBrief === true ? renderBrief(explanation, lines) : renderPage(explanation, lines)
}

export const inLightbulb: HowToFix = (_, words) => words.say('explain.in-lightbulb')

function causeText(cause: LocatedFinding, { link, howToFix = inLightbulb }: PageOptions, words: Words): Markdown {
  const {
    finding,
    fixes: [fix],
    place,
  } = cause
  return words.say('explain.likely-line', {
    place: { name: showPlace(place, link) },
    message: { name: words.line(finding) },
    fix: fix ? { name: words.fix(fix.title) } : null,
    how: fix ? { name: howToFix(fix, words, cause) } : null,
    more: { name: linkTo(words.say('explain.more-of-rule'), finding.docsUrl) },
  })
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
