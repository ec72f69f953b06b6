import type { Span } from '../../findings/finding'
import type { Prose } from '../../text/prose'
import type { Lines, Position } from '../../features/shown/lines'
import { widthOf, type Style } from '../style'
import { lines as joined, plain, shown, terminal, type TerminalText } from '../terminal'

/** A place to mark, and its label. */
export interface Mark {
  readonly span: Span
  readonly label?: Prose
}

export interface FrameOptions {
  readonly style: Style
  /** The terminal's width in columns. Longer lines are cut around the marked place. */
  readonly width: number
}

const linesBefore = 2
const linesAfter = 1

/**
 * Renders the lines around a place and the lines of related places, with line numbers. Each place is underlined, the
 * main one with `^`, others with `-`. A span of several lines is marked on its first.
 */
export function codeFrame(
  lines: Lines,
  main: Mark,
  others: readonly Mark[],
  { style, width }: FrameOptions,
): TerminalText {
  const marks = [main, ...others].map((mark) => ({
    ...mark,
    isMain: mark === main,
    at: lines.position(mark.span.start),
    to: lines.position(mark.span.end),
  }))
  const numbers = numbersToShow(lines, marks)
  const gutter = String(numbers.at(-1)).length
  const bar = style('dim', terminal`|`)
  const rows = numbers.flatMap((number, index) => {
    const line = lines.line(number)
    const here = marks.filter(({ at }) => at.line === number)
    const view = cut(line, here[0] ? here[0].at.column - 1 : 0, Math.max(20, width - gutter - 5))
    const isMain = here.some((mark) => mark.isMain)
    return [
      ...(index > 0 && numbers[index - 1] !== number - 1 ? [style('dim', terminal`...`)] : []),
      plain(
        terminal`${style(isMain ? 'bold' : 'dim', plain(String(number).padStart(gutter)))} ${bar} ${view.text}`.trimEnd(),
      ),
      ...here.map(({ at, to, isMain, label }) => {
        const start = view.column(at.column - 1)
        const end = view.column(to.line === at.line ? to.column - 1 : line.length)
        const signs = plain((isMain ? '^' : '-').repeat(Math.max(1, widthOf(view.text.slice(start, end)))))
        const said = label ? terminal` ${shown(label)}` : terminal``
        return terminal`${blank(gutter)} ${bar} ${blank(widthOf(view.text.slice(0, start)))}${style(isMain ? ['red', 'bold'] : 'blue', terminal`${signs}${said}`)}`
      }),
    ]
  })
  return joined(rows)
}

function blank(width: number): TerminalText {
  return plain(' '.repeat(width))
}

/** The main line with its neighbors, and the lines of the other marks. */
function numbersToShow(lines: Lines, [main, ...others]: readonly { readonly at: Position }[]): readonly number[] {
  const numbers = new Set(others.map(({ at }) => at.line))
  const centre = main?.at.line ?? 1
  for (let number = centre - linesBefore; number <= centre + linesAfter; number += 1) {
    if (number >= 1 && number <= lines.count) numbers.add(number)
  }
  return [...numbers].sort((a, b) => a - b)
}

/** A line as shown: safe to print, tabs replaced with spaces, and cut to the available room around a column. */
function cut(line: string, around: number, room: number): { text: TerminalText; column: (index: number) => number } {
  const start = line.length <= room ? 0 : Math.max(0, Math.min(around - Math.floor(room / 3), line.length - room))
  const end = Math.min(line.length, start + room)
  const show = (part: string): TerminalText => shown(part.replaceAll('\t', '    '))
  const head = start > 0 ? '…' : ''
  return {
    text: plain(head + show(line.slice(start, end)) + (end < line.length ? '…' : '')),
    column: (index) => head.length + show(line.slice(start, Math.max(start, Math.min(index, end)))).length,
  }
}
