import { build } from 'esbuild'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wide } from '../../words/pseudo/locale'
import { root } from './paths'

/** Makes an installed extension speak the pseudo locale: its engine and its manifest. */
export async function installPseudo(data: string): Promise<void> {
  const extensions = join(data, 'extensions')
  const [name] = (await readdir(extensions)).filter((each) => each.startsWith('klint.klint-'))
  const folder = join(extensions, name ?? '')
  await build({
    entryPoints: [join(root, 'test/editor/pseudo/engine.ts')],
    outfile: join(folder, 'dist/engine.js'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    logLevel: 'error',
  })
  const words = join(folder, 'package.nls.json')
  const said = JSON.parse(await readFile(words, 'utf8')) as Readonly<Record<string, string>>
  const pseudo = Object.fromEntries(Object.entries(said).map(([key, text]) => [key, wideInManifest(text)]))
  await writeFile(words, JSON.stringify(pseudo))
}

/** Widens text of the manifest, except code and the targets of links. */
export function wideInManifest(text: string): string {
  return text
    .split(/(`[^`]*`|\]\([^)]*\))/)
    .map((part, index) => (index % 2 === 1 ? part : wide(part)))
    .join('')
}
