import assert from 'node:assert/strict'
import fc from 'fast-check'
import { assertEdited, codeIn, fixed, problemsIn, readAnyText } from './support'
import { create, fenced, wrongBody, wrongCurl, wrongPython, wrongRequest, wrongScript } from './texts'

const found = ['int-duration 5']

describe('a page of Markdown', () => {
  for (const [situation, text, expected] of [
    ['Python', fenced('python', wrongPython), found],
    ['right Python', fenced('python', wrongPython.replace(': 5', ': "5"')), []],
    ['a short name', fenced('py', wrongPython), found],
    ['a name with more behind it', fenced('python title="clip.py" {4}', wrongPython), found],
    ['a name in braces', fenced('{.python}', wrongPython), found],
    ['TypeScript', fenced('ts', wrongScript), found],
    ['JavaScript', fenced('javascript', wrongScript), found],
    ['TSX', fenced('tsx', wrongScript), found],
    ['JSON', fenced('json', wrongBody), found],
    ['JSON of somebody else', fenced('json', '{ "model": "gen4", "prompt": "A boat", "duration": 5 }'), []],
    [
      'the keys of a body, each with its comment',
      fenced('json', wrongBody.replace('5\n', '5 // optional: 5 or 10\n')),
      [],
    ],
    ['a URL in JSON, which is no comment', fenced('json', wrongBody.replace('A boat', 'https://a.b/c')), found],
    ['a command', fenced('bash', wrongCurl), found],
    ['a command behind a prompt', fenced('console', `$ ${wrongCurl}`), found],
    ['a request', fenced('http', wrongRequest), found],
    ['a block in a list', fenced('python', wrongPython, { prefix: '   ' }), found],
    ['a command in a list', fenced('sh', wrongCurl, { prefix: '   ' }), found],
    ['a block in a quotation', fenced('python', wrongPython, { prefix: '> ' }), found],
    ['a command in a quotation', fenced('sh', wrongCurl, { prefix: '> ' }), []],
    [
      'a block behind the mark of an item',
      `1. \`\`\`json\n   ${wrongBody.replaceAll('\n', '\n   ')}\n   \`\`\`\n`,
      found,
    ],
    ['lines that stand further out', fenced('json', wrongBody, { prefix: '  ' }).replace('    "dur', ' "dur'), []],
    ['tildes', fenced('json', wrongBody, { mark: '~~~' }), found],
    ['a longer fence', fenced('json', wrongBody, { mark: '`````' }), found],
    ['a block in a block', fenced('markdown', fenced('json', wrongBody), { mark: '````' }), []],
    ['Windows line ends', fenced('json', wrongBody).replaceAll('\n', '\r\n'), found],
    ['a block that does not end', `\`\`\`json\n${wrongBody}\n`, []],
    ['a block without a name', fenced('', wrongPython), []],
    ['another language', fenced('yaml', wrongBody), []],
    ['code in a line', `\`\`\`json ${wrongBody.replaceAll('\n', ' ')}\`\`\`\n`, []],
    ['a mistake, as the line before says', fenced('json', wrongBody, { before: 'Don’t send a number:' }), []],
    ['a mistake, as a sign says', fenced('json', wrongBody, { before: '❌ A number:' }), []],
    ['a mistake, as the heading says', `## Common mistakes\n\nLook:\n\n${fenced('json', wrongBody)}`, []],
    ['a mistake, as a comment says', fenced('python', `# BAD: a number\n${wrongPython}`), []],
    ['what it was before', fenced('json', wrongBody, { before: '**Before:**' }), []],
    ['a line that only has such a word', fenced('json', wrongBody, { before: 'Before you start, send this:' }), found],
    [
      'the next block after a mistake',
      fenced('json', wrongBody, { before: 'Wrong:' }) + fenced('json', wrongBody),
      found,
    ],
    ['what another block knows', fenced('python', `url = "${create}"`) + fenced('python', 'duration = 5'), []],
  ] as const) {
    it(`is checked: ${situation}`, () => {
      assert.deepEqual(problemsIn(text, 'markdown'), expected)
    })
  }

  it('is fixed in its blocks, and nowhere else', () => {
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

  it('takes edits of code, and of nothing else', () => {
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

  it('can be read from any text', () => {
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
