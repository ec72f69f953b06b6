import { withFolders } from './folders'
import { installExtension, type Server, withServer } from './server'
import { withReport } from './report'
import { timed } from './shell'
import { runSuiteInWorkbench } from './workbench'

/** Runs the suite in the VS Code server. */
export async function runOnServer(server: Server, vsix: string): Promise<boolean> {
  return withFolders('server', async (folders) => {
    await timed('Extension installed', () => installExtension(server, vsix, folders.data))
    return withReport(folders, () => withServer(server, folders.data, (port) => runSuiteInWorkbench(port, folders)))
  })
}
