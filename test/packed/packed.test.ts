import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { version } from '../../package.json'
import { extensions } from '../../src/features/languageOfPath'
import { withFolder } from '../cli/folder'
import { rightPython, wrongPython } from '../cli/support'
import { withAgent } from '../mcp/client'
import { bash, type Installed, installPacked, repositoryIn } from './install'

const read = (path: string): string => readFileSync(path, 'utf8')

let klint: Installed

before(() => {
  klint = installPacked()
})

after(() => klint.remove())

describe('the npm package', () => {
  it('contains exactly these files', () => {
    const files = readdirSync(klint.folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    )
    assert.deepEqual(files.filter((path) => path !== 'dist').sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'ThirdPartyNotices.txt',
      'dist/chinese.js',
      'dist/cli.js',
      'dist/engine.js',
      'dist/lsp.js',
      'dist/main.js',
      'dist/mcp.js',
      'package.json',
    ])
  })

  it('runs on its own, without other packages', async () => {
    await withFolder({}, (cwd) => {
      assert.equal(bash('klint --version', cwd, klint.env).stdout, `${version}\n`)
      assert.equal(existsSync(join(klint.folder, 'node_modules')), false)
    })
  })

  it('speaks Chinese', async () => {
    await withFolder({}, (cwd) => {
      assert.match(bash('klint rules --lang zh-CN', cwd, klint.env).stdout, /可修复/)
    })
  })

  it('does not load the servers and the Chinese texts for a check', () => {
    const inCli = read('dist/main.js')
    assert.ok(!inCli.includes('可修复'))
    assert.ok(!inCli.includes('@modelcontextprotocol/sdk/dist') && !inCli.includes('textDocument/didOpen'))
  })
})

