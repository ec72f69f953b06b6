import { lineEnd, lineStart, nextLine } from '../syntax/lines'
import type { SourceModel, Span } from '../syntax/model'
import type { Edit } from '../syntax/repair'
import { fileUrl } from './docs'
import type { Finding, Fix, Level } from './finding'
import type { Message, MessageData } from './message'
import { readIgnoreComments, type IgnoreComment, type NamedRule } from './ignoreComments'

/** Klint's reports on its own comments. Not a rule, because it checks what the rules were told to ignore. */
export const unusedIgnore = {
  id: 'unused-ignore',
  summary: 'An ignore comment that silences nothing, names an unknown rule, or gives no reason.',
  level: 'info',
  docsUrl: fileUrl('docs/ignoring.md'),
} as const

/** What the comments of a text silenced while its rules were checked. */
export interface IgnoreUse {
  /** The ids of all rules. */
  readonly known: readonly string[]
  /** The rules that were checked completely; only comments for these can be unused. */
  readonly checked: ReadonlySet<string>
  /** True if every rule was. */
  readonly isWhole: boolean
  /** The rules that each comment silenced. */
  readonly silenced: ReadonlyMap<IgnoreComment, ReadonlySet<string>>
}

/** The unused comments of a text. */
export function unusedIgnores(model: SourceModel, use: IgnoreUse): readonly Finding[] {
  return readIgnoreComments(model).flatMap((comment) => {
    const silenced = use.silenced.get(comment) ?? new Set()
    const found = [
      ...comment.rules.flatMap((rule, index) => ofRule(model, comment, rule, index, use, silenced)),
      ...(comment.rules.length === 0 && silenced.size === 0 && use.isWhole
        ? [
            finding({ id: 'nothing', data: { scope: comment.scope } }, comment.content, 'info', [
              removal(model, comment),
            ]),
          ]
        : []),
    ]
    return found.length > 0 || comment.reason !== ''
      ? found
      : [finding({ id: 'reason', data: {} }, comment.content, 'hint', [])]
  })
}

function ofRule(
  model: SourceModel,
  comment: IgnoreComment,
  { id, span }: NamedRule,
  index: number,
  { known, checked }: IgnoreUse,
  silenced: ReadonlySet<string>,
): readonly Finding[] {
  const remove = () => [comment.rules.length > 1 ? shortened(comment, index) : removal(model, comment)]
  if (!known.includes(id)) {
    return [finding({ id: 'unknown', data: { rule: { code: id } } }, span, 'warning', remove(), 'review')]
  }
  if (silenced.has(id) || !checked.has(id)) return []
  const data: MessageData = { rule: { code: `kling/${id}` }, scope: comment.scope }
  return [finding({ id: 'unused', data }, span, 'info', remove())]
}

function finding(
  message: Message,
  span: Span,
  level: Level,
  edits: readonly Edit[],
  safety: Fix['safety'] = 'safe',
): Finding {
  return {
    ruleId: unusedIgnore.id,
    level,
    confidence: 'certain',
    message: { ...message, when: null, about: [] },
    span,
    related: [],
    tags: level === 'info' ? ['unnecessary'] : [],
    docsUrl: unusedIgnore.docsUrl,
    facts: [],
    fixes: edits.map((edit) => ({ title: { id: 'remove-ignore', data: {} }, safety, edits: [edit] })),
  }
}

/** Removes a rule from the list, with its comma. */
function shortened({ rules, content }: IgnoreComment, index: number): Edit {
  const own = rules[index]?.span ?? content
  const next = rules[index + 1]
  const span = next
    ? { start: own.start, end: next.span.start }
    : { start: rules[index - 1]?.span.end ?? content.start, end: own.end }
  return { span, newText: '' }
}

/** Removes a comment, and its line if nothing else is on it. */
function removal({ text }: SourceModel, { span }: IgnoreComment): Edit {
  const [from, to] = [lineStart(text, span.start), lineEnd(text, span.end)]
  const before = text.slice(from, span.start)
  const isAlone = before.trim() === '' && text.slice(span.end, to).trim() === ''
  if (isAlone) return { span: { start: from, end: nextLine(text, span.end) }, newText: '' }
  return { span: { start: from + before.trimEnd().length, end: span.end }, newText: '' }
}
