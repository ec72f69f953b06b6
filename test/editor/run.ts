/**
 * `npm run test:editor`: packages the extension, installs it into a real VS Code and runs the suite inside. The desktop editor where it can be
 * downloaded, else the server that the npm registry carries, in a browser; KLINT_TEST_EDITOR=desktop or =server decides.
 */
import { runOnDesktop } from './harness/desktop'
import { runOnServer } from './harness/onServer'
import { runWalks } from './walks'
import { buildSuite, withPackage } from './harness/vsix'

async function main(): Promise<void> {
  await buildSuite()
  const choice = process.env.KLINT_TEST_EDITOR
  const passed = await withPackage(async (vsix) => {
    const suite =
      (choice === 'server' ? null : await runOnDesktop(vsix, choice === 'desktop')) ?? (await runOnServer(vsix))
    return (await runWalks(vsix)) && suite
  })
  process.exitCode = passed ? 0 : 1
}

void main()
