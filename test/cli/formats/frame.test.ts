import assert from 'node:assert/strict'
import { codeFrame, type FrameOptions, type Mark } from '../../../src/cli/formats/frame'
import { linesOf } from '../../../src/features/shown/lines'
import { prose, type Prose } from '../../../src/text/prose'

const options: FrameOptions = { style: (_format, text) => text, width: 60 }

function markOf(text: string, marked: string, label?: Prose): Mark {
  const start = text.indexOf(marked)
  return { span: { start, end: start + marked.length }, ...(label === undefined ? {} : { label }) }
}

function frameOf(text: string, marked: string, others: readonly Mark[] = []): string[] {
  return codeFrame(linesOf(text), markOf(text, marked), others, options).split('\n')
}

describe('a code frame', () => {
  it('marks the place among the lines around it', () => {
    assert.deepEqual(frameOf('a = 1\nbody = {"duration": 5}\nc = 3\nd = 4\n', '5'), [
      '1 | a = 1',
      '2 | body = {"duration": 5}',
      '  |                     ^',
      '3 | c = 3',
    ])
  })

  it('shows related places with labels, and where lines are omitted', () => {
    const text = 'a = 1\nb = 2\nc = 3\nd = 4\ne = 5\nf = a + e\n'
    assert.deepEqual(
      frameOf(text, 'a + e', [
        markOf(text, '1', prose`from here`),
        markOf(text, 'e = 5'),
        markOf(text, 'e\n', prose`and there`),
      ]),
      [
        '1 | a = 1',
        '  |     - from here',
        '...',
        '4 | d = 4',
        '5 | e = 5',
        '  | -----',
        '6 | f = a + e',
        '  |     ^^^^^',
        '  |         - and there',
        '7 |',
      ],
    )
  })

  it('marks only the first of several lines', () => {
    assert.deepEqual(frameOf('f(\n  1,\n)', 'f(\n  1,\n)'), ['1 | f(', '  | ^^', '2 |   1,'])
  })

  it('aligns marks under wide characters and tabs', () => {
    assert.deepEqual(frameOf('\t"提示": 5', '5'), ['1 |     "提示": 5', '  |             ^'])
  })

  it('cuts a long line around the place', () => {
    const [line = '', marks = ''] = frameOf(
      `{"image": "${'A'.repeat(5000)}", "duration": 5, "prompt": "${'b'.repeat(5000)}"}`,
      '5,',
    )
    assert.ok(line.length <= 62 && marks.length <= 62)
    assert.equal(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), '5,')
    assert.match(line, /^1 \| ….*…$/)
  })

  it('passes no control or direction character to the terminal', () => {
    const rows = frameOf('a\u001b[2J\u202e = 5\u0007', '5')
    assert.deepEqual(rows, ['1 | a\\u{1b}[2J\\u{202e} = 5\\u{7}', '  |                      ^'])
  })

  it('marks a place at the end of the text', () => {
    assert.deepEqual(codeFrame(linesOf('ab'), { span: { start: 2, end: 2 } }, [], options).split('\n'), [
      '1 | ab',
      '  |   ^',
    ])
  })
})
