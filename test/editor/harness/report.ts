import { readFile, stat } from 'node:fs/promises'
import type { Folders } from './folders'
import { timed } from './shell'
import { longestWait } from './waits'

/** A test takes a second and the start of the editor some ten, so a suite without output for this long hangs (ms). */
const patience = 2 * longestWait

/** Runs the suite and prints its output, even if it hangs. */
export async function withReport({ report, log }: Folders, runSuite: () => Promise<boolean>): Promise<boolean> {
  let watch: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    let size = 0
    watch = setInterval(() => {
      void sizeOf(report).then((now) => {
        if (now === size) reject(new Error(`The suite has said nothing for ${patience / 1000} s`))
        size = now
      })
    }, patience)
  })
  try {
    return await timed('Suite', () => Promise.race([runSuite(), silence]))
  } finally {
    clearInterval(watch)
    console.log(await readFile(report, 'utf8').catch(() => `The suite said nothing; the editor did, in ${log}.`))
  }
}

function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
