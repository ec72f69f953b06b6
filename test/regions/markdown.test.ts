import assert from 'node:assert/strict'
import fc from 'fast-check'
import { assertEdited, codeIn, fixed, problemsIn, readAnyText } from './support'
import { create, fenced, wrongBody, wrongCurl, wrongPython, wrongRequest, wrongScript } from './texts'

const found = ['int-duration 5']

describe('a Markdown page', () => {
  for (const [situation, text, expected] of [
    ['Python', fenced('python', wrongPython), found],
    ['right Python', fenced('python', wrongPython.replace(': 5', ': "5"')), []],
    ['a short name', fenced('py', wrongPython), found],
    ['a name with attributes', fenced('python title="clip.py" {4}', wrongPython), found],
    ['a name in braces', fenced('{.python}', wrongPython), found],
    ['TypeScript', fenced('ts', wrongScript), found],
    ['JavaScript', fenced('javascript', wrongScript), found],
    ['TSX', fenced('tsx', wrongScript), found],
    ['JSON', fenced('json', wrongBody), found],
    ["another service's JSON", fenced('json', '{ "model": "gen4", "prompt": "A boat", "duration": 5 }'), []],
    [
      'the keys of a body, each with a comment',
      fenced('json', wrongBody.replace('5\n', '5 // optional: 5 or 10\n')),
      [],
    ],
    ['a URL in JSON, which is not a comment', fenced('json', wrongBody.replace('A boat', 'https://a.b/c')), found],
    ['a command', fenced('bash', wrongCurl), found],
    ['a command after a prompt', fenced('console', `$ ${wrongCurl}`), found],
    ['a request', fenced('http', wrongRequest), found],
    ['a block in a list', fenced('python', wrongPython, { prefix: '   ' }), found],
    ['a command in a list', fenced('sh', wrongCurl, { prefix: '   ' }), found],
    ['a block in a quotation', fenced('python', wrongPython, { prefix: '> ' }), found],
    ['a command in a quotation', fenced('sh', wrongCurl, { prefix: '> ' }), []],
    ['a block after a list marker', `1. \`\`\`json\n   ${wrongBody.replaceAll('\n', '\n   ')}\n   \`\`\`\n`, found],
    ['lines with less indentation', fenced('json', wrongBody, { prefix: '  ' }).replace('    "dur', ' "dur'), []],
    ['tildes', fenced('json', wrongBody, { mark: '~~~' }), found],
    ['a longer fence', fenced('json', wrongBody, { mark: '`````' }), found],
    ['a block in a block', fenced('markdown', fenced('json', wrongBody), { mark: '````' }), []],
    ['Windows line breaks', fenced('json', wrongBody).replaceAll('\n', '\r\n'), found],
    ['an unclosed block', `\`\`\`json\n${wrongBody}\n`, []],
    ['a block without a name', fenced('', wrongPython), []],
    ['another language', fenced('yaml', wrongBody), []],
    ['inline code', `\`\`\`json ${wrongBody.replaceAll('\n', ' ')}\`\`\`\n`, []],
    ['a mistake according to the line before it', fenced('json', wrongBody, { before: 'Don’t send a number:' }), []],
    ['a mistake according to a sign', fenced('json', wrongBody, { before: '❌ A number:' }), []],
    ['a mistake according to the heading', `## Common mistakes\n\nLook:\n\n${fenced('json', wrongBody)}`, []],
    ['a mistake according to a comment', fenced('python', `# BAD: a number\n${wrongPython}`), []],
    ['an earlier version', fenced('json', wrongBody, { before: '**Before:**' }), []],
    [
      'a line with such a word in another meaning',
      fenced('json', wrongBody, { before: 'Before you start, send this:' }),
      found,
    ],
    [
      'the next block after a mistake',
      fenced('json', wrongBody, { before: 'Wrong:' }) + fenced('json', wrongBody),
      found,
    ],
    ['values from another block', fenced('python', `url = "${create}"`) + fenced('python', 'duration = 5'), []],
  ] as const) {
    it(`is checked: ${situation}`, () => {
      assert.deepEqual(problemsIn(text, 'markdown'), expected)
    })
  }

  it('is fixed in its blocks only', () => {
    for (const prefix of ['', '   ', '> '])
      for (const line of ['\n', '\r\n']) {
        const make = (duration: string): string =>
          ['json', 'python', 'ts']
            .map((name, index) => fenced(name, [wrongBody, wrongPython, wrongScript][index] ?? '', { prefix }))
            .join('\n')
            .replaceAll(/duration("?): 5/g, `duration$1: ${duration}`)
            .replaceAll('\n', line)
        assert.equal(fixed(make('5'), 'markdown'), make('"5"'))
      }
  })

  it('keeps the indentation of a line after an empty one that is removed', () => {
    assertEdited(fenced('js', '\na', { prefix: '   ' }), 'markdown', { start: 0, end: 1, newText: '' })
  })

  it('maps edits of code only', () => {
    const line = fc.stringMatching(/^[a-c "]{0,6}$/)
    const edits = fc.record({ start: fc.nat(30), length: fc.nat(12), newText: fc.stringMatching(/^[x"\n]{0,4}$/) })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', '   ', '> '),
        edits,
        (lines, prefix, { start, length, newText }) => {
          const text = fenced('js', lines.join('\n'), { prefix })
          assertEdited(text, 'markdown', { start, end: start + length, newText })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is read whatever the text', () => {
    readAnyText(
      'markdown',
      '```',
      '~~~',
      'json',
      '\n',
      '> ',
      '  ',
      '- ',
      '{',
      '"',
      'bash',
      "curl -d '",
      '\\',
      '$(',
      '\r',
    )
    codeIn('```json\n'.repeat(50_000), 'markdown')
  })
})
