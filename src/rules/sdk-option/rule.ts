import type { Request } from '../../analysis/meaning'
import type { SdkUse } from '../../analysis/requests/sdks/sdkUse'
import type { KeyWrite, Possibility } from '../../analysis/values/possibility'
import type { FixPlan } from '../../findings/rule'
import { createRule, type StatedReport } from '../rule'
import { literalOf } from '../shared/repairing/literal'
import { removal } from '../shared/repairing/removal'
import { code, fact, sent, titled } from '../shared/saying/wording'

type ReportOne = (finding: StatedReport<'ignored' | 'refused' | 'passed'>) => void

export const sdkOption = createRule({
  id: 'sdk-option',
  summary: 'An SDK option that has no effect for Kling, that the SDK refuses, or whose type it does not check.',
  level: 'warning',
  fixable: 'review',
  facts: ['aiSdkOptions'],
  kind: 'request',
  check(request, report) {
    const { sdk } = request
    if (!sdk?.endpoint) return
    reportIgnored(request, sdk, report)
    reportRefused(request, sdk, report)
    reportPassed(request, sdk, report)
  },
})

function reportIgnored({ endpoints, evidence }: Request, sdk: SdkUse, report: ReportOne): void {
  for (const { path, endpoints: only, harmless, instead } of sdk.call.ignored ?? []) {
    if (only && !endpoints.every(({ id }) => only.some((each) => each === id))) continue
    for (const write of sdk.options.writesAt(path)) {
      const values = sdk.options.valuesOf(write)
      if (values.length === 0 || !values.every((value) => isSaid(value) && value.value !== harmless)) continue
      report({
        at: write.keySpan,
        message: 'ignored',
        data: { path: code(path), sdk: fact(sdk.sdk.name), instead: fact(instead) },
        confidence: evidence.confidence,
        tags: ['unnecessary'],
        fixes: fixOf(write, path),
      })
    }
  }
}

/** Whether a value is a non-empty literal: an optional value is not a mistake. */
function isSaid(value: Possibility): value is Possibility & { kind: 'exact' } {
  return value.kind === 'exact' && Boolean(value.value)
}

function fixOf(write: KeyWrite, path: string): readonly FixPlan[] {
  return [{ title: titled('remove', { what: code(path) }), safety: 'review', repairs: removal({ write }) }]
}

function reportRefused({ evidence }: Request, sdk: SdkUse, report: ReportOne): void {
  for (const { path, values: refused, note } of sdk.call.refused ?? []) {
    for (const write of sdk.options.writesAt(path)) {
      const [value, ...more] = sdk.options.valuesOf(write)
      if (value?.kind !== 'exact' || more.length > 0 || !refused.some((each) => each === value.value)) continue
      report({
        at: literalOf(value)?.span ?? write.keySpan,
        message: 'refused',
        level: 'error',
        data: {
          path: code(path.slice(path.lastIndexOf('.') + 1)),
          value: sent(String(value.value)),
          sdk: fact(sdk.sdk.name),
          note: fact(note),
        },
        confidence: evidence.confidence,
      })
    }
  }
}

function reportPassed({ evidence }: Request, sdk: SdkUse, report: ReportOne): void {
  const { passedOn, parameters } = sdk.call
  if (passedOn === undefined || parameters === 'official') return
  for (const write of sdk.options.othersAt(passedOn, new Set())) {
    const row = parameters.find(({ path, parameter }) => parameter === write.key && path.startsWith(`${passedOn}.`))
    const own = row?.path.slice(passedOn.length + 1) ?? write.key
    if (own === write.key || (write.at.kind !== 'entry' && write.at.kind !== 'keyword')) continue
    report({
      at: write.keySpan,
      message: 'passed',
      level: 'info',
      // The names are those of the SDK.
      data: { key: sent(write.key), sdk: fact(sdk.sdk.name), own: code(own) },
      confidence: evidence.confidence,
      fixes: [
        {
          title: titled('rename', { from: sent(write.key), to: code(own) }),
          safety: 'review',
          repairs: [{ do: 'rename-key', at: write.at, to: own }],
        },
      ],
    })
  }
}
