import { levels, type Finding } from '../../findings/finding'
import type { FormatContext } from './format'
import { hasSafeFix } from './hasSafeFix'
import { fullId, type FileReport } from '../report'
import { styleFor } from '../style'
import { lines, plain, shown, terminal, type TerminalText } from '../terminal'

/** How often each rule reports, most frequent first. */
export function statistics(reports: readonly FileReport[], { io, output, words }: FormatContext): TerminalText {
  const findings = reports.flatMap((report) => report.findings)
  const byRule = new Map<string, Finding[]>()
  for (const each of findings) {
    const own = byRule.get(each.ruleId)
    if (own) own.push(each)
    else byRule.set(each.ruleId, [each])
  }
  const rows = [...byRule].sort(([a, mine], [b, other]) => other.length - mine.length || (a < b ? -1 : 1))
  const width = String(rows[0]?.[1].length ?? 0).length
  const style = styleFor(output, io.env)
  const longest = Math.max(0, ...rows.map(([id]) => fullId(id).length))
  const all = rows.map(([id, own]) => {
    const level = levels.find((each) => own.some((finding) => finding.level === each)) ?? 'hint'
    const fixable = own.filter(hasSafeFix).length
    const count = style('bold', plain(String(own.length).padStart(width)))
    const fix = fixable > 0 ? terminal`  ${shown(words.say('commandLine.with-fix', { count: fixable }))}` : terminal``
    return plain(terminal`${count}  ${plain(fullId(id).padEnd(longest))}  ${plain(level.padEnd(7))}${fix}`.trimEnd())
  })
  const sum = words.say('commandLine.statistics', {
    count: findings.length,
    files: reports.filter((each) => each.findings.length > 0).length,
    checked: reports.length,
  })
  return terminal`${lines([...all, shown(sum)])}\n`
}
