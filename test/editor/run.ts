/**
 * `npm run test:editor`: packages the extension, installs it into a real VS Code and runs the suite inside. The desktop editor where it can be
 * downloaded, else the server that the npm registry carries, in a browser; KLINT_TEST_EDITOR=desktop or =server decides.
 */
import { runOnDesktop } from './harness/desktop'
import { runOnServer } from './harness/onServer'
import { buildSuite, withPackage } from './harness/vsix'

async function main(): Promise<void> {
  await buildSuite()
  const choice = process.env.KLINT_TEST_EDITOR
  const passed = await withPackage(async (vsix) => {
    return (choice === 'server' ? null : await runOnDesktop(vsix, choice === 'desktop')) ?? runOnServer(vsix)
  })
  process.exitCode = passed ? 0 : 1
}

void main()
