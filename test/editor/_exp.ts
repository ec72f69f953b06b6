import { join } from 'node:path'
import { cp } from 'node:fs/promises'
import { withFolders } from './harness/folders'
import { root } from './harness/paths'
import { installExtension, installServer, withServer } from './harness/server'
import { User } from './harness/user'
import { withPackage } from './harness/vsix'
import { withWorkbench } from './harness/workbench'

async function main(): Promise<void> {
  const server = await installServer()
  const { walk, settings } = (await import(process.argv[2]!)) as {
    walk: (user: User, shot: (name: string) => Promise<void>) => Promise<void>
    settings?: object
  }
  await withFolders(
    'exp',
    async (folders) => {
      await withPackage((vsix) => installExtension(server, vsix, folders.data))
      console.log('EXT', (await import('node:fs')).readdirSync(join(folders.data, 'extensions')))
      await cp(join(root, 'examples'), folders.workspace, { recursive: true })
      await withServer(server, folders.data, (port) =>
        withWorkbench(port, folders, [], async (page, open) => {
          page.on('console', (m) => {
            if (!/bindings|Require stack|native-watchdog/.test(m.text())) console.log('CONSOLE', m.text().slice(0, 300))
          })
          const shot = async (name: string) => {
            await page.screenshot({ path: `/tmp/h17/${name}.png`, scale: 'css' })
          }
          await page.setViewportSize({ width: 900, height: 600 })
          await open()
          await page.waitForSelector('.monaco-workbench .explorer-viewlet')
          const user = new User(page)
          try {
            await walk(user, shot)
          } catch (e) {
            console.log(String(e))
            await shot('failed')
          }
        }),
      )
      return false
    },
    (settings ?? {}) as never,
  )
}
void main()
