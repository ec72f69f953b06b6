import { ignoreScopes, readIgnoreComments, type IgnoreScope } from '../findings/ignoreComments'
import { ruleDocsUrl } from '../findings/docs'
import { unusedIgnore } from '../findings/unusedIgnores'
import type { SourceModel, Span } from '../syntax/model'
import { rules } from '../rules'
import { term } from '../rules/shared/saying/wording'
import type { Completion } from './completion/completion'
import type { Hover } from './hover/hover'
import type { Words } from '../words'
import { blocks, link, markdown, ours, type Markdown } from './markdown'

/** Explains a rule in an ignore comment. Null elsewhere. */
export function ignoreHover(model: SourceModel, offset: number, words: Words): Hover | null {
  for (const { rules: named, scope, content } of readIgnoreComments(model)) {
    const rule = named.find(({ span }) => isWithin(span, offset))
    const page = rule && rulePage(rule.id, words)
    if (page) return { span: rule.span, markdown: page }
    const head = { start: content.start, end: content.start + `kling-ignore-${scope}`.length }
    if (isWithin(head, offset))
      return {
        span: head,
        markdown: words.joined([
          words.say('hover.ignored', { scope }),
          link(words.say('hover.how-to-ignore'), unusedIgnore.docsUrl),
        ]),
      }
  }
  return null
}

function rulePage(id: string, words: Words): Markdown | null {
  const rule = rules.find((each) => each.id === id)
  if (!rule) return null
  return blocks([
    markdown`**kling/${ours(rule.id)}** · ${words.phrase(term('level', { level: rule.level }))}`,
    words.summary(rule.id, rule.summary),
    link(words.say('hover.rule-page'), ruleDocsUrl(rule.id)),
  ])
}

/** Completes comments: the directives that start an ignore comment, and the ids of rules after them. */
export function ignoreCompletions(model: SourceModel, offset: number, words: Words): readonly Completion[] | null {
  const comment = model.comments.find(({ span }) => span.start < offset && offset <= span.end)
  if (!comment) return null
  const before = model.text.slice(comment.span.start, offset)
  const word = lastWord(before)
  const span = { start: offset - word.length, end: offset }
  const said = before.slice(0, before.length - word.length)
  if (/^\W*$/.test(said)) return word === '' ? [] : ignoreScopes.map((scope, at) => scopeEntry(scope, at, span, words))
  const [, list] = /^\W*kling-ignore-(?:next-line|line|file)(\s.*)$/.exec(said) ?? []
  // The reason follows two dashes.
  if (list === undefined || /\s--(?:\s|$)/.test(list)) return []
  const named = list.split(/[\s,]+/).map((id) => id.replace(/^kling\//, ''))
  return rules
    .filter(({ id }) => !named.includes(id))
    .map((rule, at) => ruleEntry(rule.id, words.summary(rule.id, rule.summary), at, span))
}

/** The word at the end of the text, of characters that ids and directives consist of. */
function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && /[\w/-]/.test(text.charAt(start - 1))) start -= 1
  return text.slice(start)
}

const plain = { isSnippet: false, deprecated: false, preselect: false, edits: [] } as const

function scopeEntry(scope: IgnoreScope, at: number, span: Span, words: Words): Completion {
  const text = `kling-ignore-${scope}`
  return {
    ...plain,
    kind: 'value',
    label: text,
    detail: words.say('hover.ignored', { scope }),
    documentation: null,
    span,
    insertText: `${text} `,
    filterText: text,
    sortText: String(at),
  }
}

function ruleEntry(id: string, summary: Markdown, at: number, span: Span): Completion {
  return {
    ...plain,
    kind: 'value',
    label: id,
    detail: '',
    documentation: summary,
    span,
    insertText: id,
    filterText: id,
    sortText: String(at).padStart(3, '0'),
  }
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