interface Step {
  readonly id?: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

describe('the action', () => {
  const path = '.github/actions/klint/action.yml'
  const { inputs, runs } = parse(read(path)) as Action
  const [build, check] = runs.steps

  /** The step that checks, with inputs as the runner substitutes them. */
  function run(cwd: string, given: Readonly<Record<string, string>> = {}) {
    const output = join(cwd, '.output')
    const env = Object.entries(check!.env).map(([name, value]): [string, string] => {
      const filled = value.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/,
        (_, input: string) => given[input] ?? inputs[input]!.default,
      )
      return [name, name === 'KLINT' ? klint.folder : filled]
    })
    const ran = bash(check!.run, cwd, { ...klint.env, ...Object.fromEntries(env), GITHUB_OUTPUT: output })
    return { ...ran, output: existsSync(output) ? read(output) : '' }
  }

  it('builds Klint from its own sources', () => {
    assert.equal(runs.using, 'composite')
    assert.equal(build?.env.KLINT, '${{ github.action_path }}/../../..')
    assert.ok(existsSync(resolve(dirname(path), '../../../esbuild.js')))
    assert.match(build.run, /npm ci .*\nnode esbuild\.js --production/)
  })

  it('passes inputs as values, never as part of a script', () => {
    for (const { run: script, shell } of runs.steps) {
      assert.equal(shell, 'bash')
      assert.doesNotMatch(script, /\$\{\{/)
    }
    const named = runs.steps.flatMap(({ env }) => Object.values(env)).join('\n')
    for (const input of Object.keys(inputs)) assert.ok(named.includes(`inputs.${input} `), input)
  })

  it('annotates the pull request, and fails', async () => {
    await withFolder({}, (cwd) => {
      repositoryIn(cwd, { 'src/a.py': wrongPython, 'b.py': rightPython })
      const { status, stdout, output } = run(cwd)
      assert.match(stdout, /^::warning .*file=src\/a\.py,line=6,/m)
      assert.deepEqual([status, output], [1, 'exit-code=1\n'])
    })
  })

  for (const [situation, given, status] of [
    ['the named paths only', { paths: 'b.py\nc d.py\n' }, 0],
    ['the allowed number of warnings', { 'max-warnings': '1' }, 0],
    ['a path that looks like a command', { paths: '$(touch owned)`touch owned`' }, 2],
    ['a path that looks like an option', { paths: '--fix' }, 2],
    ['an invalid format', { format: 'nope; touch owned' }, 2],
  ] as const) {
    it(`accepts ${situation}`, async () => {
      await withFolder({}, (cwd) => {
        repositoryIn(cwd, { 'a.py': wrongPython, 'b.py': rightPython, 'c d.py': rightPython })
        assert.equal(run(cwd, given).status, status)
        assert.equal(existsSync(join(cwd, 'owned')), false)
        assert.equal(read(join(cwd, 'a.py')), wrongPython)
      })
    })
  }

  it('writes a report, and respects the baseline', async () => {
    await withFolder({}, (cwd) => {
      repositoryIn(cwd, { 'a.py': wrongPython })
      assert.equal(run(cwd, { format: 'sarif', 'output-file': 'klint.sarif' }).status, 1)
      assert.match(read(join(cwd, 'klint.sarif')), /"kling\/int-duration"/)
      assert.equal(bash('klint check --write-baseline .', cwd, klint.env).status, 0)
      assert.equal(run(cwd, { baseline: 'klint.baseline.json' }).status, 0)
    })
  })
})

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly files: string
  readonly types: readonly string[]
}

describe('the hooks for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[]

  /** Runs a hook like pre-commit does: with the matching staged files as arguments. */
  function run(id: string, cwd: string) {
    const hook = hooks.find((each) => each.id === id)!
    const staged = execFileSync('git', ['diff', '--cached', '--name-only', '-z'], { cwd, encoding: 'utf8' }).split('\0')
    const wanted = staged.filter((path) => new RegExp(hook.files).test(path))
    return bash(`${hook.entry} ${wanted.map((path) => `'${path}'`).join(' ')}`, cwd, klint.env)
  }

  it("match the files that Klint reads, and run the package's command", () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['klint', 'klint-fix'],
    )
    for (const { entry, language, files, types } of hooks) {
      assert.match(entry, /^klint check /)
      assert.deepEqual([language, types], ['node', ['text']])
      for (const extension of extensions) assert.match(`src/a${extension}`, new RegExp(files))
      for (const other of ['a.txt', 'py', 'a.python', 'a.json5']) assert.doesNotMatch(other, new RegExp(files))
    }
  })

  it('reject a commit with a mistake, and accept one without', async () => {
    await withFolder({}, (cwd) => {
      repositoryIn(cwd, { 'a.py': wrongPython, 'notes.txt': 'kling' })
      const { status, stdout } = run('klint', cwd)
      assert.equal(status, 1)
      assert.match(stdout, /a\.py/)
      writeFileSync(join(cwd, 'a.py'), rightPython)
      assert.equal(run('klint', cwd).status, 0)
    })
  })

  it('apply the safe fixes', async () => {
    await withFolder({}, (cwd) => {
      repositoryIn(cwd, { 'a.py': wrongPython })
      assert.equal(run('klint-fix', cwd).status, 0)
      assert.equal(read(join(cwd, 'a.py')), rightPython)
    })
  })

  it('skip files that cannot be checked, like for a folder', async () => {
    await withFolder({}, (cwd) => {
      repositoryIn(cwd, { 'big.json': JSON.stringify({ kling: 'x'.repeat(1024 * 1024) }), 'a.py': rightPython })
      const { status, stderr } = run('klint', cwd)
      assert.equal(status, 0)
      assert.equal(stderr, 'klint: skipped big.json: it is larger than 1 MB.\n')
      assert.equal(bash('klint check big.json', cwd, klint.env).status, 2)
    })
  })

  it("print nothing else to standard output when npm packs them, which pre-commit takes for the package's name", async () => {
    await withFolder({}, (folder) => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
      assert.match(scripts.prepack ?? '', /^node esbuild\.js --production/)
      // The same settings, with a script that prints something.
      const manifest = { name: 'loud', version: '1.0.0', scripts: { prepack: 'echo loud' } }
      writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
      writeFileSync(join(folder, '.npmrc'), read('.npmrc'))
      assert.equal(bash('npm pack', folder, klint.env).stdout, 'loud-1.0.0.tgz\n')
    })
  })
})

interface PluginManifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly skills: string
  readonly mcpServers: string
}

interface Servers {
  readonly mcpServers: Readonly<Record<string, { readonly command: string; readonly args: readonly string[] }>>
}

