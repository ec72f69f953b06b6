import { createScanner } from 'jsonc-parser'
import { commentMarks, fenceLanguages, formerTitle, mistakeMarks, mistakeWords } from '../knowledge/libraries'
import type { Span } from '../syntax'
import { fencesIn, type Fence } from './fences'
import { httpRegions } from './httpFile'
import { CodeBuilder, verbatim } from './pieces'
import type { Region } from './region'
import { shellRegions } from './shell'

/** Larger blocks are data, not code. In UTF-16 units. */
const largest = 200_000

/**
 * The code in the fenced blocks of a Markdown page, one region for each. Blocks that the page presents as a mistake are
 * skipped.
 */
export function markdownRegions(text: string): readonly Region[] {
  return [...fencesIn(text)].flatMap((fence) => {
    const [first] = fence.lines
    const last = fence.lines.at(-1)
    return first && last && last.end - first.start <= largest && !showsMistake(text, fence)
      ? regionsOf(text, fence, { start: first.start, end: last.end })
      : []
  })
}

function regionsOf(text: string, fence: Fence, whole: Span): readonly Region[] {
  const language = fenceLanguages.get(fence.name)
  if (!language) return []
  if (language === 'shell' || language === 'http') {
    // Leading white space is insignificant in a shell and in JSON.
    if (fence.prefix.trim() !== '') return []
    return language === 'shell' ? shellRegions(text, whole) : httpRegions(text, whole)
  }
  const { code, parts } = codeOf(text, fence)
  return (language === 'json' || language === 'jsonc') && isExplained(code) ? [] : [{ language, code, parts }]
}

function codeOf(text: string, { prefix, lines }: Fence): Pick<Region, 'code' | 'parts'> {
  const builder = new CodeBuilder()
  const write = (code: string): string => code.replaceAll('\n', `\n${prefix}`)
  for (const [index, { start, end }] of lines.entries()) {
    const next = lines[index + 1]
    const from = Math.min(end, start + prefix.length)
    const isShort = end - start < prefix.length
    // Includes the line break, except in the last line, after which nothing is inserted.
    const stop = next?.start ?? end
    // What takes the place of a line without the prefix begins with it.
    builder.add(verbatim(text, isShort ? end : from, stop), isShort ? (code) => prefix + write(code) : write)
  }
  return builder
}

/** Whether the line before it, the heading above it or a comment in it says that the code is wrong. */
function showsMistake(text: string, { lines, before, heading }: Fence): boolean {
  return (
    [before, heading].some((line) => line !== null && saysMistake(text.slice(line.start, line.end).slice(0, widest))) ||
    lines.some(({ start, end }) => mistakeMarks.test(commentIn(text.slice(start, end).slice(0, widest))))
  )
}

/** How much of each line is read, in UTF-16 units. */
const widest = 500

function saysMistake(line: string): boolean {
  return [mistakeMarks, mistakeWords, formerTitle].some((words) => words.test(line))
}

function commentIn(line: string): string {
  const starts = commentMarks.map((mark) => line.indexOf(mark)).filter((at) => at >= 0)
  return starts.length > 0 ? line.slice(Math.min(...starts)) : ''
}

/** Whether JSON has comments. Pages explain the keys of a body that way; no program sends it like this. */
function isExplained(code: string): boolean {
  const scanner = createScanner(code)
  while (scanner.getPosition() < code.length) {
    scanner.scan()
    if (code.startsWith('/', scanner.getTokenOffset())) return true
  }
  return false
}
