import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFolder } from './folder'
import { klint, rightPython, wrongPython } from './support'

function notebook(...cells: readonly string[]): string {
  const written = cells.map((code) => ({
    cell_type: 'code',
    execution_count: null,
    metadata: {},
    outputs: [{ name: 'stdout', output_type: 'stream', text: ['"duration": 5\n'] }],
    source: code.split(/(?<=\n)/),
  }))
  return JSON.stringify({ cells: written, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)
}

const setUp = '%pip install requests\nimport os, requests\nfiles = !ls\nHOST = "https://api-singapore.klingai.com"\n'
const body = '%%time\npayload = {"model_name": "kling-v3", "prompt": "A boat", "duration": 5}'
const send = 'requests.post(HOST + "/v1/videos/text2video", json=payload)'

describe('klint check of notebooks', () => {
  it('reads the cells as one text, and counts lines in each cell', async () => {
    await withFolder({ 'a.ipynb': notebook(setUp, body, '%%bash\necho kling', send) }, async (cwd) => {
      const { code, stdout, stderr } = await klint(['check'], { cwd })
      assert.equal(stderr, '')
      assert.equal(code, 1)
      assert.match(stdout, /^a\.ipynb:cell 2:2:70 {2}warning {2}kling\/int-duration {2}/m)
      assert.match(stdout, /^ {2}2 \| payload = .*\n {4}\| {70}\^$/m)
      const json = await klint(['check', '--format', 'json'], { cwd })
      const [file] = JSON.parse(json.stdout) as [{ messages: { line: number; block: object }[] }]
      const [message] = file.messages
      assert.ok(message)
      assert.deepEqual(message.block, { name: 'cell 2', line: 2, column: 70 })
      const lines = readFileSync(join(cwd, 'a.ipynb'), 'utf8').split('\n')
      assert.match(lines[message.line - 1] ?? '', /payload = /)
      assert.match((await klint(['check', '--format', 'agent'], { cwd })).stdout, /^a\.ipynb:cell 2:2:70 warning/m)
    })
  })

  it('reports nothing if there are no problems', async () => {
    await withFolder({ 'a.ipynb': notebook(setUp, rightPython) }, async (cwd) => {
      assert.deepEqual(await klint(['check'], { cwd }), {
        code: 0,
        stdout: '✔ No problems (1 file checked)\n',
        stderr: '',
      })
    })
  })

  it('fixes the code in cells and changes nothing else', async () => {
    for (const text of [
      notebook(setUp, body, send),
      notebook(setUp, body, send).replace(/\n */g, ''),
      notebook(wrongPython).replaceAll('\n', '\r\n'),
    ]) {
      await withFolder({ 'a.ipynb': text }, async (cwd) => {
        assert.equal((await klint(['check', '--fix'], { cwd })).code, 0)
        const fixed = readFileSync(join(cwd, 'a.ipynb'), 'utf8')
        assert.equal(fixed, text.replace('\\"duration\\": 5}', '\\"duration\\": \\"5\\"}'))
      })
    }
  })

  it('accepts a notebook on standard input', async () => {
    const { code, stdout } = await klint(['check', '--stdin-filename', 'a.ipynb'], { stdin: notebook(wrongPython) })
    assert.equal(code, 1)
    assert.match(stdout, /a\.ipynb:cell 1:6:84/)
  })

  it('respects ignore comments in cells', async () => {
    const text = notebook(setUp, body.replace('payload', '# kling-ignore-next-line int-duration\npayload'), send)
    await withFolder({ 'a.ipynb': text }, async (cwd) => {
      assert.equal((await klint(['check'], { cwd })).code, 0)
    })
  })
})
