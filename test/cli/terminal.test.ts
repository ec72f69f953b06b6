import assert from 'node:assert/strict'
import { workflowCommand } from '../../src/cli/formats/workflowCommand'
import { json, shown, shownLines, shownPath } from '../../src/cli/terminal'
import { commandIn } from '../injection/actionsRunner'

describe('text for the terminal', () => {
  for (const [situation, text, expected] of [
    ['words', 'a b é 提示', 'a b é 提示'],
    ['line breaks', 'a\r\nb\u2028c', 'a\\r\\nb\\u{2028}c'],
    ['escape sequences', '\u001b]0;x\u0007', '\\u{1b}]0;x\\u{7}'],
    ['directions', 'a\u2066b\u2069', 'a\\u{2066}b\\u{2069}'],
    ['commands within a line', '##[group]a ##vso[task]b', '#\\u{23}[group]a #\\u{23}vso[task]b'],
    ['number signs', '## a # b', '## a # b'],
  ] as const) {
    it(`shows ${situation}`, () => {
      assert.equal(shown(text), expected)
    })
  }

  for (const [situation, text, expected] of [
    ['keeps lines and indentation', 'a\n\tb\n', 'a\n\tb\n'],
    ['escapes other line breaks', 'a\rb', 'a\\rb'],
    ['prevents commands at the start of a line', 'a\n  ::error::b\n::c', 'a\n  \\u{3a}:error::b\n\\u{3a}:c'],
  ] as const) {
    it(`${situation} in text of several lines`, () => {
      assert.equal(shownLines(text), expected)
    })
  }

  for (const [path, expected] of [
    ['src/a.py', 'src/a.py'],
    ['../a b.py', '../a b.py'],
    ['C:\\a.py', 'C:\\a.py'],
    ['::error::a.py', './::error::a.py'],
    [' ::error::a.py', './ ::error::a.py'],
    ['\n::error::a.py', './\\n::error::a.py'],
  ] as const) {
    it(`starts a line with ${expected}`, () => {
      assert.equal(shownPath(path), expected)
      assert.equal(commandIn(shownPath(path)), null)
    })
  }

  it('is JSON with the same data and without hidden characters', () => {
    const data = { 'a\u202e': ['\u001b\u009b\u{e0041}\ud83d', 'a\nb', '##[group]', '::error::a'] }
    const text = json(data)
    assert.deepEqual(JSON.parse(text), data)
    assert.match(text, /^[\n -~]*$/)
    assert.equal(text.includes('##['), false)
  })
})

describe('a workflow command', () => {
  it('is parsed by the runner as intended', () => {
    const line = workflowCommand('error', { file: 'a,b:c%0A.py', line: 1 }, 'a::b %25 c')
    assert.deepEqual(commandIn(line.trimEnd()), {
      name: 'error',
      properties: { file: 'a,b:c%0A.py', line: '1' },
      data: 'a::b %25 c',
    })
  })

  it('stays on its line', () => {
    assert.equal(
      workflowCommand('error', { file: 'a\n::b::.py' }, 'c\r\n::d::\u001b'),
      '::error file=a\\n%3A%3Ab%3A%3A.py::c\\r\\n::d::\\u{1b}\n',
    )
  })
})
