import type { Writer } from '../syntax'
import type { CodeAction } from './codeAction'
import type { SourceModel, Span } from '../syntax/model'
import type { Edit } from '../syntax/repair'
import { ours, prose } from '../text/prose'
import { inOrder, selectTogether } from '../findings/edits'
import type { Finding } from '../findings/finding'

/** The lightbulb of a selection: fixes, ignore, fix all of a rule, its page. The first fix of a finding is preferred. */
export function codeActionsOf(
  findings: readonly Finding[],
  model: SourceModel,
  writer: Writer,
  selection: Span,
): readonly CodeAction[] {
  const here = findings.filter(({ span }) => span.start <= selection.end && selection.start <= span.end)
  const rules = [...new Set(here.map(({ ruleId }) => ruleId))]
  return [
    ...here.flatMap(fixActions),
    ...here.map((finding) => ignoreAction(finding, model, writer)),
    ...rules.flatMap((ruleId) => fixAllAction(findings, ruleId)),
    ...rules.map((ruleId) => docsAction(here, ruleId)),
  ]
}

function fixActions(finding: Finding): CodeAction[] {
  return finding.fixes.map(({ title, edits }, index) => ({
    kind: 'fix',
    title,
    ruleId: finding.ruleId,
    preferred: index === 0 && finding.fixes.filter(({ safety }) => safety === 'review').length < 2,
    finding,
    edits,
  }))
}

function ignoreAction(finding: Finding, model: SourceModel, writer: Writer): CodeAction {
  const { ruleId, span } = finding
  const what = `${ruleId} -- reason`
  const edit =
    writer.commentAbove(model, span.start, `kling-ignore-next-line ${what}`) ??
    writer.commentBeside(model, span.start, `kling-ignore-line ${what}`)
  const common = { ruleId, preferred: false, finding }
  return edit
    ? { ...common, kind: 'ignore', title: prose`Ignore kling/${ours(ruleId)} on this line`, edits: [edit] }
    : {
        ...common,
        kind: 'ignore-setting',
        title: prose`Ignore kling/${ours(ruleId)} in this file (setting)`,
        edits: [],
      }
}

function fixAllAction(findings: readonly Finding[], ruleId: string): CodeAction[] {
  const own = findings.filter((finding) => finding.ruleId === ruleId && finding.fixes.length > 0)
  if (own.length < 2) return []
  const edits = fixAllEdits(findings, ruleId)
  return [
    {
      kind: 'fix-all',
      title: prose`Fix all kling/${ours(ruleId)} in this file`,
      ruleId,
      preferred: false,
      finding: null,
      edits,
    },
  ]
}

function docsAction(findings: readonly Finding[], ruleId: string): CodeAction {
  const finding = findings.find((each) => each.ruleId === ruleId) ?? null
  const common = {
    kind: 'docs',
    title: prose`Open the page of kling/${ours(ruleId)}`,
    ruleId,
    preferred: false,
    finding,
    edits: [],
  } as const
  return finding ? { ...common, url: finding.docsUrl } : common
}

/** The edits of the first fixes that fit together: of all safe ones, or of all of one rule. Later ones wait for the next round. */
export function fixAllEdits(findings: readonly Finding[], ruleId?: string): readonly Edit[] {
  const wanted = findings.flatMap(({ ruleId: own, fixes: [first] }) => {
    return first && (ruleId === undefined ? first.safety === 'safe' : own === ruleId) ? [first] : []
  })
  return inOrder(selectTogether(wanted).flatMap(({ edits }) => edits))
}
