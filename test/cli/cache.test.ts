import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDocument } from '../../src/engine'
import { withFolder } from './folder'
import { klint, rightPython, wrongPython, type RunResult } from './support'

const canary = 'AkCanary0123456789abcdefABCDEF01'
const project = {
  'pyproject.toml': '',
  'settings.py': '# What clips are like.\nSECONDS = 5\n',
  'client.py': wrongPython
    .replace('import requests', 'import requests\nfrom settings import SECONDS')
    .replace('"duration": 5', '"duration": SECONDS'),
  'other.py': wrongPython,
  'clean.py': rightPython,
  'notes.md': '# Nothing here\n',
}

/** Runs `klint check --cache` and counts the files that the engine checked. */
async function cached(cwd: string, ...argv: string[]): Promise<RunResult & { readonly asked: number }> {
  let asked = 0
  const result = await klint(['check', '--cache', ...argv], {
    cwd,
    openDocument: (language) => {
      asked += 1
      return openDocument(language)
    },
  })
  return { ...result, asked }
}

/** Changes between two runs. The second run must report what a run without a cache reports. */
const changes: readonly (readonly [what: string, change: (cwd: string) => void])[] = [
  ['nothing changes', () => undefined],
  ['a file changes', (cwd) => writeFileSync(join(cwd, 'other.py'), rightPython)],
  ['an imported file changes', (cwd) => writeFileSync(join(cwd, 'settings.py'), 'SECONDS = "5"\n')],
  [
    'an import resolves to another file',
    (cwd) => {
      rmSync(join(cwd, 'settings.py'))
      mkdirSync(join(cwd, 'settings'))
      writeFileSync(join(cwd, 'settings/__init__.py'), 'SECONDS = "5"\n')
    },
  ],
  ['a file is added', (cwd) => writeFileSync(join(cwd, 'late.py'), wrongPython)],
  ['a file is deleted', (cwd) => rmSync(join(cwd, 'other.py'))],
  [
    'a configuration is added',
    (cwd) => writeFileSync(join(cwd, 'klint.config.json'), '{"rules": {"int-duration": "off"}}'),
  ],
  [
    'settings contain a host',
    (cwd) => writeFileSync(join(cwd, '.env'), 'KLING_URL=https://api-singapore.klingai.com\n'),
  ],
  ['the cache is damaged', (cwd) => writeFileSync(join(cwd, '.klint_cache/results.json'), '{"engine": 1')],
  [
    'the cache belongs to another version',
    (cwd) => {
      const file = join(cwd, '.klint_cache/results.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"engine":"\w+"/, '"engine":"0"'))
    },
  ],
]

describe('klint check --cache', () => {
  for (const format of ['json', 'stylish', 'github', 'sarif'])
    for (const [what, change] of changes)
      it(`reports in ${format} what a run without it reports: ${what}`, async () => {
        await withFolder(project, async (cwd) => {
          await cached(cwd, '--format', format)
          change(cwd)
          const { code, stdout, stderr } = await cached(cwd, '--format', format)
          const plain = await klint(['check', '--format', format], { cwd })
          assert.deepEqual({ code, stdout, stderr }, { ...plain })
        })
      })

  it('runs the engine only for changed files', async () => {
    await withFolder(project, async (cwd) => {
      assert.equal((await cached(cwd)).asked, 2)
      assert.equal((await cached(cwd)).asked, 0)
      writeFileSync(join(cwd, 'other.py'), rightPython)
      assert.equal((await cached(cwd)).asked, 1)
    })
  })

  it('computes fixes that an earlier run did not', async () => {
    await withFolder(project, async (cwd) => {
      await cached(cwd, '--format', 'github')
      assert.match((await cached(cwd)).stdout, /fix/)
    })
  })

  it('stores results where other tools of the package do', async () => {
    await withFolder({ ...project, 'node_modules/a/package.json': '{}' }, async (cwd) => {
      await cached(cwd)
      assert.ok(existsSync(join(cwd, 'node_modules/.cache/klint/results.json')))
    })
  })

  it('stores results in the given folder', async () => {
    await withFolder(project, async (cwd) => {
      await cached(cwd, '--cache-location', 'kept/klint.json')
      assert.ok(existsSync(join(cwd, 'kept/klint.json')))
      assert.equal((await cached(cwd, '--cache-location', 'kept/klint.json')).asked, 0)
    })
  })

  it('keeps its folder out of the repository', async () => {
    await withFolder(project, async (cwd) => {
      await cached(cwd)
      assert.equal(readFileSync(join(cwd, '.klint_cache/.gitignore'), 'utf8'), '*\n')
    })
  })

  it('forgets deleted files', async () => {
    await withFolder(project, async (cwd) => {
      await cached(cwd)
      rmSync(join(cwd, 'other.py'))
      writeFileSync(join(cwd, 'clean.py'), `${rightPython}\n`)
      await cached(cwd)
      const { results } = JSON.parse(readFileSync(join(cwd, '.klint_cache/results.json'), 'utf8')) as {
        results: object
      }
      assert.deepEqual(Object.keys(results).sort(), ['clean.py', 'client.py', 'settings.py'])
    })
  })

  it('contains no secret', async () => {
    const text = wrongPython.replace('{make_token()}', canary).replace('"Authorization"', '"X", "Authorization"')
    await withFolder({ 'a.py': `SECRET_KEY = "${canary}"\n${text}` }, async (cwd) => {
      await cached(cwd, '--format', 'json')
      assert.ok(!readFileSync(join(cwd, '.klint_cache/results.json'), 'utf8').includes(canary))
    })
  })

  it('shows nothing that someone else wrote into the cache', async () => {
    await withFolder(project, async (cwd) => {
      const { stdout } = await cached(cwd)
      const file = join(cwd, '.klint_cache/results.json')
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('5 is a number', '5\\u001b[2J\\n::error::mine'))
      assert.equal((await cached(cwd)).stdout, stdout)
    })
  })

  it('reports even if it cannot be written', async () => {
    await withFolder({ ...project, kept: 'a file' }, async (cwd) => {
      const { code, stderr } = await cached(cwd, '--cache-location', 'kept/klint.json')
      assert.equal(code, 1)
      assert.match(stderr, /^klint: cannot write the cache: /m)
    })
  })

  it('is off by default', async () => {
    await withFolder(project, async (cwd) => {
      await klint(['check'], { cwd })
      assert.ok(!existsSync(join(cwd, '.klint_cache')))
      const { code, stderr } = await klint(['check', '--cache-location', 'x.json'], { cwd })
      assert.equal(code, 2)
      assert.match(stderr, /Add `--cache`/)
    })
  })
})
