import type { Edit, Finding, Fix, Span } from '../findings/finding'
import { byPlace } from '../findings/findingsInSteps'
import { innerOffset, outerEdit, outerSpan, type Region } from '../regions'
import type { CodeAction } from './codeAction'
import { fixAllEdits } from './codeActions'
import type { CodeLens } from './codeLens'
import type { Completion } from './completion/completion'
import type { CostHint } from './cost/costHint'
import type { Hover } from './hover/hover'
import type { Words } from '../words'
import { type Recognised, recognisedTogether } from './recognised'

/** The features of checked code. */
export interface CheckedCode {
  /** Sorted by place, then rule. Ignore comments and levels have been applied. */
  readonly findings: readonly Finding[]
  /** The spans of secrets, which must not be shown. */
  readonly secrets: readonly Span[]
  /** The lightbulb for a selection, in the conventional order. */
  codeActions(selection: Span): readonly CodeAction[]
  hover(offset: number, words: Words): Hover | null
  /** The completions at an offset, even in unfinished text; best first. */
  completions(offset: number, words: Words): readonly Completion[]
  /** The prices of requests, if enough of a request is known. */
  costs(words: Words): readonly CostHint[]
  /** Lines above requests that say what they are, with actions for them. */
  codeLenses(words: Words): readonly CodeLens[]
  /** Findings that can wait while the user types at an offset: what an unfinished request lacks. */
  unfinishedAt(offset: number): readonly Finding[]
  /** What in the text calls Kling, or why Klint reports nothing. */
  recognised(): Recognised
}

interface CheckedRegion {
  readonly region: Region
  readonly checked: CheckedCode
}

interface OuterRegion extends CheckedRegion {
  /** Maps findings in the code to findings in the text. */
  readonly findings: ReadonlyMap<Finding, Finding>
}

/**
 * The features of the code in a host text, with spans mapped to that text. Omits what crosses blocks of code.
 * @param report selects the findings to report
 */
export function inRegions(
  checks: readonly CheckedRegion[],
  report: (findings: readonly Finding[]) => readonly Finding[] = (findings) => findings,
): CheckedCode & { fixAll(ruleId?: string): readonly Edit[] } {
  const regions = checks.map((each): OuterRegion => ({ ...each, findings: outerFindings(each) }))
  const findings = report(regions.flatMap((each) => [...each.findings.values()]).toSorted(byPlace))
  return {
    findings,
    get secrets() {
      return regions.flatMap(({ region, checked }) => checked.secrets.flatMap((span) => outerSpan(region, span) ?? []))
    },
    codeActions: (selection) =>
      answerAt(regions, selection.start, (each, from) => outerActions(each, from, selection.end, findings)) ?? [],
    fixAll: (ruleId) => fixAllEdits(findings, ruleId),
    hover: (offset, words) =>
      answerAt(regions, offset, ({ region, checked }, inner) => {
        const hover = checked.hover(inner, words)
        const span = hover && outerSpan(region, hover.span)
        return span && { ...hover, span }
      }),
    completions: (offset, words) =>
      answerAt(regions, offset, ({ region, checked }, inner) =>
        checked.completions(inner, words).flatMap((completion) => outerCompletion(completion, region) ?? []),
      ) ?? [],
    costs: (words) => regions.flatMap((each) => outerCosts(each, words)),
    codeLenses: (words) => regions.flatMap((each) => outerLenses(each, words)),
    unfinishedAt: (offset) =>
      answerAt(regions, offset, ({ checked, findings: outer }, inner) =>
        checked.unfinishedAt(inner).flatMap((finding) => outer.get(finding) ?? []),
      ) ?? [],
    recognised: () => recognisedTogether(regions.map(({ checked }) => checked.recognised())),
  }
}

/** The answer of the region at an offset; null if there is none. */
function answerAt<Answer>(
  regions: readonly OuterRegion[],
  offset: number,
  answer: (region: OuterRegion, inner: number) => Answer | null,
): Answer | null {
  for (const each of regions) {
    const inner = innerOffset(each.region, offset)
    const found = inner === null ? null : answer(each, inner)
    if (found !== null) return found
  }
  return null
}

/** The lightbulb for a selection that starts in a region. */
function outerActions(each: OuterRegion, from: number, end: number, findings: readonly Finding[]): CodeAction[] {
  const selection = { start: from, end: Math.max(from, innerOffset(each.region, end) ?? from) }
  return each.checked.codeActions(selection).flatMap((action) => {
    const outer = outerAction(action, each)
    return outer && (!outer.finding || findings.includes(outer.finding)) ? [outer] : []
  })
}

function outerLenses({ region, checked }: CheckedRegion, words: Words): readonly CodeLens[] {
  return checked.codeLenses(words).flatMap((lens) => {
    const span = outerSpan(region, lens.span)
    return span ? [{ ...lens, span }] : []
  })
}

function outerCosts({ region, checked }: CheckedRegion, words: Words): readonly CostHint[] {
  return checked.costs(words).flatMap((cost) => {
    const span = outerSpan(region, cost.span)
    return span ? [{ ...cost, span, offset: span.end }] : []
  })
}

/** Maps the findings in a region to findings in the text. */
function outerFindings({ region, checked }: CheckedRegion): ReadonlyMap<Finding, Finding> {
  return new Map(
    checked.findings.flatMap((finding) => {
      const span = outerSpan(region, finding.span)
      return span ? [[finding, outerFinding(finding, span, region)] as const] : []
    }),
  )
}

function outerFinding(finding: Finding, span: Span, region: Region): Finding {
  const { ruleId, level, confidence, message, tags, docsUrl, facts } = finding
  return {
    ...{ ruleId, level, confidence, message, tags, docsUrl, facts, span },
    related: finding.related.flatMap((each) => {
      const at = outerSpan(region, each.span)
      return at ? [{ ...each, span: at }] : []
    }),
    get fixes() {
      return finding.fixes.flatMap((fix) => outerFix(fix, region) ?? [])
    },
  }
}

function outerFix({ edits, ...fix }: Fix, region: Region): Fix | null {
  const outer = outerEdits(edits, region)
  return outer && { ...fix, edits: outer }
}

function outerAction(action: CodeAction, { region, findings }: OuterRegion): CodeAction | null {
  const edits = outerEdits(action.edits, region)
  const finding = action.finding && (findings.get(action.finding) ?? null)
  // Lines count from the start of the code, which may be anywhere in the text.
  const outer = edits && { ...action, edits, finding, line: null }
  const [only] = action.edits
  if (!outer || !only || action.cursor === undefined) return outer
  // The text before the cursor may be escaped in the region.
  const before = outerEdit(region, { ...only, newText: only.newText.slice(0, action.cursor) })
  return before && { ...outer, cursor: before.newText.length }
}

function outerCompletion(completion: Completion, region: Region): Completion | null {
  const span = outerSpan(region, completion.span)
  const edits = outerEdits(completion.edits, region)
  return span && edits && { ...completion, span, edits }
}

/** All edits mapped to the text; null if any of them cannot be mapped. */
function outerEdits(edits: readonly Edit[], region: Region): readonly Edit[] | null {
  const outer = edits.map((edit) => outerEdit(region, edit))
  return outer.every((edit) => edit !== null) ? outer : null
}
