import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
  SilentReporter,
} from '@vscode/test-electron'
import { join } from 'node:path'
import { withFolders, type Folders } from './folders'
import { cache, suite } from './paths'
import { withReport } from './report'
import { run } from './shell'

/** If there is no output for this long, there will be none (ms). */
const patience = 15_000

/** Runs the suite in the desktop editor; null if it cannot be downloaded, unless it is required. */
export async function runOnDesktop(vsix: string, mustBe: boolean): Promise<boolean | null> {
  const executable = await download().catch((error: unknown) => {
    if (mustBe) throw error
    console.log(`VS Code cannot be downloaded (${String(error)}): the npm registry's server takes its place.`)
    return null
  })
  if (!executable) return null
  return withFolders('desktop', (folders) => runIn(folders, executable, vsix))
}

async function runIn(folders: Folders, executable: string, vsix: string): Promise<boolean> {
  const { workspace, data, driver } = folders
  const places = ['--user-data-dir', join(data, 'data'), '--extensions-dir', join(data, 'extensions')]
  const [cli, ...parameters] = resolveCliArgsFromVSCodeExecutablePath(executable)
  if (cli) await run(cli, [...parameters, ...places, '--install-extension', vsix], workspace)
  const options = {
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: driver,
    extensionTestsPath: suite,
    launchArgs: [workspace, ...places, '--disable-workspace-trust', '--skip-welcome'],
  }
  return withReport(folders, () =>
    runTests(options).then(
      (code) => code === 0,
      () => false,
    ),
  )
}

function download(): Promise<string> {
  const version = process.env.KLINT_TEST_VSCODE ?? 'stable'
  return downloadAndUnzipVSCode({ version, cachePath: cache, timeout: patience, reporter: new SilentReporter() })
}
