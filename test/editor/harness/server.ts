import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from './paths'
import { run, timed } from './shell'

/**
 * A complete VS Code from the npm registry, for machines that have access to nothing else: its server and the required
 * Node.js.
 */
export interface Server {
  readonly node: string
  readonly main: string
}

/**
 * `newest` is Code 1.139. `oldest` is Code 1.96, the oldest version that the manifest supports; the registry has it
 * together with its Node.js.
 */
const versions = {
  newest: { 'code-server': '4.139.1', node: '24.21.0' },
  oldest: { 'code-server': '4.96.4', node: '20.20.2' },
} as const

/** Installs a server into the cache, once. */
export async function installServer(age: keyof typeof versions = 'newest'): Promise<Server> {
  const wanted = versions[age]
  const node = join(cache, 'server', `node-${wanted.node}`)
  const code = join(cache, 'server', `code-server-${wanted['code-server']}`)
  const vscode = join(code, 'node_modules/code-server/lib/vscode')
  const done = join(code, 'installed')
  if (!existsSync(done)) {
    await timed('VS Code server installed from the npm registry', async () => {
      // Each has its own folder, because two installs into one prune each other. Scripts are not run, so optional
      // native parts are missing.
      await npmInstall(node, `node@${wanted.node}`)
      await npmInstall(code, `code-server@${wanted['code-server']}`, '--ignore-scripts')
      // Its lock file refers to a package by its repository, but the registry has it as well.
      const parameters = ['--omit=dev', '--ignore-scripts', '--no-package-lock']
      await npmInstall(vscode, ...parameters)
      await npmInstall(join(vscode, 'extensions'), ...parameters)
    })
    await writeFile(done, '')
  }
  const executable = process.platform === 'win32' ? 'node.exe' : 'node'
  return { node: join(node, 'node_modules/node/bin', executable), main: join(vscode, 'out/server-main.js') }
}

async function npmInstall(folder: string, ...parameters: string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await run(npm, ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', ...parameters], folder)
}

export function installExtension({ node, main }: Server, vsix: string, data: string): Promise<void> {
  return run(
    node,
    [main, '--install-extension', vsix, '--server-data-dir', data, '--accept-server-license-terms'],
    cache,
  )
}

/** Starts the server on a free local port and stops it when `use` is done. */
export async function withServer<T>(
  { node, main }: Server,
  data: string,
  use: (port: number) => Promise<T>,
  { asksForTrust = false } = {},
): Promise<T> {
  const parameters = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    // Without the smoke test driver, a built VS Code does not run tests of extensions.
    ...['--server-data-dir', data, '--telemetry-level', 'off', '--enable-smoke-test-driver'],
    ...(asksForTrust ? [] : ['--disable-workspace-trust']),
  ]
  const child = spawn(node, [main, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    let output = ''
    const port = await new Promise<number>((resolve, reject) => {
      const read = (text: string): void => {
        output += text
        const listening = /agent listening on (\d+)/.exec(output)
        if (listening) resolve(Number(listening[1]))
      }
      child.stdout.setEncoding('utf8').on('data', read)
      child.stderr.setEncoding('utf8').on('data', read)
      child.on('error', reject).on('exit', () => reject(new Error(`The VS Code server ended:\n${output}`)))
    })
    return await use(port)
  } finally {
    child.kill()
  }
}
