import { commentMarks, fenceLanguages, mistakeWords } from '../knowledge/libraries'
import type { Span } from '../syntax'
import { fencesIn, type Fence } from './fences'
import { httpRegions } from './httpFile'
import { CodeBuilder, verbatim } from './pieces'
import type { Region } from './region'
import { shellRegions } from './shell'

/** Larger blocks are data. In UTF-16 units. */
const largest = 200_000

/** The code in the fenced blocks of a Markdown page, each by itself. What a page shows as a mistake is left out. */
export function markdownRegions(text: string): readonly Region[] {
  const regions: Region[] = []
  for (const fence of fencesIn(text)) {
    const language = fenceLanguages.get(fence.name)
    const [first] = fence.lines
    const last = fence.lines.at(-1)
    if (!language || !first || !last || last.end - first.start > largest || showsMistake(text, fence)) continue
    const whole = { start: first.start, end: last.end }
    if (language !== 'shell' && language !== 'http') regions.push({ language, ...codeOf(text, fence) })
    // White space before a line means nothing to a shell, nor to JSON.
    else if (fence.prefix.trim() === '')
      regions.push(...(language === 'shell' ? shellRegions : httpRegions)(text, whole))
  }
  return regions
}

function codeOf(text: string, { prefix, lines }: Fence): Pick<Region, 'code' | 'parts'> {
  const builder = new CodeBuilder()
  const write = (code: string): string => code.replaceAll('\n', `\n${prefix}`)
  for (const [index, { start, end }] of lines.entries()) {
    const next = lines[index + 1]
    const from = Math.min(end, start + prefix.length)
    const isShort = end - start < prefix.length
    // With what ends it, but for the last one: nothing is put behind that.
    const stop = next?.start ?? end
    builder.add(verbatim(text, isShort ? end : from, stop), isShort ? (code) => prefix + write(code) : write)
  }
  return builder
}

/** Whether the line before it, the heading above, or a comment in it says that it is wrong. */
function showsMistake(text: string, { lines, before, heading }: Fence): boolean {
  const says = ({ start, end }: Span): boolean => mistakeWords.test(text.slice(start, Math.min(end, start + 300)))
  return (
    [before, heading].some((line) => line !== null && says(line)) || lines.some((line) => saysInComment(text, line))
  )
}

function saysInComment(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + 500))
  const comment = Math.min(...commentMarks.map((mark) => line.indexOf(mark)).filter((at) => at >= 0))
  return comment < line.length && mistakeWords.test(line.slice(comment))
}
