/**
 * `npm run test:editor`: packages the extension, installs it into a real VS Code and runs the suite in it. Uses the
 * desktop editor if it can be downloaded, else the server from the npm registry, in a browser;
 * KLINT_TEST_EDITOR=desktop or =server selects one.
 *
 * `npm run test:editor -- browser untrusted` runs only these parts. KLINT_TEST_ONLY=hovers runs only files of suite and
 * walks with this in their names.
 */
import { runOnDesktop } from './harness/desktop'
import { runOnServer } from './harness/onServer'
import { installServer } from './harness/server'
import { buildSuite, withPackage } from './harness/vsix'
import { runWalks } from './walks'
import { walkThroughFolders } from './walks/folders'
import { walkInBrowser, walkInVirtual, walkThroughUntrusted } from './walks/hosts'
import { walkThroughPages } from './walks/pages'
import { walkThroughPseudo } from './walks/pseudo'
import type { Editor } from './walks/window'

const parts: Readonly<Record<string, (editor: Editor) => Promise<boolean>>> = {
  suite: async ({ server, vsix }) => {
    const choice = process.env.KLINT_TEST_EDITOR
    const onDesktop = choice === 'server' ? null : await runOnDesktop(vsix, choice === 'desktop')
    return onDesktop ?? runOnServer(server, vsix)
  },
  oldest: async ({ vsix }) => runOnServer(await installServer('oldest'), vsix),
  folders: walkThroughFolders,
  pages: walkThroughPages,
  pseudo: walkThroughPseudo,
  browser: walkInBrowser,
  virtual: walkInVirtual,
  untrusted: walkThroughUntrusted,
  walks: runWalks,
}

/** Installs a second editor. */
const onlyByName = 'oldest'

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !(name in parts))
  if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`)
  await buildSuite()
  const passed = await withPackage(async (vsix) => {
    const editor = { server: await installServer(), vsix }
    const results: boolean[] = []
    for (const [name, run] of Object.entries(parts))
      if (wanted.length === 0 ? name !== onlyByName : wanted.includes(name))
        results.push(await run(editor).catch(failed))
    return !results.includes(false)
  })
  process.exitCode = passed ? 0 : 1
}

/** Runs every part, even if an earlier one fails. */
function failed(error: unknown): boolean {
  console.error(error)
  return false
}

void main()
