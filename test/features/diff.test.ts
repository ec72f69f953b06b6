import assert from 'node:assert/strict'
import fc from 'fast-check'
import { hunksOf, type DiffHunk } from '../../src/features/shown/diff'
import { applyEdits } from '../../src/findings/edits'
import type { Edit } from '../../src/findings/finding'

/** Lines 1 to `count`, with edits that replace some of them. */
function edited(
  count: number,
  ...numbers: readonly number[]
): { readonly text: string; readonly edits: readonly Edit[] } {
  const lines = Array.from({ length: count }, (_, index) => `line ${index + 1}`)
  const text = lines.map((line) => `${line}\n`).join('')
  const edits = numbers.map((number) => {
    const start = lines.slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0)
    return { span: { start, end: start + 4 }, newText: 'row' }
  })
  return { text, edits }
}

function hunks(count: number, ...numbers: readonly number[]): readonly string[] {
  const { text, edits } = edited(count, ...numbers)
  return hunksOf(text, edits).map(({ from, count: old, newFrom, newCount }) => `${from},${old} ${newFrom},${newCount}`)
}

/** What a program that patches makes of a text. */
function patched(text: string, all: readonly DiffHunk[]): string {
  const lines = text.split('\n')
  let shift = 0
  for (const { from, count, newFrom, newCount, rows } of all) {
    const old = rows.flatMap(({ sign, text: row }) => (sign === '+' ? [] : [row]))
    const now = rows.flatMap(({ sign, text: row }) => (sign === '-' ? [] : [row]))
    assert.deepEqual([old.length, now.length, newFrom], [count, newCount, from + shift])
    assert.deepEqual(lines.slice(from - 1 + shift, from - 1 + shift + count), old)
    lines.splice(from - 1 + shift, count, ...now)
    shift += newCount - count
  }
  return lines.join('\n')
}

describe('the diff of edits', () => {
  for (const [situation, found, expected] of [
    ['three lines around a change', hunks(20, 10), ['7,7 7,7']],
    ['fewer at the start', hunks(20, 1), ['1,4 1,4']],
    ['fewer near the start', hunks(20, 3), ['1,6 1,6']],
    ['fewer at the end', hunks(20, 20), ['17,4 17,4']],
    ['fewer near the end', hunks(20, 18), ['15,6 15,6']],
    ['all lines of a short text', hunks(1, 1), ['1,1 1,1']],
    ['one hunk for neighbours', hunks(20, 10, 11), ['7,8 7,8']],
    ['one hunk if the contexts touch', hunks(30, 10, 17), ['7,14 7,14']],
    ['two hunks if there is a line between the contexts', hunks(30, 10, 18), ['7,7 7,7', '15,7 15,7']],
    ['nothing without edits', hunks(3), []],
  ] as const)
    it(`has ${situation}`, () => {
      assert.deepEqual(found, expected)
    })

  it('shows each line with its sign', () => {
    const { text, edits } = edited(3, 2)
    const [hunk] = hunksOf(text, edits)
    assert.deepEqual(
      hunk?.rows.map(({ sign, text: row }) => sign + row),
      [' line 1', '-line 2', '+row 2', ' line 3'],
    )
  })

  it('counts the lines that come and go', () => {
    const text = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n'
    const edits = [
      { span: { start: 2, end: 3 }, newText: '1\n2\n3' },
      { span: { start: 18, end: 22 }, newText: '' },
    ]
    assert.deepEqual(
      hunksOf(text, edits).map(({ from, count, newFrom, newCount }) => [from, count, newFrom, newCount]),
      [
        [1, 5, 1, 7],
        [7, 6, 9, 4],
      ],
    )
  })

  it('makes the new text of the old one, as a program that patches reads it', () => {
    const piece = fc.constantFrom('a', 'bc', '', '日')
    const line = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''))
    const inserted = fc.array(fc.constantFrom('x', 'y\n', '\n', ''), { maxLength: 3 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(6), inserted), { maxLength: 4 }),
        (lines, places) => {
          const text = `${lines.join('\n')}\nend`
          const edits: Edit[] = []
          for (const [at, length, newText] of places.toSorted(([a], [b]) => a - b)) {
            const start = Math.max(Math.min(at, text.length), (edits.at(-1)?.span.end ?? -1) + 1)
            const end = Math.min(start + length, text.length)
            if (start <= text.length) edits.push({ span: { start, end }, newText })
          }
          assert.equal(patched(text, hunksOf(text, edits)), applyEdits(text, edits))
        },
      ),
    )
  })
})
