/**
 * Reads the cases out of a rule's page (`src/rules/<id>/rule.md`) or a file of shapes (`test/rules/<id>.shapes.md`).
 *
 * A fenced block below a heading `Incorrect` or `Correct` is a case. Comments on their own lines in an Incorrect block
 * are markers. They are removed before the text is checked, so a case is what a user would write (JSON stays JSON).
 *
 *     payload = {"duration": 5}
 *     #                      ^ int-duration: must be a string … not 5
 *
 * - The carets are below the finding's exact span in the last line of code above.
 * - If the span starts at the columns of the comment mark, the mark is adjacent to the carets and counts as underline:
 *   `#^^^^` underlines five columns, and so does `//^^^`.
 * - `^^^…` underlines the first line of a span that continues below it. `↑` means: anywhere on this line.
 * - The rule's id follows, then `(info)` if the level is not the rule's own, and after a colon what the message
 *   contains; pieces between ` … ` may be in any order.
 * - `~~~ related: text` marks a related location in the same way. If a block has exact markers, all are marked.
 *
 * After an Incorrect block, blocks below a line `Fixed:` show the whole text with the first fix of every finding.
 * `Fixed (review):` means that the fix is not safe; `Fixed: title` selects the fixes whose title contains `title`.
 * A comment line `# …` in such a block matches any lines. A Fixed block may follow another for the same language.
 */
import type { Language, Level, Span } from '../../src/findings/finding'

export interface Page {
  readonly file: string
  readonly headings: readonly Heading[]
  readonly cases: readonly Case[]
}

export interface Heading {
  /** 1-based, like all lines here. */
  readonly line: number
  readonly depth: number
  readonly text: string
}

export interface Case {
  readonly kind: 'Incorrect' | 'Correct'
  /** `Incorrect 3 · python`, with the heading of the shape in between if there is one. */
  readonly title: string
  /** `file:line` of the first line of the block. */
  readonly place: string
  readonly fence: Fence
  readonly language: Language
  readonly text: string
  readonly markers: readonly Marker[]
  readonly fixed: readonly FixedBlock[]
}

export interface Marker {
  readonly place: string
  readonly kind: 'finding' | 'related'
  readonly span: Span
  /** `exact`, `open` (continues below the line) or `line` (anywhere on it). */
  readonly reach: 'exact' | 'open' | 'line'
  /** Empty for related locations. */
  readonly ruleId: string
  readonly level: Level | null
  readonly parts: readonly string[]
}

export interface FixedBlock {
  readonly place: string
  readonly review: boolean
  /** Part of the fix's title; empty for the first fix. */
  readonly title: string
  readonly text: string
}

const fences = {
  python: 'python',
  typescript: 'typescript',
  tsx: 'typescriptreact',
  javascript: 'javascript',
  jsx: 'javascriptreact',
  json: 'json',
  jsonc: 'jsonc',
} as const satisfies Record<string, Language>
export type Fence = keyof typeof fences

