import assert from 'node:assert/strict'
import { complaints, showsFixed, type Told } from './compare'
import { readPage, type Case } from './page'

describe('a page of cases', () => {
  it('gives the code without markers, and the exact span of each marker', () => {
    const example = caseOf('python', 'x = f(5)', '#     ^ int-duration: must be a string … not 5', 'y = 1')
    assert.equal(example.text, 'x = f(5)\ny = 1\n')
    assert.deepEqual(example.markers, [
      {
        place: 'rule.md:5',
        kind: 'finding',
        span: { start: 6, end: 7 },
        reach: 'exact',
        ruleId: 'int-duration',
        level: null,
        parts: ['must be a string', 'not 5'],
      },
    ])
  })

  it('counts an adjacent comment mark as underline', () => {
    assert.deepEqual(caseOf('python', 'token = 1', '#^^^^ import-time-token').markers[0]?.span, { start: 0, end: 5 })
    assert.deepEqual(caseOf('javascript', 'token = 1', '//^^^ import-time-token').markers[0]?.span, {
      start: 0,
      end: 5,
    })
  })

  it('parses levels, open ends, whole lines and related locations', () => {
    const { markers } = caseOf(
      'javascript',
      'call(1,',
      '//^^^… a (info)',
      '//  ~~ related: used',
      '  1, 22)',
      '  //↑ b: it',
    )
    assert.deepEqual(
      markers.map(({ kind, reach, level, parts }) => ({ kind, reach, level, parts })),
      [
        { kind: 'finding', reach: 'open', level: 'info', parts: [] },
        { kind: 'related', reach: 'exact', level: null, parts: ['used'] },
        { kind: 'finding', reach: 'line', level: null, parts: ['it'] },
      ],
    )
  })

  it('assigns Fixed blocks to the block before them, and names each case', () => {
    const page = readPage(
      'rule.md',
      [
        '### Incorrect',
        '```json',
        '{ "a": 1 }',
        '// ^ a',
        '```',
        'Fixed:',
        '```json',
        '{ "a": "1" }',
        '```',
        'Fixed (review): Keep `a`',
        '```json',
        '{}',
        '```',
        '#### A shape',
        '```tsx',
        'f()',
        '//↑ a',
        '```',
        '### Correct',
        '```json',
        '{}',
        '```',
        '## Fix',
        '```sh',
        'not a case',
        '```',
      ].join('\n'),
    )
    assert.deepEqual(
      page.cases.map(({ title }) => title),
      ['Incorrect 1 · json', 'Incorrect 2 · A shape · tsx', 'Correct 1 · json'],
    )
    assert.deepEqual(
      page.cases[0]?.fixed.map(({ review, title, text }) => ({ review, title, text })),
      [
        { review: false, title: '', text: '{ "a": "1" }\n' },
        { review: true, title: 'Keep `a`', text: '{}\n' },
      ],
    )
  })

  it('reports invalid syntax with its line', () => {
    assert.throws(() => caseOf('python', 'x = 1', '#          ^ a'), /rule\.md:5: the marker reaches beyond/)
    assert.throws(() => caseOf('python', 'x = 1', '#   ^ What is this'), /rule\.md:5: expected "rule-id/)
    assert.throws(() => caseOf('ruby', 'x = 1'), /rule\.md:4: a case is one of python/)
    assert.throws(() => readPage('rule.md', '### Correct\n```python\nx'), /rule\.md:2: the fenced block has no end/)
    assert.throws(
      () => readPage('rule.md', '### Correct\nFixed:\n```python\nx\n```'),
      /rule\.md:4: a Fixed block follows/,
    )
  })
})

describe('the comparison of markers and findings', () => {
  const example = caseOf('python', 'x = f(5)', '#     ^ a (info): five', '#   ~ related: used')
  const finding: Told = {
    ruleId: 'a',
    level: 'info',
    said: 'five it is',
    span: { start: 6, end: 7 },
    related: [{ span: { start: 4, end: 5 }, said: 'used here' }],
  }

  it('accepts findings as marked', () => {
    assert.deepEqual(complaints(example, [finding], 'warning'), [])
  })

  it('reports findings that are missing, moved, unmarked, or have another level or wording', () => {
    assert.deepEqual(complaints(example, [], 'warning'), [
      'rule.md:5: no finding at "5"',
      'rule.md:6: no related location at line 1 "f"',
    ])
    assert.match(
      complaints(example, [{ ...finding, span: { start: 6, end: 8 } }], 'warning').join(),
      /5: no finding at "5",.*unmarked finding at line 1 "5\)"/,
    )
    assert.deepEqual(complaints(example, [{ ...finding, level: 'error' }], 'warning'), [
      'rule.md:5: the level is error, not info',
    ])
    assert.deepEqual(complaints(example, [{ ...finding, said: 'six' }], 'warning'), [
      'rule.md:5: "five" is not in the message: six',
    ])
    assert.match(
      complaints({ ...example, markers: [] }, [finding], 'warning').join(),
      /unmarked finding at line 1 "5": five it is/,
    )
    const [marker] = example.markers
    assert.match(
      complaints({ ...example, markers: marker ? [marker] : [] }, [finding], 'warning').join(),
      /unmarked related location at line 1 "f"/,
    )
  })

  it('matches an open marker only with a span that continues below its line', () => {
    const open = caseOf('python', 'f(', '#^… a', ')')
    const at = (end: number) =>
      complaints(open, [{ ...finding, level: 'warning', related: [], span: { start: 0, end } }], 'warning')
    assert.deepEqual(at(4), [])
    assert.equal(at(2).length, 2)
  })

  it('matches an ellipsis in a Fixed block with any lines', () => {
    assert.ok(showsFixed('import os\n# … the class\nx = C()\n', 'import os\nclass C:\n    pass\nx = C()\n'))
    assert.ok(!showsFixed('import os\n# … the class\nx = C()\n', 'import os\nclass C:\n    pass\nx = D()\n'))
    assert.ok(!showsFixed('x = 1\n', 'x = 1\ny = 2\n'))
  })
})

function caseOf(fence: string, ...lines: string[]): Case {
  const [example] = readPage('rule.md', ['# Page', '## Incorrect', '```' + fence, ...lines, '```'].join('\n')).cases
  assert.ok(example)
  return example
}
