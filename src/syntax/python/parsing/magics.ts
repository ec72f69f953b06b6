import { isPythonCell } from '../cellMagics'

/**
 * Jupyter magics (`%pip install …`, `!ls`, `name?`, `files = !ls`, `%%bash` cells) are not Python. They are blanked
 * before parsing, character by character, so that all offsets hold.
 */
export function maskMagics(text: string): string {
  const code = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text
  return magicLine.test(code) ? maskLines(code) : code
}

const magicLine =
  /^[ \t]*(?:%%?[a-zA-Z]|![^=\n]|\?{1,2}[\w.*]+[ \t]*\r?$|[A-Za-z_][\w.]*\?)|^[\w., \t]+=[ \t]*(?:![^=\n]|%[a-zA-Z])/m

/** Assigns the result of a magic to a variable. */
const assignment = /^[\w., \t]+=[ \t]*[!%]/

function maskLines(code: string): string {
  const nesting = new Nesting()
  let masking: 'no' | 'line' | 'cell' = 'no'
  const mask = (line: string): string => {
    if (masking === 'cell' && /^# *(%%|In ?\[)/.test(line)) masking = 'no'
    const starts = masking === 'no' && !nesting.isOpen && magicLine.test(line)
    if (starts) {
      const cell = /^%%(\w+)/.exec(line)?.[1]
      masking = cell !== undefined && !isPythonCell(cell) ? 'cell' : 'line'
    }
    if (masking === 'no') {
      nesting.read(line)
      return line
    }
    if (masking === 'line' && !/\\\r?\n?$/.test(line)) masking = 'no'
    return blank(line, starts)
  }
  return code
    .split(/(?<=\n)/)
    .map(mask)
    .join('')
}

/** Blanks a line. A magic that is a statement of a block becomes a number, so that the block is not empty. */
function blank(line: string, isStatement: boolean): string {
  const kept = isStatement ? (assignment.exec(line)?.[0].length ?? 1) - 1 : 0
  // An undefined name, which may have any value.
  if (kept > 0) return `${line.slice(0, kept)}_${line.slice(kept + 1).replace(/[^\s]/g, ' ')}`
  const spaces = line.replace(/[^\s]/g, ' ')
  const indent = /^([ \t]+)\S/.exec(line)?.[1]?.length ?? 0
  return isStatement && indent > 0 ? `${spaces.slice(0, indent)}0${spaces.slice(indent + 1)}` : spaces
}

/** Tracks brackets and multi-line strings. A line inside them does not start a statement. */
class Nesting {
  private depth = 0
  private quote: string | null = null
  private continued = false

  get isOpen(): boolean {
    return this.depth > 0 || this.quote !== null || this.continued
  }

  read(line: string): void {
    const token = /\\[^]|"""|'''|["']|#|[([{]|[)\]}]|\n/g
    this.continued = /\\\r?\n$/.test(line)
    for (let match = token.exec(line); match; match = token.exec(line)) {
      const [found] = match
      if (this.quote !== null) {
        if (found === this.quote || (found === '\n' && this.quote.length === 1)) this.quote = null
        else if (found.length === 3 && found.startsWith(this.quote)) this.quote = null
      } else if (found === '#') return
      else if (/["']/.test(found)) this.quote = found
      else if (/[([{]/.test(found)) this.depth++
      else if (/[)\]}]/.test(found)) this.depth = Math.max(0, this.depth - 1)
    }
  }
}
