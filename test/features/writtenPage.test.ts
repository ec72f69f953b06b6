import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readablePage } from '../../src/features/writtenPage'
import { rulePagePath } from '../../src/findings/docs'
import { rules } from '../../src/rules'

const addressOf = (path: string): string => `page:${path}`

describe('a page of the repository', () => {
  for (const { id } of rules) {
    it(`about ${id} keeps what it says, without what only tests read`, () => {
      const path = rulePagePath(id)
      const stored = readFileSync(path, 'utf8')
      const { title, markdown } = readablePage(stored, path, addressOf)
      assert.equal(title, id)
      assert.match(markdown, new RegExp(`^# kling/${id}\n`))
      assert.doesNotMatch(markdown, /<!--|^ *(?:#|\/\/) *~+|\]\(\.|\n{3}/m)
      assert.deepEqual(headingsOf(markdown), headingsOf(stored))
    })
  }

  it('links to other pages by their paths from the root', () => {
    assert.equal(
      readablePage('# A\n\nSee [b](../b/rule.md) and [c](https://x.test/c).\n', 'src/rules/a/rule.md', addressOf)
        .markdown,
      '# A\n\nSee [b](page:src/rules/b/rule.md) and [c](https://x.test/c).\n',
    )
  })

  for (const [mark, shown] of [
    ['#     ^^ int-duration: a number … string', '#     ^^ int-duration'],
    ['  //   ^^^… int-duration (info)', '  //   ^^^… int-duration'],
    ['#^^^^ int-duration: glued', '#^^^^ int-duration'],
    ['# ↑ int-duration: somewhere', '# ↑ int-duration'],
    ['# ~~~ related: number', null],
    ['# A comment', '# A comment'],
    ['x = 1  # ^ a comment after code', 'x = 1  # ^ a comment after code'],
  ] as const) {
    it(`shows ${shown === null ? 'nothing' : `"${shown}"`} for the mark "${mark}"`, () => {
      const page = (lines: readonly string[]): string =>
        ['# A', '', '```python', 'x = 1', ...lines, '```', ''].join('\n')
      assert.equal(readablePage(page([mark]), 'a.md', addressOf).markdown, page(shown === null ? [] : [shown]))
    })
  }

  it('keeps text outside code that looks like a mark', () => {
    const text = '# A\n\n# ^ int-duration: no code\n'
    assert.equal(readablePage(text, 'a.md', addressOf).markdown, text)
  })
})

function headingsOf(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => /^#{2,} [A-Z]/.test(line))
}
