/** Cell magics of Jupyter whose cell is Python all the same. */
const pythonCells = /^(?:time|timeit|capture|prun|python3?|pypy)$/

const cellMagic = /^\s*%%(\w+)?[^\r\n]*(?:\r\n|\r|\n|$)/

/** Whether a cell of a Python notebook is of another language, as its first line says: `%%bash`. */
export function isOtherLanguage(cell: string): boolean {
  const magic = cellMagic.exec(cell)
  return magic !== null && !pythonCells.test(magic[1] ?? '')
}

/** How long the line at the start of a cell is that rules the whole of it: `%%time`. In UTF-16 units; 0 where there is none. */
export function magicOf(cell: string): number {
  return cellMagic.exec(cell)?.[0].length ?? 0
}
