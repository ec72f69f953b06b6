/**
 * `npm run audit:bundled`: queries the registry for known vulnerabilities of the packages whose code ships.
 * `npm audit --omit=dev` ignores them, because bundled packages are development dependencies.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { vulnerable } from './audit'
import { bundledFolders } from './notices'

const root = join(__dirname, '../../..')

async function main(): Promise<void> {
  const folders = await bundledFolders(root)
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const found = vulnerable(JSON.parse(stdout) as object, folders)
  console.log([`${folders.length} packages ship; ${found.length} of them have known faults.`, ...found].join('\n'))
  process.exitCode = found.length > 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
