/**
 * `npm start`: checks the given paths, or `examples/` to show what Klint finds. Shows the number of problems per file
 * first, so that it is seen before the findings. The examples contain mistakes on purpose, so findings count as
 * success.
 */
import { spawnSync } from 'node:child_process'
import { relative } from 'node:path'
import { exitCodes } from './io'
import { counted } from './style'
import { shown, terminal, type TerminalText } from './terminal'

interface CheckedFile {
  readonly filePath: string
  readonly messages: readonly { readonly level: string }[]
}

const given = process.argv.slice(2)
const paths = given.length > 0 ? given : ['examples']

/** One line for each file with findings. Empty if the check failed, which the report shows. */
function overview(): readonly TerminalText[] {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', '--format', 'json', ...paths], {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'ignore'],
    maxBuffer: Infinity,
  })
  if (stdout === '') return []
  const files = (JSON.parse(stdout) as readonly CheckedFile[]).filter(({ messages }) => messages.length > 0)
  return files.map(({ filePath, messages }) => {
    const problems = messages.filter(({ level }) => level === 'error' || level === 'warning').length
    const notes = messages.length - problems
    const more = notes > 0 ? terminal`, ${counted(notes, 'note')}` : terminal``
    return terminal`${shown(relative('.', filePath))}: ${counted(problems, 'problem')}${more}\n`
  })
}

process.stdout.write(`${overview().join('')}\n`)
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', ...paths], { stdio: 'inherit' })
const isDemonstration = given.length === 0 && status === exitCodes.problems
if (isDemonstration) {
  process.stdout.write('\nThese mistakes were planted. To check your own code: npm start -- path/to/your/code\n')
}
process.exitCode = isDemonstration ? exitCodes.clean : (status ?? exitCodes.failed)
