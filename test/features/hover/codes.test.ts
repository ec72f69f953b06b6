import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/findings/finding'
import { english } from '../../said'

const host = 'https://api-singapore.klingai.com'
const call: Readonly<Record<'python' | 'typescript', string>> = {
  python: `import requests\nanswer = requests.get("${host}/v1/videos/text2video", headers=headers)\n`,
  typescript: `const answer = await fetch('${host}/v1/videos/text2video')\n`,
}

function hoverAt(marked: string, language: Language): string | null {
  const offset = marked.indexOf('¦')
  return openDocument(language).check(marked.replace('¦', '')).hover(offset, english)?.markdown ?? null
}

const limit = /1303/
/** Whether a number is an error code where it stands; in all rows it is `13¦03`. */
const places: readonly (readonly [place: string, python: string | null, typescript: string | null, isCode: boolean])[] =
  [
    ['compared with a code', 'if body["code"] == 13¦03: pass', 'if (body.code === 13¦03) {}', true],
    ['compared from the left', 'if 13¦03 == body["code"]: pass', 'if (13¦03 === body.code) {}', true],
    ['compared with a name', 'if code != 13¦03: pass', 'if (code !== 13¦03) {}', true],
    ['compared with an awaited code', 'if (await code) == 13¦03: pass', 'if ((await code) === 13¦03) {}', true],
    ['compared with a cast code', null, 'if ((code as number) === 13¦03) {}', true],
    [
      'compared with an attribute of an error',
      'if error.number == 13¦03: pass',
      'if (error.number === 13¦03) {}',
      true,
    ],
    [
      'compared with what a function of codes returns',
      'if code_of(body) == 13¦03: pass',
      'if (codeOf(body) === 13¦03) {}',
      true,
    ],
    [
      'compared with what is read by that name',
      'if body.get("code") == 13¦03: pass',
      "if (body.get('code') === 13¦03) {}",
      true,
    ],
    [
      'read by that name with a default',
      'if body.get("code", 0) == 13¦03: pass',
      "if (body.get('code', 0) === 13¦03) {}",
      true,
    ],
    ['read by another name', 'if body.get("size", 0) == 13¦03: pass', "if (body.get('size', 0) === 13¦03) {}", false],
    ['compared with something else', 'if size == 13¦03: pass', 'if (size === 13¦03) {}', false],
    ['compared with a sum', 'if size + code == 13¦03: pass', 'if (size + code === 13¦03) {}', false],
    ['in a list that is searched', 'if n in (1302, 13¦03): pass', null, true],
    ['in a list that must not have it', 'if n not in [13¦03]: pass', null, true],
    ['compared by size with something else', 'if n < 13¦03: pass', 'if (n < 13¦03) {}', false],
    ['in a list of codes', 'CODES = [1302, 13¦03]', 'const CODES = [1302, 13¦03]', true],
    ['in a set of codes', 'RETRYABLE = {1302, 13¦03}', 'const retryable = new Set([1302, 13¦03])', true],
    ['in a set of something else', 'SIZES = {1302, 13¦03}', 'const sizes = new Set([1302, 13¦03])', false],
    ['in one of two names', 'sizes = codes = [13¦03]', null, true],
    ['in an attribute', 'self.codes = [13¦03]', null, false],
    ['in a field of a class', 'class A:\n    retry_codes = [13¦03]', 'class A { retryCodes = [13¦03] }', true],
    ['in another field', 'class A:\n    sizes = [13¦03]', 'class A { sizes = [13¦03] }', false],
    ['a key of a table of errors', 'ERRORS = {13¦03: "limit"}', "const errors = { 13¦03: 'limit' }", true],
    ['a quoted key of a table of errors', 'ERRORS = {"13¦03": "limit"}', "const errors = { '13¦03': 'limit' }", true],
    ['a key of another table', 'SIZES = {13¦03: "limit"}', "const sizes = { 13¦03: 'limit' }", false],
    ['a key of a table in a call', 'is_error({13¦03: 1})', 'isError({ 13¦03: 1 })', true],
    ['a longer key', 'ERRORS = {113¦031: "limit"}', "const errors = { 113¦031: 'limit' }", false],
    ['an argument beside a code', 'is_any(body["code"], 13¦03)', 'isAny(body.code, 13¦03)', true],
    ['an argument beside a code and more', 'is_any(a, body["code"], 13¦03)', 'isAny(a, body.code, 13¦03)', true],
    ['an argument beside something else', 'is_any(body["size"], 13¦03)', 'isAny(body.size, 13¦03)', false],
    ['an argument of a function of errors', 'is_error(13¦03)', 'isError(13¦03)', true],
    ['an argument of a method of errors', 'errors.has(13¦03)', 'errors.has(13¦03)', true],
    ['an argument of another function', 'resize(13¦03)', 'resize(13¦03)', false],
    ['the result of such a function, held as code', 'code = number(13¦03)', 'const code = number(13¦03)', true],
    [
      'the result of such a function, held as something else',
      'size = number(13¦03)',
      'const size = number(13¦03)',
      false,
    ],
    [
      'a case of a switch on a code',
      'match code:\n    case 13¦03: pass',
      'switch (body.code) { case 13¦03: break }',
      true,
    ],
    [
      'a case of a switch on something else',
      'match size:\n    case 13¦03: pass',
      'switch (size) { case 13¦03: break }',
      false,
    ],
    ['held as a code', 'code = 13¦03', 'const code = 13¦03', true],
    ['held as something else', 'size = 13¦03', 'const size = 13¦03', false],
    ['a statement', '13¦03', '13¦03', false],
    ['in a text that is a code', 'if body["code"] == "13¦03": pass', "if (body.code === '13¦03') {}", true],
    ['in a text that has more', 'if body["code"] == "13¦03 a": pass', "if (body.code === '13¦03 a') {}", false],
    ['in a text that is something else', 'size = "13¦03"', "const size = '13¦03'", false],
  ]

