/**
 * `npm start`: checks the paths given, or `examples/` to show what Klint finds. The examples hold mistakes on purpose,
 * so finding them is a success.
 */
import { spawnSync } from 'node:child_process'
import { exitCodes } from './io'

const paths = process.argv.slice(2)
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', ...(paths.length > 0 ? paths : ['examples'])], {
  stdio: 'inherit',
})
const isDemonstration = paths.length === 0 && status === exitCodes.problems
if (isDemonstration) {
  process.stdout.write('\nThese mistakes were planted. To check your own code: npm start -- path/to/your/code\n')
}
process.exitCode = isDemonstration ? exitCodes.clean : (status ?? exitCodes.failed)