const markerLine = /^(\s*)(#|\/\/)( *)(\^+|~+|↑)(…?)(?: +(.*))?$/u
const findingText = /^([a-z][a-z-]*)(?: \((error|warning|info|hint)\))?(?:: (.+))?$/
const relatedText = /^related(?:: (.+))?$/
const fixedLine = /^Fixed( \(review\))?:(?: (.+))?$/

export function readPage(file: string, markdown: string): Page {
  const headings: Heading[] = []
  const cases: (Omit<Case, 'fixed'> & { fixed: FixedBlock[] })[] = []
  let section: { kind: Case['kind']; depth: number } | null = null
  let shape = ''
  let intro = ''
  for (const block of blocksOf(file, markdown)) {
    if (block.kind === 'heading') {
      const { depth, text } = block.heading
      headings.push(block.heading)
      intro = ''
      if (text === 'Incorrect' || text === 'Correct') section = { kind: text, depth }
      else if (section && depth <= section.depth) section = null
      shape = section && depth > section.depth ? text : ''
    } else if (block.kind === 'paragraph') {
      intro = block.text
    } else if (section) {
      const place = `${file}:${block.line}`
      const fixed = fixedLine.exec(intro)
      const last = cases.at(-1)
      if (fixed) {
        if (last?.kind !== 'Incorrect') throw new Error(`${place}: a Fixed block follows an Incorrect one`)
        last.fixed.push({
          place,
          review: fixed[1] !== undefined,
          title: fixed[2] ?? '',
          text: block.lines.join('\n') + '\n',
        })
      } else {
        const { kind } = section
        const fence = fenceOf(block.info, place)
        const number = cases.filter((other) => other.kind === kind).length + 1
        const title = [`${kind} ${number}`, shape, fence].filter(Boolean).join(' · ')
        cases.push({
          kind,
          title,
          place,
          fence,
          language: fences[fence],
          ...readCode(file, block.line, block.lines),
          fixed: [],
        })
      }
      intro = ''
    }
  }
  return { file, headings, cases }
}

type Part =
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly line: number; readonly info: string; readonly lines: readonly string[] }

/** Headings, the last line of each paragraph, and fenced blocks. */
function* blocksOf(file: string, markdown: string): Generator<Part> {
  const lines = markdown.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const heading = /^(#{1,6}) +(.+)$/.exec(line)
    const fence = /^(`{3,})(\w*)$/.exec(line)
    if (fence) {
      const end = lines.indexOf(fence[1] ?? '', i + 1)
      if (end < 0) throw new Error(`${file}:${i + 1}: the fenced block has no end`)
      yield { kind: 'code', line: i + 2, info: fence[2] ?? '', lines: lines.slice(i + 1, end) }
      i = end
    } else if (heading) {
      yield { kind: 'heading', heading: { line: i + 1, depth: (heading[1] ?? '').length, text: heading[2] ?? '' } }
    } else if (line.trim() !== '') {
      yield { kind: 'paragraph', text: line }
    }
  }
}

function fenceOf(info: string, place: string): Fence {
  if (info in fences) return info as Fence
  throw new Error(`${place}: a case is one of ${Object.keys(fences).join(', ')}, not "${info}"`)
}

/** Separates code and markers. Spans are offsets in the text without the markers. */
function readCode(file: string, firstLine: number, lines: readonly string[]): Pick<Case, 'text' | 'markers'> {
  const markers: Marker[] = []
  let text = ''
  let above = { start: 0, end: 0 }
  lines.forEach((line, i) => {
    const match = markerLine.exec(line)
    if (match) {
      markers.push(readMarker(match, above, `${file}:${firstLine + i}`))
    } else {
      above = { start: text.length, end: text.length + line.length }
      text += line + '\n'
    }
  })
  return { text, markers }
}

function readMarker(match: RegExpExecArray, above: Span, place: string): Marker {
  const [, indent = '', comment = '', gap = '', sign = '', open = '', rest = ''] = match
  const glued = gap === ''
  const column = indent.length + (glued ? 0 : comment.length + gap.length)
  const length = sign.length + (glued ? comment.length : 0)
  const start = above.start + column
  const reach = sign === '↑' ? 'line' : open === '' ? 'exact' : 'open'
  const span = reach === 'line' ? above : { start, end: start + length }
  if (span.end > above.end) throw new Error(`${place}: the marker reaches beyond the line above it`)
  const related = sign.startsWith('~')
  const said = (related ? relatedText : findingText).exec(rest)
  if (!said)
    throw new Error(`${place}: expected "${related ? 'related: text' : 'rule-id (level): text'}" after the carets`)
  const [ruleId, level, message] = related ? ['', undefined, said[1]] : [said[1] ?? '', said[2], said[3]]
  return {
    place,
    kind: related ? 'related' : 'finding',
    span,
    reach,
    ruleId,
    level: (level as Level | undefined) ?? null,
    parts: message === undefined ? [] : message.split(' … '),
  }
}
