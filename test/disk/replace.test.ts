import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../../src/disk/replace'
import { withFolder } from '../cli/folder'

const change = { from: Buffer.from('old'), to: Buffer.from('longer') }

describe('replacing a file', () => {
  it('follows links, keeps the mode, and leaves nothing behind', async () => {
    await withFolder({ 'real/a.py': 'old' }, (folder) => {
      const link = join(folder, 'link.py')
      symlinkSync(join(folder, 'real/a.py'), link)
      chmodSync(link, 0o755)
      replaceFile(link, change)
      assert.equal(readFileSync(join(folder, 'real/a.py'), 'utf8'), 'longer')
      assert.ok(lstatSync(link).isSymbolicLink())
      assert.equal(statSync(link).mode & 0o777, 0o755)
      assert.deepEqual(readdirSync(join(folder, 'real')), ['a.py'])
    })
  })

  it('works for the longest names', async () => {
    const name = `${'请'.repeat(84)}.py`
    await withFolder({ [name]: 'old' }, (folder) => {
      replaceFile(join(folder, name), change)
      assert.equal(readFileSync(join(folder, name), 'utf8'), 'longer')
      assert.deepEqual(readdirSync(folder), [name])
    })
  })

  it('keeps its other hard links', async () => {
    await withFolder({ 'a.py': 'old' }, (folder) => {
      const path = join(folder, 'a.py')
      linkSync(path, join(folder, 'b.py'))
      replaceFile(path, change)
      assert.equal(readFileSync(join(folder, 'b.py'), 'utf8'), 'longer')
      replaceFile(join(folder, 'b.py'), { from: change.to, to: Buffer.from('x') })
      assert.equal(readFileSync(path, 'utf8'), 'x')
      assert.equal(statSync(path).nlink, 2)
    })
  })

  it('keeps its owner, special bits, and the attributes that the file system supports', async () => {
    await withFolder({ 'a.py': 'old' }, (folder) => {
      const path = join(folder, 'a.py')
      if (process.getuid?.() === 0) chownSync(path, 65534, 65534)
      chmodSync(path, 0o2640)
      spawnSync('python3', ['-c', `import os; os.setxattr(${JSON.stringify(path)}, "user.klint", b"1")`], {
        stdio: 'ignore',
      })
      const before = [statSync(path), attributesOf(path)] as const
      replaceFile(path, change)
      const after = statSync(path)
      assert.deepEqual([after.uid, after.gid, after.mode], [before[0].uid, before[0].gid, before[0].mode])
      assert.equal(attributesOf(path), before[1])
      assert.equal(readFileSync(path, 'utf8'), 'longer')
    })
  })

  for (const [situation, content, mode, reason] of [
    ['has changed since', 'new', 0o644, /^Error: files\.changed-meanwhile$/],
    ['is read-only', 'old', 0o444, /^Error: files\.read-only$/],
  ] as const) {
    it(`is refused if the file ${situation}`, async () => {
      await withFolder({ 'a.py': content }, (folder) => {
        const path = join(folder, 'a.py')
        chmodSync(path, mode)
        assert.throws(() => replaceFile(path, change), reason)
        assert.equal(readFileSync(path, 'utf8'), content)
        assert.deepEqual(readdirSync(folder), ['a.py'])
      })
    })
  }
})

/** Empty if they cannot be read. */
function attributesOf(path: string): string {
  const code = `import os; print({name: os.getxattr(${JSON.stringify(path)}, name) for name in os.listxattr(${JSON.stringify(path)})})`
  return spawnSync('python3', ['-c', code], { encoding: 'utf8' }).stdout
}
