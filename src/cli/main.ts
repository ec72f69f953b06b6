import { openDocument } from '../engine'
import { realSurroundings } from '../probe'
import { exitCodes } from './io'
import { run } from './run'
import { shownLines, terminal } from './terminal'

// Whoever reads our output may stop early (`klint check | head`): no reason to fail, nor to lose the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  surroundings: realSurroundings,
  openDocument,
}).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(
      terminal`klint: this is a mistake in Klint itself, please report it.\n${shownLines(String(error instanceof Error ? error.stack : error))}\n`,
    )
    process.exitCode = exitCodes.failed
  },
)
