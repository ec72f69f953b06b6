import { join } from 'node:path'
import Mocha from 'mocha'
import { startFakeKling } from '../../fake-api'
import { withFolders } from '../harness/folders'
import { installExtension, withServer } from '../harness/server'
import { writeFiles } from '../harness/files'
import { User } from '../harness/user'
import { mochaOptions } from '../harness/mochaOptions'
import { withWorkbench } from '../harness/workbench'
import { walkThroughChecklist } from './checklist'
import { walkThroughErrors } from './errors'
import { walkThroughPreview } from './preview'
import { walkThroughReference } from './reference'
import { files } from './samples'
import type { Session } from './session'
import { walkThroughStatus } from './status'
import type { Editor } from './window'

/** Renders the terminal as text that a test can read; by default it is drawn on a canvas. */
const settings = { 'terminal.integrated.gpuAcceleration': 'off' }

/**
 * What only a user can do: answer questions, use menus and the terminal. Runs in the VS Code server, whose window a
 * browser can control.
 */
export async function runWalks({ server, vsix }: Editor): Promise<boolean> {
  const fake = await startFakeKling({
    packs: [
      {
        resource_pack_name: 'Video pack',
        status: 'online',
        total_quantity: 1000,
        remaining_quantity: 640,
        invalid_time: 1_900_000_000_000,
      },
    ],
  })
  try {
    return await withFolders(
      'walks',
      async (folders) => {
        await writeFiles(folders.workspace, files)
        await installExtension(server, vsix, folders.data)
        return withServer(server, folders.data, (port) =>
          withWorkbench(port, folders, [], async (page, open) => {
            await open()
            await page.waitForSelector('.monaco-workbench .explorer-viewlet')
            return walk({ user: new User(page), fake, folders })
          }),
        )
      },
      { ...settings, 'kling.api.host': fake.url },
    )
  } finally {
    await fake.close()
  }
}

async function walk(session: Session): Promise<boolean> {
  const { page } = session.user
  // A window may swallow a key or a click; what is broken fails twice.
  const mocha = new Mocha({ ...mochaOptions, retries: 1 })
  mocha.suite.emit('pre-require', globalThis, null, mocha)
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await page.screenshot({ path: join(session.folders.base, `${this.currentTest.title.replace(/\W+/g, ' ')}.png`) })
    await session.user.closeAll()
  })
  walkThroughChecklist(session)
  walkThroughErrors(session)
  walkThroughPreview(session)
  walkThroughReference(session)
  walkThroughStatus(session)
  return new Promise((end) => mocha.run((failures) => end(failures === 0)))
}
