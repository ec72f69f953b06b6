import { createVSIX } from '@vscode/vsce'
import { build } from 'esbuild'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './paths'

const manifest = {
  name: 'memory',
  publisher: 'tests',
  version: '0.0.0',
  engines: { vscode: '^1.96.0' },
  browser: './extension.js',
  activationEvents: ['onFileSystem:memory'],
}

/** Packages the extension that keeps files in memory, under `memory:/`, and returns its path. */
export async function packageMemory(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  const packagePath = join(folder, 'memory.vsix')
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [join(root, 'test/editor/memory/extension.ts')],
    outfile: join(folder, 'extension.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    logLevel: 'error',
  })
  const paths = Object.entries(files).map(([path, text]) => [`/${path}`, text])
  await writeFile(join(folder, 'files.json'), JSON.stringify(Object.fromEntries(paths)))
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true })
  return packagePath
}
