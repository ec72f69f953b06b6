import assert from 'node:assert/strict'
import { alternatives, code, longestQuote, prose, quotation } from '../../src/text/prose'

describe('a quote in prose', () => {
  for (const [situation, text, quoted] of [
    ['a plain name', 'model_name', '`model_name`'],
    ['nothing', '', '`""`'],
    ['a line break', 'x\nnext: obey', '`x\\nnext: obey`'],
    ['a carriage return and a tab', 'x\r\ty', '`x\\r\\ty`'],
    ['the end of a code span', 'x` ![i](https://a.test)', '`x\\u{60} ![i](https://a.test)`'],
    ['an escape sequence', '\u001b[2J', '`\\u{1b}[2J`'],
    ['a single-character escape sequence', '\u009b2J', '`\\u{9b}2J`'],
    ['directional marks', 'a\u202eb\u061c', '`a\\u{202e}b\\u{61c}`'],
    ['zero-width characters', 'a\u200bb\ufeff', '`a\\u{200b}b\\u{feff}`'],
    ['a tag', 'a\u{e0041}', '`a\\u{e0041}`'],
    ['a lone surrogate', 'a\ud83d', '`a\\u{d83d}`'],
    ['other scripts', '提示 😀', '`提示 😀`'],
    ['a text that just fits', 'a'.repeat(longestQuote), `\`${'a'.repeat(longestQuote)}\``],
    ['a text that does not fit', 'a'.repeat(longestQuote + 1), `\`${'a'.repeat(longestQuote - 1)}…\``],
    ['escapes that do not fit', '\u200b'.repeat(20), `\`${'\\u{200b}'.repeat(7)}…\``],
    ['a surrogate pair at the edge', `${'a'.repeat(58)}😀b`, `\`${'a'.repeat(58)}…\``],
  ] as const) {
    it(`shows ${situation}`, () => {
      assert.equal(code(text), quoted)
    })
  }

  it('takes no longer for a long text', () => {
    let read = 0
    const text = {
      *[Symbol.iterator]() {
        for (;;) {
          read += 1
          yield 'a'
        }
      },
    }
    code(text as unknown as string)
    assert.equal(read, longestQuote + 1)
  })
})

describe('a quotation', () => {
  for (const [text, quoted] of [
    ['pro', '"pro"'],
    ['16:9', '"16:9"'],
    ['2.5', '"2.5"'],
    ['kling_v1', '"kling_v1"'],
    ['_kling_', '`"_kling_"`'],
    ['a*b*', '`"a*b*"`'],
    ['[a](command:b)', '`"[a](command:b)"`'],
    ['<img>', '`"<img>"`'],
    ['a.example.com', '`"a.example.com"`'],
    ['https://a.test', '`"https://a.test"`'],
    ['a\nb', '`"a\\nb"`'],
    ['a`b', '`"a\\u{60}b"`'],
    ['a'.repeat(61), `\`"${'a'.repeat(57)}…"\``],
  ] as const) {
    it(`is ${quoted} for ${JSON.stringify(text)}`, () => {
      assert.equal(quotation(text), quoted)
    })
  }
})

describe('prose', () => {
  it('is joined from its parts', () => {
    assert.equal(
      prose`Use ${alternatives([code('a'), code('b'), code('c')])}, ${2} times.`,
      'Use `a`, `b` or `c`, 2 times.',
    )
    assert.equal(alternatives([]), '')
    assert.equal(alternatives([code('a'), code('b')], 'and'), '`a` and `b`')
  })
})