describe('the plugin for agents', () => {
  const marketplace = parse(read('.claude-plugin/marketplace.json')) as {
    readonly name: string
    readonly owner: { readonly name: string }
    readonly plugins: readonly { readonly name: string; readonly source: string }[]
  }
  const [entry] = marketplace.plugins
  const plugin = entry?.source ?? ''
  const manifest = parse(read(join(plugin, '.claude-plugin/plugin.json'))) as PluginManifest

  it('is what the repository offers', () => {
    assert.deepEqual([marketplace.name, marketplace.owner.name, entry?.name], ['klint', 'Klint', manifest.name])
    assert.match(plugin, /^\.\//)
    assert.match(manifest.name, /^[a-z][a-z-]*$/)
    assert.equal(manifest.version, version)
    assert.notEqual(manifest.description, '')
    for (const path of [manifest.skills, manifest.mcpServers]) {
      assert.match(path, /^\.\//)
      assert.ok(existsSync(join(plugin, path)), path)
    }
  })

  it('contains only the plugin', () => {
    const files = readdirSync(plugin, { recursive: true, encoding: 'utf8', withFileTypes: true })
    assert.deepEqual(files.flatMap((file) => (file.isFile() ? file.name : [])).sort(), [
      'SKILL.md',
      'mcp.json',
      'plugin.json',
    ])
  })

  it('has valid skills that refer to tools of its server', async () => {
    const { mcpServers } = parse(read(join(plugin, manifest.mcpServers))) as Servers
    const [server] = Object.values(mcpServers)
    assert.deepEqual(server, { command: 'klint', args: ['mcp'] })
    await withFolder({}, (cwd) =>
      withAgent(
        cwd,
        async (_, client) => {
          const tools = new Set((await client.listTools()).tools.map(({ name }) => name))
          const skills = readdirSync(join(plugin, manifest.skills))
          assert.deepEqual(skills, ['kling-api'])
          for (const skill of skills) {
            const text = read(join(plugin, manifest.skills, skill, 'SKILL.md'))
            const [, frontmatter = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? []
            const { name, description } = parse(frontmatter) as { name: string; description: string }
            assert.equal(name, basename(skill))
            assert.ok(description.length > 50 && description.length <= 1024)
            const named = [...body.matchAll(/tool `(\w+)`/g)].map(([, tool = '']) => tool)
            assert.ok(named.length >= 3)
            for (const tool of named) assert.ok(tools.has(tool), tool)
          }
        },
        { command: [join(klint.folder, 'dist/cli.js'), ...server.args] },
      ),
    )
  })
})

describe('the commands in the docs on editors, agents and pipelines', () => {
  for (const page of ['editors', 'agents', 'ci']) {
    const blocks = [...read(`docs/${page}.md`).matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block = '']) => block)
    for (const line of blocks.flatMap((block) => block.trim().split('\n'))) {
      it(`work: ${line}`, async () => {
        await withFolder({ 'src/a.py': wrongPython }, (cwd) => {
          const { status, stderr, stdout } = bash(line, cwd, klint.env)
          // Findings are not a failure of the command.
          assert.ok(status === 0 || (status === 1 && stderr === ''), `${status} ${stderr}${stdout}`)
        })
      })
    }
  }

  for (const [page, expected] of [
    ['editors', ['klint', 'lsp']],
    ['agents', ['klint', 'mcp']],
  ] as const) {
    it(`are the same in every set-up of docs/${page}.md`, () => {
      const blocks = [...read(`docs/${page}.md`).matchAll(/^```(?:lua|toml|lisp|json|rust)\n([^]*?)^```$/gm)]
      const commands = blocks.flatMap(([, block = '']) => {
        const words = [...block.matchAll(/["'](klint|lsp|mcp)["']/g)].map(([, word = '']) => word)
        return words.includes('lsp') || words.includes('mcp') ? [[...new Set(words)]] : []
      })
      assert.ok(commands.length >= 2)
      for (const command of commands) assert.deepEqual(command, expected)
    })
  }

  it('use existing inputs of the action and existing hooks', () => {
    const page = read('docs/ci.md')
    const { inputs } = parse(read('.github/actions/klint/action.yml')) as Action
    const workflows = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => parse(block) as Workflow)
    const uses = workflows.flatMap(({ steps = [] }) => steps).filter(({ uses = '' }) => uses.startsWith('klint-dev/'))
    assert.equal(uses.length, 2)
    for (const { uses: action = '', with: given = {} } of uses) {
      assert.ok(existsSync(join(action.replace(/^klint-dev\/klint\//, '').replace(/@.*$/, ''), 'action.yml')), action)
      for (const input of Object.keys(given)) assert.ok(input in inputs, input)
    }
    const hooks = (parse(read('.pre-commit-hooks.yaml')) as readonly Hook[]).map(({ id }) => id)
    const used = workflows.flatMap(({ repos = [] }) => repos.flatMap((repo) => repo.hooks.map(({ id }) => id)))
    assert.deepEqual(used, ['klint'])
    for (const id of used) assert.ok(hooks.includes(id))
    for (const input of Object.keys(inputs)) assert.ok(page.includes(`\`${input}\``), input)
  })

  it('cover every tool', async () => {
    await withFolder({}, (cwd) =>
      withAgent(cwd, async (_, client) => {
        const page = read('docs/agents.md')
        for (const { name } of (await client.listTools()).tools) assert.ok(page.includes(`| \`${name}\` |`), name)
      }),
    )
  })
})

interface Workflow {
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[]
  readonly repos?: readonly { readonly hooks: readonly { readonly id: string }[] }[]
}
