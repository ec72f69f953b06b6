import { type Contract, type Effective } from '../../analysis/contract/contract'
import type { Request } from '../../analysis/meaning'
import { shotSyntax } from '../../knowledge'
import { createRule, type StatedReport } from '../rule'
import { contractsOf } from '../shared/judging/contracts'
import { confidenceOf } from '../shared/judging/judgement'
import { change } from '../shared/repairing/changes'
import { type Prompt, promptsOf, spanIn } from './prompts'
import { beyondLists, idsOf, legacyReferencesIn, misspeltIn, strayReferences } from './references'
import { shotsIn } from './shots'
import { code, noted, pair, titled } from '../shared/saying/wording'

type MessageId = 'beyond' | 'absent' | 'misspelt' | 'stray' | 'notation' | 'sum' | 'many'
type ReportOne = (finding: StatedReport<MessageId>) => void

export const promptMismatch = createRule({
  id: 'prompt-mismatch',
  summary:
    'A prompt refers to an input that the request does not have, or its shots do not add up to the length of the video.',
  level: 'warning',
  fixable: 'review',
  facts: ['promptReferences', 'shotsInPrompts'],
  kind: 'request',
  check(request, report) {
    const [contract, ...others] = contractsOf(request)
    if (!contract || others.length > 0) return
    for (const prompt of promptsOf(request)) {
      if (contract.endpoint.generation === 'new') {
        checkIds(contract, prompt, report)
        if (contract.endpoint.takesShots) checkShots(contract, prompt, report)
      } else {
        checkPlaces(contract, prompt, report)
        checkSpelling(contract, prompt, report)
      }
    }
  },
})

function weightOf(request: Request, { isOnly }: Prompt): Pick<StatedReport<MessageId>, 'level' | 'confidence'> {
  return { level: 'warning', confidence: confidenceOf(request, isOnly) }
}

function checkPlaces(contract: Contract, prompt: Prompt, report: ReportOne): void {
  for (const { text, start, list, count } of beyondLists(contract, prompt))
    report({
      ...weightOf(contract.request, prompt),
      at: spanIn(prompt, start, text.length),
      message: count === 0 ? 'absent' : 'beyond',
      data: { reference: code(text), list: code(list), ...(count === 0 ? {} : { count }) },
      related: contract
        .effective(list)
        .settings.map(({ write }) => ({ span: write.keySpan, message: noted('set', { path: code(list) }) })),
    })
}

function checkSpelling(contract: Contract, prompt: Prompt, report: ReportOne): void {
  for (const { text, start, list, right } of misspeltIn(contract, prompt)) {
    const at = prompt.written.spanOf(start, start + text.length)
    report({
      ...weightOf(contract.request, prompt),
      at: at ?? prompt.slot.span,
      message: 'misspelt',
      data: { reference: code(text), list: code(list), right: code(right) },
      fixes: at
        ? [
            {
              title: titled('replace', { from: code(text), to: code(right) }),
              safety: 'review',
              repairs: [{ do: 'code', at, by: right }],
            },
          ]
        : [],
    })
  }
}

function checkIds(contract: Contract, prompt: Prompt, report: ReportOne): void {
  for (const { text, start } of legacyReferencesIn(prompt))
    report({
      ...weightOf(contract.request, prompt),
      at: spanIn(prompt, start, text.length),
      message: 'notation',
      data: { reference: code(text) },
    })
  const ids = prompt.slot.path === 'prompt' ? null : idsOf(contract)
  for (const { text, start } of ids ? strayReferences(prompt, ids) : [])
    report({
      ...weightOf(contract.request, prompt),
      at: spanIn(prompt, start, text.length),
      message: 'stray',
      // Without any ids in `contents`, it may be an account name.
      level: ids?.length === 0 ? 'info' : 'warning',
      data: { reference: code(text) },
    })
}

function checkShots(contract: Contract, prompt: Prompt, report: ReportOne): void {
  const shots = shotsIn(prompt)
  const acts = contract.holds('settings.multi_shot', [false])
  if (!shots || acts.yes || acts.unknown) return
  const weight = { ...weightOf(contract.request, prompt), at: prompt.slot.span }
  if (shots.count > shotSyntax.most)
    report({ ...weight, message: 'many', data: { count: shots.count, most: shotSyntax.most } })
  const path = 'settings.duration'
  const length = contract.effective(path)
  const duration = secondsOf(length)
  if (duration === null || Math.abs(shots.seconds - duration) < 1e-9) return
  const isTaken = contract.parameterAt(path)?.enum?.includes(shots.seconds)
  const repairs = isTaken ? change(contract, path, shots.seconds) : []
  report({
    ...weight,
    message: 'sum',
    data: {
      sum: shots.seconds,
      duration,
      isDefault: length.settings.length === 0,
    },
    related: length.settings.map(({ span }) => ({ span, message: noted('set', { path: code(path) }) })),
    fixes: [{ title: titled('set', { setting: pair(path, [shots.seconds]) }), safety: 'review', repairs }],
  })
}

/** The length of the video, if it is certain. */
function secondsOf({ values, maybeAbsent, unseen, defaultValue }: Effective): number | null {
  const [value, ...more] = values
  if (unseen || more.length > 0 || (value && (maybeAbsent || value.kind !== 'exact'))) return null
  const seconds = Number(value?.kind === 'exact' ? value.value : defaultValue)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}
