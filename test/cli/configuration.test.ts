import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withFolder } from './folder'
import { conflictingJson, klint, rightPython, wrongPython } from './support'

const off = '{ "rules": { "int-duration": "off" } }'
const clean = { code: 0, stdout: '✔ No problems (1 file checked)\n', stderr: '' }

describe('the configuration of klint check', () => {
  for (const [name, text] of [
    ['klint.config.json', off],
    ['.klintrc.json', off],
    ['package.json', `{ "klint": ${off} }`],
    ['pyproject.toml', '[tool.klint.rules]\nint-duration = "off"\n'],
  ] as const) {
    it(`is read from ${name}`, async () => {
      await withFolder({ [name]: text, 'src/a.py': wrongPython }, async (cwd) => {
        assert.deepEqual(await klint(['check', 'src'], { cwd }), clean)
        assert.deepEqual(await klint(['check', '--stdin-filename', 'src/new.py'], { cwd, stdin: wrongPython }), clean)
      })
    })
  }

  it('is the nearest one, up to the root of the repository', async () => {
    const files = {
      'klint.config.json': off,
      'a.py': wrongPython,
      'near/klint.config.json': '{}',
      'near/b.py': wrongPython,
      'package/package.json': '{ "name": "without" }',
      'package/c.py': wrongPython,
      'repository/.git/HEAD': '',
      'repository/d.py': wrongPython,
    }
    await withFolder(files, async (cwd) => {
      const { stdout } = await klint(['check', '.'], { cwd })
      const found = stdout.replaceAll('\\', '/').match(/^\S+\.py(?=:)/gm)
      assert.deepEqual(found, ['near/b.py', 'repository/d.py'])
    })
  })

  it("prefers Klint's own file in a folder", async () => {
    await withFolder({ '.klintrc.json': '{}', 'klint.config.json': off, 'a.py': wrongPython }, async (cwd) => {
      assert.deepEqual(await klint(['check', 'a.py'], { cwd }), clean)
    })
  })

  it('is overridden by the command line', async () => {
    await withFolder({ '.klintrc.json': off, 'a.py': wrongPython }, async (cwd) => {
      const { code, stdout } = await klint(['check', 'a.py', '--rule', 'int-duration=error'], { cwd })
      assert.equal(code, 1)
      assert.match(stdout, /error {2}kling\/int-duration/)
    })
  })

  it('ignores rules in some files', async () => {
    const config = '{ "ignore": { "*.json": ["*"], "old/*.py": ["int-duration"] } }'
    await withFolder(
      { '.klintrc.json': config, 'a.json': conflictingJson, 'old/a.py': wrongPython, 'b.py': wrongPython },
      async (cwd) => {
        const { stdout } = await klint(['check', '.', '--format', 'json'], { cwd })
        const found = JSON.parse(stdout) as { filePath: string; messages: unknown[] }[]
        assert.deepEqual(
          found.filter(({ messages }) => messages.length > 0).map(({ filePath }) => filePath),
          [join(cwd, 'b.py')],
        )
      },
    )
  })

  const proxied = wrongPython.replace('api-singapore.klingai.com', 'kling-proxy.example.com')
  const broken = wrongPython.replace('"kling-v3"', '"kling-v9-max"').replace('"duration": 5', '"duration": "5"')
  for (const [what, text, config, findings] of [
    ['a host of the project', proxied, '{}', []],
    [
      'a host that forwards requests',
      proxied,
      '{ "hosts": { "official": ["kling-proxy.example.com"] } }',
      ['kling/int-duration'],
    ],
    ['a gateway', proxied, '{ "hosts": { "gateway": ["example.com"] } }', []],
    ['an official host declared as a gateway', wrongPython, '{ "hosts": { "gateway": ["klingai.com"] } }', []],
    ['an unknown model', broken, '{}', ['kling/unknown-model']],
    ['an added model', broken, '{ "models": [{ "id": "kling-v9-max", "like": "kling-v3" }] }', []],
    [
      'a mistake with an added model',
      broken.replace('"std"', '"ultra"'),
      '{ "models": [{ "id": "kling-v9-max", "like": "kling-v3" }] }',
      ['kling/invalid-value'],
    ],
  ] as const) {
    it(`declares ${what}`, async () => {
      await withFolder({ '.klintrc.json': config, 'a.py': text }, async (cwd) => {
        const { stdout } = await klint(['check', 'a.py', '--format', 'json'], { cwd })
        const [file] = JSON.parse(stdout) as [{ messages: { ruleId: string }[] }]
        assert.deepEqual(
          file.messages.map(({ ruleId }) => ruleId),
          findings,
        )
      })
    })
  }

  it('applies to files that are read together', async () => {
    const files = {
      'host.py': 'HOST = "https://kling-proxy.example.com"\n',
      'a.py': proxied
        .replace('"https://kling-proxy.example.com/v1', 'HOST + "/v1')
        .replace('import requests', 'import requests\nfrom host import HOST'),
    }
    const config = '{ "hosts": { "official": ["kling-proxy.example.com"] } }'
    await withFolder({ ...files, '.klintrc.json': config }, async (cwd) => {
      assert.match((await klint(['check', '.'], { cwd })).stdout, /a\.py:\d+:\d+ {2}warning {2}kling\/int-duration/)
      rmSync(join(cwd, '.klintrc.json'))
      assert.equal((await klint(['check', '.'], { cwd })).code, 0)
    })
  })

  it('with a mistake ends the run, with file, line and what is allowed', async () => {
    await withFolder(
      { '.klintrc.json': '{\n  "rules": { "int-duration": "loud" }\n}', 'a.py': wrongPython },
      async (cwd) => {
        for (const argv of [
          ['check', 'a.py'],
          ['check', '--stdin-filename', 'a.py'],
          ['config', 'a.py'],
        ]) {
          const { code, stdout, stderr } = await klint(argv, { cwd, stdin: wrongPython })
          assert.deepEqual([code, stdout], [2, ''])
          assert.equal(
            stderr,
            'klint: .klintrc.json:2:30: `"loud"` is not a level. Allowed: `error`, `warning`, `info`, `hint` or `off`.\n',
          )
        }
      },
    )
  })

  it('applies to klint explain and klint checklist, too', async () => {
    await withFolder({ '.klintrc.json': off, 'a.py': wrongPython }, async (cwd) => {
      const explained = await klint(['explain', 'duration must be a string', '--in', '.', '--format', 'json'], { cwd })
      assert.deepEqual((JSON.parse(explained.stdout) as { likelyLines: unknown[] }).likelyLines, [])
      assert.doesNotMatch((await klint(['checklist', '.'], { cwd })).stdout, /int-duration/)
    })
  })
})

