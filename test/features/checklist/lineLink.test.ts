import assert from 'node:assert/strict'
import { posix } from 'node:path'
import fc from 'fast-check'
import { marked } from 'marked'
import { lineLink } from '../../../src/features/checklist'
import { showPlace } from '../../../src/features/checklist/render'

describe('the link to a line', () => {
  for (const [folder, file, link] of [
    ['/project', '/project/a.py', 'a.py#L41'],
    ['/project/reports', '/project/src/my client.py', '../src/my%20client.py#L41'],
    ['/project/src', '/project/src/src/a.py', 'src/a.py#L41'],
    ['/a', '/b/c.py', '../b/c.py#L41'],
    ['/', '/a.py', 'a.py#L41'],
    ['/c:/project/reports', '/c:/project/a#1.py', '../a%231.py#L41'],
    ['/c:/project', '/d:/a.py', null],
    ['C:/project', 'D:/a.py', null],
  ] as const) {
    it(`leads from ${folder} to ${file}`, () => {
      assert.equal(lineLink(folder, file, 41), link)
    })
  }

  it('leads back to the file, whatever its name, when Markdown parses it', () => {
    const part = fc
      .string({
        minLength: 1,
        maxLength: 6,
        unit: fc.oneof(
          fc.constantFrom(...Array.from('ab_*[]()<>`#?%& \'"!~$\\')),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
      })
      .filter(
        (text) =>
          !/[/\r\n\u0000]/.test(text) && text !== '.' && text !== '..' && text.trim() === text && text.trim() !== '',
      )
    const path = fc.array(part, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(path, fc.array(part, { maxLength: 3 }), (file, folder) => {
        const to = `/${file.join('/')}`
        const from = `/${folder.join('/')}`
        const place = { path: file.join('/'), line: 7, column: 2, code: null }
        const html = marked.parseInline(
          showPlace(place, () => lineLink(from, to, 7)),
          { async: false },
        )
        const href = /^<a href="([^"]*)">/.exec(html)?.[1]
        assert.ok(href !== undefined && href.endsWith('#L7'), html)
        assert.equal(posix.resolve(from, decodeURIComponent(href.replaceAll('&#39;', "'").slice(0, -3))), to)
        assert.equal(/<(?:strong|em|code|del)>/.test(html), false, html)
      }),
    )
  })
})
