import assert from 'node:assert/strict'
import { marked } from 'marked'
import { bulletList, code, escaped, fence, inlineCode, link, markdown, table } from '../../src/features/markdown'

/** The text of a page including its tags: what a reader sees is between them. */
const html = (text: string): string => marked.parse(text, { async: false }).trim()

const attacks = [
  'a',
  '',
  '`',
  '``',
  'x` ![i](https://a.test)',
  '![i](https://a.test/i.png)',
  '[c](command:a.b)',
  '<img src=x>',
  '<b>',
  '&lt;',
  '*a*',
  '_a_',
  'a_b',
  '~~a~~',
  'https://a.test',
  'www.a.test',
  'me@a.test',
  '\\',
  '\\`',
  'a|b',
  'a\\|b',
  '# a',
  '- a',
  'a\n\n# b',
  '```\n# b',
  '\u202eb',
  '\u001b[2J',
  '](https://a.test)',
  '!',
  '{{a}}',
]

describe('text in Markdown', () => {
  for (const text of attacks) {
    it(`is plain text: ${JSON.stringify(text)}`, () => {
      assert.match(html(markdown`a ${escaped(text)}`), /^<p>a[^<]*<\/p>$/)
      assert.match(html(inlineCode(text)), /^<p>(?:<code>[^<]*<\/code>|\(empty\))<\/p>$/)
      assert.match(html(code(text)), /^<p><code>[^<]*<\/code><\/p>$/)
      assert.match(html(fence(text, 'python')), /^<pre><code class="language-python">[^<]*<\/code><\/pre>$/)
      assert.match(html(link(escaped(text || 'a'), 'a.md#L1')), /^<p><a href="a\.md#L1">[^<]*<\/a><\/p>$/)
      assert.match(html(link(markdown`a`, `x/${text}`)), /^<p><a href="x\/[^"]*">a<\/a><\/p>$/)
    })

    it(`stays in its cell: ${JSON.stringify(text)}`, () => {
      const cells = html(table(['a', 'b'], [[inlineCode(text), escaped(text)]])).match(/<td>/g) ?? []
      assert.equal(cells.length, 2)
    })
  }

  for (const [ticks, text] of [
    [3, 'a'],
    [3, '``'],
    [4, '```'],
    [5, '`` ```` `'],
  ] as const)
    it(`is fenced with ${ticks} ticks: ${text}`, () => {
      const mark = '`'.repeat(ticks)
      assert.equal(fence(`${text}\n\n`, 'js'), `${mark}js\n${text}\n${mark}`)
    })

  it('is shown unchanged', () => {
    assert.equal(html(escaped('a_b *c* [d] <e> 提示')), '<p>a_b *c* [d] &lt;e&gt; 提示</p>')
    assert.equal(html(bulletList([inlineCode('a `b` c')])), '<ul>\n<li><code>a `b` c</code></li>\n</ul>')
  })
})
