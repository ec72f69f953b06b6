import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { listFolder, walk } from '../../src/disk/walk'
import { withFolder } from '../cli/folder'

function filesUnder(folder: string, start = folder): string[] {
  const files = [
    ...walk(start, {
      failed: (path, error) => assert.fail(`${path}: ${String(error)}`),
      unnamed: (path) => assert.fail(path),
      list: listFolder,
    }),
  ]
  return files.map((file) => relative(folder, file))
}

describe('walking a folder', () => {
  it('finds the files of all languages in a fixed order, and no others', async () => {
    await withFolder(
      {
        'b.py': '',
        'a/c.tsx': '',
        'a/b.jsonc': '',
        'z.mjs': '',
        'notes.txt': '',
        'c.md': '',
        'd.sh': '',
        'e.http': '',
        'video.mp4': '',
        'A.ts': '',
      },
      (folder) => {
        assert.deepEqual(filesUnder(folder), [
          'A.ts',
          'a/b.jsonc',
          'a/c.tsx',
          'b.py',
          'c.md',
          'd.sh',
          'e.http',
          'z.mjs',
        ])
      },
    )
  })

  it('skips node_modules and .git at any depth', async () => {
    await withFolder(
      { 'a.py': '', 'node_modules/x.js': '', 'p/node_modules/y/z.js': '', '.git/hook.py': '', '.github/check.py': '' },
      (folder) => {
        assert.deepEqual(filesUnder(folder), ['.github/check.py', 'a.py'])
      },
    )
  })

  it('follows nested .gitignore files; the nearest takes precedence', async () => {
    const files = {
      '.gitignore': '*.gen.ts\n/dist\nlogs/\n*.json\n',
      'a.gen.ts': '',
      'b.ts': '',
      'dist/c.js': '',
      'src/dist/d.js': '',
      'src/logs/e.py': '',
      'x.json': '',
      'requests/.gitignore': '!*.json\nprivate.json\n',
      'requests/f.json': '',
      'requests/private.json': '',
      'requests/deep/g.json': '',
    }
    await withFolder(files, (folder) => {
      assert.deepEqual(filesUnder(folder), ['b.ts', 'requests/deep/g.json', 'requests/f.json', 'src/dist/d.js'])
    })
  })

  it('matches .gitignore case-sensitively, like git', async () => {
    await withFolder({ '.gitignore': 'Client.py\n', 'client.py': '' }, (folder) => {
      assert.deepEqual(filesUnder(folder), ['client.py'])
    })
  })

  it('reads .gitignore files in parent folders up to the root of the repository', async () => {
    await withFolder(
      {
        '.gitignore': '*.py\n',
        'repo/.git/HEAD': '',
        'repo/.gitignore': '*.gen.ts\n',
        'repo/src/a.gen.ts': '',
        'repo/src/b.py': '',
      },
      (folder) => {
        assert.deepEqual(filesUnder(folder, join(folder, 'repo/src')), ['repo/src/b.py'])
      },
    )
  })

  it('checks an ignored folder if it is named', async () => {
    await withFolder(
      { '.git/HEAD': '', '.gitignore': 'build/\n', 'build/a.py': '', 'build/.gitignore': 'b.py\n', 'build/b.py': '' },
      (folder) => {
        assert.deepEqual(filesUnder(folder), [])
        assert.deepEqual(filesUnder(folder, join(folder, 'build')), ['build/a.py'])
      },
    )
  })

  it('terminates for cyclic symbolic links', async () => {
    await withFolder({ 'a/b.py': '' }, (folder) => {
      symlinkSync(folder, join(folder, 'a/again'))
      symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.py'))
      mkdirSync(join(folder, 'c'))
      symlinkSync(join(folder, 'c'), join(folder, 'c/self'))
      assert.deepEqual(filesUnder(folder), ['a/b.py'])
    })
  })
})
