import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './paths'

/** What an editor opens as a folder that is on no disk. */
export const memoryFolder = 'memory:/'

const manifest = {
  name: 'memory',
  publisher: 'tests',
  version: '0.0.0',
  engines: { vscode: '*' },
  main: './extension.js',
  activationEvents: ['onFileSystem:memory', '*'],
  capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
}

/** Makes an extension that has files which are on no disk; the editor runs it as one under development. */
export async function writeMemoryExtension(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, files }))
  await copyFile(join(root, 'dist/test/editor/memory/extension.js'), join(folder, 'extension.js'))
}

/** Writes files into a folder of the disk. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
