import type { Edit, Finding, Fix, Span } from '../findings/finding'
import { innerOffset, outerEdit, outerSpan, type Region } from '../regions'
import type { CodeAction } from './codeAction'
import { fixAllEdits } from './codeActions'
import type { CodeLens } from './codeLens'
import type { Completion } from './completion/completion'
import type { CostHint } from './cost/costHint'
import type { Hover } from './hover/hover'
import type { Words } from '../words'
import { type Recognised, recognisedTogether } from './recognised'

/** What is asked of code that was checked. */
export interface CheckedCode {
  /** Sorted by place, then rule. Ignore comments and levels are already applied. */
  readonly findings: readonly Finding[]
  /** Where secrets are written in the text: who shows its lines leaves these out. */
  readonly secrets: readonly Span[]
  /** The lightbulb for a selection, in the conventional order. */
  codeActions(selection: Span): readonly CodeAction[]
  hover(offset: number, words: Words): Hover | null
  /** What can be typed at an offset, also where the text around it is not finished; best first. */
  completions(offset: number, words: Words): readonly Completion[]
  /** What each request costs that is seen well enough. */
  costs(words: Words): readonly CostHint[]
  /** Lines above requests that say what they are, and what can be done with them. */
  codeLenses(words: Words): readonly CodeLens[]
  /** Findings that can wait while somebody writes at an offset: what a request lacks that is not finished. */
  unfinishedAt(offset: number): readonly Finding[]
  /** What of the text calls Kling, or why nothing is said about it. */
  recognised(): Recognised
}

interface CheckedRegion {
  readonly region: Region
  readonly checked: CheckedCode
}

interface OuterRegion extends CheckedRegion {
  /** Its findings as those of the text, by what they are in the code. */
  readonly findings: ReadonlyMap<Finding, Finding>
}

/**
 * Answers about the code in a text, in the places of that text. What reaches across two blocks of code is left out.
 * @param report takes those of the findings that are to be reported
 */
export function inRegions(
  checks: readonly CheckedRegion[],
  report: (findings: readonly Finding[]) => readonly Finding[] = (findings) => findings,
): CheckedCode & { fixAll(ruleId?: string): readonly Edit[] } {
  const regions = checks.map((each): OuterRegion => ({ ...each, findings: outerFindings(each) }))
  const findings = report(
    regions
      .flatMap((each) => [...each.findings.values()])
      .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.ruleId.localeCompare(b.ruleId)),
  )
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

/** What a region says about the place of an offset; null where none does. */
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

/** The lightbulb of a selection that begins in a region. */
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

/** The findings in a region, by what they are there. */
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
  // Lines are counted in the code, which may begin anywhere in the text.
  return edits && { ...action, edits, finding, line: null }
}

function outerCompletion(completion: Completion, region: Region): Completion | null {
  const span = outerSpan(region, completion.span)
  const edits = outerEdits(completion.edits, region)
  return span && edits && { ...completion, span, edits }
}

/** All of the edits, or none. */
function outerEdits(edits: readonly Edit[], region: Region): readonly Edit[] | null {
  const outer = edits.map((edit) => outerEdit(region, edit))
  return outer.every((edit) => edit !== null) ? outer : null
}
