import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withFolder } from './folder'
import { wrongPython } from './support'

const program = resolve('dist/cli.js')

describe('dist/cli.js', () => {
  before(() => {
    assert.ok(existsSync(program), 'npm run build makes it')
  })

  it('runs on its own', () => {
    assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n(?!#!)/)
    const { status, stdout } = spawnSync(process.execPath, [program, 'explain', '1303'], { encoding: 'utf8' })
    assert.equal(status, 0)
    assert.match(stdout, /1303/)
  })

  it('shows rule pages', () => {
    const { stdout } = spawnSync(process.execPath, [program, 'rules', 'int-duration'], { encoding: 'utf8' })
    assert.match(stdout, /## Fix/)
  })

  it('keeps its exit code if the reader closes the pipe', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`a${index}.py`, wrongPython]))
    await withFolder(files, async (cwd) => {
      const child = spawn(process.execPath, [program, 'check', '--format', 'json'], { cwd })
      let stderr = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text
      })
      child.stdout.once('data', () => child.stdout.destroy())
      const code = await new Promise((done) => child.on('close', done))
      assert.deepEqual({ code, stderr }, { code: 1, stderr: '' })
    })
  })

  it('respects the .gitignore files of parent folders', async () => {
    await withFolder({ '.git/HEAD': '', '.gitignore': 'generated.py\n', 'src/generated.py': wrongPython }, (folder) => {
      const { status } = spawnSync(process.execPath, [program, 'check'], { cwd: join(folder, 'src') })
      assert.equal(status, 0)
    })
  })
})
