import assert from 'node:assert/strict'
import { codeFrame, type FrameOptions } from '../../src/cli/frame'
import { linesOf } from '../../src/cli/lines'

const options: FrameOptions = { style: (_format, text) => text, width: 60, before: 1, after: 1 }

function frameOf(text: string, marked: string, changes: Partial<FrameOptions> = {}): string[] {
  const start = text.indexOf(marked)
  return codeFrame(linesOf(text), { start, end: start + marked.length }, { ...options, ...changes }).split('\n')
}

describe('a code frame', () => {
  it('marks the place between the lines around it', () => {
    assert.deepEqual(frameOf('a = 1\nbody = {"duration": 5}\nc = 3\nd = 4\n', '5'), [
      '1 | a = 1',
      '2 | body = {"duration": 5}',
      '  |                     ^',
      '3 | c = 3',
    ])
  })

  it('says its label beside the marks', () => {
    assert.deepEqual(frameOf('x = token', 'token', { label: 'used here' }), ['1 | x = token', '  |     ^^^^^ used here'])
  })

  it('marks only the first line of several', () => {
    assert.deepEqual(frameOf('f(\n  1,\n)', 'f(\n  1,\n)', { after: 0 }), ['1 | f(', '  | ^^'])
  })

  it('keeps the marks under wide characters and tabs', () => {
    assert.deepEqual(frameOf('\t"提示": 5', '5'), ['1 |     "提示": 5', '  |             ^'])
  })

  it('cuts a long line around the place', () => {
    const [line = '', marks = ''] = frameOf(`{"image": "${'A'.repeat(5000)}", "duration": 5, "prompt": "${'b'.repeat(5000)}"}`, '5,')
    assert.ok(line.length <= 62 && marks.length <= 62)
    assert.equal(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), '5,')
    assert.match(line, /^1 \| ….*…$/)
  })

  it('lets no control or direction character through to the terminal', () => {
    const rows = frameOf('a\u001b[2J\u202e = 5\u0007', '5')
    assert.deepEqual(rows, ['1 | a␛[2J\ufffd = 5␇', '  |          ^'])
  })

  it('marks a place at the very end of the text', () => {
    assert.deepEqual(codeFrame(linesOf('ab'), { start: 2, end: 2 }, options).split('\n'), ['1 | ab', '  |   ^'])
  })
})