describe('a number that is an error code', () => {
  for (const [place, python, typescript, isCode] of places)
    for (const [language, code] of [
      ['python', python],
      ['typescript', typescript],
    ] as const)
      if (code !== null)
        it(`${isCode ? 'has' : 'has not'} a hover ${place}, in ${language}`, () => {
          const hover = hoverAt(`${call[language]}${code}\n`, language)
          assert.equal(hover !== null && limit.test(hover), isCode, hover ?? 'no hover')
        })

  it('has none in code that has nothing to do with Kling', () => {
    assert.equal(hoverAt('if code == 13¦03: pass\n', 'python'), null)
    assert.equal(hoverAt('import requests\nrequests.get("https://x.test/a")\nif code == 13¦03: pass\n', 'python'), null)
  })

  it('has one beside a request to another service', () => {
    assert.match(
      hoverAt(`requests.get("https://x.test/a")\n${call.python}if code == 13¦03: pass\n`, 'python') ?? '',
      limit,
    )
  })
})

describe('a word that is a status of a task', () => {
  for (const [place, python, typescript, isStatus] of [
    ['compared', 'if s == "succe¦ed": pass', "if (s === 'succe¦ed') {}", true],
    ['in a list', 'DONE = ["succe¦ed"]', "const done = ['succe¦ed']", true],
    ['in a case', 'match s:\n    case "succe¦ed": pass', "switch (s) { case 'succe¦ed': break }", true],
    ['held', 's = "succe¦ed"', "const s = 'succe¦ed'", false],
    ['an argument', 'f("succe¦ed")', "f('succe¦ed')", false],
    ['that is none', 'if s == "succe¦eding": pass', "if (s === 'succe¦eding') {}", false],
  ] as const)
    for (const [language, code] of [
      ['python', python],
      ['typescript', typescript],
    ] as const)
      it(`${isStatus ? 'has' : 'has not'} a hover ${place}, in ${language}`, () => {
        assert.equal(hoverAt(`${call[language]}${code}\n`, language) !== null, isStatus)
      })
})