describe('klint config', () => {
  const config =
    '{\n  "rules": { "int-duration": "error" },\n  "ignore": { "*.json": ["invalid-value"] },\n  "language": "json"\n}\n'

  it('shows the effective configuration and where each value comes from', async () => {
    await withFolder({ '.klintrc.json': config, 'flows/a.json': '{}' }, async (cwd) => {
      assert.deepEqual(await klint(['config', 'flows/a.json'], { cwd }), {
        code: 0,
        stderr: '',
        stdout: [
          'Configuration: .klintrc.json',
          '',
          'rules.int-duration   error  (.klintrc.json:2)',
          'rules.invalid-value  off  (.klintrc.json:3 (ignore *.json))',
          'language             json  (.klintrc.json:4)',
          '',
          'All else is the default; "klint rules" lists the levels of the rules.',
          '',
        ].join('\n'),
      })
      const { stdout } = await klint(['config', '--format', 'json'], { cwd })
      const answer = JSON.parse(stdout) as { file: string; configuration: string; settings: { key: string }[] }
      assert.equal(answer.configuration, join(cwd, '.klintrc.json'))
      assert.deepEqual(
        answer.settings.find(({ key }) => key === 'rules.invalid-value'),
        { key: 'rules.invalid-value', value: 'error', from: 'default' },
      )
    })
  })

  it('says so if there is none', async () => {
    await withFolder({ '.git/HEAD': '' }, async (cwd) => {
      assert.equal((await klint(['config'], { cwd })).stdout, 'No configuration file: every rule has its own level.\n')
    })
  })
})

