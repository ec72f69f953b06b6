/** Jupyter cell magics whose cell is still Python. */
const pythonCells = /^(?:time|timeit|capture|prun|python3?|pypy)$/

/**
 * Whether a cell with this magic contains Python.
 *
 *     isPythonCell('time') // true
 *     isPythonCell('bash') // false
 */
export function isPythonCell(magic: string): boolean {
  return pythonCells.test(magic)
}
