import { blocks, table } from '../features/markdown'
import type { Rule } from '../findings/rule'
import type { Locale } from '../words'
import { summaryOf } from './manifest/words'
import { factList } from './rulePage'

/** A rule as the documentation lists it. */
interface ListedRule {
  readonly rule: Rule
  readonly languages: readonly string[]
  /** The rule's page, relative to the document. */
  readonly page: string
}

export const rulesDocumentPath = 'docs/rules.md'

const fixWords: Readonly<Record<Rule['fixable'], string>> = { safe: 'safe', review: 'review', no: '' }

const overview = {
  en: { heads: ['Rule', 'Reports', 'Level', 'Fix'], fixes: fixWords, more: 'More, with sources: ', end: '.' },
  'zh-CN': {
    heads: ['规则', '报告内容', '级别', '修复'],
    fixes: { safe: '安全', review: '需确认', no: '' },
    more: '详情与出处（英文）：',
    end: '。',
  },
}

/** The rules at a glance, for the README. */
export function rulesOverview(rules: readonly ListedRule[], locale: Locale): string {
  const { heads, fixes, more, end } = overview[locale]
  const rows = rules.map(({ rule, page }) => {
    return [link(rule, page), summaryOf(rule, locale), rule.level, fixes[rule.fixable]]
  })
  return blocks([table(heads, rows), `${more}[${rulesDocumentPath}](${rulesDocumentPath})${end}`])
}

/** `docs/rules.md`: everything about the rules except what is on their pages. */
export function rulesDocument(rules: readonly ListedRule[]): string {
  const rows = rules.map(({ rule, languages, page }) => {
    return [link(rule, page), rule.summary, rule.level, fixWords[rule.fixable], languages.join(', ')]
  })
  return `${blocks([
    '<!-- Written by `npm run generate` from the rules. Do not edit. -->',
    '# Rules',
    'Each rule has a page with examples, its fix, and when not to use the rule. A *safe* fix preserves what the code does and can be applied on save. Check a *review* fix before you apply it.',
    'A rule’s level applies to findings that are certain. A finding that is less certain, or less important, has a lower level. To change the level of a rule, use the [configuration](configuration.md): `"rules": { "int-duration": "error" }`.',
    table(['Rule', 'Reports', 'Level', 'Fix', 'Languages'], rows),
    '## Sources',
    ...rules.flatMap(({ rule, page }) => [`### ${link(rule, page)}`, factList(rule)]),
  ])}\n`
}

function link({ id }: Rule, page: string): string {
  return `[kling/${id}](${page})`
}
