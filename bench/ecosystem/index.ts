/**
 * `npm run ecosystem -- --mirrors DIR --base COMMIT`: compares the findings of a commit and of the work tree over whole
 * repositories, as a Markdown table for review.
 * Exits with 1 if there are any differences.
 */
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { differencesOf, report, type Row } from './differences'
import { type Tree, writeTrees } from './trees'

const usage = `npm run ecosystem -- --mirrors DIR --base COMMIT [--exact] [--only TEXT]

  --mirrors DIR   a folder with one clone, or one folder with a bare repository, per repository
  --base COMMIT   what to compare with
  --exact         columns and fixes count, too
  --only TEXT     repositories whose name contains it`

const known = {
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    mirrors: { type: 'string' },
    base: { type: 'string' },
    exact: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
} as const

async function main(): Promise<void> {
  const { help, mirrors, base, exact, only } = parseArgs(known).values
  if (help) {
    console.log(usage)
    return
  }
  if (mirrors === undefined || base === undefined) throw new Error('Say what to compare.')
  const temporary = mkdtempSync(join(tmpdir(), 'klint-ecosystem-'))
  try {
    const baseFolder = join(temporary, 'base')
    const clis = [buildBase(base, baseFolder), build('.')] as const
    const trees = writeTrees(mirrors, join(temporary, 'trees')).filter(({ name }) => name.includes(only))
    const [before = [], after = []] = await Promise.all(clis.map((cli) => findingsOf(cli, trees)))
    const differences = differencesOf(before, after, exact)
    process.stdout.write(report(differences))
    process.exitCode = differences.came.length + differences.went.length > 0 ? 1 : 0
  } finally {
    execFileSync('git', ['worktree', 'prune'])
    rmSync(temporary, { recursive: true, force: true })
    execFileSync('git', ['worktree', 'prune'])
  }
}

/** Builds the command line of another commit with the installed packages. */
function buildBase(commit: string, folder: string): string {
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', folder, commit], { stdio: 'inherit' })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return build(folder)
}

function build(folder: string): string {
  execFileSync(process.execPath, ['esbuild.js'], { cwd: folder, stdio: 'ignore' })
  return resolve(folder, 'dist/cli.js')
}

async function findingsOf(cli: string, trees: readonly Tree[]): Promise<readonly Row[]> {
  const waiting = [...trees]
  const rows: Row[] = []
  const work = async (): Promise<void> => {
    for (let tree = waiting.shift(); tree; tree = waiting.shift()) {
      const found = await check(cli, tree)
      for (const row of found) rows.push(row)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism() >> 1) }, work))
  return rows
}

interface JsonFile {
  readonly filePath: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly level: string
    readonly line: number
    readonly message: string
  }[]
}

function check(cli: string, { name, folder }: Tree): Promise<readonly Row[]> {
  return new Promise((settled) => {
    const parameters = [cli, 'check', '--format', 'json', '.']
    execFile(process.execPath, parameters, { cwd: folder, maxBuffer: 1 << 30 }, (_, stdout, stderr) => {
      settled(stdout === '' ? [failure(name, stderr)] : rowsOf(name, folder, JSON.parse(stdout) as readonly JsonFile[]))
    })
  })
}

function rowsOf(tree: string, folder: string, files: readonly JsonFile[]): readonly Row[] {
  return files.flatMap(({ filePath, messages }) =>
    messages.map((found) => ({
      tree,
      file: filePath.replace(`${folder}/`, ''),
      line: found.line,
      level: found.level,
      rule: found.ruleId,
      message: found.message,
      whole: JSON.stringify(found),
    })),
  )
}

/** Reports a run without output as a finding about Klint. */
function failure(tree: string, stderr: string): Row {
  const message = stderr.trim().split('\n', 2).join(' ')
  return { tree, file: '', line: 0, level: 'error', rule: 'failed', message, whole: message }
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 2
})
