import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdits } from '../../src/findings/edits'
import { blocksIn, innerOffset, outerEdit, outerSpan, regionsIn } from '../../src/regions'

type Cell = readonly [type: string, source: string | readonly string[]]

export function notebookOf(cells: readonly Cell[], indent = 1, language?: string): string {
  const metadata = language === undefined ? {} : { kernelspec: { language } }
  const written = cells.map(([cell_type, source]) => ({ cell_type, metadata: {}, outputs: [], source }))
  return `${JSON.stringify({ cells: written, metadata, nbformat: 4, nbformat_minor: 5 }, null, indent)}\n`
}

function codeOf(text: string): string | null {
  return regionsIn(text, 'notebook')[0]?.code ?? null
}

describe('the code of a notebook', () => {
  for (const [situation, cells, code] of [
    [
      'cells in order',
      [
        ['code', ['a = 1\n', 'b = 2']],
        ['code', 'c = 3'],
      ],
      'a = 1\nb = 2\nc = 3',
    ],
    [
      'no text cells',
      [
        ['markdown', ['# a\n']],
        ['code', ['b = "ü\\n"']],
      ],
      'b = "ü\\n"',
    ],
    [
      'a cell in another language',
      [
        ['code', ['%%bash\n', 'ls']],
        ['code', ['a = 1']],
      ],
      'a = 1',
    ],
    ['a cell that is timed', [['code', ['%%time\n', 'a = 1']]], 'a = 1'],
    [
      'an empty cell',
      [
        ['code', []],
        ['code', ['']],
        ['code', ['a']],
      ],
      '\n\na',
    ],
  ] as const) {
    it(`is that of ${situation}`, () => {
      assert.equal(codeOf(notebookOf(cells))?.trim(), code.trim())
    })
  }

  it("is in the kernel's language", () => {
    const languageIn = (name: string) => regionsIn(notebookOf([['code', 'a']], 1, name), 'notebook')[0]?.language
    assert.equal(languageIn('python'), 'python')
    assert.equal(languageIn('typescript'), 'typescript')
    assert.equal(languageIn('R'), undefined)
  })

  it('has the numbers of its cells, counted like in the notebook', () => {
    const [region] = regionsIn(
      notebookOf([
        ['markdown', 'x'],
        ['code', ['%%time\n', 'a = 1']],
      ]),
      'notebook',
    )
    assert.ok(region)
    assert.deepEqual(
      blocksIn(region).map(({ name, text }) => [name, text]),
      [['cell 2', '%%time\na = 1']],
    )
  })

  it('is read whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        regionsIn(text, 'notebook')
      }),
    )
    regionsIn('['.repeat(100_000), 'notebook')
    const whole = notebookOf([['code', ['a = 1\n', 'b = 2']]])
    for (let end = 0; end < whole.length; end += 1) regionsIn(whole.slice(0, end), 'notebook')
  })
})

const line = fc.stringMatching(/^[a-c "\\'ü]{0,6}$/)
const cell = fc
  .array(line, { maxLength: 4 })
  .map((lines) => lines.map((each, at) => (at < lines.length - 1 ? `${each}\n` : each)))
const cells = fc.array(
  fc.oneof(
    cell,
    cell.map((lines) => lines.join('')),
  ),
  { minLength: 1, maxLength: 4 },
)

describe('positions in a notebook', () => {
  it('are mapped from the code to the file and back', () => {
    fc.assert(
      fc.property(cells, fc.nat(60), (sources, offset) => {
        const text = notebookOf(sources.map((source) => ['code', source]))
        const [region] = regionsIn(text, 'notebook')
        assert.ok(region)
        const outer = outerSpan(region, { start: offset, end: offset + 1 })
        if (!outer) return
        assert.equal(innerOffset(region, outer.start), offset)
        assert.ok(outer.start < outer.end)
      }),
    )
  })

  it('are mapped for edits of the code only', () => {
    const edits = fc.record({ start: fc.nat(40), length: fc.nat(12), newText: fc.stringMatching(/^[x"\\\n]{0,4}$/) })
    fc.assert(
      fc.property(cells, fc.constantFrom(1, 2, 4, 0), edits, (sources, indent, { start, length, newText }) => {
        const text = notebookOf(
          sources.map((source) => ['code', source]),
          indent,
        )
        const [region] = regionsIn(text, 'notebook')
        assert.ok(region)
        const edit = { span: { start, end: start + length }, newText }
        const outer = outerEdit(region, edit)
        if (!outer) return
        const changed = applyEdits(text, [outer])
        assert.equal(codeOf(changed)?.trimEnd(), applyEdits(region.code, [edit]).trimEnd())
        // Only the sources differ.
        const rest = (json: string): unknown =>
          JSON.parse(json, (key, value: unknown) => (key === 'source' ? undefined : value))
        assert.deepEqual(rest(changed), rest(text))
      }),
      { numRuns: 500 },
    )
  })

  it('keep each line of code on a line of the file', () => {
    const text = notebookOf([['code', ['import os\n', 'a = 1']]])
    const [region] = regionsIn(text, 'notebook')
    assert.ok(region)
    const added = outerEdit(region, { span: { start: 10, end: 10 }, newText: 'import time\n' })
    assert.ok(added)
    assert.equal(applyEdits(text, [added]), notebookOf([['code', ['import os\n', 'import time\n', 'a = 1']]]))
    const gone = outerEdit(region, { span: { start: 0, end: 10 }, newText: '' })
    assert.ok(gone)
    assert.equal(applyEdits(text, [gone]), notebookOf([['code', ['a = 1']]]))
  })

  it('do not span two cells', () => {
    const [region] = regionsIn(
      notebookOf([
        ['code', 'a = 1'],
        ['code', 'b = 2'],
      ]),
      'notebook',
    )
    assert.ok(region)
    assert.equal(outerSpan(region, { start: 2, end: 8 }), null)
    assert.equal(outerEdit(region, { span: { start: 2, end: 8 }, newText: '' }), null)
  })
})
