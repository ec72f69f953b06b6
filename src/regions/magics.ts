import { isPythonCell } from '../syntax/python/cellMagics'

const cellMagic = /^\s*%%(\w+)?[^\r\n]*(?:\r\n|\r|\n|$)/

/** Whether the first line of a cell in a Python notebook selects another language: `%%bash`. */
export function isOtherLanguage(cell: string): boolean {
  const magic = cellMagic.exec(cell)
  return magic !== null && !isPythonCell(magic[1] ?? '')
}

/** The length in UTF-16 units of the cell magic that starts a cell (`%%time`); 0 if there is none. */
export function magicOf(cell: string): number {
  return cellMagic.exec(cell)?.[0].length ?? 0
}
