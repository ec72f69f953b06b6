import { withFolders } from './folders'
import { installExtension, installServer, withServer } from './server'
import { withReport } from './report'
import { timed } from './shell'
import { runSuiteInWorkbench } from './workbench'

/** Runs the suite in the server's VS Code. */
export async function runOnServer(vsix: string): Promise<boolean> {
  const server = await installServer()
  return withFolders('server', async (folders) => {
    await timed('Extension installed', () => installExtension(server, vsix, folders.data))
    return withReport(folders, () => withServer(server, folders.data, (port) => runSuiteInWorkbench(port, folders)))
  })
}
