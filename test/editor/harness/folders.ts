import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, reportName } from './paths'

export interface Folders {
  readonly base: string
  /** The workspace that the editor opens, initially empty. */
  readonly workspace: string
  /** The editor's user data: settings and extensions. */
  readonly data: string
  /** An empty extension. A test run requires one under development, but Klint is installed. */
  readonly driver: string
  /** The output of the suite. */
  readonly report: string
  /** The output of the editor. */
  readonly log: string
}

/** Nothing of the user's or of an earlier run, and no telemetry. */
const userSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // In a browser the editor saves automatically after a while, so edits that were undone may be in the file.
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'typescript.validate.enable': false,
  'javascript.validate.enable': false,
}

/** Creates folders for one run; several runs may be concurrent. A successful run may delete its folders. */
export async function withFolders(
  name: string,
  use: (folders: Folders) => Promise<boolean>,
  settings?: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const folders = await freshFolders(join(cache, 'runs', `${name}-${process.pid}`), settings)
  const passed = await use(folders)
  if (passed) await rm(folders.base, { recursive: true, force: true, maxRetries: 5 })
  return passed
}

async function freshFolders(base: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Folders> {
  await rm(base, { recursive: true, force: true })
  const folders = { workspace: join(base, 'workspace'), data: join(base, 'data'), driver: join(base, 'driver') }
  const user = join(folders.data, 'data/User')
  for (const folder of [...Object.values(folders), user]) await mkdir(folder, { recursive: true })
  await writeFile(join(user, 'settings.json'), JSON.stringify({ ...userSettings, ...settings }))
  const manifest = { name: 'driver', publisher: 'tests', version: '0.0.0', engines: { vscode: '*' } }
  await writeFile(join(folders.driver, 'package.json'), JSON.stringify(manifest))
  return { ...folders, base, report: join(base, reportName), log: join(base, 'editor.log') }
}
