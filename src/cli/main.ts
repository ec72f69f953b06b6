import { openDocument } from '../engine'
import { realSurroundings } from '../probe'
import { reasonOf } from '../disk/source'
import { wordsFor } from './speaking'
import { exitCodes } from './io'
import { run } from './run'
import { shown, shownLines, terminal } from './terminal'

let isUnsaid = false
const words = wordsFor(process.argv.slice(2), process)
// The reader of the output may stop early (`klint check | head`), which is neither a failure nor changes the exit code.
// A full disk is a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || isUnsaid) return
  isUnsaid = true
  process.exitCode = exitCodes.failed
  const { id, data } = reasonOf(error)
  const reason = { name: words.say(id, data) }
  process.stderr.write(terminal`klint: ${shown(words.say('commandLine.cannot-write-output', { reason }))}\n`)
})
process.stderr.on('error', () => undefined) // Nobody is left to tell.

run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  surroundings: {
    ...realSurroundings,
    // Few runs use the network, and loading Node.js's clients takes longer than checking a small file.
    fetchPublic: async (address, options) => (await import('../network')).fetchPublic(address, options),
  },
  openDocument,
}).then(
  (code) => {
    process.exitCode = isUnsaid ? exitCodes.failed : code
  },
  (error: unknown) => {
    process.stderr.write(
      terminal`klint: ${shown(words.say('commandLine.crashed'))}\n${shownLines(String(error instanceof Error ? error.stack : error))}\n`,
    )
    process.exitCode = exitCodes.failed
  },
)
