import type { SourceModel } from '../syntax/model'

/** `kling-ignore-next-line rule, rule -- reason`; without rules it is meant for all. */
interface IgnoreComment {
  /** The line it silences, from 0; null for the whole file. */
  readonly line: number | null
  /** Empty for every rule. */
  readonly rules: readonly string[]
}

const pattern = /^kling-ignore-(next-line|line|file)\b\s*((?:\S.*)?)$/

/** The ignore comments of a text. A reason after `--` is for the reader. */
export function readIgnoreComments(model: SourceModel): readonly IgnoreComment[] {
  return model.comments.flatMap(({ text, span }) => {
    const [, scope, rest = ''] = pattern.exec(text.trim()) ?? []
    if (!scope) return []
    const rules = (rest.split(/\s--(?:\s|$)/, 1)[0] ?? '')
      .split(/[\s,]+/)
      .filter((rule) => rule !== '')
      .map((rule) => rule.replace(/^kling\//, ''))
    const line = lineAt(model.text, span.end)
    return [{ line: scope === 'file' ? null : scope === 'line' ? line : line + 1, rules }]
  })
}

export function ignoredBy(
  comments: readonly IgnoreComment[],
  model: SourceModel,
  ruleId: string,
  offset: number,
): boolean {
  if (comments.length === 0) return false
  const line = lineAt(model.text, offset)
  return comments.some(
    (comment) =>
      (comment.line === null || comment.line === line) &&
      (comment.rules.length === 0 || comment.rules.includes(ruleId)),
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