describe('a baseline', () => {
  const next = wrongPython.replace('import requests\n', '').replace('a boat', 'a second boat')
  const same = wrongPython.replace('import requests\n', '')

  it('hides known findings, wherever they move, and fails for new ones', async () => {
    await withFolder({ 'src/a.py': wrongPython, 'src/b.py': rightPython }, async (cwd) => {
      const written = await klint(['check', '--write-baseline', 'src'], { cwd })
      assert.deepEqual(written, {
        code: 0,
        stderr: '',
        stdout:
          'Wrote 1 finding in 1 file to klint.baseline.json.\nSet "baseline": "klint.baseline.json" in klint.config.json, or check with --baseline klint.baseline.json.\n',
      })
      const check = async (text: string): Promise<number> => {
        const { writeFileSync } = await import('node:fs')
        writeFileSync(join(cwd, 'src/a.py'), text)
        return (await klint(['check', '--baseline', 'klint.baseline.json', 'src'], { cwd })).code
      }
      assert.equal(await check(wrongPython), 0)
      assert.equal(await check(`# moved\n\n${wrongPython}`), 0)
      assert.equal(await check(`if True:\n  ${wrongPython.trim().replaceAll('\n', '\n  ')}\n`), 0)
      assert.equal(
        await check(wrongPython.replace('headers={"Authorization": f"Bearer {make_token()}"},', 'headers=sign(),')),
        0,
      )
      assert.equal(await check(wrongPython + next), 1)
      assert.equal(await check(wrongPython + same), 1)
      assert.equal(await check(wrongPython.replace('a boat', 'a ship')), 1)
      assert.equal((await klint(['check', 'src'], { cwd })).code, 1)
    })
  })

  it('is set in the configuration', async () => {
    const files = { 'klint.config.json': '{ "baseline": "old/findings.json" }', 'src/a.py': wrongPython, 'old/x': '' }
    await withFolder(files, async (cwd) => {
      const before = await klint(['check', 'src'], { cwd })
      assert.equal(before.code, 2)
      assert.match(before.stderr, /^klint: cannot read old.findings\.json: there is no such file or folder\.\n$/)
      assert.equal((await klint(['check', '--write-baseline'], { cwd })).code, 0)
      const text = readFileSync(join(cwd, 'old/findings.json'), 'utf8')
      assert.deepEqual(Object.keys((JSON.parse(text) as { files: object }).files), ['../src/a.py'])
      assert.deepEqual(await klint(['check', 'src'], { cwd }), clean)
      assert.deepEqual(await klint(['check', 'a.py'], { cwd: join(cwd, 'src') }), clean)
    })
  })

  it('keeps entries of existing files that were not checked', async () => {
    await withFolder({ 'a.py': wrongPython, 'b.py': wrongPython, 'c.py': wrongPython }, async (cwd) => {
      await klint(['check', '--write-baseline'], { cwd })
      rmSync(join(cwd, 'c.py'))
      await klint(['check', '--write-baseline', 'a.py'], { cwd })
      const { files } = JSON.parse(readFileSync(join(cwd, 'klint.baseline.json'), 'utf8')) as { files: object }
      assert.deepEqual(Object.keys(files), ['a.py', 'b.py'])
    })
  })

  it('that cannot be read is not written', async () => {
    await withFolder({ 'a.py': wrongPython, 'known/x.json': '' }, async (cwd) => {
      const { code, stdout, stderr } = await klint(['check', '--write-baseline', '--baseline', 'known', 'a.py'], {
        cwd,
      })
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, /^klint: cannot write known: it is a folder\.?\n$/)
    })
  })

  it('with invalid content is an error', async () => {
    await withFolder({ 'a.py': wrongPython, 'x.json': '{\n  "files": [\n', 'y.json': '[]' }, async (cwd) => {
      const broken = await klint(['check', '--baseline', 'x.json', 'a.py'], { cwd })
      assert.deepEqual([broken.code, broken.stdout], [2, ''])
      assert.match(broken.stderr, /^klint: x\.json:3:1: This is not JSON: /)
      const other = await klint(['check', '--baseline', 'y.json', 'a.py'], { cwd })
      assert.match(other.stderr, /^klint: y\.json:1:1: This is not a baseline of Klint\. Make a new one: /)
      assert.equal((await klint(['check', '--baseline', 'z.json', 'a.py'], { cwd })).code, 2)
    })
  })

  it('contains no code', async () => {
    const secret = 'Zt5nB8wLq2RkVx9PdM4sHc7JgF3yUaTe'
    await withFolder({ 'a.py': `KLING_SECRET_KEY = "${secret}"\n` }, async (cwd) => {
      await klint(['check', '--write-baseline'], { cwd })
      const text = readFileSync(join(cwd, 'klint.baseline.json'), 'utf8')
      assert.match(text, /hardcoded-secret/)
      assert.ok(!text.includes(secret.slice(0, 8)))
      assert.equal((await klint(['check', '--baseline', 'klint.baseline.json', 'a.py'], { cwd })).code, 0)
    })
  })
})

describe('the language of a configuration', () => {
  it('applies to the code in explanations, unless another one is requested', async () => {
    await withFolder({ '.klintrc.json': '{ "language": "typescript" }' }, async (cwd) => {
      const languageOf = async (...argv: string[]): Promise<string> => {
        const { stdout } = await klint(['explain', '1303', '--format', 'json', ...argv], { cwd })
        return (JSON.parse(stdout) as { example: { language: string } }).example.language
      }
      assert.equal(await languageOf(), 'ts')
      assert.equal(await languageOf('--language', 'python'), 'python')
    })
  })
})
