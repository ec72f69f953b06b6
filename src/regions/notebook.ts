import { jsonPiece, type Language } from '../syntax'
import { jsonStrings, type JsonString } from './jsonStrings'
import { isOtherLanguage, magicOf } from './magics'
import type { Region, RegionPart } from './region'

/** What notebooks call the languages that Klint reads. */
const languages: ReadonlyMap<string, Language> = new Map([
  ['python', 'python'],
  ['ipython', 'python'],
  ['typescript', 'typescript'],
  ['deno', 'typescript'],
  ['javascript', 'javascript'],
])

interface Cell {
  isCode: boolean
  readonly lines: JsonString[]
}

/**
 * The code of a Jupyter notebook. Its cells form one text, in order, because later ones use what earlier ones define.
 */
export function notebookRegions(text: string): readonly Region[] {
  const cells = new Map<number, Cell>()
  let named = 'python'
  for (const each of jsonStrings(text)) {
    const [first, second, third] = each.path
    if (first === 'cells' && typeof second === 'number') readCell(cells, second, each)
    else if (first === 'metadata' && (third === 'language' || (second === 'language_info' && third === 'name')))
      named = each.value.toLowerCase()
  }
  const language = languages.get(named)
  return language ? [regionOf(text, language, cells)] : []
}

function readCell(cells: Map<number, Cell>, index: number, { path, ...rest }: JsonString): void {
  const cell = cells.get(index) ?? { isCode: false, lines: [] }
  cells.set(index, cell)
  if (path[2] === 'cell_type' && path.length === 3) cell.isCode = rest.value === 'code'
  if (path[2] === 'source' && (path.length === 3 || (path.length === 4 && typeof path[3] === 'number')))
    cell.lines.push({ path, ...rest })
}

function regionOf(text: string, language: Language, cells: ReadonlyMap<number, Cell>): Region {
  const parts: RegionPart[] = []
  let code = ''
  for (const [index, { isCode, lines }] of cells) {
    const source = lines.map(({ value }) => value).join('')
    if (!isCode || (language === 'python' && isOtherLanguage(source))) continue
    if (code !== '') code += '\n'
    // A cell magic must stay at the start of the cell, so nothing may be inserted before it.
    const hidden = language === 'python' ? magicOf(source) : 0
    const block = { name: `cell ${index + 1}`, before: source.slice(0, hidden) }
    const write = writerFor(text, lines)
    let read = 0
    for (const { value, start, end } of lines) {
      const piece = read < hidden ? null : jsonPiece(text, start, end)
      read += value.length
      if (!piece) continue
      parts.push({ start: code.length, piece, block, write })
      code += piece.value
    }
  }
  return { language, code, parts }
}

/** The widest indentation to expect, in UTF-16 units. */
const widest = 200

/**
 * How code is written into a cell: as one string or as a list with one string for each line, formatted like the
 * existing ones.
 */
function writerFor(text: string, [first, second]: readonly JsonString[]): RegionPart['write'] {
  const escaped = (code: string): string => JSON.stringify(code).slice(1, -1)
  if (first?.path.length !== 4) return escaped
  const before = text.slice(Math.max(0, first.start - widest), first.start - 1)
  const indentation = before.slice(before.trimEnd().length)
  const separator = second ? text.slice(first.end, second.start) : `",${indentation}"`
  return (code) => code.split('\n').map(escaped).join(`\\n${separator}`)
}
