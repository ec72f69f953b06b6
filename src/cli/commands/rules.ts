import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readablePage } from '../../features/writtenPage'
import { fileUrl, ruleDocsUrl, rulePagePath } from '../../findings/docs'
import type { Level } from '../../findings/finding'
import type { Rule } from '../../findings/rule'
import { rules } from '../catalogue'
import { type Markdown, ours } from '../../text/prose'
import { exitCodes, type Session } from '../io'
import { renderMarkdown } from '../markdown'
import { fullId } from '../report'
import type { Words } from '../../words'
import { padded, styleFor, widthOf } from '../style'
import { json, plain, type TerminalText } from '../terminal'

export const rulesFormats = ['text', 'json'] as const

export interface RulesFlags {
  readonly format: (typeof rulesFormats)[number]
}

/** `klint rules`: lists all rules, or shows the page of one. */
export function listRules(ruleId: string | undefined, { format }: RulesFlags, io: Session): number {
  const style = styleFor(io.stdout, io.env)
  if (format === 'json') io.stdout.write(json(ruleId === undefined ? rules.map(dataOf) : withPage(ruleId)))
  else io.stdout.write(ruleId === undefined ? tableOf(style, io.words) : renderMarkdown(pageOf(ruleId), style))
  return exitCodes.clean
}

/** A rule, for other programs. */
interface RuleData {
  /** With its prefix, as in reports. */
  readonly id: string
  /** The default level. */
  readonly level: Level
  readonly fix: 'safe' | 'review' | null
  /** In English, one sentence. */
  readonly summary: string
  /** The address of the page. */
  readonly url: string
}

function dataOf({ id, level, fixable, summary }: Rule): RuleData {
  return { id: fullId(id), level, fix: fixable === 'no' ? null : fixable, summary, url: ruleDocsUrl(id) }
}

/** @returns null if there is no such rule */
function withPage(ruleId: string): (RuleData & { readonly page: Markdown }) | null {
  const rule = rules.find(({ id }) => id === ruleId)
  return rule ? { ...dataOf(rule), page: pageOf(ruleId) } : null
}

function tableOf(style: ReturnType<typeof styleFor>, words: Words): TerminalText {
  const rows = rules.map(
    ({ id, level, fixable, summary }) =>
      [fullId(id), level, words.say('commandLine.rule-fix', { fixable }), words.summary(id, summary)] as const,
  )
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))))
  const lines = rows.map(([id, ...rest]) => {
    const cells = [id, ...rest].map((cell, column) => padded(cell, widths[column] ?? 0))
    return cells
      .join('  ')
      .trimEnd()
      .replace(id, style('bold', plain(id)))
  })
  return plain(`${lines.join('\n')}\n\n${words.say('commandLine.rule-page', { id: { name: rules[0].id } })}\n`)
}

/** The rule's page, or a summary if the package does not include the pages. */
function pageOf(ruleId: string): Markdown {
  const path = join(packageFolder(), rulePagePath(ruleId))
  if (existsSync(path)) return readablePage(readFileSync(path, 'utf8'), rulePagePath(ruleId), fileUrl).markdown
  const summary = rules.find(({ id }) => id === ruleId)?.summary ?? ''
  return ours(`# ${fullId(ruleId)}\n\n${summary}\n\n${ruleDocsUrl(ruleId)}\n`)
}

/** The folder of the nearest `package.json` above this file; works in the sources and in `dist`. */
function packageFolder(): string {
  let folder = __dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}
