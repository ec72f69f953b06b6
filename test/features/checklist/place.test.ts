import assert from 'node:assert/strict'
import { placesIn, showAddress, showCode } from '../../../src/features/checklist/place'

const run = (length: number): string => 'a1'.repeat(length).slice(0, length)

describe('a line of code that is shown', () => {
  for (const [situation, line, shown] of [
    ['without the white space around it', '  a = 1  ', 'a = 1'],
    ['not, if it is empty', '   ', null],
    ['as long as may be', `a = ${'1+'.repeat(110)}`.slice(0, 200), `a = ${'1+'.repeat(110)}`.slice(0, 200)],
    ['not, if it is longer', `a = ${'1+'.repeat(110)}`.slice(0, 201), null],
    ['with a long name', `x = ${run(19)}`, `x = ${run(19)}`],
    ['without a longer one with digits', `x = ${run(20)}`, 'x = [removed]'],
    ['with a longer one without digits', 'x = abcdefghijklmnopqrstuvwxyz', 'x = abcdefghijklmnopqrstuvwxyz'],
    ['with a short text', 'x = "a1b2"', 'x = "a1b2"'],
    ['without a text that may be a key', `x = "${run(20)}"`, 'x = "[removed]"'],
    ['without a text that is named a key', 'api_key = "a"', 'api_key = "[removed]"'],
    ['without a default of a key', 'key = env("KEY") or "a"', 'key = env("KEY") or "[removed]"'],
    ['with a text after another word', 'house = "a"', 'house = "a"'],
    ['with a key of a record', '{"secret_key": x}', '{"secret_key": x}'],
    ['with a header', '{"Content-Type": x}', '{"Content-Type": x}'],
    ['without a text that looks like a key of a record', `f("${run(24)}", x)`, 'f("[removed]", x)'],
    ['with holes', 'token = `Bearer ${token}`', 'token = `Bearer ${token}`'],
    ['with holes only', 'secret = f"{a}{b.c[0]}"', 'secret = f"{a}{b.c[0]}"'],
    ['without text beside holes', 'secret = f"{a}abc"', 'secret = f"[removed]"'],
    ['with an unclosed quote', 'x = "a', 'x = "a'],
    [
      'with the hosts and paths of the API',
      'u = "https://api-singapore.klingai.com/v1/videos/image2video"',
      'u = "https://api-singapore.klingai.com/v1/videos/image2video"',
    ],
    ['without the path of another host', 'u = "https://a.test/b/c.png?d=e"', 'u = "https://a.test/…"'],
    [
      'without what follows a path of the API',
      `u = "/v1/videos/text2video/${run(24)}"`,
      'u = "/v1/videos/text2video[removed]"',
    ],
  ] as const)
    it(`is shown ${situation}`, () => {
      assert.equal(showCode(line), shown)
    })
})

describe('the place of a span', () => {
  const text = 'ab\ncd\r\n\nef'
  const place = placesIn('a.py', text)
  for (const [start, line, column, code] of [
    [0, 1, 1, 'ab'],
    [1, 1, 2, 'ab'],
    [2, 1, 3, 'ab'],
    [3, 2, 1, 'cd'],
    [5, 2, 3, 'cd'],
    [7, 3, 1, null],
    [8, 4, 1, 'ef'],
    [10, 4, 3, 'ef'],
    [4, 2, 2, 'cd'],
    [0, 1, 1, 'ab'],
    [9, 4, 2, 'ef'],
  ] as const)
    it(`is ${line}:${column} at ${start}, whatever was asked before`, () => {
      assert.deepEqual(place({ start, end: start }), { path: 'a.py', line, column, code })
    })
})

describe('the address of a file', () => {
  for (const [address, shown] of [
    ['https://a.test/photo.png', 'https://a.test/photo.png'],
    ['https://a.test/b/photo.png', 'https://a.test/…/photo.png'],
    ['https://a.test/b/c/photo.png?x=1', 'https://a.test/…/photo.png?…'],
    ['https://a.test/photo.png#x', 'https://a.test/photo.png'],
    ['https://a.test', 'https://a.test/'],
    [`https://a.test/${run(24)}`, 'https://a.test/[removed]'],
    ['https://me:secret@a.test:81/photo.png', 'https://a.test:81/photo.png'],
    ['photo.png', 'photo.png'],
    ['file:///tmp/photo.png', 'file:///tmp/photo.png'],
    ['a '.repeat(60), 'a '.repeat(40)],
    [`${'a '.repeat(160)}${run(24)}`, 'a '.repeat(40)],
  ] as const)
    it(`is ${shown} for ${address.slice(0, 60)}`, () => {
      assert.equal(showAddress(address), shown)
    })
})
