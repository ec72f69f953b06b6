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

/** The findings that most likely cause an error, most likely first; empty if none is related. */
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
  // If Kling's message mentions a parameter, findings about other parameters are irrelevant.
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
  /** How to apply a fix in the current shell, in a few words. Defaults to the lightbulb. */
  readonly howToFix?: HowToFix
  /** Limits the page to one screen. */
  readonly isBrief?: boolean
}

type HowToFix = (fix: LocatedFinding['fixes'][number], words: Words, cause: LocatedFinding) => Markdown

/** The explanation with the likely lines next to what to do, in the explanation's language. */
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

/** The rank of a finding's rule or question among the suspects; the list's length if it is not one of them. */
function rankIn(suspects: Explanation['suspects'], { finding, question }: LocatedFinding): number {
  const rank = suspects.findIndex((suspect) => suspect === finding.ruleId || suspect === question)
  return rank < 0 ? suspects.length : rank
}

/** Whether a finding is about the parameter in Kling's message, and about its value. */
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
