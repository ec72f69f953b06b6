import type { FileFacts, LocatedFinding } from '../checklist'
import type { Explanation } from './explanation'
import { showPlace, type RenderOptions } from '../checklist/render'
import { isFault } from '../checklist/report'
import { blocks, link as linkTo, markdown, numberedList, ours, type Markdown } from '../markdown'
import { suspectsOf, type Suspects } from './suspects'

const mostShown = 3

/** The findings in the code that an error most likely comes from, likeliest first; empty where none has to do with it. */
export function likelyCauses(explanation: Explanation, files: readonly Pick<FileFacts, 'findings'>[]): readonly LocatedFinding[] {
  const suspects = suspectsOf(explanation)
  const ranked = files
    .flatMap(({ findings }) => findings)
    .map((located) => ({ located, rank: rankIn(suspects, located), named: isNamed(located, explanation.parameters) }))
    .filter(({ rank }) => rank < suspects.length)
    .sort((a, b) => Number(b.named) - Number(a.named) || a.rank - b.rank || Number(isFault(b.located.finding)) - Number(isFault(a.located.finding)))
  // Where the service names the parameter, findings on others are beside the point.
  const likely = ranked[0]?.named === true ? ranked.filter(({ named }) => named) : ranked
  return likely.slice(0, mostShown).map(({ located }) => located)
}

/**
 * The explanation with the likely lines in front of the likely causes.
 * @param howToFix what a user does in this shell to make a fix, in a few words
 */
export function withLikelyCauses(explanation: Explanation, causes: readonly LocatedFinding[], link: RenderOptions['link'], howToFix = inLightbulb): Markdown {
  const text = explanation.markdown
  if (causes.length === 0) return text
  const section = blocks([markdown`## In your code`, numberedList(causes.map((cause) => causeText(cause, link, howToFix)))])
  const before = text.indexOf('\n## ') + 1
  return markdown`${ours(text.slice(0, before))}${section}\n\n${ours(text.slice(before))}`
}

type HowToFix = (fix: LocatedFinding['fixes'][number]) => Markdown

const inLightbulb: HowToFix = () => markdown`in the lightbulb on that line`

function causeText({ finding, fixes: [fix], place }: LocatedFinding, link: RenderOptions['link'], howToFix: HowToFix): Markdown {
  const repair = fix ? markdown`**Fix:** ${fix.title} (${howToFix(fix)}).` : markdown`**Fix:** as the message says.`
  return markdown`${showPlace(place, link)}: ${finding.message} ${repair} ${linkTo(markdown`More`, finding.docsUrl)}`
}

/** The place in the list of what the finding is of; the list's length where it is of none. */
function rankIn(suspects: Suspects, { finding, question }: LocatedFinding): number {
  const rank = suspects.findIndex((suspect) => suspect === finding.ruleId || suspect === question)
  return rank < 0 ? suspects.length : rank
}

function isNamed({ finding }: LocatedFinding, parameters: readonly string[]): boolean {
  const quoted = finding.message.match(/`[^`]+`/g) ?? []
  return parameters.some((name) => quoted.some((code) => code.slice(1, -1).split(/[^\w]+/).includes(name)))
}
