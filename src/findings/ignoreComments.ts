import type { SourceModel, Span } from '../syntax/model'
import { remembered } from '../syntax/remembered'

/** The beginning of an ignore comment. */
export const ignoreScopes = ['next-line', 'line', 'file'] as const
export type IgnoreScope = (typeof ignoreScopes)[number]

/** `kling-ignore-next-line rule, rule -- reason`; without rules it applies to all. */
export interface IgnoreComment {
  readonly scope: IgnoreScope
  /** The line that it applies to, from 0; null for the whole file. */
  readonly line: number | null
  /** Empty for every rule. */
  readonly rules: readonly NamedRule[]
  /** The text after `--`; empty if there is none. */
  readonly reason: string
  /** The whole comment, with its delimiters. */
  readonly span: Span
  /** From `kling-ignore-` to the end of the directive. */
  readonly content: Span
}

export interface NamedRule {
  /** Without prefix. */
  readonly id: string
  readonly span: Span
}

const pattern = /^kling-ignore-(next-line|line|file)(?![\w-])/

/** The ignore comments of a text. */
export const readIgnoreComments = remembered((model: SourceModel): readonly IgnoreComment[] => {
  const found: IgnoreComment[] = []
  for (const { text, span } of model.comments) {
    const said = text.trim()
    const scope = ignoreScopes.find((each) => each === pattern.exec(said)?.[1])
    if (!scope || /[\r\n]/.test(said)) continue
    const start = model.text.indexOf(said, span.start)
    const line = lineAt(model, span.end)
    found.push({
      scope,
      line: scope === 'file' ? null : scope === 'line' ? line : line + 1,
      ...partsOf(said, start, `kling-ignore-${scope}`.length),
      span,
      content: { start, end: start + said.length },
    })
  }
  return found
})

/** The rules and the reason, separated by `--`. */
function partsOf(said: string, start: number, from: number): Pick<IgnoreComment, 'rules' | 'reason'> {
  const divider = /\s--(?:\s|$)/.exec(said.slice(from))
  const end = divider ? from + divider.index : said.length
  const rules = [...said.slice(from, end).matchAll(/[^\s,]+/g)].map(({ 0: written, index }) => ({
    id: written.replace(/^kling\//, ''),
    span: { start: start + from + index, end: start + from + index + written.length },
  }))
  return { rules, reason: divider ? said.slice(end + divider[0].length).trim() : '' }
}

/** The comments that silence a rule at a place. */
export function ignoring(model: SourceModel, ruleId: string, offset: number): readonly IgnoreComment[] {
  const comments = commentsByLine(model)
  if (comments.size === 0) return []
  return [...(comments.get(null) ?? []), ...(comments.get(lineAt(model, offset)) ?? [])].filter(
    ({ rules }) => rules.length === 0 || rules.some(({ id }) => id === ruleId),
  )
}

const commentsByLine = remembered((model: SourceModel): ReadonlyMap<number | null, readonly IgnoreComment[]> => {
  const found = new Map<number | null, IgnoreComment[]>()
  for (const comment of readIgnoreComments(model)) {
    const beside = found.get(comment.line)
    if (beside) beside.push(comment)
    else found.set(comment.line, [comment])
  }
  return found
})

/** The line of an offset, from 0. */
function lineAt(model: SourceModel, offset: number): number {
  const starts = lineStarts(model)
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Where lines start. CRLF, LF and CR each end one line. */
const lineStarts = remembered(({ text }: SourceModel): readonly number[] => {
  const starts = [0]
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length)
  return starts
})
