import assert from 'node:assert/strict'
import { join } from 'node:path'
import { withFolder } from '../folder'
import { klint, wrongPython } from '../support'

describe('the github format', () => {
  it('writes one workflow command for each finding and nothing else', async () => {
    await withFolder({ 'src/a.py': wrongPython, 'b.ts': '' }, async (cwd) => {
      const { stdout } = await klint(['check', '--format', 'github'], { cwd })
      assert.match(
        stdout,
        /^::warning file=src\/a\.py,line=6,endLine=6,col=84,endColumn=85,title=`duration` must be a string%3A [^\n:]+::[^\n]+ \(kling\/int-duration\)\n$/,
      )
    })
  })

  it('escapes what would end a property or the command', async () => {
    await withFolder({ 'a,b:c%.py': wrongPython }, async (cwd) => {
      const { stdout } = await klint(['check', '--format', 'github'], { cwd })
      assert.match(stdout, /^::warning file=a%2Cb%3Ac%25\.py,line=6,/)
    })
  })

  it('makes paths relative to the repository if it runs in a subfolder', async () => {
    await withFolder({ 'service/a.py': wrongPython }, async (folder) => {
      const { stdout } = await klint(['check', '--format', 'github'], {
        cwd: join(folder, 'service'),
        env: { GITHUB_WORKSPACE: folder },
      })
      assert.match(stdout, /^::warning file=service\/a\.py,/)
    })
  })

  it('is empty if there are no problems', async () => {
    await withFolder({ 'a.py': '' }, async (cwd) => {
      assert.equal((await klint(['check', '--format', 'github'], { cwd })).stdout, '')
    })
  })
})
