import type { Writer } from '../syntax'
import { lineEnd, nextLine } from '../syntax/lines'
import type { IgnoreScope } from '../findings/ignoreComments'
import { unusedIgnore } from '../findings/unusedIgnores'
import { type CodeAction, titleFor } from './codeAction'
import type { SourceModel, Span } from '../syntax/model'
import type { Edit } from '../syntax/repair'
import { inOrder, selectTogether } from '../findings/edits'
import type { Finding } from '../findings/finding'
import { outOfSight } from '../findings/outOfSight'

export type { CodeAction } from './codeAction'

/**
 * The lightbulb for a selection, in the order of other linters: fixes, fix all of a rule, fix all, ignore on the line,
 * ignore in the file, turn off, the rule's page. The first fix of a finding is preferred.
 */
export function codeActionsOf(
  findings: readonly Finding[],
  model: SourceModel,
  writer: Writer,
  selection: Span,
): readonly CodeAction[] {
  const here = findings.filter(({ span }) => span.start <= selection.end && selection.start <= span.end)
  const rules = [...new Set(here.map(({ ruleId }) => ruleId))]
  const ignores = here.flatMap((finding) => ignoreActions(finding, model, writer))
  return [
    ...here.flatMap((finding) => fixActions(finding, model.text)),
    ...rules.flatMap((ruleId) => fixAllAction(findings, ruleId)),
    ...fixAllSafeAction(findings, here),
    ...ignores.filter(({ kind }) => kind === 'ignore'),
    ...ignores.filter(({ kind }) => kind !== 'ignore'),
    ...rules.map((ruleId) => turnOffAction(here, ruleId)),
    ...rules.map((ruleId) => docsAction(here, ruleId)),
  ]
}

function fixActions(finding: Finding, text: string): CodeAction[] {
  return finding.fixes.map(({ title, edits }, index) => ({
    kind: 'fix',
    title,
    line: lineOf(text, outOfSight(text, finding.span, edits)),
    ruleId: finding.ruleId,
    preferred: index === 0 && finding.fixes.filter(({ safety }) => safety === 'review').length < 2,
    finding,
    edits,
  }))
}

function lineOf(text: string, place: Span | null): number | null {
  return place && text.slice(0, place.start).split(/\r\n|\r|\n/).length
}

/** Marks the place for the reason in a new comment; does not occur in texts. */
const reason = '\ue000'

function ignoreActions(finding: Finding, model: SourceModel, writer: Writer): CodeAction[] {
  const { ruleId, span } = finding
  // A comment about an unused comment would itself be unused.
  if (ruleId === unusedIgnore.id) return []
  const says = (scope: IgnoreScope): string => `kling-ignore-${scope} ${ruleId} -- ${reason}`
  const ofLine =
    writer.commentAbove(model, span.start, says('next-line')) ?? writer.commentBeside(model, span.start, says('line'))
  const ofFile = writer.commentAbove(model, topOf(model.text), says('file'))
  const common = { ruleId, preferred: false, finding, line: null }
  return [
    ...(ofLine
      ? [
          {
            ...common,
            kind: 'ignore',
            title: titleFor('ignore-line', ruleId),
            ...written(ofLine),
          } as const,
        ]
      : []),
    ofFile
      ? { ...common, kind: 'ignore-file', title: titleFor('ignore-file', ruleId), ...written(ofFile) }
      : {
          ...common,
          kind: 'ignore-in-configuration',
          title: titleFor('ignore-configured', ruleId),
          edits: [],
        },
  ]
}

/** The edit without the mark, and the mark's offset. */
function written({ span, newText }: Edit): Pick<CodeAction, 'edits' | 'cursor'> {
  return { edits: [{ span, newText: newText.replace(reason, '') }], cursor: newText.indexOf(reason) }
}

/** The first line that a comment may precede: after the hashbang and the encoding declaration. */
function topOf(text: string): number {
  let at = 0
  while (/^#!|^#.*coding[:=]/.test(text.slice(at, lineEnd(text, at)))) at = nextLine(text, at)
  return at
}

function turnOffAction(here: readonly Finding[], ruleId: string): CodeAction {
  return {
    kind: 'turn-off',
    title: titleFor('turn-off', ruleId),
    line: null,
    ruleId,
    preferred: false,
    finding: here.find((each) => each.ruleId === ruleId) ?? null,
    edits: [],
  }
}

/** Means all rules. */
const anyRule = '*'

/** Offered if a safe fix is at hand and other rules have safe fixes, too. */
function fixAllSafeAction(findings: readonly Finding[], here: readonly Finding[]): CodeAction[] {
  const fixable = findings.filter(isSafelyFixable)
  if (!here.some(isSafelyFixable) || new Set(fixable.map(({ ruleId }) => ruleId)).size < 2) return []
  return [
    {
      kind: 'fix-all',
      title: { id: 'fix-all-safe', data: {} },
      line: null,
      ruleId: anyRule,
      preferred: false,
      finding: null,
      edits: fixAllEdits(findings),
    },
  ]
}

function isSafelyFixable({ fixes: [first] }: Finding): boolean {
  return first?.safety === 'safe'
}

function fixAllAction(findings: readonly Finding[], ruleId: string): CodeAction[] {
  const own = findings.filter((finding) => finding.ruleId === ruleId && isSafelyFixable(finding))
  if (own.length < 2) return []
  const edits = fixAllEdits(findings, ruleId)
  return [
    {
      kind: 'fix-all',
      title: titleFor('fix-all', ruleId),
      line: null,
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
    title: titleFor('page', ruleId),
    line: null,
    ruleId,
    preferred: false,
    finding,
    edits: [],
  } as const
  return finding ? { ...common, url: finding.docsUrl } : common
}

/**
 * The edits of the safe first fixes that do not conflict: of all rules, or of one. The others follow in the next round.
 */
export function fixAllEdits(findings: readonly Finding[], ruleId?: string): readonly Edit[] {
  const wanted = findings.flatMap(({ ruleId: own, fixes: [first] }) => {
    return first?.safety === 'safe' && (ruleId === undefined || own === ruleId) ? [first] : []
  })
  return inOrder(selectTogether(wanted).flatMap(({ edits }) => edits))
}
