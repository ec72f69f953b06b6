import assert from 'node:assert/strict'
import { withFolder } from '../folder'
import { conflictingJson, klint, rightPython, wrongPython } from '../support'

const agent = (files: Readonly<Record<string, string>>) =>
  withFolder(files, (cwd) => klint(['check', '--format', 'agent'], { cwd }))

describe('the agent format', () => {
  it('has the place, the problem, the fix, the documentation, and what to do next', async () => {
    const { code, stdout } = await agent({ 'src/a.py': wrongPython, 'b.py': rightPython })
    assert.equal(code, 1)
    assert.match(
      stdout,
      /^1 problem, 0 notes in 2 files\.\nsrc\/a\.py:6:84 warning kling\/int-duration\n {2}\S.*\n {2}fix \(safe\): .*Replace 6:84-6:85 by "\\"5\\""\.\n/,
    )
    assert.match(stdout, /\ndocs:\n {2}kling\/int-duration https:\/\/\S+\nnext: Run "klint check --fix" .* again\.\n$/)
  })

  it('says to fix by hand if no fix is safe', async () => {
    const { stdout } = await agent({ 'a.json': conflictingJson })
    assert.match(stdout, / error kling\/unsupported-combination\n/)
    assert.match(stdout, /\n {2}see \d+:\d+: /)
    assert.match(stdout, /\n {2}fix \(review\): /)
    assert.match(stdout, /\nnext: Make the other fixes by hand/)
  })

  it('says so if there is nothing to do', async () => {
    assert.deepEqual(await agent({ 'a.py': rightPython }), {
      code: 0,
      stdout: '0 problems, 0 notes in 1 file.\nnext: Nothing to do.\n',
      stderr: '',
    })
  })

  it('says if not everything could be checked', async () => {
    await withFolder({ 'a.py': rightPython }, async (cwd) => {
      const { code, stdout } = await klint(['check', '--format', 'agent', 'a.py', 'missing.py'], { cwd })
      assert.equal(code, 2)
      assert.match(stdout, /\nnext: Read stderr/)
    })
  })
})
