import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fenced, wrongBody, wrongCurl, wrongPython, wrongRequest } from '../regions/texts'
import { withFolder } from './folder'
import { klint } from './support'

const page = `# Clips\n\n${fenced('python', wrongPython)}\n1. Or:\n\n${fenced('sh', wrongCurl, { prefix: '   ' })}`
const files = {
  'README.md': page,
  'docs/page.mdx': fenced('json', wrongBody).replaceAll('\n', '\r\n'),
  'send.sh': `#!/bin/sh\nset -e\n${wrongCurl}\n`,
  'clips.http': `### One\n${wrongRequest}\n`,
}

describe('klint check of texts that contain requests', () => {
  it('counts lines in the file', async () => {
    await withFolder(files, async (cwd) => {
      const { code, stdout, stderr } = await klint(['check'], { cwd })
      assert.equal(stderr, '')
      assert.equal(code, 1)
      assert.deepEqual(stdout.match(/^\S+:\d+:\d+ {2}\w+ {2}kling\/[\w-]+/gm), [
        'README.md:9:63  warning  kling/int-duration',
        'README.md:27:18  warning  kling/int-duration',
        'clips.http:10:15  warning  kling/int-duration',
        'docs/page.mdx:8:15  warning  kling/int-duration',
        'send.sh:10:15  warning  kling/int-duration',
      ])
    })
  })

  it('fixes the requests and changes nothing else', async () => {
    await withFolder(files, async (cwd) => {
      assert.equal((await klint(['check', '--fix'], { cwd })).code, 0)
      for (const [name, text] of Object.entries(files))
        assert.equal(readFileSync(join(cwd, name), 'utf8'), text.replaceAll('"duration": 5', '"duration": "5"'))
    })
  })

  it('accepts a page on standard input, and reports nothing if there are no problems', async () => {
    const right = page.replaceAll('"duration": 5', '"duration": "5"')
    assert.equal((await klint(['check', '--stdin-filename', 'README.md'], { stdin: page })).code, 1)
    assert.equal((await klint(['check', '--stdin-filename', 'README.md'], { stdin: right })).code, 0)
  })

  it('finds necessary ignore comments, and ignores those that a page explains', async () => {
    const comment = '# kling-ignore-next-line int-duration -- measured\n    "model_name"'
    const text =
      fenced('python', wrongPython.replace('"model_name"', comment)) +
      fenced('python', 'x = 1 # kling-ignore-line int-duration -- a')
    const { code, stdout } = await klint(['check', '--stdin-filename', 'a.md'], { stdin: text })
    assert.equal(stdout, '✔ No problems (1 file checked)\n')
    assert.equal(code, 0)
  })
})
