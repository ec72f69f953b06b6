import type { SourceModel, Span } from '../syntax/model'
import { remembered } from '../syntax/remembered'

/** What begins a comment that silences findings. */
export const ignoreScopes = ['next-line', 'line', 'file'] as const
export type IgnoreScope = (typeof ignoreScopes)[number]

/** `kling-ignore-next-line rule, rule -- reason`; without rules it is meant for all. */
export interface IgnoreComment {
  readonly scope: IgnoreScope
  /** The line it silences, from 0; null for the whole file. */
  readonly line: number | null
  /** Empty for every rule. */
  readonly rules: readonly NamedRule[]
  /** What stands after `--`; empty where nothing does. */
  readonly reason: string
  /** The comment with its marks. */
  readonly span: Span
  /** From `kling-ignore-` to the end of what it says. */
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
    const line = lineAt(model.text, span.end)
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

/** The rules and the reason, which `--` divides. */
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
export function ignoring(
  comments: readonly IgnoreComment[],
  model: SourceModel,
  ruleId: string,
  offset: number,
): readonly IgnoreComment[] {
  if (comments.length === 0) return []
  const line = lineAt(model.text, offset)
  return comments.filter(
    (comment) =>
      (comment.line === null || comment.line === line) &&
      (comment.rules.length === 0 || comment.rules.some(({ id }) => id === ruleId)),
  )
}

/** The line of an offset, from 0. CRLF, LF and CR each end one line. */
function lineAt(text: string, offset: number): number {
  let line = 0
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++
  }
  return line
}
