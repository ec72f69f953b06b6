import assert from 'node:assert/strict'
import { excerpt, redactFully } from '../../src/features/redact'

const removed = '[removed]'

describe('text that others may read', () => {
  for (const [what, text, shown] of [
    ['a short run of letters and digits', 'a1b2c3d', 'a1b2c3d'],
    ['a longer run of letters and digits', 'a1b2c3d4', removed],
    ['a word', 'characteristic', 'characteristic'],
    ['the longest word', 'a'.repeat(15), 'a'.repeat(15)],
    ['a longer word', 'a'.repeat(16), removed],
    ['capitals', 'ABCDEFGHIJKLMNO', 'ABCDEFGHIJKLMNO'],
    ['words in camel case', 'createVideoTaskFromImage', 'createVideoTaskFromImage'],
    ['a name of a model', 'kling-v2-5-turbo', 'kling-v2-5-turbo'],
    ['a name with words', 'image_to_video/kling-v3.0', 'image_to_video/kling-v3.0'],
    ['a date and time', '2026-09-20T10:00', '2026-09-20T10:00'],
    ['widths by heights', '19200x10800', '19200x10800'],
    ['other widths by heights', '192000x10800', removed],
    ['the longest number', '1234567890123456789', '1234567890123456789'],
    ['a longer number', '12345678901234567890', removed],
    ['a number with a letter', '123456789012345678a', removed],
    ['as many short parts as a name has', 'aaa-bbb-1-2', 'aaa-bbb-1-2'],
    ['half of the parts words', 'aaa.bbb.ccc.ddd.12.34.56.78', 'aaa.bbb.ccc.ddd.12.34.56.78'],
    ['fewer than half of the parts words', 'aaa.bbb.ccc.11.22.33.44.55', removed],
    ['few words in a short run', 'aaa.11.22.33.44.55', 'aaa.11.22.33.44.55'],
    [
      'the most parts',
      Array.from({ length: 14 }, () => 'abc').join('-'),
      Array.from({ length: 14 }, () => 'abc').join('-'),
    ],
    ['more parts', Array.from({ length: 15 }, () => 'abc').join('-'), removed],
    ['one part that is no word', 'some-words-and-x9y8z7w6', removed],
    ['parts around empty ones', '--some-words--', '--some-words--'],
    ['a sentence', 'The image is too small, e.g. 299x300.', 'The image is too small, e.g. 299x300.'],
    ['a path of a URL', 'see https://a.test/b/c?d=e now', 'see https://a.test/… now'],
    ['a user in a URL', 'https://me:secret@a.test/b', 'https://a.test/…'],
    ['a host in a URL', 'https://a.test', 'https://a.test/…'],
    ['a key by its name', 'api_key = "abc"', `api_key = "${removed}"`],
    ['a key by the end of its name', 'KLING_ACCESS_KEY=abc, next', `KLING_ACCESS_KEY=${removed}, next`],
    ['a short name as a whole word', 'ak: abc', `ak: ${removed}`],
    ['a short name in a word', 'break: abc', 'break: abc'],
    ['a key that is read', 'api_key = os.environ["A"]', 'api_key = os.environ["A"]'],
    ['a key that is not set', 'token: undefined', 'token: undefined'],
    ['a header', 'Authorization: Basic abc def\nnext', `Authorization: ${removed}\nnext`],
    ['a header in quotes', '"x-api-key": "abc"', `"x-api-key": "${removed}"`],
    ['a credential of a command', 'curl -u abc:def x', `curl -u ${removed} x`],
    ['a key of a command', 'run --api-key abc x', `run --api-key ${removed} x`],
    ['a key in XML', '<secret>abc</secret>', `<secret>${removed}</secret>`],
    ['a bearer', 'Bearer abcdef', `Bearer ${removed}`],
    ['a short bearer', 'Bearer abcde', 'Bearer abcde'],
    ['a token in words', `the token ${'ab'.repeat(8)} is`, `the token ${removed} is`],
    ['a short word after token', 'the token expired today', 'the token expired today'],
    ['the start of a token', 'eyJabc', removed],
    ['the start of a key of another service', 'sk-abc', removed],
    ['two secrets', 'ak: abc, sk: def', `ak: ${removed}, sk: ${removed}`],
  ] as const)
    it(`${shown === text ? 'keeps' : 'loses'} ${what}`, () => {
      assert.equal(redactFully(text), shown)
    })
})

describe('the start of a text', () => {
  for (const [situation, text, limit, shown] of [
    ['whole if it fits', 'one two', 7, 'one two'],
    ['cut after a word if it is longer', 'one two', 6, 'one …'],
    ['cut before a line', 'one\ntwo', 6, 'one …'],
    ['only a mark if the first word is too long', 'abcdefg', 3, ' …'],
    ['without white space around it', '  one  ', 3, 'one'],
    ['without secrets', 'ak: abcdef', 20, 'ak: [removed]'],
    [
      'without a secret that a window would cut',
      `${'a '.repeat(1995)}Bearer ${'x9'.repeat(20)}`,
      4100,
      `${'a '.repeat(1995)}Bearer`,
    ],
    ['whole up to the window', 'ab '.repeat(1333), 4000, 'ab '.repeat(1333).trim()],
  ] as const)
    it(`is ${situation}`, () => {
      assert.equal(excerpt(text, limit), shown)
    })
})
